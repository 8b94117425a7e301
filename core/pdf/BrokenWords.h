// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words that go on in the next line. What is only a hyphen to the eye is told apart here, once for finding and
/// quoting.
namespace meetlat::pdf {

inline constexpr QChar softHyphen(0x00ad);

/// Hyphen-minus, hyphen, or a soft hyphen: what may stand where a word is broken off.
bool isHyphen(QChar unit);
/// "beleids- en uitvoeringskosten": before these words a hyphen stands for a word that follows.
bool isConjunction(QStringView word);
/// The word that begins here: letters and marks up to the first other character; "c.q." is one.
QString wordAt(const QString &text, qsizetype offset);
/// The hyphen in `text` at `hyphen` ends a line and the word goes on in the next: the hyphen follows a letter or digit
/// and the next line begins in lower case, and not with a conjunction.
bool isBrokenAt(const QString &text, qsizetype hyphen);

} // namespace meetlat::pdf
