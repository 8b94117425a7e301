// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageBar.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QImage>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace meetlat::test {

using theme::Colour;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

constexpr double forText = 4.5;
constexpr double forMarks = 3.0;

QImage drawn(const QIcon &icon)
{
    return icon.pixmap(QSize(20, 20)).toImage();
}

/// The most opaque pixel: what the strokes are drawn in.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsLegible_data();
    void everythingIsLegible();
    void levelsAreLegible_data();
    void levelsAreLegible();
    void darkerMeansMoreOfAShift();
    void iconsFollowTheTextColour();
    void fontsAreChosenOnceAndNotForEveryWord();
    void everyIconDrawsSomething();
    void theMessageBarSaysAndActsOnce();
};

void tst_Theme::everythingIsLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Colour>("front");
    QTest::addColumn<Colour>("back");
    QTest::addColumn<double>("least");

    const std::pair<Colour, const char *> texts[] = {{Colour::Text, "text"},       {Colour::TextQuiet, "quiet text"},
                                                     {Colour::Accent, "accent"},   {Colour::Positive, "positive"},
                                                     {Colour::Warning, "warning"}, {Colour::Negative, "negative"}};
    const std::pair<Colour, const char *> surfaces[] = {{Colour::Surface, "surface"},
                                                        {Colour::SurfaceRaised, "raised surface"}};
    for (const bool dark : {false, true}) {
        const QByteArray mode = dark ? "dark: " : "light: ";
        for (const auto &[text, textName] : texts) {
            for (const auto &[surface, surfaceName] : surfaces)
                QTest::newRow(mode + textName + " on " + surfaceName) << dark << text << surface << forText;
        }
        QTest::newRow(mode + "text on the selection") << dark << Colour::Text << Colour::AccentSoft << forText;
        QTest::newRow(mode + "quiet text on the selection")
            << dark << Colour::TextQuiet << Colour::AccentSoft << forText;
        QTest::newRow(mode + "text on accent") << dark << Colour::TextOnAccent << Colour::Accent << forText;
        QTest::newRow(mode + "text on soft warning") << dark << Colour::Text << Colour::WarningSoft << forText;
        QTest::newRow(mode + "link on soft warning") << dark << Colour::Accent << Colour::WarningSoft << forText;
        QTest::newRow(mode + "warning on soft warning") << dark << Colour::Warning << Colour::WarningSoft << forText;
        QTest::newRow(mode + "field edge") << dark << Colour::FieldEdge << Colour::SurfaceRaised << forMarks;
        QTest::newRow(mode + "field edge on surface") << dark << Colour::FieldEdge << Colour::Surface << forMarks;
        QTest::newRow(mode + "focus ring") << dark << Colour::Accent << Colour::Surface << forMarks;
        QTest::newRow(mode + "passage line") << dark << Colour::PassageLine << Colour::Paper << forMarks;
        QTest::newRow(mode + "A line") << dark << Colour::ALine << Colour::ATint << forMarks;
        QTest::newRow(mode + "B line") << dark << Colour::BLine << Colour::BTint << forMarks;
        QTest::newRow(mode + "passage on the strip") << dark << Colour::PassageStrip << Colour::Surface << forMarks;
        QTest::newRow(mode + "A on the strip") << dark << Colour::AStrip << Colour::Surface << forMarks;
        QTest::newRow(mode + "B on the strip") << dark << Colour::BStrip << Colour::Surface << forMarks;
    }
}

void tst_Theme::everythingIsLegible()
{
    QFETCH(bool, dark);
    QFETCH(Colour, front);
    QFETCH(Colour, back);
    QFETCH(double, least);
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);

    const double found = contrast(theme::colour(front), theme::colour(back));

    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void tst_Theme::levelsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 5; ++level) {
        QTest::addRow("light, level %d", level) << false << level;
        QTest::addRow("dark, level %d", level) << true << level;
    }
}

void tst_Theme::levelsAreLegible()
{
    QFETCH(bool, dark);
    QFETCH(int, level);
    theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);

    const double found = contrast(theme::levelText(level), theme::levelFill(level));

    QVERIFY2(found >= forText, qPrintable(QString::number(found)));
}

void tst_Theme::darkerMeansMoreOfAShift()
{
    for (const theme::Mode mode : {theme::Mode::Light, theme::Mode::Dark}) {
        theme::apply(*qApp, mode);
        for (int level = 2; level <= 5; ++level)
            QVERIFY(luminance(theme::levelFill(level)) < luminance(theme::levelFill(level - 1)));
    }
    QCOMPARE(theme::rampPosition(true, 1), 1);
    QCOMPARE(theme::rampPosition(true, 2), 4);
    QCOMPARE(theme::rampPosition(false, 3), 3);
}

void tst_Theme::iconsFollowTheTextColour()
{
    theme::apply(*qApp, theme::Mode::Light);
    const QIcon lock = theme::icon(QStringLiteral("lock"));
    const QColor light = inkOf(drawn(lock));
    theme::apply(*qApp, theme::Mode::Dark);
    const QColor dark = inkOf(drawn(lock));

    QVERIFY(contrast(light, QColor(Qt::white)) > forText);
    QVERIFY(contrast(dark, QColor(Qt::black)) > forText);
}

void tst_Theme::fontsAreChosenOnceAndNotForEveryWord()
{
    theme::apply(*qApp, theme::Mode::Light);
    QVERIFY(theme::bodyFont().isCopyOf(theme::bodyFont()));
    QVERIFY(theme::boldFont().isCopyOf(theme::boldFont()));
    QVERIFY(theme::titleFont().isCopyOf(theme::titleFont()));
    QVERIFY(theme::boldFont().weight() > theme::bodyFont().weight());
    QVERIFY(QFontInfo(theme::titleFont()).pixelSize() > QFontInfo(theme::bodyFont()).pixelSize());
    QFont changed = theme::bodyFont(); // what is done to one copy
    changed.setItalic(true);
    QVERIFY(!theme::bodyFont().italic());
}

void tst_Theme::everyIconDrawsSomething()
{
    theme::apply(*qApp, theme::Mode::Light);
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        QVERIFY2(inkOf(drawn(theme::icon(name))).alpha() > 150, qPrintable(name));
    }
}

void tst_Theme::theMessageBarSaysAndActsOnce()
{
    theme::apply(*qApp, theme::Mode::Light);
    MessageBar bar;
    int acted = 0;
    bar.show(MessageBar::Tone::Refusal, QStringLiteral("<b>No</b> room."), QStringLiteral("Try again"),
             [&] { ++acted; });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.sentence(), QStringLiteral("<b>No</b> room."));
    QCOMPARE(bar.accessibleName(), bar.sentence());

    bar.findChild<QPushButton *>()->click();

    QCOMPARE(acted, 1);
    QVERIFY(!bar.isVisible());
    QVERIFY(bar.sentence().isEmpty());
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_Theme)
#include "tst_Theme.moc"
