// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/SamplePlans.h"

#include <QRectF>

namespace meetlat {

/// The plan as a PDF file: A4, with page labels and an outline. A scan is a PDF of grey pictures (150 dpi, a little
/// noise and skew) without any text, labels or outline. Needs a QGuiApplication (offscreen will do) for its fonts.
QByteArray drawPlanPdf(const SamplePlan &plan);

/// Where a passage stands in the PDF that drawPlanPdf() makes.
struct SamplePlace
{
    int page = 0; ///< 0-based
    QRectF area;  ///< fractions 0..1 of the page, origin top-left, around the lines of the passage
};

/// Finds a passage that stands in one block of the plan (a paragraph, a list item, a table cell). Passages never cross
/// a page. Empty when the plan does not have these exact words. Needs a QGuiApplication.
std::optional<SamplePlace> placeInPdf(const SamplePlan &plan, const QString &passage);

} // namespace meetlat
