// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/RankingQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace meetlat {

namespace {

struct Ranking
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::RankingQuestion)
};

} // namespace

bool maySortByScore(QWidget *parent)
{
    static bool isAgreed = false;
    if (isAgreed)
        return true;
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(Ranking::tr("Sort by score"));
    box.setText(Ranking::tr("Sort the plans by score?"));
    box.setInformativeText(Ranking::tr("A list by score reads as a league table of regions. The levels say how far a "
                                       "plan goes on one indicator, not which region does best. Sorted by region name "
                                       "the list cannot be misread."));
    QPushButton *sort = box.addButton(Ranking::tr("Sort by score"), QMessageBox::AcceptRole);
    QPushButton *keep = box.addButton(Ranking::tr("Keep by region name"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.exec();
    isAgreed = box.clickedButton() == sort;
    return isAgreed;
}

} // namespace meetlat
