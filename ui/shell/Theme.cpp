// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Theme.h"

#include "ui/shell/PaperColours.h"
#include "ui/shell/ThemeStyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>

#include <array>
#include <utility>

static void makeThemeResourcesKnown()
{
    Q_INIT_RESOURCE(theme); // of a static library nothing is linked that nobody names
}

namespace meetlat::theme {

namespace {

struct Entry
{
    Colour colour;
    const char *name; ///< in the style sheet, with @ before it
    QRgb light;
    QRgb dark;
};

constexpr std::array table = {
    Entry{Colour::Surface, "surface", 0xFFF4F5F7, 0xFF1B1F24},
    Entry{Colour::SurfaceRaised, "surfaceRaised", 0xFFFFFFFF, 0xFF242A31},
    Entry{Colour::BehindPages, "behindPages", 0xFFE2E6EA, 0xFF131619},
    Entry{Colour::Line, "line", 0xFFD3D8DE, 0xFF3A424C},
    Entry{Colour::FieldEdge, "fieldEdge", 0xFF7C8794, 0xFF8894A1},
    Entry{Colour::Text, "text", 0xFF1B2430, 0xFFE6EAEE},
    Entry{Colour::TextQuiet, "textQuiet", 0xFF55606E, 0xFFA9B3BE},
    Entry{Colour::Accent, "accent", 0xFF1F5FA8, 0xFF7FB2EE},
    Entry{Colour::TextOnAccent, "textOnAccent", 0xFFFFFFFF, 0xFF10161D},
    Entry{Colour::AccentSoft, "accentSoft", 0xFFE3EDF8, 0xFF233B57},
    Entry{Colour::Positive, "positive", 0xFF1E6B45, 0xFF6FC79A},
    Entry{Colour::Warning, "warning", 0xFF8A5300, 0xFFE9B45C},
    Entry{Colour::WarningSoft, "warningSoft", 0xFFFFF3DC, 0xFF3A2F1A},
    Entry{Colour::Negative, "negative", 0xFFA6292F, 0xFFF08C8C},
    Entry{Colour::Paper, "paper", 0xFFFFFFFF, 0xFFECEDEE},
    Entry{Colour::PaperDimmed, "paperDimmed", 0xFFC8C8C8, 0xFFB0B0B0},
    Entry{Colour::Passage, "passage", 0xFFFFEDA6, 0xFFFFEDA6},
    Entry{Colour::PassageSelected, "passageSelected", 0xFFFFE48A, 0xFFFFE48A},
    Entry{Colour::PassageLine, "passageLine", 0xFF9A7400, 0xFF9A7400},
    Entry{Colour::PassageStrip, "passageStrip", 0xFF9A7400, 0xFFD9AE2B},
    Entry{Colour::ALine, "aLine", 0xFF1F5FA8, 0xFF1F5FA8},
    Entry{Colour::ATint, "aTint", 0xFFD6E6F8, 0xFFD6E6F8},
    Entry{Colour::AStrip, "aStrip", 0xFF1F5FA8, 0xFF7FB2EE},
    Entry{Colour::BLine, "bLine", 0xFFA84F00, 0xFFA84F00},
    Entry{Colour::BTint, "bTint", 0xFFFCE3CC, 0xFFFCE3CC},
    Entry{Colour::BStrip, "bStrip", 0xFFA84F00, 0xFFF0A45F},
};

constexpr std::array<QRgb, 5> rampLight = {0xFFE3EFF0, 0xFFB3D7D6, 0xFF74B4BA, 0xFF26768C, 0xFF123F63};
constexpr std::array<QRgb, 5> rampDark = {0xFFE3EFF0, 0xFFB3D7D6, 0xFF74B4BA, 0xFF4795AC, 0xFF3877AD};
constexpr QRgb rampInk = 0xFF16202B;
constexpr QRgb rampInkOnFourDark = 0xFF0E151C;
constexpr QRgb rampPaper = 0xFFFFFFFF;

bool dark = false;

QFont baseFontFor(QFont font)
{
    // A desktop without settings of its own answers an alias; then we choose: tabular figures, all of Europe's letters.
    const QString family = font.family();
    if (family.startsWith(QLatin1String("Sans")) || family.isEmpty() || family == QLatin1String("Helvetica")) {
        for (const char *wanted : {"Noto Sans", "Inter", "DejaVu Sans"}) {
            if (QFontDatabase::hasFamily(QString::fromLatin1(wanted))) {
                font.setFamily(QString::fromLatin1(wanted));
                break;
            }
        }
    }
    constexpr qreal thirteenPixels = 9.75; // points, at 96 dpi
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(13, font.pixelSize()));
    else
        font.setPointSizeF(qMax(thirteenPixels, font.pointSizeF()));
    return font;
}

/// Every label asks, and which families there are takes long to find out: a tenth of the start of the window.
QFont baseFont()
{
    static QFont asked;
    static QFont answer;
    static bool isKnown = false;
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!std::exchange(isKnown, true) || system != asked) {
        asked = system;
        answer = baseFontFor(system);
    }
    return answer;
}

QPalette palette()
{
    QPalette result;
    const auto set = [&](QPalette::ColorRole role, Colour of) { result.setColor(role, colour(of)); };
    set(QPalette::Window, Colour::Surface);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::SurfaceRaised);
    set(QPalette::AlternateBase, Colour::Surface);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextQuiet);
    set(QPalette::Button, Colour::SurfaceRaised);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::TextOnAccent);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::TextOnAccent);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::SurfaceRaised);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Light, Colour::SurfaceRaised);
    set(QPalette::Midlight, Colour::Surface);
    set(QPalette::Dark, Colour::FieldEdge);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colour(Colour::TextQuiet));
    return result;
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/style/meetlat.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QColor accent = colour(Colour::Accent);
    sheet.replace(QLatin1String("@accentHover"), (dark ? accent.lighter(112) : accent.darker(115)).name());
    for (const Entry &entry : table) {
        const QRegularExpression name(QStringLiteral("@%1\\b").arg(QLatin1String(entry.name)));
        sheet.replace(name, colour(entry.colour).name());
    }
    return sheet;
}

bool systemIsDark(QApplication &application)
{
    // Asked once, before our own palette hides the answer.
    static const bool answer = application.palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

} // namespace

QColor colour(Colour colour)
{
    const Entry &entry = table[static_cast<std::size_t>(colour)];
    return QColor::fromRgb(dark ? entry.dark : entry.light);
}

bool isDark()
{
    return dark;
}

PaperColours::PaperColours() : m_wasDark(dark)
{
    dark = false;
}

PaperColours::~PaperColours()
{
    dark = m_wasDark;
}

void apply(QApplication &application, Mode mode)
{
    makeThemeResourcesKnown();
    const bool system = systemIsDark(application);
    dark = mode == Mode::Dark || (mode == Mode::System && system);
    QPixmapCache::clear();
    application.setStyle(new ThemeStyle);
    application.setPalette(palette());
    application.setFont(bodyFont());
    application.setStyleSheet(styleSheet());
}

QColor levelFill(int position)
{
    if (position < 1 || position > 5)
        return colour(Colour::SurfaceRaised);
    return QColor::fromRgb((dark ? rampDark : rampLight)[static_cast<std::size_t>(position - 1)]);
}

QColor levelText(int position)
{
    if (position < 1 || position > 5)
        return colour(Colour::Text);
    if (position <= 3)
        return QColor::fromRgb(rampInk);
    return QColor::fromRgb(dark && position == 4 ? rampInkOnFourDark : rampPaper);
}

int rampPosition(bool isYesNo, int level)
{
    if (!isYesNo)
        return level;
    return level == 2 ? 4 : 1;
}

QFont bodyFont()
{
    return baseFont();
}

QFont boldFont()
{
    QFont font = baseFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont titleFont()
{
    QFont font = boldFont();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * 1.25));
    else
        font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

} // namespace meetlat::theme
