// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"
#include "ui/viewmodels/Workbench.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace meetlat {

/// Takes PDFs in one by one: each is tried in a worker process on another thread, then stored with its plan. A bad file
/// is refused by name, the others go in.
class PlanIntake : public QObject
{
    Q_OBJECT
public:
    struct File {
        enum class State { Waiting, Checking, NeedsPassword, NeedsRegion, Refused, Duplicate, Added };
        QString path;
        QString name;
        RegionId region; ///< found by its name in the file name, or chosen; empty: ask
        State state = State::Waiting;
        Error::Code why = Error::Code::PdfDamaged;
        QString words;   ///< what the table says: refusal, pages, scan
        QByteArray password; ///< only while it waits; never stored (the workbench keeps it in memory)
        bool takesDuplicate = false; ///< the user wants it although a plan has this very PDF
    };

    explicit PlanIntake(Workbench &workbench, QObject *parent = nullptr);
    ~PlanIntake() override;

    /// PDFs and, for a folder, the PDFs in it.
    void add(const QStringList &paths);
    /// Into this plan instead of a new one per region.
    void setPlan(const PlanId &plan) { m_plan = plan; }
    const std::vector<File> &files() const { return m_files; }
    void chooseRegion(int file, const RegionId &region);
    void givePassword(int file, const QString &password);
    /// Takes a file in although another plan has the very same PDF.
    void takeAllTheSame(int file);
    void start();
    void cancel();
    bool isRunning() const { return m_current >= 0; }
    int addedCount() const;

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Outcome {
        QByteArray bytes;
        DocumentId sha256;
        std::optional<pdf::ImportReport> report;
        Error error{Error::Code::PdfDamaged, {}};
    };
    RegionId regionFor(const QString &fileName) const;
    void next();
    void checkFile(int file);
    void takeIn();
    static QString lackingText(const pdf::ImportReport &report);
    /// Who has this very PDF already, in words; empty: nobody.
    QString whoHas(const DocumentId &document) const;
    bool store(File &file, const Outcome &outcome);

    Workbench &m_workbench;
    PlanId m_plan;
    std::vector<File> m_files;
    int m_current = -1;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
};

} // namespace meetlat
