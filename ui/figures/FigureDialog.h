// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/ReadyFigures.h"
#include "ui/viewmodels/Workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meetlat {

class ConditionsForm;

/// Composes a figure: of what is counted, and what counts. Its sentence stands below as it would be now.
class FigureDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new figure, or that one to change.
    FigureDialog(Workbench &workbench, const SavedFigure &figure, QWidget *parent = nullptr);

    figures::FigureFilter filter() const;
    FigureId saved() const { return m_figure.id; } ///< after it was accepted

private:
    void build();
    QWidget *buildColumn(const QString &title, QWidget *content);
    void showPreview();
    void save();

    Workbench &m_workbench;
    SavedFigure m_figure;
    QLineEdit *m_title = nullptr;
    QComboBox *m_population = nullptr;
    ConditionsForm *m_among = nullptr;
    ConditionsForm *m_counted = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace meetlat
