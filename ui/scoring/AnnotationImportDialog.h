// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AnnotationImport.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace meetlat {

class PdfView;

/// The notes in a PDF as a list, the place of the chosen one beside it; the ticked ones become highlights.
class AnnotationImportDialog : public QDialog
{
    Q_OBJECT
public:
    AnnotationImportDialog(Workbench &workbench, const PlanId &plan, const Document &document,
                           std::shared_ptr<const pdf::OpenedPdf> opened, QWidget *parent = nullptr);
    ~AnnotationImportDialog() override;

    AnnotationImport &notes() { return m_notes; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildReading();
    QWidget *buildList();
    QLayout *buildButtons();
    void showRead();
    void showChoice();
    void showCurrent();
    void say(const QString &sentence); ///< instead of a list

    AnnotationImport m_notes;
    QStackedWidget *m_stack;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QLabel *m_sentence;
    QLabel *m_above;
    QTreeView *m_list;
    QLabel *m_detail;
    PdfView *m_preview;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace meetlat
