// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace meetlat {

/// One sentence and at most two actions across the top of the content: refusals, warnings, good news. Not modal.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Notice, Warning, Refusal };
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(Tone tone, const QString &sentence, const QString &action = {}, std::function<void()> act = {});
    /// A second choice beside the action of the message that is shown.
    void addChoice(const QString &text, std::function<void()> act);
    void clear();
    QString sentence() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meetlat
