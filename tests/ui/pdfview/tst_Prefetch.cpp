// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/Prefetch.h"

#include <QtTest>

using namespace meetlat;
using Pages = std::vector<int>;

class tst_Prefetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoPagesInTheDirectionOfReading();
    void morePagesWhenTheyAreTurnedFasterThanTheyAreMade();
    void twoPagesAgainOnceTheReaderRests();
    void aSlowPageIsMadeFromFartherAway();
};

void tst_Prefetch::twoPagesInTheDirectionOfReading()
{
    const Prefetch prefetch;
    QCOMPARE(prefetch.pagesAhead(10, 1, 0), (Pages{11, 12}));
    QCOMPARE(prefetch.pagesAhead(10, -1, 0), (Pages{9, 8}));
}

void tst_Prefetch::morePagesWhenTheyAreTurnedFasterThanTheyAreMade()
{
    Prefetch quick;
    Prefetch slow;
    for (int turn = 1; turn <= 10; ++turn) {
        quick.pageTurned(turn * 83);
        quick.pageRendered(turn, 20);
        slow.pageTurned(turn * 83);
        slow.pageRendered(turn, 160);
    }
    QCOMPARE(quick.pagesAhead(10, 1, 840).size(), size_t(3));
    QVERIFY(slow.pagesAhead(10, 1, 840).size() > 4);
    QVERIFY(slow.pagesAhead(10, 1, 840).size() <= size_t(Prefetch::mostPages));
}

void tst_Prefetch::twoPagesAgainOnceTheReaderRests()
{
    Prefetch prefetch;
    for (int turn = 1; turn <= 10; ++turn) {
        prefetch.pageTurned(turn * 83);
        prefetch.pageRendered(turn, 160);
    }
    QCOMPARE(prefetch.pagesAhead(10, 1, 5'000).size(), size_t(2));
    prefetch.pageTurned(6'000);
    QCOMPARE(prefetch.pagesAhead(11, 1, 6'001).size(), size_t(2));
}

void tst_Prefetch::aSlowPageIsMadeFromFartherAway()
{
    Prefetch prefetch;
    prefetch.pageRendered(17, 900);
    prefetch.pageRendered(15, 90);
    QCOMPARE(prefetch.pagesAhead(11, 1, 0), (Pages{12, 13, 17}));
    QCOMPARE(prefetch.pagesAhead(19, -1, 0), (Pages{18, 17}));
}

QTEST_APPLESS_MAIN(tst_Prefetch)
#include "tst_Prefetch.moc"
