// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QFrame;
class QLabel;
class QPainter;
class QPushButton;
class QRect;
class QToolButton;
class QWidget;

/// The only place with colours, type sizes and distances (look.md). Light and dark; contrast is tested.
namespace meetlat::theme {

enum class Colour {
    Surface,
    SurfaceRaised,
    BehindPages,
    Line,
    FieldEdge,
    Text,
    TextQuiet,
    Accent,
    TextOnAccent,
    AccentSoft,
    Positive,
    Warning,
    WarningSoft,
    Negative,
    Paper,
    PaperDimmed,
    Passage,
    PassageSelected,
    PassageLine,
    PassageStrip,
    ALine,
    ATint,
    AStrip,
    BLine,
    BTint,
    BStrip,
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

/// How a widget is set off from its surroundings, see resources/style/meetlat.qss. Raised, Surface, Soft (selection)
/// and WarningSoft are backgrounds; the others colour the text of a label.
enum class Look { Raised, Surface, Soft, WarningSoft, QuietText, WarningText, NegativeText, PositiveText };
void setLook(QWidget *widget, Look look);

QPushButton *button(const QString &text, QWidget *parent = nullptr);
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr); ///< filled with the accent: one per page
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);    ///< underlined words
/// Only an icon; `name` is its tooltip and accessible name.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
QFrame *horizontalLine(QWidget *parent = nullptr);
QFrame *verticalLine(QWidget *parent = nullptr);

/// 2 px accent just inside `rect`, for what we paint ourselves.
void paintFocusRing(QPainter &painter, const QRect &rect);
/// A level as a small square with its number: 24 × 20 in lists. Level 0 and not determinable are hatched.
void paintLevelChip(QPainter &painter, const QRect &rect, int rampPosition, const QString &text);
/// The letter of an evidence kind in a frame, filled when `selected`: 18 × 18.
void paintBadge(QPainter &painter, const QRect &rect, const QString &letter, bool selected);

} // namespace meetlat::theme
