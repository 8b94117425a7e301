// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meetlat {

/// What is open, at the right of the page tabs: a name in bold and facts after it, cut short where there is no room.
class CaptionLine : public QWidget
{
    Q_OBJECT
public:
    explicit CaptionLine(QWidget *parent = nullptr);
    void setCaption(const QString &name, const QString &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_facts;
};

} // namespace meetlat
