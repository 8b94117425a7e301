// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HandOver.h"
#include "tests/support/Builders.h"

#include <QTemporaryDir>

#include <memory>

namespace meetlat::test {

/// Real files of a small review in a folder of their own: a lead's file with plans 1..n, each with the bytes of a
/// document, R1 and R2 assigned to all.
class ReviewFiles
{
public:
    explicit ReviewFiles(int plans = 2, const QString &snapshotFolder = QStringLiteral("-"));

    ReviewSession &lead() { return *m_lead; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A new file for that rater, opened. Ends the test program when refused.
    std::unique_ptr<ReviewSession> handedOut(int rater, const QString &name);
    /// The bytes of what this rater hands in now.
    QByteArray handedIn(ReviewSession &rater) const;
    /// Another lead with the same review as this one had at the beginning.
    std::unique_ptr<ReviewSession> anotherLead(const QString &name) const;

private:
    std::unique_ptr<ReviewSession> createLead(const QString &name, const QString &snapshotFolder) const;

    QTemporaryDir m_folder;
    int m_plans;
    std::unique_ptr<ReviewSession> m_lead;
};

QByteArray pdfBytes(int plan); ///< stands for the PDF of that plan
DocumentId pdfOf(int plan);

/// Ends the test program with the refusal's code when it was refused.
void must(const Status &status);
template <typename T> T must(Result<T> result)
{
    must(result.has_value() ? Status(Done{}) : Status(result.error()));
    return std::move(result).value();
}

// Work in a file, by the person of the file.
void give(ReviewSession &session, int plan, const char *indicator, std::optional<int> level,
          const QString &reason = QStringLiteral("because"));
/// A highlight of that plan's document with this number, linked to the indicator.
void mark(ReviewSession &session, int number, int plan, const char *indicator, const QString &quote);
/// The plan's document makes place for its version `n` (1: pdfOf()); in the lead's file.
void replaceBy(ReviewSession &session, int plan, int n);
DocumentId versionOf(int plan, int n);
/// The person of the file says that this highlight stands on that page (0-based) of the version; below 0: it waits.
void place(ReviewSession &session, int number, const DocumentId &version, int page,
           const QString &words = QStringLiteral("found again"));
void submit(ReviewSession &session, int plan);
void reopen(ReviewSession &session, int plan);

/// Every row that travels, alive or not, of this owner (or of all), with its stamp: what the properties compare.
QByteArray travellingRows(const ReviewSession &session, const std::vector<int> &raters = {1, 2});

} // namespace meetlat::test
