// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace meetlat {

class DocumentRecognition;

/// Above the pages of a document that has some without text: says which, offers to recognise their text, shows how far
/// that is and what came of it.
class RecognitionBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecognitionBar(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to say, or when what it says was closed already.
    void show(const DocumentRecognition &recognition);
    /// Another document: what was closed for the one before may be said again.
    void forgetClosed() { m_closed.clear(); }
    /// What was closed is said again.
    void sayAgain(const DocumentRecognition &recognition);
    QString sentence() const;

Q_SIGNALS:
    void startWanted();
    void cancelWanted();
    void closed();

private:
    struct Saying
    {
        QString sentence; ///< empty: nothing to say
        QString start;    ///< what the button says; empty: there is none
        QString command;  ///< that the user may type in a terminal
        bool isRunning = false;
        bool isWarning = false;
        int done = 0; ///< pages, while it runs
        int wanted = 0;
    };
    static Saying sayingOf(const DocumentRecognition &recognition);
    static Saying sayingOfEnd(const DocumentRecognition &recognition);
    static QString pagesLeftOf(const DocumentRecognition &recognition);
    void say(const Saying &saying);

    QLabel *m_symbol;
    QLabel *m_words;
    QLabel *m_command;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QToolButton *m_close;
    QString m_closed; ///< the sentence that was closed
};

} // namespace meetlat
