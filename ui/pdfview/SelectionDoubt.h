// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace meetlat {

class PdfView;

/// Floats over the foot of the pages while words are selected that were recognised with doubt, and names them: whoever
/// quotes them compares them with the page first.
class SelectionDoubt : public QLabel
{
    Q_OBJECT
public:
    explicit SelectionDoubt(PdfView &view);

    /// The words of the selection that the recognition is not sure of, each once, in reading order.
    static QStringList doubtfulWords(const PdfView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void place();

    PdfView &m_view;
};

} // namespace meetlat
