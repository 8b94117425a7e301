// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/SamplePlans.h"

#include "app/sample/SampleResource.h"

#include <QMultiMap>

namespace meetlat {

namespace {

using Head = QMultiMap<QString, QString>;

QStringList parts(const QString &text, QChar separator)
{
    QStringList found;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            found << trimmed;
    }
    return found;
}

std::optional<Head> headFromLines(const QStringList &lines)
{
    Head head;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return std::nullopt;
        head.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return head;
}

std::optional<SampleSignatory> signatoryFromText(const QString &text)
{
    const QStringList fields = parts(text, u';');
    if (fields.size() != 3)
        return std::nullopt;
    return SampleSignatory{fields[0], fields[1], parts(fields[2], u',')};
}

SampleBlock blockFromLine(const QString &line)
{
    const auto after = [&](qsizetype mark) { return line.mid(mark).trimmed(); };
    SampleBlock block;
    if (line.startsWith(u"## ")) {
        block = {SampleBlock::Kind::Section, after(3), 0, {}};
    } else if (line.startsWith(u"# ")) {
        block = {SampleBlock::Kind::Chapter, after(2), 0, {}};
    } else if (line.startsWith(u"- ")) {
        block = {SampleBlock::Kind::ListItem, after(2), 0, {}};
    } else if (line.startsWith(u'*') && !line.startsWith(u"**")) {
        block = {SampleBlock::Kind::Italic, line.mid(1, line.size() - 2), 0, {}};
    } else {
        block.text = line;
    }
    if (block.text.startsWith(u"**")) {
        const qsizetype end = block.text.indexOf(u"**", 2);
        block.boldLength = static_cast<int>(end - 2);
        block.text.remove(end, 2).remove(0, 2);
    }
    return block;
}

std::optional<std::vector<SampleBlock>> blocksFromLines(const QStringList &lines)
{
    std::vector<SampleBlock> blocks;
    bool inTable = false;
    for (const QString &line : lines) {
        const bool isRow = line.startsWith(u'|');
        if (isRow) {
            QStringList cells = line.mid(1, line.size() - 2).split(u'|');
            for (QString &cell : cells)
                cell = cell.trimmed();
            if (!inTable)
                blocks.push_back({SampleBlock::Kind::Table, {}, 0, {}});
            std::vector<QStringList> &rows = blocks.back().rows;
            if (!rows.empty() && rows.front().size() != cells.size())
                return std::nullopt;
            rows.push_back(cells);
        } else if (!line.isEmpty()) {
            blocks.push_back(blockFromLine(line));
        }
        inTable = isRow;
    }
    return blocks;
}

} // namespace

QString SamplePlan::fileName() const
{
    return region + QStringLiteral(" - ") + title + QStringLiteral(".pdf");
}

QString SamplePlan::text() const
{
    QStringList lines;
    for (const SampleBlock &block : blocks) {
        if (block.kind != SampleBlock::Kind::Table)
            lines << block.text;
        for (const QStringList &row : block.rows)
            lines << row.join(u' ');
    }
    return lines.join(u'\n');
}

std::optional<SamplePlan> samplePlanFromText(const QString &text)
{
    QStringList lines = text.split(u'\n');
    const qsizetype rule = lines.indexOf(QStringLiteral("---"));
    const std::optional<Head> head = headFromLines(lines.mid(0, rule));
    std::optional<std::vector<SampleBlock>> blocks = blocksFromLines(lines.mid(rule + 1));
    if (rule < 0 || !head || !blocks)
        return std::nullopt;

    const auto field = [&](const char *name) { return head->value(QString::fromLatin1(name)); };
    const auto isYes = [&](const char *name) { return field(name) == QStringLiteral("yes"); };
    const QStringList period = field("period").split(QStringLiteral(".."));
    SamplePlan plan;
    plan.key = field("key");
    plan.region = field("region");
    plan.title = field("title");
    plan.subtitle = field("subtitle");
    plan.municipalities = parts(field("municipalities").replace(QStringLiteral(" en "), QStringLiteral(", ")), u',');
    plan.adopted = field("adopted");
    plan.adoptedText = field("adopted_text");
    plan.kind = field("kind");
    plan.periodFrom = period.front();
    plan.periodTo = period.back();
    plan.source = field("source");
    plan.sameAlderman = isYes("same_alderman");
    plan.involved = parts(field("involved"), u';');
    plan.actionLines = parts(field("action_lines"), u';');
    plan.structure = isYes("structure");
    plan.tags = parts(field("tags"), u';');
    plan.hasSerifs = field("face") == QStringLiteral("serif");
    plan.accent = field("accent");
    plan.isScan = isYes("scan");
    plan.blocks = std::move(*blocks);
    const QStringList signatures = head->values(QStringLiteral("signed"));
    for (auto it = signatures.crbegin(); it != signatures.crend(); ++it) { // the latest stands first in a QMultiMap
        const std::optional<SampleSignatory> signatory = signatoryFromText(*it);
        if (!signatory)
            return std::nullopt;
        plan.signatories.push_back(*signatory);
    }
    return plan;
}

std::vector<SamplePlan> samplePlans()
{
    std::vector<SamplePlan> plans;
    for (const char *key : {"beekdal", "fortenkust", "merenoord", "waterzand", "zandrug"}) {
        const QString name = QStringLiteral("plan-%1.md").arg(QLatin1String(key));
        std::optional<SamplePlan> plan = samplePlanFromText(QString::fromUtf8(sampleResource(name)));
        Q_ASSERT(plan);
        plans.push_back(std::move(*plan));
    }
    return plans;
}

QByteArray sampleRegionsTsv()
{
    return sampleResource(QStringLiteral("regions.tsv"));
}

} // namespace meetlat
