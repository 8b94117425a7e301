<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>meetlat::AgreementLines</name>
    <message numerus="yes">
        <source>Only %n plan(s): indicative</source>
        <translation>
            <numerusform>Only %n plan: indicative</numerusform>
            <numerusform>Only %n plans: indicative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementPage</name>
    <message numerus="yes">
        <source>The figures of %n plan(s) are kept.</source>
        <translation>
            <numerusform>The figures of %n plan are kept.</numerusform>
            <numerusform>The figures of %n plans are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementSnapshots</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementTables</name>
    <message numerus="yes">
        <source>%n plan(s) re-opened by a rater count again once handed in.</source>
        <translation>
            <numerusform>%n plan re-opened by a rater counts again once handed in.</numerusform>
            <numerusform>%n plans re-opened by a rater count again once handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AnnotationImport</name>
    <message numerus="yes">
        <source>%n note(s) of the PDF are highlights now. Click one to say for which indicator it is evidence.</source>
        <translation>
            <numerusform>%n note of the PDF is a highlight now. Click it to say for which indicator it is evidence.</numerusform>
            <numerusform>%n notes of the PDF are highlights now. Click one to say for which indicator it is evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AnnotationImportDialog</name>
    <message numerus="yes">
        <source>No notes were found, but %n page(s) could not be read.</source>
        <translation>
            <numerusform>No notes were found, but %n page could not be read.</numerusform>
            <numerusform>No notes were found, but %n pages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n note(s)</source>
        <translation>
            <numerusform>Import %n note</numerusform>
            <numerusform>Import %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported already</source>
        <translation>
            <numerusform>%n imported already</numerusform>
            <numerusform>%n imported already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read</source>
        <translation>
            <numerusform>%n page could not be read</numerusform>
            <numerusform>%n pages could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::AssignPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) to look at…</source>
        <translation>
            <numerusform>%n highlight to look at…</numerusform>
            <numerusform>%n highlights to look at…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::CellRow</name>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n search</numerusform>
            <numerusform>%n searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n level apart</numerusform>
            <numerusform>%n levels apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::CellTable</name>
    <message numerus="yes">
        <source>%n indicator(s) without a difference hidden: %1</source>
        <translation>
            <numerusform>%n indicator without a difference hidden: %1</numerusform>
            <numerusform>%n indicators without a difference hidden: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::CollapsedCard</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::CrossTablePlot</name>
    <message numerus="yes">
        <source>%n plan(s) left out: not determinable or left open by a rater</source>
        <translation>
            <numerusform>%n plan left out: not determinable or left open by a rater</numerusform>
            <numerusform>%n plans left out: not determinable or left open by a rater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::Damage</name>
    <message numerus="yes">
        <source>%n PDF(s) are lost: add them again afterwards, highlights find their place by the words.</source>
        <translation>
            <numerusform>%n PDF is lost: add it again afterwards, highlights find their place by the words.</numerusform>
            <numerusform>%n PDFs are lost: add them again afterwards, highlights find their place by the words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lost</source>
        <translation>
            <numerusform>%n row lost</numerusform>
            <numerusform>%n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) lost</source>
        <translation>
            <numerusform>%n PDF lost</numerusform>
            <numerusform>%n PDFs lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DecisionPanel</name>
    <message numerus="yes">
        <source>%n criteria differ</source>
        <translation>
            <numerusform>%n criterion differs</numerusform>
            <numerusform>%n criteria differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more criteria that differ</source>
        <translation>
            <numerusform>Show %n more criterion that differs</numerusform>
            <numerusform>Show %n more criteria that differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DisagreementSheet</name>
    <message numerus="yes">
        <source>Searched: %1 – %n hit(s)</source>
        <translation>
            <numerusform>Searched: %1 – %n hit</numerusform>
            <numerusform>Searched: %1 – %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n level apart</numerusform>
            <numerusform>%n levels apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DiscardDialog</name>
    <message numerus="yes">
        <source>All %n decision(s) on this plan</source>
        <translation>
            <numerusform>The one decision on this plan</numerusform>
            <numerusform>All %n decisions on this plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DocumentPropertiesDialog</name>
    <message numerus="yes">
        <source>%n, listed below; Meetlat does not open them</source>
        <translation>
            <numerusform>%n, listed below; Meetlat does not open it</numerusform>
            <numerusform>%n, listed below; Meetlat does not open them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DoneStrip</name>
    <message numerus="yes">
        <source>All %n cell(s) that could be decided have a decision.</source>
        <translation>
            <numerusform>The one cell that could be decided has a decision.</numerusform>
            <numerusform>All %n cells that could be decided have a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) still wait for a hand-in.</source>
        <translation>
            <numerusform>%n plan still waits for a hand-in.</numerusform>
            <numerusform>%n plans still wait for a hand-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceList</name>
    <message numerus="yes">
        <source>Searched: %1 – %n hit(s)</source>
        <translation>
            <numerusform>Searched: %1 – %n hit</numerusform>
            <numerusform>Searched: %1 – %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceListModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceStripsPlot</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ExportDialog</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) decided</source>
        <translation>
            <numerusform>%n cell decided</numerusform>
            <numerusform>%n cells decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cell(s) written as missing</source>
        <translation>
            <numerusform>%n open cell written as missing</numerusform>
            <numerusform>%n open cells written as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hidden until both raters have handed in</source>
        <translation>
            <numerusform>%n cell hidden until both raters have handed in</numerusform>
            <numerusform>%n cells hidden until both raters have handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of regions that are not active, left out</source>
        <translation>
            <numerusform>%n plan of a region that is not active, left out</numerusform>
            <numerusform>%n plans of regions that are not active, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::FigureDetail</name>
    <message numerus="yes">
        <source>%n other region(s)</source>
        <translation>
            <numerusform>%n other region</numerusform>
            <numerusform>%n other regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other plan(s)</source>
        <translation>
            <numerusform>%n other plan</numerusform>
            <numerusform>%n other plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) behind it</source>
        <translation>
            <numerusform>%n region behind it</numerusform>
            <numerusform>%n regions behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) behind it</source>
        <translation>
            <numerusform>%n plan behind it</numerusform>
            <numerusform>%n plans behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Show the %n other</numerusform>
            <numerusform>Show the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::FigurePlansModel</name>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>and %n more passage</numerusform>
            <numerusform>and %n more passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text not searched</source>
        <translation>
            <numerusform>%n page without text not searched</numerusform>
            <numerusform>%n pages without text not searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %n hit(s)</source>
        <translation>
            <numerusform>Page %1: %n hit</numerusform>
            <numerusform>Page %1: %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::FindPage</name>
    <message numerus="yes">
        <source>%n hit(s) in %1 of %2 plans</source>
        <translation>
            <numerusform>%n hit in %1 of %2 plans</numerusform>
            <numerusform>%n hits in %1 of %2 plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hits in %n plan(s)</source>
        <translation>
            <numerusform>No hits in %n plan</numerusform>
            <numerusform>No hits in %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words are looked for in %n plan(s), inside longer words too: ‘opvang’ also finds ‘crisisopvang’.</source>
        <translation>
            <numerusform>Words are looked for in %n plan, inside longer words too: ‘opvang’ also finds ‘crisisopvang’.</numerusform>
            <numerusform>Words are looked for in %n plans, inside longer words too: ‘opvang’ also finds ‘crisisopvang’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the next</source>
        <translation>
            <numerusform>%n page of the next</numerusform>
            <numerusform>%n pages of the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::HandOutDialog</name>
    <message numerus="yes">
        <source>R%1  %2 – %n plan(s)</source>
        <translation>
            <numerusform>R%1  %2 – %n plan</numerusform>
            <numerusform>R%1  %2 – %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::IndicatorCard</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand only in an earlier version of the document.</source>
        <translation>
            <numerusform>%n piece of evidence stands only in an earlier version of the document.</numerusform>
            <numerusform>%n pieces of evidence stand only in an earlier version of the document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::LevelRow</name>
    <message numerus="yes">
        <source>Show %n more criteria</source>
        <translation>
            <numerusform>Show %n more criterion</numerusform>
            <numerusform>Show %n more criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::MethodText</name>
    <message numerus="yes">
        <source>%n rater(s), two per plan, without sight of each other&apos;s scores.</source>
        <translation>
            <numerusform>%n rater, two per plan, without sight of each other&apos;s scores.</numerusform>
            <numerusform>%n raters, two per plan, without sight of each other&apos;s scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::NeedLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::OutdatedDialog</name>
    <message numerus="yes">
        <source>Keep &amp;all %n</source>
        <translation>
            <numerusform>Keep &amp;all %n</numerusform>
            <numerusform>Keep &amp;all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n decision kept.</numerusform>
            <numerusform>%n decisions kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept. The others need a reason now: decide those again.</source>
        <translation>
            <numerusform>%n decision kept. The others need a reason now: decide those again.</numerusform>
            <numerusform>%n decisions kept. The others need a reason now: decide those again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PageStrip</name>
    <message numerus="yes">
        <source>Page %1: %n hit(s)</source>
        <translation>
            <numerusform>Page %1: %n hit</numerusform>
            <numerusform>Page %1: %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PairPlannerDialog</name>
    <message numerus="yes">
        <source>Every rule is kept. %n new assignment(s).</source>
        <translation>
            <numerusform>Every rule is kept. %n new assignment.</numerusform>
            <numerusform>Every rule is kept. %n new assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n plan(s)</source>
        <translation>
            <numerusform>%1 and %2: %n plan</numerusform>
            <numerusform>%1 and %2: %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PdfPane</name>
    <message numerus="yes">
        <source>%n page(s) could not be printed; the others are.</source>
        <translation>
            <numerusform>%n page could not be printed; the others are.</numerusform>
            <numerusform>%n pages could not be printed; the others are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PlanIntake</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned, without text: %1</source>
        <translation>
            <numerusform>page %1 is a scan, without text</numerusform>
            <numerusform>pages %1 are scans, without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) whose letters cannot be read: %1</source>
        <translation>
            <numerusform>the letters of page %1 cannot be read</numerusform>
            <numerusform>the letters of pages %1 cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be shown: %1</source>
        <translation>
            <numerusform>page %1 cannot be shown</numerusform>
            <numerusform>pages %1 cannot be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PlansFind</name>
    <message numerus="yes">
        <source>scan, %n page(s), not searched</source>
        <translation>
            <numerusform>scan, %n page, not searched</numerusform>
            <numerusform>scan, %n pages, not searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be read</source>
        <translation>
            <numerusform>%n page cannot be read</numerusform>
            <numerusform>%n pages cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text, not searched: %1</source>
        <translation>
            <numerusform>page %1 without text, not searched</numerusform>
            <numerusform>pages %1 without text, not searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PlansFindModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PlotsPage</name>
    <message numerus="yes">
        <source>%n plan(s) not shown: not submitted by both raters.</source>
        <translation>
            <numerusform>%n plan not shown: not submitted by both raters.</numerusform>
            <numerusform>%n plans not shown: not submitted by both raters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::QuotesPage</name>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RecognitionBar</name>
    <message numerus="yes">
        <source>%n page(s) are a scan, with no text to select or find: %1</source>
        <translation>
            <numerusform>Page %1 is a scan: there is no text to select or find.</numerusform>
            <numerusform>Pages %1 are scans: there is no text to select or find.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text to select or find: %1</source>
        <translation>
            <numerusform>Page %1 has no readable text to select or find.</numerusform>
            <numerusform>Pages %1 have no readable text to select or find.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be recognised: %1</source>
        <translation>
            <numerusform>Page %1 could not be recognised.</numerusform>
            <numerusform>Pages %1 could not be recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) has been recognised. Compare what you quote with the page.</source>
        <translation>
            <numerusform>The text of 1 page has been recognised. Compare what you quote with the page.</numerusform>
            <numerusform>The text of %n pages has been recognised. Compare what you quote with the page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ReconcileHead</name>
    <message numerus="yes">
        <source>Accept %n equal</source>
        <translation>
            <numerusform>Accept %n equal</numerusform>
            <numerusform>Accept %n equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n equal score(s)</source>
        <translation>
            <numerusform>&amp;The one equal score</numerusform>
            <numerusform>&amp;All %n equal scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with &amp;shared evidence</source>
        <translation>
            <numerusform>Only the %n with &amp;shared evidence</numerusform>
            <numerusform>Only the %n with &amp;shared evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal score(s) accepted. Undo takes them back together.</source>
        <translation>
            <numerusform>%n equal score accepted. Undo takes it back.</numerusform>
            <numerusform>%n equal scores accepted. Undo takes them back together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on older data</source>
        <translation>
            <numerusform>%n on older data</numerusform>
            <numerusform>%n on older data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ReconcilePage</name>
    <message numerus="yes">
        <source>Open all %n plans that both handed in</source>
        <translation>
            <numerusform>Open the one plan that both handed in</numerusform>
            <numerusform>Open all %n plans that both handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RegionSheetsDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) written.</source>
        <translation>
            <numerusform>%n sheet written.</numerusform>
            <numerusform>%n sheets written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n sheet(s) were written before.</source>
        <translation>
            <numerusform>Cancelled. %n sheet was written before.</numerusform>
            <numerusform>Cancelled. %n sheets were written before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RegionsTab</name>
    <message numerus="yes">
        <source>%n active region(s)</source>
        <translation>
            <numerusform>%n active region</numerusform>
            <numerusform>%n active regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ReviewPage</name>
    <message numerus="yes">
        <source>%n highlight(s) are notes in %1 now. It was read back; the document in the review is as it was.</source>
        <translation>
            <numerusform>%n highlight is a note in %1 now. It was read back; the document in the review is as it was.</numerusform>
            <numerusform>%n highlights are notes in %1 now. It was read back; the document in the review is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RubricPage</name>
    <message numerus="yes">
        <source>%n score(s) under this version</source>
        <translation>
            <numerusform>%n score under this version</numerusform>
            <numerusform>%n scores under this version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log: %n open…</source>
        <translation>
            <numerusform>Log: %n open…</numerusform>
            <numerusform>Log: %n open…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) under another text of their indicator</source>
        <translation>
            <numerusform>%n score under another text of its indicator</numerusform>
            <numerusform>%n scores under another text of their indicator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::SetupWords</name>
    <message numerus="yes">
        <source>Pairs need at least two raters; %n take part. Add raters first.</source>
        <translation>
            <numerusform>Pairs need at least two raters; %n takes part. Add raters first.</numerusform>
            <numerusform>Pairs need at least two raters; %n take part. Add raters first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot get two raters: only %n may score it, the others are excluded. Lift an exclusion, or add a rater.</source>
        <translation>
            <numerusform>%1 cannot get two raters: only %n may score it, the others are excluded. Lift an exclusion, or add a rater.</numerusform>
            <numerusform>%1 cannot get two raters: %n may score it, the others are excluded. Lift an exclusion, or add a rater.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n plan(s), where %2 would be even: assigned already, or the others are excluded.</source>
        <translation>
            <numerusform>%1 gets %n plan, where %2 would be even: assigned already, or the others are excluded.</numerusform>
            <numerusform>%1 gets %n plans, where %2 would be even: assigned already, or the others are excluded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n plan(s), where %2 would be even: excluded from too many plans, or the others have theirs already.</source>
        <translation>
            <numerusform>%1 gets %n plan, where %2 would be even: excluded from too many plans, or the others have theirs already.</numerusform>
            <numerusform>%1 gets %n plans, where %2 would be even: excluded from too many plans, or the others have theirs already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The raters fall into %n groups that share no plan, so they cannot be compared with each other.</source>
        <translation>
            <numerusform>The raters form %n group.</numerusform>
            <numerusform>The raters fall into %n groups that share no plan, so they cannot be compared with each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot join %1 raters: at least %2 are needed.</source>
        <translation>
            <numerusform>%n plan cannot join %1 raters: at least %2 are needed.</numerusform>
            <numerusform>%n plans cannot join %1 raters: at least %2 are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::SheetDialog</name>
    <message numerus="yes">
        <source>Far apart and still open: %n cell(s) of all plans</source>
        <translation>
            <numerusform>Far apart and still open: %n cell of all plans</numerusform>
            <numerusform>Far apart and still open: %n cells of all plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far apart and still open: %n cell(s) of this plan</source>
        <translation>
            <numerusform>Far apart and still open: %n cell of this plan</numerusform>
            <numerusform>Far apart and still open: %n cells of this plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far apart, decided or not: %n cell(s) of all plans</source>
        <translation>
            <numerusform>Far apart, decided or not: %n cell of all plans</numerusform>
            <numerusform>Far apart, decided or not: %n cells of all plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::SheetText</name>
    <message numerus="yes">
        <source>%n criteria were judged differently</source>
        <translation>
            <numerusform>%n criterion was judged differently</numerusform>
            <numerusform>%n criteria were judged differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::StackedBarsPlot</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without decision</source>
        <translation>
            <numerusform>%n without decision</numerusform>
            <numerusform>%n without decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) in this plan</source>
        <translation>
            <numerusform>%n highlight in this plan</numerusform>
            <numerusform>%n highlights in this plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::TakeInDialog</name>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here, without effect</source>
        <translation>
            <numerusform>%n older than here, without effect</numerusform>
            <numerusform>%n older than here, without effect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict, the other kept aside</source>
        <translation>
            <numerusform>%n in conflict, the other kept aside</numerusform>
            <numerusform>%n in conflict, the other kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown rubric version, kept aside</source>
        <translation>
            <numerusform>%n of an unknown rubric version, kept aside</numerusform>
            <numerusform>%n of an unknown rubric version, kept aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ThumbnailModel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of A</source>
        <translation>
            <numerusform>%n highlight of A</numerusform>
            <numerusform>%n highlights of A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of B</source>
        <translation>
            <numerusform>%n highlight of B</numerusform>
            <numerusform>%n highlights of B</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::WaitingHighlightsDialog</name>
    <message numerus="yes">
        <source>%n highlight(s) still wait.</source>
        <translation>
            <numerusform>%n highlight still waits.</numerusform>
            <numerusform>%n highlights still wait.</numerusform>
        </translation>
    </message>
</context>
</TS>
