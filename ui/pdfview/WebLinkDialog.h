// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

namespace meetlat {

/// Shows the whole address that a link leads to, and asks before the browser opens it.
class WebLinkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WebLinkDialog(const QUrl &address, QWidget *parent = nullptr);

    /// Only these are ever opened.
    static bool isWebAddress(const QUrl &address);
};

} // namespace meetlat
