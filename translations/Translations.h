// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace meetlat {

/// Installs the translators of Meetlat and Qt for this language (Dutch is complete; English is the source text and has a
/// translation of its plurals only).
/// May be called again with another language.
void useLanguage(QCoreApplication &application, QLocale::Language language);
/// What the system asks for: Dutch or else English.
QLocale::Language systemLanguage();

} // namespace meetlat
