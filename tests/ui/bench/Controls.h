// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLabel>
#include <QWidget>

namespace meetlat::test {

/// What can have the keyboard in there, is shown, and has no name for assistive technology: class and object name.
QStringList controlsWithoutName(QWidget &page);

/// The shown control of that type with that accessible name (a button's text counts); null when there is none.
template <typename Control> Control *named(const QWidget &page, const QString &name);

/// All texts of labels that are shown, in order of creation.
QStringList shownTexts(const QWidget &page);
/// Labels that would take such a name for HTML.
QStringList labelsThatReadHtml(const QWidget &page);

QString accessibleNameOf(QWidget &control);

template <typename Control> Control *named(const QWidget &page, const QString &name)
{
    QCoreApplication::processEvents(); // what is new in a shown page is shown with the next event
    for (Control *control : page.findChildren<Control *>()) {
        if (control->isVisibleTo(&page) && accessibleNameOf(*control) == name)
            return control;
    }
    return nullptr;
}

} // namespace meetlat::test
