// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace meetlat {

/// Where the words are typed, or a list of them pasted. Enter goes to the hits, Shift+Enter begins a new line.
class WordsField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit WordsField(QWidget *parent = nullptr);

Q_SIGNALS:
    void hitsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight(); ///< as many lines as there are, two to five
};

} // namespace meetlat
