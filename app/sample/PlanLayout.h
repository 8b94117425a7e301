// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/SamplePlans.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace meetlat {

/// Layouts count in tenths of a point, so that font sizes are whole numbers on every output.
constexpr int layoutUnitsPerInch = 720;
constexpr QSizeF layoutPageSize(5953, 8419); // A4

/// Words at a place on a page, or a filled rectangle when there are no words.
struct PlacedItem
{
    std::shared_ptr<const QTextLayout> words;
    QRectF area; ///< layout units, origin top-left of the page
    QColor colour;
};

struct PlacedPage
{
    QString label; ///< as printed in the footer: "ii", "1"
    std::vector<PlacedItem> items;
};

/// A heading for the outline and the table of contents.
struct PlacedHeading
{
    QString text;
    int depth = 0;  ///< 0: chapter, 1: section
    int page = 0;   ///< 0-based
    double top = 0; ///< layout units
};

/// A plan on A4 pages: a cover, a table of contents, then the text; no paragraph or table is split over two pages.
struct PlanLayout
{
    std::vector<PlacedPage> pages;
    std::vector<PlacedHeading> headings;
};

/// Needs a QGuiApplication (offscreen will do) for its fonts.
PlanLayout layOutPlan(const SamplePlan &plan);

void paintPage(QPainter &painter, const PlacedPage &page);

} // namespace meetlat
