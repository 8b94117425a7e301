// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench/Controls.h"

#include <QAccessible>
#include <QTextDocument>

namespace meetlat::test {

QString accessibleNameOf(QWidget &control)
{
    if (!control.accessibleName().isEmpty()) // of a combo box Qt tells its value instead, on this platform
        return control.accessibleName();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&control);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QStringList controlsWithoutName(QWidget &page)
{
    QCoreApplication::processEvents();
    QStringList nameless;
    for (QWidget *control : page.findChildren<QWidget *>()) {
        const bool takesKeys = control->focusPolicy() & Qt::TabFocus;
        const bool isPartOfAnother = control->objectName().startsWith(QLatin1String("qt_")) || control->focusProxy();
        const bool isScrolling = control->inherits("QScrollArea") || control->inherits("QStackedWidget");
        if (!takesKeys || isPartOfAnother || isScrolling || !control->isVisibleTo(&page))
            continue;
        if (accessibleNameOf(*control).trimmed().isEmpty())
            nameless << QStringLiteral("%1 %2").arg(QLatin1String(control->metaObject()->className()),
                                                    control->objectName());
    }
    return nameless;
}

QStringList shownTexts(const QWidget &page)
{
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

QStringList labelsThatReadHtml(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const bool couldRead = label->textFormat() == Qt::AutoText || label->textFormat() == Qt::RichText;
        if (couldRead && Qt::mightBeRichText(label->text()))
            texts << label->text();
    }
    return texts;
}

} // namespace meetlat::test
