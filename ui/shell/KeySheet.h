// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace meetlat {

/// All keys of what is in front, on one sheet (F1).
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    struct Section
    {
        QString title;
        QList<QAction *> actions;
    };
    explicit KeySheet(const QList<Section> &sections, QWidget *parent = nullptr);
};

} // namespace meetlat
