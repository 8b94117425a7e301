// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/AnchorResolution.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// New versions of real documents, made the way they come about outside, and how well random quotes are found in them.
namespace meetlat::editions {

/// The text of a whole document.
struct ReadDocument
{
    pdf::DocumentFacts facts;
    std::vector<pdf::PageTextPtr> pages;

    pdf::TextOfPage ofPage() const;
    pdf::SearchedDocument searched() const;
};
std::optional<ReadDocument> readDocument(const QByteArray &pdf);

enum class Change { TwoPagesInserted, Retypeset, Ghostscript, Cairo };
const char *nameOf(Change change);
/// The program that makes it; empty: none is needed.
QString toolFor(Change change);
/// The bytes of the new version; empty when it could not be made. `original` is a path.
QByteArray changed(Change change, const QString &original, const ReadDocument &text);

/// That many passages of 3 to 60 words within a page, always the same ones for one seed.
std::vector<Highlight> randomQuotes(const ReadDocument &document, int count, unsigned seed);

struct Tally
{
    int quotes = 0;
    int right = 0;   ///< in the right place without asking
    int wrong = 0;   ///< in another place without asking: must not happen
    int offered = 0; ///< a person is asked and the right place is among the candidates
    int other = 0;   ///< a person is asked, the right place is not among them
    int orphans = 0;
    QStringList wrongs; ///< what they said
    QStringList asked;
};
Tally tallyOf(Change change, const std::vector<Highlight> &quotes, const ReadDocument &before,
              const ReadDocument &after);

} // namespace meetlat::editions
