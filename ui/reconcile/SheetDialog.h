// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/DisagreementSheet.h"
#include "ui/viewmodels/ReconcileBoard.h"

#include <QDialog>

class QLabel;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace meetlat {

/// Disagreement sheets for the talk between two raters: of which cells, as a PDF or on paper.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    SheetDialog(Workbench &workbench, ReconcileBoard &board, QWidget *parent = nullptr);

    /// Writes the chosen sheets; answers whether that was done.
    bool writePdf(const QString &path);
    bool printOn(QPagedPaintDevice &device);
    std::vector<CellPlace> chosen() const;

private:
    void build();
    QWidget *buildButtons();
    QRadioButton *addChoice(const QString &text, const std::vector<CellPlace> &cells);
    void askPdf();
    void askPrinter();
    void showState();
    void reject() override;

    Workbench &m_workbench;
    ReconcileBoard &m_board;
    std::vector<std::pair<QRadioButton *, std::vector<CellPlace>>> m_choices;
    QProgressBar *m_bar = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace meetlat
