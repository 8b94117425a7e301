// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PlanFacts.h"
#include "core/exchange/Tables.h"

namespace meetlat {

// The columns of a table of plan cards (cli.md `cards`).

/// The cell as it was meant: without the apostrophe that our own export puts before = + - and @.
QString cardCell(const TextTable &table, const TextTable::Row &row, const QString &column);

/// The plan with what the line says of it. A column that is not there and an empty cell leave what the card has; a
/// cell with only "-" clears it. Errors: BadValue (detail: column and value).
Result<Plan> cardOver(Plan plan, const TextTable &table, const TextTable::Row &row);

/// The keys of the six action lines (domain.md section 3): their numbers differ between the sources.
const QStringList &actionLineKeys();

QStringList cardHeader();
/// The cells of one plan, in the order of the header.
QStringList cardCells(const QString &region, const QString &file, const Plan &plan,
                      const std::vector<Participation> &participation);

/// "Youth panel | advise | realised; Client council | consult | announced". Empty result: it cannot be read.
std::optional<std::vector<Participation>> participationFrom(const QString &cell);

} // namespace meetlat
