// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SignatoryList.h"

#include "ui/shell/Theme.h"
#include "ui/viewmodels/Words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace meetlat {

namespace {

constexpr Portfolio allPortfolios[] = {Portfolio::Care,  Portfolio::Housing, Portfolio::Income,
                                       Portfolio::Youth, Portfolio::Safety,  Portfolio::Other};

} // namespace

SignatoryList::SignatoryList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::halfGap);
    QPushButton *add = theme::linkButton(tr("Add signatory"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.back().name->setFocus();
    });
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void SignatoryList::setSignatories(const std::vector<Signatory> &wanted)
{
    if (wanted == signatories())
        return;
    for (const Line &line : m_lines)
        line.box->deleteLater();
    m_lines.clear();
    for (const Signatory &signatory : wanted)
        addLine(signatory);
}

Signatory SignatoryList::signatoryOf(const Line &line)
{
    Signatory signatory{line.name->text().trimmed(), line.municipality->text().trimmed(), {}};
    for (const QAction *action : line.menu->actions()) {
        if (action->isChecked())
            signatory.portfolios.push_back(static_cast<Portfolio>(action->data().toInt()));
    }
    return signatory;
}

std::vector<Signatory> SignatoryList::signatories() const
{
    std::vector<Signatory> all;
    for (const Line &line : m_lines) {
        const Signatory signatory = signatoryOf(line);
        if (!(signatory == Signatory{}))
            all.push_back(signatory);
    }
    return all;
}

void SignatoryList::showPortfolios(const Line &line)
{
    QStringList names;
    for (const Portfolio portfolio : signatoryOf(line).portfolios)
        names << words::portfolio(portfolio);
    const QString text = names.isEmpty() ? tr("Portfolio") : names.join(QStringLiteral(", "));
    line.portfolios->setText(text);
    line.portfolios->setAccessibleName(tr("Portfolios: %1").arg(names.join(QStringLiteral(", "))));
    line.portfolios->setToolTip(theme::plainToolTip(text));
}

void SignatoryList::addLine(const Signatory &signatory)
{
    Line line;
    line.box = new QWidget(this);
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::halfGap);
    const auto addField = [&](const QString &name, const QString &text) {
        auto *field = new QLineEdit(text, line.box);
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        connect(field, &QLineEdit::editingFinished, this, &SignatoryList::changed);
        row->addWidget(field, 1);
        return field;
    };
    line.name = addField(tr("Name"), signatory.name);
    line.municipality = addField(tr("Municipality"), signatory.municipality);
    line.portfolios = theme::button({}, line.box);
    line.portfolios->setFixedWidth(112);
    line.menu = new QMenu(line.box);
    for (const Portfolio portfolio : allPortfolios) {
        QAction *action = line.menu->addAction(words::portfolio(portfolio));
        action->setCheckable(true);
        action->setChecked(std::find(signatory.portfolios.begin(), signatory.portfolios.end(), portfolio) !=
                           signatory.portfolios.end());
        action->setData(static_cast<int>(portfolio));
        connect(action, &QAction::triggered, this, [this, line] {
            showPortfolios(line);
            Q_EMIT changed();
        });
    }
    line.portfolios->setMenu(line.menu);
    row->addWidget(line.portfolios);
    QToolButton *remove = theme::iconButton(QStringLiteral("trash"), tr("Remove signatory"), line.box);
    connect(remove, &QToolButton::clicked, this, [this, box = line.box] { removeLine(box); });
    row->addWidget(remove);
    showPortfolios(line);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.box);
    m_lines.push_back(line);
}

void SignatoryList::removeLine(const QWidget *box)
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.box == box; });
    if (it == m_lines.end())
        return;
    it->box->hide();
    it->box->deleteLater();
    m_lines.erase(it);
    Q_EMIT changed();
}

} // namespace meetlat
