// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace meetlat {

// Plain looks at the texts of a rubric, Dutch or English, as the linter needs them. They compare words, not meaning.

/// Words in small letters, in order; what stands between round brackets is left out unless `withBrackets`.
QStringList wordsOf(const QString &text, bool withBrackets = false);
/// The parts of a text between . : and ; as words joined by a blank, brackets left out.
QStringList clausesOf(const QString &text);
/// What a text is about: its words without the small ones, without endings, with one word for "more" in all its forms.
std::set<QString> contentOf(const QString &text);
/// Whether the text says that something is not there.
bool saysNot(const QString &text);

} // namespace meetlat
