// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QPainter;
class QRect;
class QWidget;

/// The only place with colours, type sizes and distances (look.md). Light and dark; contrast is tested.
namespace meetlat::theme {

enum class Colour {
    Surface, SurfaceRaised, BehindPages, Line, FieldEdge, Text, TextQuiet, Accent, TextOnAccent, AccentSoft,
    Positive, Warning, WarningSoft, Negative, Paper,
    Passage, PassageSelected, PassageLine, PassageStrip, ALine, ATint, AStrip, BLine, BTint, BStrip,
};
QColor colour(Colour colour);

enum class Mode { System, Light, Dark };
void apply(QApplication &application, Mode mode); ///< palette, style sheet, font; may be called again
bool isDark();

/// Level 1–5 of a ladder; the yes/no question: no = ladder colour 1, yes = ladder colour 4 (see levelFillFor).
QColor levelFill(int rampPosition); ///< 1..5; 0 has the hatch
QColor levelText(int rampPosition);
/// Position on the ramp of a level of an indicator: itself on a ladder; yes/no: 1 → 1, 2 → 4.
int rampPosition(bool isYesNo, int level);
/// Diagonal lines for "not determinable" and level 0, with an edge.
void paintHatch(QPainter &painter, const QRect &rect);

QFont bodyFont();
QFont boldFont();
QFont titleFont();
inline constexpr int margin = 16;
inline constexpr int gap = 8;
inline constexpr int halfGap = 4;
inline constexpr int controlHeight = 28;
inline constexpr int rowHeight = 28;
inline constexpr int twoLineRowHeight = 48;
inline constexpr int radius = 4;

/// Our own SVG from resources/icons, drawn in the text colour (or the given one); follows the theme. Names: see
/// resources/icons (e.g. "chevron-left", "search", "trash", "check", "warning", "lock").
QIcon icon(const QString &name, Colour colour = Colour::Text);

/// A label that never interprets its text as HTML (names come from files of others).
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
/// Tooltip text that is shown as it stands, whatever it contains.
QString plainToolTip(const QString &text);

} // namespace meetlat::theme
