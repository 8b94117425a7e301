// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QScrollArea;

namespace meetlat {

/// All keys of what is in front, on one sheet (F1), which scrolls where the screen is
/// too small for it.
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

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitScreen(const QWidget &sheet);

    QScrollArea *m_area;
};

} // namespace meetlat
