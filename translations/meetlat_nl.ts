<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>meetlat::AgreementBarsPlot</name>
    <message>
        <source>careful conclusions</source>
        <translation>voorzichtige conclusies</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>betrouwbaar</translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementLines</name>
    <message>
        <source>Not computable: every score is the same</source>
        <translation>Niet te berekenen: alle scores zijn gelijk</translation>
    </message>
    <message>
        <source>Not computable: every score is %1</source>
        <translation>Niet te berekenen: alle scores zijn %1</translation>
    </message>
    <message>
        <source>No plan has two independent scores yet</source>
        <translation>Nog geen plan met twee onafhankelijke scores</translation>
    </message>
    <message>
        <source>Needs more plans scored twice (now 1)</source>
        <translation>Vraagt meer plannen met twee scores (nu 1)</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>Needs every rater on every plan</source>
        <translation>Vraagt dat elke beoordelaar elk plan scoort</translation>
    </message>
    <message>
        <source>Needs more plans or raters</source>
        <translation>Vraagt meer plannen of beoordelaars</translation>
    </message>
    <message>
        <source>Not computable</source>
        <translation>Niet te berekenen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %n plan(s): indicative</source>
        <translation>
            <numerusform>Slechts %n plan: indicatief</numerusform>
            <numerusform>Slechts %n plannen: indicatief</numerusform>
        </translation>
    </message>
    <message>
        <source>No interval: too little variation</source>
        <translation>Geen interval: te weinig variatie</translation>
    </message>
    <message>
        <source>%1 (indicative)</source>
        <comment>an interval</comment>
        <translation>%1 (indicatief)</translation>
    </message>
    <message>
        <source>All %1 equal (at least %2 % with 95 % confidence)</source>
        <translation>Alle %1 gelijk (minstens %2 % met 95 % zekerheid)</translation>
    </message>
    <message>
        <source>too few plans together</source>
        <translation>te weinig plannen samen</translation>
    </message>
    <message>
        <source>not computable: every score is the same</source>
        <translation>niet te berekenen: alle scores zijn gelijk</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>Scored by two</source>
        <translation>Door twee gescoord</translation>
    </message>
    <message>
        <source>%1 of %2 plans</source>
        <translation>%1 van %2 plannen</translation>
    </message>
    <message>
        <source>Only plans with two independent first scores count; one that a rater could not determine is left out here.</source>
        <translation>Alleen plannen met twee onafhankelijke eerste scores tellen mee; wat een beoordelaar niet kon bepalen, valt hier weg.</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Nog geen scores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 van %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>an interval</comment>
        <translation>%1 tot %2 %</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Grootste verschil</translation>
    </message>
    <message>
        <source>So many levels lay between the two raters on the plan where they differed most.</source>
        <translation>Zoveel niveaus zaten er tussen de twee beoordelaars bij het plan waar zij het meest verschilden.</translation>
    </message>
    <message>
        <source>Around level 4</source>
        <translation>Rond niveau 4</translation>
    </message>
    <message>
        <source>%1 below, %2 at or above, %3 on both sides</source>
        <translation>%1 eronder, %2 op of erboven, %3 aan beide kanten</translation>
    </message>
    <message>
        <source>A count of plans at level 4 or higher does not depend on how differences end.</source>
        <translation>Het aantal plannen op niveau 4 of hoger hangt niet af van hoe verschillen aflopen.</translation>
    </message>
    <message>
        <source>A count of plans at level 4 or higher may come out at %1 to %2, depending on how the differences end.</source>
        <translation>Het aantal plannen op niveau 4 of hoger kan uitkomen op %1 tot %2, afhankelijk van hoe de verschillen aflopen.</translation>
    </message>
    <message>
        <source>Agreement on %1</source>
        <comment>a level</comment>
        <translation>Overeenstemming over %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>When one rater gave %1, the other did so too in this share of the cases.</source>
        <translation>Gaf de ene beoordelaar %1, dan deed de andere dat in dit deel van de gevallen ook.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal)</source>
        <translation>Krippendorffs alfa (ordinaal)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal)</source>
        <translation>Krippendorffs alfa (nominaal)</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 is no more than chance; from 0.80 scores are called reliable, from 0.667 good for careful conclusions.</source>
        <translation>1 is volledige overeenstemming, 0 is niet meer dan toeval; vanaf 0,80 heten scores betrouwbaar, vanaf 0,667 goed voor voorzichtige conclusies.</translation>
    </message>
    <message>
        <source>Nearly every score is the same: read the counts, this figure says little here.</source>
        <translation>Bijna alle scores zijn gelijk: kijk naar de aantallen, dit cijfer zegt hier weinig.</translation>
    </message>
    <message>
        <source>standard error %1</source>
        <translation>standaardfout %1</translation>
    </message>
    <message>
        <source>Every score is the same; the formula then gives this value whatever the raters do.</source>
        <translation>Alle scores zijn gelijk; de formule geeft dan deze waarde, wat de beoordelaars ook doen.</translation>
    </message>
    <message>
        <source>The share of all differences that lies between plans; takes the steps between levels as equally large.</source>
        <translation>Het deel van alle verschillen dat tussen plannen zit; neemt aan dat de stappen tussen niveaus even groot zijn.</translation>
    </message>
    <message>
        <source>Intraclass correlation of one score</source>
        <translation>Intraklassecorrelatie van één score</translation>
    </message>
    <message>
        <source>Intraclass correlation of the mean</source>
        <translation>Intraklassecorrelatie van het gemiddelde</translation>
    </message>
    <message>
        <source>Agreement beyond what chance would give, counted in another way than alpha.</source>
        <translation>Overeenstemming boven wat toeval zou geven, anders geteld dan bij alfa.</translation>
    </message>
    <message>
        <source>Alpha that treats every difference alike, or by its size in levels.</source>
        <translation>Alfa die elk verschil even zwaar telt, of naar zijn grootte in niveaus.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (interval)</source>
        <translation>Krippendorffs alfa (interval)</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Gemiddeld verschil</translation>
    </message>
    <message>
        <source>So many levels lay between the two raters on average.</source>
        <translation>Zoveel niveaus zaten er gemiddeld tussen de twee beoordelaars.</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2 (linear weights)</source>
        <translation>Gwets AC2 (lineaire gewichten)</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Like alpha, but hardly lower when one answer is rare.</source>
        <translation>Zoals alfa, maar nauwelijks lager als één antwoord zelden voorkomt.</translation>
    </message>
    <message>
        <source>Brennan-Prediger</source>
        <translation>Brennan-Prediger</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss&apos; kappa</translation>
    </message>
    <message>
        <source>Exactly equal</source>
        <translation>Precies gelijk</translation>
    </message>
    <message>
        <source>On so many plans both raters gave the same level. The interval says what one may expect of similar plans with these raters.</source>
        <translation>Bij zoveel plannen gaven beide beoordelaars hetzelfde niveau. Het interval zegt wat bij soortgelijke plannen met deze beoordelaars te verwachten is.</translation>
    </message>
    <message>
        <source>At most one level apart</source>
        <translation>Hoogstens één niveau verschil</translation>
    </message>
    <message>
        <source>On so many plans the two levels were equal or next to each other.</source>
        <translation>Bij zoveel plannen waren de twee niveaus gelijk of buren van elkaar.</translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Snapshot to compare with</source>
        <translation>Momentopname om mee te vergelijken</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Momentopname maken…</translation>
    </message>
    <message>
        <source>Keeps these figures with their plans; later changes do not alter it</source>
        <translation>Bewaart deze cijfers met hun plannen; latere wijzigingen veranderen er niets aan</translation>
    </message>
    <message>
        <source>Figures computed</source>
        <translation>Cijfers berekend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Agreement per indicator</source>
        <translation>Overeenstemming per indicator</translation>
    </message>
    <message>
        <source>&amp;More figures</source>
        <translation>&amp;Meer cijfers</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Cijfers over overeenstemming</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Plans, the largest difference first</source>
        <translation>Plannen, het grootste verschil eerst</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Raters compared</source>
        <translation>Beoordelaars vergeleken</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>Pairs of raters</source>
        <translation>Paren van beoordelaars</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Computing, %1 of %2 indicators</source>
        <translation>Bezig met berekenen, %1 van %2 indicatoren</translation>
    </message>
    <message>
        <source>Stopped; the figures below may be of before</source>
        <translation>Gestopt; de cijfers hieronder kunnen van eerder zijn</translation>
    </message>
    <message>
        <source>no snapshot</source>
        <translation>geen momentopname</translation>
    </message>
    <message>
        <source>Alpha per indicator</source>
        <translation>Alfa per indicator</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentopname maken</translation>
    </message>
    <message>
        <source>Note, such as: for the report of March (may stay empty)</source>
        <translation>Notitie, zoals: voor het rapport van maart (mag leeg blijven)</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n plan(s) are kept.</source>
        <translation>
            <numerusform>De cijfers van %n plan zijn bewaard.</numerusform>
            <numerusform>De cijfers van %n plannen zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for the method section</source>
        <translation>Kopiëren voor de verantwoording</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Scores naast elkaar</translation>
    </message>
    <message>
        <source>Scores side by side: %1</source>
        <translation>Scores naast elkaar: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementSnapshots</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1.</source>
        <translation>Momentopname van %1.</translation>
    </message>
    <message>
        <source>It rests on the same plans as the figures of now.</source>
        <translation>Zij rust op dezelfde plannen als de cijfers van nu.</translation>
    </message>
    <message>
        <source>Added since: %1.</source>
        <translation>Sindsdien erbij: %1.</translation>
    </message>
    <message>
        <source>Not counted any more: %1.</source>
        <translation>Tellen niet meer mee: %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::AgreementTables</name>
    <message>
        <source>no plan together with another</source>
        <translation>geen plan samen met een ander</translation>
    </message>
    <message>
        <source>gave %1 every time</source>
        <translation>gaf steeds %1</translation>
    </message>
    <message>
        <source>too few plans to say much</source>
        <translation>te weinig plannen om veel te zeggen</translation>
    </message>
    <message>
        <source>gives higher scores</source>
        <translation>geeft hogere scores</translation>
    </message>
    <message>
        <source>gives lower scores</source>
        <translation>geeft lagere scores</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Within one</source>
        <translation>Binnen 1</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Plans together</source>
        <translation>Plannen samen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>To notice</source>
        <translation>Valt op</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa (linear)</source>
        <translation>Cohens kappa (lineair)</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two raters</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Laagste score</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Hoogste score</translation>
    </message>
    <message>
        <source>on both sides of level 4</source>
        <translation>aan beide kanten van niveau 4</translation>
    </message>
    <message>
        <source>Raters of different groups never scored a plan together, so they cannot be compared (%1).</source>
        <translation>Beoordelaars uit verschillende groepen scoorden nooit samen een plan en zijn dus niet te vergelijken (%1).</translation>
    </message>
    <message>
        <source>On the first scores of %1 of %2 plans: those that both raters have submitted.</source>
        <translation>Op de eerste scores van %1 van de %2 plannen: wat beide beoordelaars hebben ingeleverd.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) re-opened by a rater count again once handed in.</source>
        <translation>
            <numerusform>%n plan dat een beoordelaar heeft heropend, telt weer mee zodra het is ingeleverd.</numerusform>
            <numerusform>%n plannen die een beoordelaar heeft heropend, tellen weer mee zodra zij zijn ingeleverd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Levels 0 and 1 both mean decline; here they count as two levels.</source>
        <translation>De niveaus 0 en 1 betekenen allebei achteruitgang; hier tellen zij als twee niveaus.</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>Given, but not in the rubric any more, and here a level of its own: %1.</source>
        <translation>Gegeven, maar niet meer in de meetlat, en hier een eigen niveau: %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::AnnotationImport</name>
    <message numerus="yes">
        <source>%n note(s) of the PDF are highlights now. Click one to say for which indicator it is evidence.</source>
        <translation>
            <numerusform>%n notitie van de PDF is nu een markering. Klik erop om te zeggen voor welke indicator ze bewijs is.</numerusform>
            <numerusform>%n notities van de PDF zijn nu markeringen. Klik op een ervan om te zeggen voor welke indicator ze bewijs is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Words under it</source>
        <translation>Woorden eronder</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>gemarkeerd</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>onderstreept</translation>
    </message>
    <message>
        <source>wavy underline</source>
        <translation>golvend onderstreept</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>doorgehaald</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>text on the page</source>
        <translation>tekst op de pagina</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>tekening</translation>
    </message>
    <message>
        <source>stamp or other</source>
        <translation>stempel of iets anders</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>no words: its area</source>
        <translation>geen woorden: het gebied</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>imported already</source>
        <translation>al geïmporteerd</translation>
    </message>
</context>
<context>
    <name>meetlat::AnnotationImportDialog</name>
    <message>
        <source>Notes in %1</source>
        <comment>a file</comment>
        <translation>Notities in %1</translation>
    </message>
    <message>
        <source>Import notes of the PDF as highlights</source>
        <translation>Notities van de PDF als markeringen importeren</translation>
    </message>
    <message>
        <source>Looking for notes on all pages…</source>
        <translation>Notities zoeken op alle pagina’s…</translation>
    </message>
    <message>
        <source>Notes in the PDF</source>
        <translation>Notities in de PDF</translation>
    </message>
    <message>
        <source>Space chooses, the arrows show the place</source>
        <translation>Spatie kiest, de pijltjes tonen de plaats</translation>
    </message>
    <message>
        <source>The place in the document</source>
        <translation>De plaats in het document</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alles kiezen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Niets kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nobody has put notes into this PDF. What you mark in Meetlat stands in your review, not in the PDF.</source>
        <translation>Niemand heeft notities in deze PDF gezet. Wat je in Meetlat markeert, staat in je beoordeling en niet in de PDF.</translation>
    </message>
    <message numerus="yes">
        <source>No notes were found, but %n page(s) could not be read.</source>
        <translation>
            <numerusform>Er zijn geen notities gevonden, maar %n pagina kon niet worden gelezen.</numerusform>
            <numerusform>Er zijn geen notities gevonden, maar %n pagina’s konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n note(s)</source>
        <translation>
            <numerusform>%n notitie importeren</numerusform>
            <numerusform>%n notities importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported already</source>
        <translation>
            <numerusform>%n al geïmporteerd</numerusform>
            <numerusform>%n al geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read</source>
        <translation>
            <numerusform>%n pagina kon niet worden gelezen</numerusform>
            <numerusform>%n pagina’s konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’</source>
        <comment>a quotation</comment>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>meetlat::AssignPanel</name>
    <message>
        <source>Raters</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Rater %1</source>
        <translation>Beoordelaar %1</translation>
    </message>
    <message>
        <source>Third rater</source>
        <translation>Derde beoordelaar</translation>
    </message>
    <message>
        <source>no rater yet</source>
        <translation>nog geen beoordelaar</translation>
    </message>
    <message>
        <source>no third rater</source>
        <translation>geen derde beoordelaar</translation>
    </message>
    <message>
        <source>Handed out on %1; the rater works in a file of their own.</source>
        <translation>Uitgedeeld op %1; de beoordelaar werkt in een eigen bestand.</translation>
    </message>
    <message>
        <source>Add raters on the tab Raters first.</source>
        <translation>Voeg eerst beoordelaars toe op het tabblad Beoordelaars.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>vraagt een wachtwoord</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Add PDFs to this plan…</source>
        <translation>PDF’s aan dit plan toevoegen…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <source>Replace %1 by a new version…</source>
        <translation>%1 vervangen door een nieuwe versie…</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) to look at…</source>
        <translation>
            <numerusform>%n markering te bekijken…</numerusform>
            <numerusform>%n markeringen te bekijken…</numerusform>
        </translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>PDF-documenten (*.pdf);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>meetlat::CellRow</name>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es)</source>
        <translation>
            <numerusform>%n zoekactie</numerusform>
            <numerusform>%n zoekacties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>same score</source>
        <translation>zelfde score</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n niveau verschil</numerusform>
            <numerusform>%n niveaus verschil</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision needed</source>
        <translation>Besluit nodig</translation>
    </message>
    <message>
        <source>on older data</source>
        <translation>op oudere gegevens</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Final: %1</source>
        <translation>Definitief: %1</translation>
    </message>
    <message>
        <source>on an earlier version</source>
        <translation>oude versie</translation>
    </message>
    <message>
        <source>same score, nothing shared</source>
        <translation>zelfde score, niets gedeeld</translation>
    </message>
    <message>
        <source>The score is the same, but no passage or search is shared.</source>
        <translation>De score is gelijk, maar geen passage of zoekactie is gedeeld.</translation>
    </message>
</context>
<context>
    <name>meetlat::CellTable</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Rater A</source>
        <translation>Beoordelaar A</translation>
    </message>
    <message>
        <source>Rater B</source>
        <translation>Beoordelaar B</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show indicators without a difference</source>
        <translation>Indicatoren zonder verschil tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a difference hidden: %1</source>
        <translation>
            <numerusform>%n indicator zonder verschil verborgen: %1</numerusform>
            <numerusform>%n indicatoren zonder verschil verborgen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::ClaimsPanel</name>
    <message>
        <source>not stated</source>
        <comment>what the dashboard claims</comment>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>there is a new plan</source>
        <comment>what the dashboard claims</comment>
        <translation>er is een nieuw plan</translation>
    </message>
    <message>
        <source>there is no new plan</source>
        <comment>what the dashboard claims</comment>
        <translation>er is geen nieuw plan</translation>
    </message>
    <message>
        <source>Day of the claim</source>
        <translation>Dag van de bewering</translation>
    </message>
    <message>
        <source>day, such as 2024-12-31</source>
        <translation>dag, zoals 2024-12-31</translation>
    </message>
    <message>
        <source>What the dashboard claims</source>
        <translation>Wat het dashboard beweert</translation>
    </message>
    <message>
        <source>Version of the dashboard</source>
        <translation>Versie van het dashboard</translation>
    </message>
    <message>
        <source>Where that can be read</source>
        <translation>Waar dat te lezen is</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Bewering toevoegen</translation>
    </message>
    <message>
        <source>Dashboard on %1</source>
        <translation>Dashboard over %1</translation>
    </message>
    <message>
        <source>No claim is written down yet.</source>
        <translation>Er is nog geen bewering vastgelegd.</translation>
    </message>
    <message>
        <source>Remove the claim %1</source>
        <translation>Bewering %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>meetlat::CollapsedCard</name>
    <message>
        <source>No level yet</source>
        <translation>Nog geen niveau</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>nog geen bewijs</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>niet volledig</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>indicator, level and evidence, state; read aloud</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>meetlat::CommandLine</name>
    <message>
        <source>Meetlat shows regional plans beside a rubric, to be scored with evidence by two raters.</source>
        <translation>Meetlat toont regionale plannen naast een meetlat, om door twee beoordelaars met bewijs te worden gescoord.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>opent het venster</translation>
    </message>
    <message>
        <source>More about a verb: %1</source>
        <translation>Meer over een opdracht: %1</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or problems found, 2 wrong usage.</source>
        <translation>Afsluitcode: 0 gedaan, 1 geweigerd of problemen gevonden, 2 verkeerd gebruik.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” wordt niet begrepen.</translation>
    </message>
    <message>
        <source>The verbs are listed by: %1</source>
        <translation>De opdrachten staan in: %1</translation>
    </message>
    <message>
        <source>An option is not complete: each needs its value.</source>
        <translation>Een optie is niet af: elke optie heeft haar waarde nodig.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>De optie “%1” bestaat hier niet.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>De optie --%1 is meer dan één keer gegeven.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Er ontbreekt een argument.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is één argument te veel.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Meer: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>language of the sentences</source>
        <translation>taal van de zinnen</translation>
    </message>
    <message>
        <source>shows this</source>
        <translation>toont dit</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>%1, page %2: %3</source>
        <translation>%1, pagina %2: %3</translation>
    </message>
    <message>
        <source>%1: pages that cannot be read: %2</source>
        <translation>%1: pagina’s die niet te lezen zijn: %2</translation>
    </message>
    <message>
        <source>“%1”: places: %2</source>
        <translation>“%1”: plaatsen: %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>Regions written: %1</source>
        <translation>Regio’s geschreven: %1</translation>
    </message>
    <message>
        <source>Give either --import or --export.</source>
        <translation>Geef óf --import óf --export.</translation>
    </message>
    <message>
        <source>a table with a header, tabs between the columns</source>
        <translation>een tabel met een kopregel, tabs tussen de kolommen</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>waar het geschreven wordt</translation>
    </message>
    <message>
        <source>shows what would happen and changes nothing</source>
        <translation>toont wat er zou gebeuren en verandert niets</translation>
    </message>
    <message>
        <source>new rows</source>
        <translation>nieuwe rijen</translation>
    </message>
    <message>
        <source>changed rows</source>
        <translation>gewijzigde rijen</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>gelijk aan hier</translation>
    </message>
    <message>
        <source>older than here, without effect</source>
        <translation>ouder dan hier, zonder gevolg</translation>
    </message>
    <message>
        <source>two versions of one row, the other one is kept aside</source>
        <translation>twee versies van één rij, de andere is apart bewaard</translation>
    </message>
    <message>
        <source>of another rubric, kept aside</source>
        <translation>van een andere rubriek, apart bewaard</translation>
    </message>
    <message>
        <source>on another version of a document, flagged</source>
        <translation>op een andere versie van een document, gemerkt</translation>
    </message>
    <message>
        <source>submitted, round %1</source>
        <translation>ingeleverd, ronde %1</translation>
    </message>
    <message>
        <source>draft, %1 of %2</source>
        <translation>concept, %1 van %2</translation>
    </message>
    <message>
        <source>%1: from %2, receipt %3</source>
        <translation>%1: van %2, ontvangstbewijs %3</translation>
    </message>
    <message>
        <source>  already taken in, nothing to do</source>
        <translation>  al ingenomen, niets te doen</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>meer dan 64 MB</translation>
    </message>
    <message>
        <source>Only looked at; nothing was changed.</source>
        <translation>Alleen bekeken; er is niets veranderd.</translation>
    </message>
    <message>
        <source>--kind is a, b, other, unclear or third.</source>
        <translation>--kind is a, b, other, unclear of third.</translation>
    </message>
    <message>
        <source>--level is a number or nd.</source>
        <translation>--level is een getal of nd.</translation>
    </message>
    <message>
        <source>%1, %2: decided. Decided in all: %3 of %4.</source>
        <translation>%1, %2: besloten. In totaal besloten: %3 van %4.</translation>
    </message>
    <message>
        <source>Takes raters&apos; packets in. Twice is the same as once and an old packet never wins; a packet that is refused changes nothing, the others go in.</source>
        <translation>Neemt pakketten van beoordelaars in. Twee keer is hetzelfde als één keer en een oud pakket wint nooit; een geweigerd pakket verandert niets, de andere gaan erin.</translation>
    </message>
    <message>
        <source>takes a packet in that does not follow this rater&apos;s last one</source>
        <translation>neemt een pakket in dat niet op het laatste van deze beoordelaar volgt</translation>
    </message>
    <message>
        <source>WE, PR, PA or BB</source>
        <translation>WE, PR, PA of BB</translation>
    </message>
    <message>
        <source>the final level, or nd: not determinable</source>
        <translation>het definitieve niveau, of nd: niet te bepalen</translation>
    </message>
    <message>
        <source>a, b, other, unclear or third; follows from the level unless given</source>
        <translation>a, b, other, unclear of third; volgt uit het niveau tenzij gegeven</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>Decided: %1 of %2</source>
        <translation>Besloten: %1 van %2</translation>
    </message>
    <message>
        <source>The review lead&apos;s file</source>
        <translation>Het bestand van de reviewleider</translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>Het bestand van %1</translation>
    </message>
    <message>
        <source>Scale %1, cut-off %2</source>
        <translation>Schaal %1, peildatum %2</translation>
    </message>
    <message>
        <source>Regions: %1, plans: %2, raters: %3</source>
        <translation>Regio’s: %1, plannen: %2, beoordelaars: %3</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 that both raters have submitted, of %3 in all</source>
        <translation>Besloten: %1 van de %2 die beiden hebben ingeleverd, van %3 in totaal</translation>
    </message>
    <message>
        <source>%1 is locked; its highlights were not checked.</source>
        <translation>%1 is vergrendeld; de markeringen erin zijn niet nagegaan.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Geen problemen gevonden.</translation>
    </message>
    <message>
        <source>Problems found: %1</source>
        <translation>Problemen gevonden: %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschreven in %1</translation>
    </message>
    <message>
        <source>Plans: %1, scores: %2, evidence: %3</source>
        <translation>Plannen: %1, scores: %2, bewijs: %3</translation>
    </message>
    <message>
        <source>Decided cells: %1, open cells, written as missing: %2</source>
        <translation>Besloten cellen: %1, open cellen, als ontbrekend geschreven: %2</translation>
    </message>
    <message>
        <source>Cells of plans that not both raters have submitted, left out: %1</source>
        <translation>Cellen van plannen die niet beiden hebben ingeleverd, weggelaten: %1</translation>
    </message>
    <message>
        <source>Shows plans, raters and how far they are. It never shows a value of a plan that not both raters have submitted.</source>
        <translation>Toont plannen, beoordelaars en hoe ver zij zijn. Het toont nooit een waarde van een plan dat niet beiden hebben ingeleverd.</translation>
    </message>
    <message>
        <source>Checks the project: integrity, dangling links, hashes of the PDFs, highlights that no longer find their words. The exit status is 1 if there is a problem.</source>
        <translation>Controleert het project: samenhang, losse verwijzingen, hashes van de PDF’s, markeringen die hun woorden niet meer vinden. De afsluitcode is 1 als er een probleem is.</translation>
    </message>
    <message>
        <source>Writes the dataset: scores.csv, reconciled.csv, evidence.csv, datapackage.json and codebook.md. Open cells are written as missing and counted.</source>
        <translation>Schrijft de dataset: scores.csv, reconciled.csv, evidence.csv, datapackage.json en codebook.md. Open cellen worden als ontbrekend geschreven en geteld.</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <translation>een nieuwe of lege map</translation>
    </message>
    <message>
        <source>raters by name instead of R1, R2 …</source>
        <translation>beoordelaars bij naam in plaats van R1, R2 …</translation>
    </message>
    <message>
        <source>names the regions of counter-examples</source>
        <translation>noemt de regio’s van tegenvoorbeelden</translation>
    </message>
    <message>
        <source>starts the tables with a byte-order mark, for Excel</source>
        <translation>begint de tabellen met een byte-order mark, voor Excel</translation>
    </message>
    <message>
        <source>the folder need not be empty</source>
        <translation>de map hoeft niet leeg te zijn</translation>
    </message>
    <message>
        <source>%1: taken in, pages: %2</source>
        <translation>%1: ingenomen, pagina’s: %2</translation>
    </message>
    <message>
        <source>%1: pages that cannot be shown: %2</source>
        <translation>%1: pagina’s die niet te tonen zijn: %2</translation>
    </message>
    <message>
        <source>--adopted is a date such as 2024, 2024-03 or 2024-03-12.</source>
        <translation>--adopted is een datum zoals 2024, 2024-03 of 2024-03-12.</translation>
    </message>
    <message>
        <source>title of the plan; another title means another plan</source>
        <translation>titel van het plan; een andere titel is een ander plan</translation>
    </message>
    <message>
        <source>when it was adopted, as far as known</source>
        <translation>wanneer het is vastgesteld, voor zover bekend</translation>
    </message>
    <message>
        <source>prints one JSON document and nothing else</source>
        <translation>drukt één JSON-document af en verder niets</translation>
    </message>
    <message>
        <source>the plan&apos;s region, by name or alias</source>
        <translation>de regio van het plan, bij naam of alias</translation>
    </message>
    <message>
        <source>which plan, where the region has several</source>
        <translation>welk plan, als de regio er meer heeft</translation>
    </message>
    <message>
        <source>the rater, by name or as R1, R2 …</source>
        <translation>de beoordelaar, bij naam of als R1, R2 …</translation>
    </message>
    <message>
        <source>reads the password of locked PDFs from the first line of stdin; it is not stored</source>
        <translation>leest het wachtwoord van vergrendelde PDF’s van de eerste regel van stdin; het wordt niet bewaard</translation>
    </message>
    <message>
        <source>--gap is an indicator and a reason, such as WE=&quot;not found&quot;.</source>
        <translation>--gap is een indicator en een reden, zoals WE=&quot;niet gevonden&quot;.</translation>
    </message>
    <message>
        <source>%1: submitted, round %2</source>
        <translation>%1: ingeleverd, ronde %2</translation>
    </message>
    <message>
        <source>%1: re-opened</source>
        <translation>%1: heropend</translation>
    </message>
    <message>
        <source>%1 for %2, plans: %3</source>
        <translation>%1 voor %2, plannen: %3</translation>
    </message>
    <message>
        <source>Packet: %1</source>
        <translation>Pakket: %1</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Ontvangstbewijs: %1</translation>
    </message>
    <message>
        <source>Locks a plan as the rater&apos;s next round. A missing score, reason or piece of evidence is a gap and needs a reason.</source>
        <translation>Vergrendelt een plan als volgende ronde van de beoordelaar. Een ontbrekende score, reden of bewijs is een leemte en heeft een reden nodig.</translation>
    </message>
    <message>
        <source>why this indicator lacks something</source>
        <translation>waarom er bij deze indicator iets ontbreekt</translation>
    </message>
    <message>
        <source>Unlocks a submitted plan. What was submitted stays kept; the reason is logged.</source>
        <translation>Heropent een ingeleverd plan. Wat was ingeleverd blijft bewaard; de reden wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Writes a rater&apos;s own file. It holds only that rater&apos;s plans and nothing of any other rater.</source>
        <translation>Schrijft het eigen bestand van een beoordelaar. Het bevat alleen diens plannen en niets van een andere beoordelaar.</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>het nieuwe bestand</translation>
    </message>
    <message>
        <source>Writes the packet with a rater&apos;s work for the lead, and its receipt. Drafts travel along as progress.</source>
        <translation>Schrijft het pakket met het werk van een beoordelaar voor de reviewleider, en het ontvangstbewijs. Concepten gaan mee als voortgang.</translation>
    </message>
    <message>
        <source>where to write the packet</source>
        <translation>waar het pakket komt</translation>
    </message>
    <message>
        <source>The review lead&apos;s project: %1</source>
        <translation>Het project van de reviewleider: %1</translation>
    </message>
    <message>
        <source>A rater&apos;s file: %1</source>
        <translation>Bestand van een beoordelaar: %1</translation>
    </message>
    <message>
        <source>A packet: %1</source>
        <translation>Een pakket: %1</translation>
    </message>
    <message>
        <source>Makes the sample review in a new or empty folder: the lead&apos;s project, the raters&apos; files, their packets and the plans, all fictional.</source>
        <translation>Maakt de voorbeeldreview in een nieuwe of lege map: het project van de reviewleider, de bestanden van de beoordelaars, hun pakketten en de plannen, alles verzonnen.</translation>
    </message>
    <message>
        <source>--%1 belongs to a quote: put it after its --quote.</source>
        <translation>--%1 hoort bij een citaat: zet het na de bijbehorende --quote.</translation>
    </message>
    <message>
        <source>--page is a number from 1 on.</source>
        <translation>--page is een getal vanaf 1.</translation>
    </message>
    <message>
        <source>--kind is ambition, action, smart or context.</source>
        <translation>--kind is ambition, action, smart of context.</translation>
    </message>
    <message>
        <source>--stance is supports or contradicts.</source>
        <translation>--stance is supports of contradicts.</translation>
    </message>
    <message>
        <source>--tick is a criterion and present, absent or unclear, such as WE.4.b=present.</source>
        <translation>--tick is een criterium en present, absent of unclear, zoals WE.4.b=present.</translation>
    </message>
    <message>
        <source>Each --quote needs its --kind: ambition, action, smart or context.</source>
        <translation>Elke --quote heeft een --kind nodig: ambition, action, smart of context.</translation>
    </message>
    <message>
        <source>--confidence is low, medium or high.</source>
        <translation>--confidence is low, medium of high.</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 is niet gelezen.</translation>
    </message>
    <message>
        <source>%1, %2: written. Complete: %3 of %4.</source>
        <translation>%1, %2: geschreven. Volledig: %3 van %4.</translation>
    </message>
    <message>
        <source>Scores one indicator of a plan. It takes the place of an earlier draft with its evidence. A quote is found as find does it; words that stand nowhere, or in several places without --page, are refused and nothing is written.</source>
        <translation>Scoort één indicator van een plan. Het komt in de plaats van een eerder concept met het bewijs daarvan. Een citaat wordt gezocht zoals find dat doet; woorden die nergens staan, of op meer plaatsen zonder --page, worden geweigerd en er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>a level of the rubric, or nd: not determinable</source>
        <translation>een niveau van de rubriek, of nd: niet te bepalen</translation>
    </message>
    <message>
        <source>words of the plan that the score rests on</source>
        <translation>woorden uit het plan waarop de score rust</translation>
    </message>
    <message>
        <source>page of the quote before it, from 1 on</source>
        <translation>pagina van het citaat ervoor, vanaf 1</translation>
    </message>
    <message>
        <source>of the quote before it: ambition, action, smart or context</source>
        <translation>van het citaat ervoor: ambition, action, smart of context</translation>
    </message>
    <message>
        <source>of the quote before it: supports (unless given) or contradicts</source>
        <translation>van het citaat ervoor: supports (tenzij gegeven) of contradicts</translation>
    </message>
    <message>
        <source>a criterion and present, absent or unclear</source>
        <translation>een criterium en present, absent of unclear</translation>
    </message>
    <message>
        <source>a term searched for, recorded with its hits: evidence of absence</source>
        <translation>een gezochte term, vastgelegd met de treffers: bewijs van afwezigheid</translation>
    </message>
    <message>
        <source>low, medium or high</source>
        <translation>low, medium of high</translation>
    </message>
    <message>
        <source>--scale is 1-5 or 0-5.</source>
        <translation>--scale is 1-5 of 0-5.</translation>
    </message>
    <message>
        <source>--cutoff is a date such as 2022-12-01.</source>
        <translation>--cutoff is een datum zoals 2022-12-01.</translation>
    </message>
    <message>
        <source>Review lead</source>
        <translation>Reviewleider</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemaakt: %1</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2.</source>
        <translation>%1 is toegewezen aan %2.</translation>
    </message>
    <message>
        <source>Makes a project with the built-in rubric. The yes/no question keeps 1 = no and 2 = yes on either scale; what cannot be established is nd.</source>
        <translation>Maakt een project met de ingebouwde rubriek. De ja/nee-vraag houdt op beide schalen 1 = nee en 2 = ja; wat niet vast te stellen is, is nd.</translation>
    </message>
    <message>
        <source>what the review is called</source>
        <translation>hoe de review heet</translation>
    </message>
    <message>
        <source>the scale of the ladders; 1-5 unless given</source>
        <translation>de schaal van de ladders; 1-5 tenzij gegeven</translation>
    </message>
    <message>
        <source>a plan adopted on or after it is new; 2022-12-01 unless given</source>
        <translation>een plan dat op of na die dag is vastgesteld is nieuw; 2022-12-01 tenzij gegeven</translation>
    </message>
    <message>
        <source>the review lead&apos;s name</source>
        <translation>de naam van de reviewleider</translation>
    </message>
    <message>
        <source>the rater&apos;s name</source>
        <translation>de naam van de beoordelaar</translation>
    </message>
    <message>
        <source>the raters, by name or as R1, R2 …; may be repeated</source>
        <translation>de beoordelaars, bij naam of als R1, R2 …; mag herhaald worden</translation>
    </message>
    <message>
        <source>asks them in as a third rater</source>
        <translation>vraagt hen als derde beoordelaar</translation>
    </message>
    <message>
        <source>%1: highlights on another version were not looked for.</source>
        <translation>%1: markeringen op een andere versie zijn niet opgezocht.</translation>
    </message>
    <message>
        <source>%1: highlights on another version: %2, of which a person has to look at: %3</source>
        <translation>%1: markeringen op een andere versie: %2, waarvan iemand moet bekijken: %3</translation>
    </message>
    <message>
        <source>%1: highlights on an earlier version: %2, of which a person has to look at: %3; scores given on an earlier version: %4</source>
        <translation>%1: markeringen op een eerdere versie: %2, waarvan iemand moet bekijken: %3; scores gegeven op een eerdere versie: %4</translation>
    </message>
    <message>
        <source>Adds a plan, or documents to it. Without a PDF it is a plan card without a document; a PDF that cannot be used is refused by name and the others go in. An adoption date that straddles the cut-off leaves open whether the plan is new. With --replace a document gets a new version: highlights that are surely found in it again move along, the others wait for a person, and scores keep the mark that they were given on an earlier version.</source>
        <translation>Voegt een plan toe, of documenten eraan. Zonder PDF is het een plankaart zonder document; een PDF die niet bruikbaar is wordt bij naam geweigerd en de andere gaan erin. Bij een datum die aan weerszijden van de peildatum kan liggen blijft open of het plan nieuw is. Met --replace krijgt een document een nieuwe versie: markeringen die er met zekerheid in zijn teruggevonden gaan mee, de andere wachten op iemand, en scores houden de vermelding dat ze op een eerdere versie zijn gegeven.</translation>
    </message>
    <message>
        <source>the document that the PDF is a new version of: its file name, or the first digits of its SHA-256</source>
        <translation>het document waarvan de PDF een nieuwe versie is: de bestandsnaam, of de eerste cijfers van de SHA-256</translation>
    </message>
    <message>
        <source>--replace takes one PDF: the new version.</source>
        <translation>--replace neemt één PDF: de nieuwe versie.</translation>
    </message>
    <message>
        <source>%1: %2 is replaced by %3</source>
        <translation>%1: %2 is vervangen door %3</translation>
    </message>
    <message>
        <source>Highlights: %1; in the same place: %2, moved along: %3, placed by a person: %4</source>
        <translation>Markeringen: %1; op dezelfde plaats: %2, meegegaan: %3, door iemand geplaatst: %4</translation>
    </message>
    <message>
        <source>A person has to look at: %1 (nearly the same words: %2, several places: %3, not found: %4)</source>
        <translation>Iemand moet bekijken: %1 (bijna dezelfde woorden: %2, meer plaatsen: %3, niet gevonden: %4)</translation>
    </message>
    <message>
        <source>Scores that were given on an earlier version: %1</source>
        <translation>Scores die op een eerdere versie zijn gegeven: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %; 95 % interval %5 to %6 %)</source>
        <translation>%1: %2 van %3 (%4 %; 95%-interval %5 tot %6 %)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal)</source>
        <translation>Krippendorffs alfa (nominaal)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal)</source>
        <translation>Krippendorffs alfa (ordinaal)</translation>
    </message>
    <message>
        <source>%1: not computable, every score is the same</source>
        <translation>%1: niet te berekenen, alle scores zijn gelijk</translation>
    </message>
    <message>
        <source>%1: needs more plans scored twice</source>
        <translation>%1: daarvoor moeten meer plannen twee keer gescoord zijn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 (%3 draws, seed %4)</source>
        <translation>95%-interval %1 tot %2 (%3 trekkingen, startgetal %4)</translation>
    </message>
    <message>
        <source>no interval: too little variation</source>
        <translation>geen interval: te weinig verschil tussen de scores</translation>
    </message>
    <message>
        <source>So few plans: indicative</source>
        <translation>Zo weinig plannen: indicatief</translation>
    </message>
    <message>
        <source>%1: scored %2 with others, difference %3, adjusted %4</source>
        <translation>%1: %2 samen met anderen gescoord, verschil %3, gecorrigeerd %4</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groep %1</translation>
    </message>
    <message>
        <source>Raters of different groups never scored a plan together: do not compare them.</source>
        <translation>Beoordelaars uit verschillende groepen scoorden nooit samen een plan: vergelijk hen niet.</translation>
    </message>
    <message>
        <source>Scored twice or more: %1, once: %2, not: %3</source>
        <translation>Twee keer of vaker gescoord: %1, één keer: %2, niet: %3</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Nog geen scores</translation>
    </message>
    <message>
        <source>No plan has two independent scores yet</source>
        <translation>Nog geen plan met twee onafhankelijke scores</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Within one step</source>
        <translation>Hoogstens één stap verschil</translation>
    </message>
    <message>
        <source>Largest difference: %1</source>
        <translation>Grootste verschil: %1</translation>
    </message>
    <message>
        <source>At the cut-off %1: below %2, at or above %3, on both sides %4</source>
        <translation>Bij de grens %1: eronder %2, erop of erboven %3, aan beide kanten %4</translation>
    </message>
    <message>
        <source>Categories are numbers with commas between them.</source>
        <translation>Categorieën zijn getallen met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>The categories are the values that occur; the scale may have more. Name them all with --categories: AC1, AC2, Brennan-Prediger and weighted kappa depend on it.</source>
        <translation>De categorieën zijn de waarden die voorkomen; de schaal heeft er misschien meer. Noem ze allemaal met --categories: AC1, AC2, Brennan-Prediger en gewogen kappa hangen ervan af.</translation>
    </message>
    <message>
        <source>On the first scores of %1 of %2 plans: those that both raters have submitted</source>
        <translation>Op de eerste scores van %1 van de %2 plannen: die beide beoordelaars hebben ingediend</translation>
    </message>
    <message>
        <source>The seed is a whole number of at most 64 bits, the draws are 2 to %1.</source>
        <translation>Het startgetal is een geheel getal van hoogstens 64 bits, het aantal trekkingen is 2 tot %1.</translation>
    </message>
    <message>
        <source>Give either a project or --csv.</source>
        <translation>Geef óf een project óf --csv.</translation>
    </message>
    <message>
        <source>A project has its own scale: --categories goes with --csv.</source>
        <translation>Een project heeft een eigen schaal: --categories hoort bij --csv.</translation>
    </message>
    <message>
        <source>Computes how far the raters agree per indicator, on the first scores of plans that both raters have submitted. Also on a table of your own with the columns unit, rater and value.</source>
        <translation>Berekent per indicator hoe ver de beoordelaars het eens zijn, op de eerste scores van plannen die beide beoordelaars hebben ingediend. Ook op een eigen tabel met de kolommen unit, rater en value.</translation>
    </message>
    <message>
        <source>a table with the columns unit, rater, value</source>
        <translation>een tabel met de kolommen unit, rater, value</translation>
    </message>
    <message>
        <source>all scores of the scale, with commas between them</source>
        <translation>alle scores van de schaal, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>the start of the random numbers of the interval</source>
        <translation>het startgetal van de toevalsgetallen voor het interval</translation>
    </message>
    <message>
        <source>how many samples the interval is taken from (10000)</source>
        <translation>uit hoeveel trekkingen het interval komt (10000)</translation>
    </message>
    <message>
        <source>%1: pages without text, not searched: %2</source>
        <translation>%1: pagina&apos;s zonder tekst, niet doorzocht: %2</translation>
    </message>
    <message>
        <source>Finds words in all plans of a project or in one PDF. Each argument is one query; letters and digits count, over line ends and hyphens, upper and lower case alike. Scanned pages are searched once their text has been recognised in the window; the others are named.</source>
        <translation>Zoekt woorden in alle plannen van een project of in één PDF. Elk argument is één zoekvraag; letters en cijfers tellen, over regeleinden en afbreekstreepjes heen, hoofdletters en kleine letters gelijk. Gescande pagina&apos;s worden doorzocht zodra hun tekst in het venster is herkend; de andere worden genoemd.</translation>
    </message>
    <message>
        <source>Highlights on scanned pages, not checked because the recognised text is not on this computer: %1</source>
        <translation>Markeringen op gescande pagina&apos;s, niet gecontroleerd omdat de herkende tekst niet op deze computer staat: %1</translation>
    </message>
    <message>
        <source>%1: scanned pages, without text: %2. Their text can be recognised in the window.</source>
        <translation>%1: gescande pagina&apos;s, zonder tekst: %2. Hun tekst kan in het venster worden herkend.</translation>
    </message>
    <message>
        <source>%1: pages whose letters cannot be read: %2. Their text can be recognised in the window.</source>
        <translation>%1: pagina&apos;s waarvan de letters niet te lezen zijn: %2. Hun tekst kan in het venster worden herkend.</translation>
    </message>
    <message>
        <source>%1: looked for text on %2 of %3 pages</source>
        <translation>%1: op %2 van de %3 pagina&apos;s naar tekst gekeken</translation>
    </message>
    <message>
        <source>%1, %2, page %3, typed by a rater: %4</source>
        <translation>%1, %2, pagina %3, overgetypt door een beoordelaar: %4</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Er is nog geen momentopname gemaakt.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Momentopname: %1</translation>
    </message>
    <message>
        <source>Snapshots are kept in a project.</source>
        <translation>Momentopnamen worden in een project bewaard.</translation>
    </message>
    <message>
        <source>--snapshot takes one, with an optional --note; --snapshots lists them.</source>
        <translation>--snapshot maakt er een, met desgewenst een --note; --snapshots somt ze op.</translation>
    </message>
    <message>
        <source>keeps these figures in the project, with the plans that they rest on</source>
        <translation>bewaart deze cijfers in het project, met de plannen waarop zij rusten</translation>
    </message>
    <message>
        <source>goes with the snapshot</source>
        <translation>hoort bij de momentopname</translation>
    </message>
    <message>
        <source>lists the snapshots that were taken</source>
        <translation>somt de gemaakte momentopnamen op</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts: en or nl</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Only A&apos;s scores: %1; only B&apos;s: %2</source>
        <translation>Alleen de scores van A: %1; alleen die van B: %2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>zin</translation>
    </message>
    <message>
        <source>Tells the figures of the report with their denominators, sentences and the plans behind them. Plans that not both raters have submitted do not count.</source>
        <translation>Geeft de cijfers van het rapport met hun noemers, zinnen en de plannen erachter. Plannen die niet beide beoordelaars hebben ingeleverd tellen niet mee.</translation>
    </message>
    <message>
        <source>%1: plans: %2</source>
        <translation>%1: plannen: %2</translation>
    </message>
    <message>
        <source>--seed is a whole number.</source>
        <translation>--seed is een geheel getal.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>Give either --region with --raters, or --plan-pairs.</source>
        <translation>Geef óf --region met --raters, óf --plan-pairs.</translation>
    </message>
    <message>
        <source>Give either --raters or --remove.</source>
        <translation>Geef óf --raters, óf --remove.</translation>
    </message>
    <message>
        <source>Assigns a plan to its two raters. Twice is no error; a further rater only with --third. With --plan-pairs every plan gets two raters: loads differ by at most 1, each pair is used about equally often, all raters are joined by shared plans, exclusions hold and what is assigned stays. Where that cannot be, it says why and writes nothing.</source>
        <translation>Wijst een plan toe aan zijn twee beoordelaars. Twee keer is geen fout; een volgende beoordelaar alleen met --third. Met --plan-pairs krijgt elk plan twee beoordelaars: de aantallen verschillen hoogstens 1, elk paar komt ongeveer even vaak voor, gedeelde plannen verbinden alle beoordelaars, uitsluitingen gelden en wat is toegewezen blijft. Waar dat niet kan, staat er waarom en wordt er niets weggeschreven.</translation>
    </message>
    <message>
        <source>takes the plan away from a rater who has not begun</source>
        <translation>neemt het plan weg bij een beoordelaar die nog niet is begonnen</translation>
    </message>
    <message>
        <source>plans pairs for all plans; --raters then says who takes part</source>
        <translation>plant paren voor alle plannen; --raters zegt dan wie meedoet</translation>
    </message>
    <message>
        <source>another number gives another drawing; 1 unless given</source>
        <translation>een ander getal geeft een andere loting; zonder opgave 1</translation>
    </message>
    <message>
        <source>writes the pairs although a rule cannot be kept</source>
        <translation>schrijft de paren weg hoewel een regel niet te houden is</translation>
    </message>
    <message>
        <source>Plan cards written: %1</source>
        <translation>Plankaarten weggeschreven: %1</translation>
    </message>
    <message>
        <source>Takes plan cards in, or writes them. A line means a plan by its region or its file name (columns region, file); a region without a plan gets one. Columns, as wanted: title, kind, adopted, period_from, period_to, source, signed (portfolios ;), same_alderman (yes/no), involved (groups ;), action_lines (keys ;), structure (yes/no), tags (;), signatories (name | municipality | portfolio+portfolio ;), participation (group | inform, consult, advise, coproduce or codecide | realised or announced ;). An empty cell leaves what is there, - clears it; a line that cannot be read is refused and the others come in.</source>
        <translation>Neemt plankaarten in, of schrijft ze weg. Een regel slaat op een plan via de regio of de bestandsnaam (kolommen region, file); een regio zonder plan krijgt er een. Kolommen naar wens: title, kind, adopted, period_from, period_to, source, signed (portefeuilles ;), same_alderman (yes/no), involved (groepen ;), action_lines (sleutels ;), structure (yes/no), tags (;), signatories (naam | gemeente | portefeuille+portefeuille ;), participation (groep | inform, consult, advise, coproduce of codecide | realised of announced ;). Een lege cel laat staan wat er is, - maakt leeg; een regel die niet te lezen is wordt geweigerd en de andere komen erin.</translation>
    </message>
    <message>
        <source>a table with a header, commas or semicolons between the columns</source>
        <translation>een tabel met een kopregel, komma’s of puntkomma’s tussen de kolommen</translation>
    </message>
    <message>
        <source>%1: scale %2, cut-off %3, version of the rubric %4, active regions %5</source>
        <translation>%1: schaal %2, peildatum %3, versie van de rubriek %4, actieve regio’s %5</translation>
    </message>
    <message>
        <source>Tells what a project is set to, and changes it. A scale that would lose a 0 that was given is refused.</source>
        <translation>Vertelt hoe een project is ingesteld, en wijzigt dat. Een schaal waarmee een gegeven 0 verloren zou gaan wordt geweigerd.</translation>
    </message>
    <message>
        <source>the scale of the ladders</source>
        <translation>de schaal van de ladders</translation>
    </message>
    <message>
        <source>a plan adopted on or after it is new</source>
        <translation>een plan dat op of na die dag is vastgesteld is nieuw</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>--claim and --at belong together.</source>
        <translation>--claim en --at horen bij elkaar.</translation>
    </message>
    <message>
        <source>Adds a region, changes one, or tells how it stands. A claim of the national dashboard is kept with its day; the newest one counts. The whole register comes in and goes out with the verb regions.</source>
        <translation>Voegt een regio toe, wijzigt er een, of vertelt hoe het ermee staat. Een bewering van het landelijke dashboard wordt met haar dag bewaard; de nieuwste telt. Het hele register gaat in en uit met het werkwoord regions.</translation>
    </message>
    <message>
        <source>the region, by name or alias</source>
        <translation>de regio, bij naam of andere naam</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>all its other names, separated by ;</source>
        <translation>al haar andere namen, gescheiden door ;</translation>
    </message>
    <message>
        <source>whether it counts in this project</source>
        <translation>of zij in dit project meetelt</translation>
    </message>
    <message>
        <source>what was found: new, older, progress-report or none</source>
        <translation>wat er is gevonden: new, older, progress-report of none</translation>
    </message>
    <message>
        <source>where and when was searched</source>
        <translation>waar en wanneer is gezocht</translation>
    </message>
    <message>
        <source>since when it is a region: a year, month or day</source>
        <translation>sinds wanneer het een regio is: een jaar, maand of dag</translation>
    </message>
    <message>
        <source>until when it was one</source>
        <translation>tot wanneer het er een was</translation>
    </message>
    <message>
        <source>the day of the claim, such as 2024-12-31</source>
        <translation>de dag van de bewering, zoals 2024-12-31</translation>
    </message>
    <message>
        <source>version of the dashboard</source>
        <translation>versie van het dashboard</translation>
    </message>
    <message>
        <source>where that can be read</source>
        <translation>waar dat te lezen is</translation>
    </message>
    <message>
        <source>Places to look at: %1</source>
        <translation>Plekken om naar te kijken: %1</translation>
    </message>
    <message>
        <source>Version %1: scores %2</source>
        <translation>Versie %1: scores %2</translation>
    </message>
    <message>
        <source>(in force)</source>
        <translation>(geldt nu)</translation>
    </message>
    <message>
        <source>Version %1 of the rubric written: %2</source>
        <translation>Versie %1 van de rubriek weggeschreven: %2</translation>
    </message>
    <message>
        <source>Version %1 of the rubric is in force. Scores given under another text: %2</source>
        <translation>Versie %1 van de rubriek geldt nu. Scores gegeven onder een andere tekst: %2</translation>
    </message>
    <message>
        <source>Give one of --lint, --import and --export.</source>
        <translation>Geef een van --lint, --import en --export.</translation>
    </message>
    <message>
        <source>Tells which versions of the rubric there are, and what in it two raters may read differently. A rubric that comes in is a new version: scores stay with theirs, and are flagged only where their indicator reads otherwise.</source>
        <translation>Vertelt welke versies van de rubriek er zijn, en wat twee beoordelaars er verschillend in kunnen lezen. Een rubriek die binnenkomt is een nieuwe versie: scores blijven bij de hunne, en worden alleen gemarkeerd waar hun indicator anders luidt.</translation>
    </message>
    <message>
        <source>lists places where the texts clash or overlap</source>
        <translation>noemt plekken waar de teksten botsen of overlappen</translation>
    </message>
    <message>
        <source>a rubric in the form that --export writes</source>
        <translation>een rubriek in de vorm die --export wegschrijft</translation>
    </message>
    <message>
        <source>which version; the one in force unless given</source>
        <translation>welke versie; zonder opgave die nu geldt</translation>
    </message>
    <message>
        <source>what changed, and why</source>
        <translation>wat er veranderde, en waarom</translation>
    </message>
    <message>
        <source>--why is own-region, wrote-plan or other.</source>
        <translation>--why is own-region, wrote-plan of other.</translation>
    </message>
    <message>
        <source>Adds a rater. Twice the same name is no error; the lead&apos;s own name makes the lead rate too. Excluded regions are left out when pairs are planned.</source>
        <translation>Voegt een beoordelaar toe. Twee keer dezelfde naam is geen fout; met de eigen naam beoordeelt de reviewleider zelf ook. Uitgesloten regio’s blijven buiten het plannen van paren.</translation>
    </message>
    <message>
        <source>gives a rater who is there already another name</source>
        <translation>geeft een beoordelaar die er al is een andere naam</translation>
    </message>
    <message>
        <source>a region whose plans the rater is not to score</source>
        <translation>een regio waarvan de beoordelaar de plannen niet scoort</translation>
    </message>
    <message>
        <source>why: own-region (unless given), wrote-plan or other</source>
        <translation>waarom: own-region (zonder opgave), wrote-plan of other</translation>
    </message>
    <message>
        <source>lifts an exclusion</source>
        <translation>heft een uitsluiting op</translation>
    </message>
    <message>
        <source>%1: page %2, %3</source>
        <translation>%1: pagina %2, %3</translation>
    </message>
    <message>
        <source>--fact (adopted, period, signatories, involved, structure, action-lines) belongs with --quote or --remove.</source>
        <translation>--fact (adopted, period, signatories, involved, structure, action-lines) hoort bij --quote of --remove.</translation>
    </message>
    <message>
        <source>Links a fact of a plan card to the passage that it rests on, or tells which are linked. The words are found as find does; raters never see these passages.</source>
        <translation>Koppelt een feit van een plankaart aan de passage waarop het rust, of vertelt welke gekoppeld zijn. De woorden worden gezocht zoals find dat doet; beoordelaars zien deze passages nooit.</translation>
    </message>
    <message>
        <source>which fact: adopted, period, signatories, involved, structure or action-lines</source>
        <translation>welk feit: adopted, period, signatories, involved, structure of action-lines</translation>
    </message>
    <message>
        <source>the words of the passage</source>
        <translation>de woorden van de passage</translation>
    </message>
    <message>
        <source>the page, where the words stand in more than one place</source>
        <translation>de pagina, waar de woorden op meer plekken staan</translation>
    </message>
    <message>
        <source>takes the passages of this fact away</source>
        <translation>neemt de passages van dit feit weg</translation>
    </message>
    <message>
        <source>Give one of --import, --export and --built-in.</source>
        <translation>Geef een van --import, --export en --built-in.</translation>
    </message>
    <message>
        <source>Takes the register of regions in, or writes it. Columns: centrumgemeente (or region), and if wanted aliases (;), active, outcome (new, older, progress-report, none), searched, dashboard_new (yes/no), dashboard_version, valid_from, valid_until, dashboard_claims (day | version | yes/no | source ;), certainty, evidence.</source>
        <translation>Neemt het register van regio’s in, of schrijft het weg. Kolommen: centrumgemeente (of region), en naar wens aliases (;), active, outcome (new, older, progress-report, none), searched, dashboard_new (yes/no), dashboard_version, valid_from, valid_until, dashboard_claims (dag | versie | yes/no | bron ;), certainty, evidence.</translation>
    </message>
    <message>
        <source>takes the list of 45 known centre municipalities in; which count is for the project to say</source>
        <translation>neemt de lijst van 45 bekende centrumgemeenten in; welke meetellen bepaalt het project</translation>
    </message>
    <message>
        <source>%1: %2 has this very PDF too, as %3.</source>
        <translation>%1: %2 heeft precies deze PDF ook, als %3.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>takes a plan away that nobody has scored, marked or been handed</source>
        <translation>verwijdert een plan dat niemand heeft gescoord, gemarkeerd of gekregen</translation>
    </message>
    <message>
        <source>takes a document away in which nothing is marked: its file name, or digits of its SHA-256</source>
        <translation>verwijdert een document waarin niets is gemarkeerd: de bestandsnaam, of cijfers van de SHA-256</translation>
    </message>
    <message>
        <source>whether the dashboard claims a new plan; or unknown, or remove</source>
        <translation>of het dashboard een nieuw plan beweert; of unknown, of remove</translation>
    </message>
    <message>
        <source>Warning: %1 keeps the folder of this project in step with other computers; that can leave two versions. Better work on a copy outside of it.</source>
        <translation>Waarschuwing: %1 houdt de map van dit project gelijk met andere computers; zo kunnen er twee versies ontstaan. Werk liever met een kopie daarbuiten.</translation>
    </message>
    <message>
        <source>Warning: this project lies on a network drive (%1), where locks may do nothing. Better work on a copy on this computer.</source>
        <translation>Waarschuwing: dit project staat op een netwerkschijf (%1), waar vergrendelen soms niets doet. Werk liever met een kopie op deze computer.</translation>
    </message>
    <message>
        <source>No figures of your own.</source>
        <translation>Geen eigen cijfers.</translation>
    </message>
    <message>
        <source>--remove takes nothing but --title.</source>
        <translation>Bij --remove hoort alleen --title.</translation>
    </message>
    <message>
        <source>Keeps figures of your own beside those of the report, and tells them. A condition is the level of an indicator (WE&gt;=4, PR&lt;=2, PA=1, BB=nd) or something of plan or region (%1), such as age=new, signed=wonen or structure=yes; all that are given have to hold.</source>
        <translation>Bewaart eigen cijfers naast die van het rapport, en toont ze. Een voorwaarde is het niveau van een indicator (WE&gt;=4, PR&lt;=2, PA=1, BB=nd) of iets van plan of regio (%1), zoals age=new, signed=wonen of structure=yes; alle voorwaarden samen moeten gelden.</translation>
    </message>
    <message>
        <source>the figure&apos;s name; known: it is changed</source>
        <translation>naam van het cijfer; bestaat die al, dan wordt dat cijfer gewijzigd</translation>
    </message>
    <message>
        <source>what is counted: scored-plans (unless given), all-plans or active-regions</source>
        <translation>wat er geteld wordt: scored-plans (tenzij opgegeven), all-plans of active-regions</translation>
    </message>
    <message>
        <source>makes the denominator narrower; may be repeated</source>
        <translation>beperkt de noemer; mag vaker</translation>
    </message>
    <message>
        <source>what has to hold to be counted; may be repeated</source>
        <translation>wat er moet gelden om mee te tellen; mag vaker</translation>
    </message>
    <message>
        <source>takes the figure away</source>
        <translation>verwijdert het cijfer</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>uitkomst: %1</translation>
    </message>
    <message>
        <source>Notes: %1, of which still open: %2</source>
        <translation>Aantekeningen: %1, waarvan nog open: %2</translation>
    </message>
    <message>
        <source>Give either --outcome or --remove.</source>
        <translation>Geef --outcome of --remove, niet allebei.</translation>
    </message>
    <message>
        <source>--note belongs with --outcome or --remove; --add makes a note of its own.</source>
        <translation>Bij --note hoort --outcome of --remove; --add maakt een nieuwe aantekening.</translation>
    </message>
    <message>
        <source>--indicator and --region belong with --add.</source>
        <translation>--indicator en --region horen bij --add.</translation>
    </message>
    <message>
        <source>Tells what was unclear about the rubric and what came of it, and settles it. A cell that is decided as unclear makes a note by itself. An empty outcome opens a note again.</source>
        <translation>Toont wat er onduidelijk was aan de meetlat en wat daarvan kwam, en handelt het af. Een cel met het besluit “onduidelijk” maakt vanzelf een aantekening. Een lege uitkomst opent een aantekening weer.</translation>
    </message>
    <message>
        <source>which note: its number in the list, or its id</source>
        <translation>welke aantekening: het nummer in de lijst, of de id</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>wat er is afgesproken</translation>
    </message>
    <message>
        <source>takes the note away</source>
        <translation>verwijdert de aantekening</translation>
    </message>
    <message>
        <source>what is unclear</source>
        <translation>wat er onduidelijk is</translation>
    </message>
    <message>
        <source>%1: waiting: %2</source>
        <translation>%1: wachtend: %2</translation>
    </message>
    <message>
        <source>No highlights wait.</source>
        <translation>Er wachten geen markeringen.</translation>
    </message>
    <message>
        <source>(an area)</source>
        <translation>(een gebied)</translation>
    </message>
    <message>
        <source>  place %1: page %2, %3 % the same: %4</source>
        <translation>  plek %1: bladzijde %2, %3 % gelijk: %4</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>Waiting: %1, of which not to be seen until both raters have submitted: %2</source>
        <translation>Wachtend: %1, waarvan niet te zien zolang niet beide beoordelaars hebben ingeleverd: %2</translation>
    </message>
    <message>
        <source>--highlight belongs with one of --at, --quote and --gone.</source>
        <translation>Bij --highlight hoort één van --at, --quote en --gone.</translation>
    </message>
    <message>
        <source>Tells which highlights wait after a document got a new version, with the places that they may have in it, and settles where one stands. What a rater marked is shown only to who may see it.</source>
        <translation>Toont welke markeringen wachten nadat een document een nieuwe versie kreeg, met de plekken waar ze daarin kunnen staan, en legt vast waar er een staat. Wat een beoordelaar markeerde, ziet alleen wie het mag zien.</translation>
    </message>
    <message>
        <source>which one: its id, or the end of it as the list shows it</source>
        <translation>welke: de id, of het eind daarvan zoals de lijst het toont</translation>
    </message>
    <message>
        <source>it stands at this place of the list</source>
        <translation>ze staat op deze plek uit de lijst</translation>
    </message>
    <message>
        <source>it stands at these words, found as find does</source>
        <translation>ze staat bij deze woorden, gezocht zoals find dat doet</translation>
    </message>
    <message>
        <source>it is no longer in the document</source>
        <translation>ze staat niet meer in het document</translation>
    </message>
    <message>
        <source>Settles one indicator of a plan that both raters have submitted. A reason is needed when the scores are two or more apart, when the level is neither&apos;s, and for unclear and third. Without a level those two leave the cell open, with one it is decided. What is unclear goes into the rubric log.</source>
        <translation>Beslist één indicator van een plan dat beide beoordelaars hebben ingeleverd. Een reden is nodig als de scores twee of meer verschillen, als het niveau van geen van beiden is, en bij unclear en third. Zonder niveau laten die twee de cel open, met een niveau is ze besloten. Wat onduidelijk is, komt in het logboek van de meetlat.</translation>
    </message>
    <message>
        <source>Plans of regions that are not active, left out here as in every figure: %1</source>
        <translation>Plannen van regio’s die niet meedoen, hier weggelaten zoals in elk cijfer: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>Level %1 was given, but is not in the rubric any more: it counts as a level of its own</source>
        <translation>Niveau %1 is gegeven, maar staat niet meer in de meetlat: het telt als een eigen niveau</translation>
    </message>
    <message>
        <source>%1: stays a draft, because a line about it is refused</source>
        <translation>%1: blijft een concept, want een regel hierover is geweigerd</translation>
    </message>
    <message>
        <source>%1: would be submitted</source>
        <translation>%1: zou worden ingediend</translation>
    </message>
    <message>
        <source>Would be submitted: %1</source>
        <translation>Zou worden ingediend: %1</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Ingediend: %1</translation>
    </message>
    <message>
        <source>Takes scores of an earlier spreadsheet in. Columns: region, rater, indicator, level, and if wanted reason and plan; missing raters and assignments are made, regions are not. An empty cell leaves what is there.</source>
        <translation>Neemt scores uit een eerder rekenblad over. Kolommen: region, rater, indicator, level, en zo nodig reason en plan; ontbrekende beoordelaars en toewijzingen worden gemaakt, regio’s niet. Een lege cel laat staan wat er staat.</translation>
    </message>
    <message>
        <source>submits every plan of every rater in the table, but not where a line is refused</source>
        <translation>dient elk plan van elke beoordelaar in de tabel in, maar niet waar een regel is geweigerd</translation>
    </message>
    <message>
        <source>No window can be shown here: there is no display. The verbs need none: %1</source>
        <translation>Hier kan geen venster worden getoond: er is geen beeldscherm. De opdrachten hebben er geen nodig: %1</translation>
    </message>
    <message>
        <source>Columns that were not read, because they are not known: %1</source>
        <translation>Kolommen die niet zijn gelezen, omdat ze niet bekend zijn: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::ConditionsForm</name>
    <message>
        <source>no matter</source>
        <translation>maakt niet uit</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ten minste</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ten hoogste</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>New or older</source>
        <translation>Nieuw of ouder</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>Housing and care</source>
        <translation>Wonen en zorg</translation>
    </message>
    <message>
        <source>one alderman</source>
        <translation>één wethouder</translation>
    </message>
    <message>
        <source>different aldermen</source>
        <translation>verschillende wethouders</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deed mee</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Actielijn</translation>
    </message>
    <message>
        <source>Six action lines</source>
        <translation>Zes actielijnen</translation>
    </message>
    <message>
        <source>are the frame</source>
        <translation>zijn het kader</translation>
    </message>
    <message>
        <source>are not the frame</source>
        <translation>zijn niet het kader</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Uitkomst van het zoeken</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>reports a new plan</source>
        <translation>meldt een nieuw plan</translation>
    </message>
    <message>
        <source>reports no new plan</source>
        <translation>meldt geen nieuw plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>was found</source>
        <translation>is gevonden</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>is niet gevonden</translation>
    </message>
    <message>
        <source>Scored plan</source>
        <translation>Gescoord plan</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>is er</translation>
    </message>
</context>
<context>
    <name>meetlat::CriterionTick</name>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>criterion, its kind, its state; read aloud</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>meetlat::CrossTablePlot</name>
    <message>
        <source>Higher of the two scores</source>
        <translation>Hoogste van de twee scores</translation>
    </message>
    <message>
        <source>Lower score</source>
        <translation>Laagste score</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) left out: not determinable or left open by a rater</source>
        <translation>
            <numerusform>%n plan valt weg: niet te bepalen of opengelaten door een beoordelaar</numerusform>
            <numerusform>%n plannen vallen weg: niet te bepalen of opengelaten door een beoordelaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: %1 of %2</source>
        <translation>Gelijk: %1 van %2</translation>
    </message>
    <message>
        <source>Equal: %1 of %2; one level apart: %3; further apart: %4</source>
        <translation>Gelijk: %1 van %2; één niveau verschil: %3; meer verschil: %4</translation>
    </message>
</context>
<context>
    <name>meetlat::Damage</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Evidence linked to indicators</source>
        <translation>Bewijs bij indicatoren</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Inleveringen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF’s</translation>
    </message>
    <message>
        <source>Of the rows in the file nothing can be read.</source>
        <translation>Van de rijen in het bestand is niets te lezen.</translation>
    </message>
    <message>
        <source>A part of the file cannot be reached, so there may have been more than is counted here.</source>
        <translation>Een deel van het bestand is niet te bereiken; er kan dus meer in hebben gestaan dan hier geteld is.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) are lost: add them again afterwards, highlights find their place by the words.</source>
        <translation>
            <numerusform>%n PDF is verloren: voeg die daarna weer toe, markeringen vinden hun plaats aan de woorden.</numerusform>
            <numerusform>%n PDF’s zijn verloren: voeg die daarna weer toe, markeringen vinden hun plaats aan de woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved of this file. Look for a copy of it: in your mail, on another computer, in the backups of your organisation.</source>
        <translation>Van dit bestand is niets te redden. Zoek een kopie ervan: in je mail, op een andere computer, in de reservekopieën van je organisatie.</translation>
    </message>
    <message>
        <source>Save what can be read, and look through it before you go on.</source>
        <translation>Bewaar wat te lezen is en kijk het na voordat je verdergaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rij gelezen</numerusform>
            <numerusform>%n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lost</source>
        <translation>
            <numerusform>%n rij verloren</numerusform>
            <numerusform>%n rijen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) lost</source>
        <translation>
            <numerusform>%n PDF verloren</numerusform>
            <numerusform>%n PDF’s verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what could be saved: %1, %2, %3. The damaged file is as it was.</source>
        <translation>Dit kon gered worden: %1, %2, %3. Het beschadigde bestand is zoals het was.</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Overige gegevens</translation>
    </message>
    <message>
        <source>There is no good backup of this project on this computer.</source>
        <translation>Op deze computer is geen goede reservekopie van dit project.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. Backups hold everything but the PDFs; those are taken from the damaged file where they are whole.</source>
        <translation>De nieuwste goede reservekopie is van %1. Reservekopieën bevatten alles behalve de PDF’s; die komen uit het beschadigde bestand, voor zover ze heel zijn.</translation>
    </message>
    <message>
        <source>The backup has all that can be read, and it was checked when it was made: save the backup.</source>
        <translation>De reservekopie bevat alles wat nog te lezen is en is bij het maken gecontroleerd: bewaar de reservekopie.</translation>
    </message>
    <message>
        <source>Save what can be read: it takes the newest of file and backup together. Choose the backup where the result looks wrong.</source>
        <translation>Bewaar wat te lezen is: dat neemt het nieuwste van bestand en reservekopie samen. Kies de reservekopie als het resultaat er verkeerd uitziet.</translation>
    </message>
</context>
<context>
    <name>meetlat::DateField</name>
    <message>
        <source>2024, 2024-03 or 2024-03-12</source>
        <translation>2024, 2024-03 of 2024-03-12</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a year, a month (2024-03) or a day (2024-03-12).</source>
        <translation>“%1” is geen datum. Schrijf een jaar, een maand (2024-03) of een dag (2024-03-12).</translation>
    </message>
</context>
<context>
    <name>meetlat::DecisionChoices</name>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>The &amp;rubric is unclear here: leave open and note it in the log</source>
        <translation>De &amp;meetlat is hier onduidelijk: open laten en in het logboek zetten</translation>
    </message>
    <message>
        <source>Leave open for the &amp;third rater</source>
        <translation>Open laten voor de &amp;derde beoordelaar</translation>
    </message>
    <message>
        <source>Ask a &amp;third rater: leave open</source>
        <translation>Een &amp;derde beoordelaar vragen: open laten</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Take A: %1</source>
        <translation>A overnemen: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Take B: %1</source>
        <translation>B overnemen: %1</translation>
    </message>
    <message>
        <source>Other level…</source>
        <translation>Ander niveau…</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Other level: %1</source>
        <translation>Ander niveau: %1</translation>
    </message>
    <message>
        <source>C: %1</source>
        <translation>C: %1</translation>
    </message>
    <message>
        <source>Take the third rater&apos;s: %1</source>
        <translation>De derde beoordelaar overnemen: %1</translation>
    </message>
    <message>
        <source>Left open: rubric unclear</source>
        <translation>Open: meetlat onduidelijk</translation>
    </message>
    <message>
        <source>Left open: R%1 is asked</source>
        <translation>Open: R%1 gevraagd</translation>
    </message>
    <message>
        <source>Left open: third rater</source>
        <translation>Open: derde beoordelaar</translation>
    </message>
    <message>
        <source>Unclear or third rater</source>
        <translation>Onduidelijk of derde beoordelaar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+3</source>
        <translation>Ctrl+Shift+3</translation>
    </message>
    <message>
        <source>Unclear…</source>
        <translation>Onduidelijk…</translation>
    </message>
</context>
<context>
    <name>meetlat::DecisionPanel</name>
    <message>
        <source>Reason of the decision</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message>
        <source>The scores of A and B stay as they were handed in.</source>
        <translation>De scores van A en B blijven bewaard zoals ze zijn ingeleverd.</translation>
    </message>
    <message>
        <source>Record decision  Ctrl+Enter</source>
        <translation>Besluit vastleggen  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>A newer hand-in came after this decision. It stands; look whether it still fits.</source>
        <translation>Na dit besluit kwam een nieuwere inlevering. Het besluit blijft staan; kijk of het nog past.</translation>
    </message>
    <message>
        <source>Same score, but only one of the two gives evidence.</source>
        <translation>Zelfde score, maar slechts één van beiden geeft bewijs.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria differ</source>
        <translation>
            <numerusform>%n criterium verschilt</numerusform>
            <numerusform>%n criteria verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>needed here</source>
        <translation>hier nodig</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>niet verplicht</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more criteria that differ</source>
        <translation>
            <numerusform>Nog %n verschillend criterium tonen</numerusform>
            <numerusform>Nog %n verschillende criteria tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Besluit behouden</translation>
    </message>
    <message>
        <source>It stands on the newer scores too, with today&apos;s date</source>
        <translation>Het geldt ook op de nieuwere scores, met de datum van vandaag</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerpen…</translation>
    </message>
    <message>
        <source>Discard the decision…</source>
        <translation>Het besluit verwerpen…</translation>
    </message>
    <message>
        <source>Equal scores accepted</source>
        <translation>Gelijke scores overgenomen</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>meetlat::DisagreementSheet</name>
    <message>
        <source>marked by both</source>
        <translation>door beiden gemarkeerd</translation>
    </message>
    <message>
        <source>marked by both in part</source>
        <translation>deels door beiden gemarkeerd</translation>
    </message>
    <message>
        <source>%1, speaks against it</source>
        <comment>kind of evidence</comment>
        <translation>%1, spreekt tegen</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>marked area</source>
        <translation>gemarkeerd gebied</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message numerus="yes">
        <source>Searched: %1 – %n hit(s)</source>
        <translation>
            <numerusform>Gezocht: %1 – %n vindplaats</numerusform>
            <numerusform>Gezocht: %1 – %n vindplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Zelfde score</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Niet te vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) apart</source>
        <translation>
            <numerusform>%n niveau verschil</numerusform>
            <numerusform>%n niveaus verschil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DiscardDialog</name>
    <message>
        <source>Discard decisions</source>
        <translation>Besluiten verwerpen</translation>
    </message>
    <message>
        <source>Only the decision on %1</source>
        <translation>Alleen het besluit over %1</translation>
    </message>
    <message>
        <source>Only the decision on this indicator</source>
        <translation>Alleen het besluit over deze indicator</translation>
    </message>
    <message numerus="yes">
        <source>All %n decision(s) on this plan</source>
        <translation>
            <numerusform>Het ene besluit over dit plan</numerusform>
            <numerusform>Alle %n besluiten over dit plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Also the opening: who is A and who is B is drawn anew</source>
        <translation>Ook het openen: wie A en wie B is wordt opnieuw geloot</translation>
    </message>
    <message>
        <source>The scores that were handed in stay as they are. Undo brings it back.</source>
        <translation>De ingeleverde scores blijven zoals ze zijn. Ongedaan maken haalt het terug.</translation>
    </message>
    <message>
        <source>Type the name of the plan to go on: %1</source>
        <translation>Typ de naam van het plan om door te gaan: %1</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Naam van het plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>meetlat::DocumentPropertiesDialog</name>
    <message>
        <source>About this document</source>
        <translation>Over dit document</translation>
    </message>
    <message>
        <source>File inside the document</source>
        <translation>Bestand in het document</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Files inside the document</source>
        <translation>Bestanden in het document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a property</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>mag</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>mag niet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschreven in</translation>
    </message>
    <message>
        <source>Made into a PDF by</source>
        <translation>Tot PDF gemaakt door</translation>
    </message>
    <message>
        <source>Version of PDF</source>
        <translation>Versie van PDF</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Copying words</source>
        <translation>Woorden kopiëren</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Adding notes</source>
        <translation>Notities toevoegen</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>yes; Meetlat never runs them</source>
        <translation>ja; Meetlat voert ze nooit uit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Bestanden erin</translation>
    </message>
    <message numerus="yes">
        <source>%n, listed below; Meetlat does not open them</source>
        <translation>
            <numerusform>%n, hieronder genoemd; Meetlat opent het niet</numerusform>
            <numerusform>%n, hieronder genoemd; Meetlat opent ze niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::DoneStrip</name>
    <message>
        <source>Go on with:</source>
        <translation>Verder met:</translation>
    </message>
    <message numerus="yes">
        <source>All %n cell(s) that could be decided have a decision.</source>
        <translation>
            <numerusform>De ene cel waarover besloten kon worden, heeft een besluit.</numerusform>
            <numerusform>Alle %n cellen waarover besloten kon worden, hebben een besluit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) still wait for a hand-in.</source>
        <translation>
            <numerusform>%n plan wacht nog op een inlevering.</numerusform>
            <numerusform>%n plannen wachten nog op een inlevering.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::Drafts</name>
    <message>
        <source>A reason that you typed for a decision is not recorded yet: %1.</source>
        <comment>regions and indicators</comment>
        <translation>Een reden die je bij een besluit typte, is nog niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>The rubric that you are editing is not saved as a new version yet.</source>
        <translation>De meetlat die je bewerkt, is nog niet als nieuwe versie bewaard.</translation>
    </message>
</context>
<context>
    <name>meetlat::ErrorText</name>
    <message>
        <source>There is no region “%1” in this project. Check the spelling, or import the region first.</source>
        <translation>De regio “%1” staat niet in dit project. Controleer de spelling, of neem de regio eerst op.</translation>
    </message>
    <message>
        <source>There is no such plan here (%1). Add the plan first.</source>
        <translation>Zo’n plan is hier niet (%1). Voeg het plan eerst toe.</translation>
    </message>
    <message>
        <source>The region “%1” has more than one plan. Say which one is meant.</source>
        <translation>De regio “%1” heeft meer dan één plan. Geef aan welk plan bedoeld is.</translation>
    </message>
    <message>
        <source>There is no rater “%1” in this project. Check the name, or add the rater first.</source>
        <translation>Er is geen beoordelaar “%1” in dit project. Controleer de naam, of voeg de beoordelaar eerst toe.</translation>
    </message>
    <message>
        <source>The rubric has no indicator “%1”. Use one of its own codes.</source>
        <translation>De rubriek heeft geen indicator “%1”. Gebruik een van de codes van de rubriek.</translation>
    </message>
    <message>
        <source>The rubric has no criterion “%1” here. Use one of the codes that stand beside the criteria.</source>
        <translation>De rubriek heeft hier geen criterium “%1”. Gebruik een van de codes die bij de criteria staan.</translation>
    </message>
    <message>
        <source>This document is not in the project (%1). Add the PDF first.</source>
        <translation>Dit document zit niet in het project (%1). Voeg de PDF eerst toe.</translation>
    </message>
    <message>
        <source>This highlight is no longer there. Choose another one.</source>
        <translation>Deze markering is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>A name is missing. Fill it in and try again.</source>
        <translation>Er ontbreekt een naam. Vul die in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken. Choose another one.</source>
        <translation>De naam “%1” is al in gebruik. Kies een andere.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2024, 2024-03 or 2024-03-12.</source>
        <translation>“%1” is geen datum. Schrijf 2024, 2024-03 of 2024-03-12.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1. Correct it and try again.</source>
        <translation>Deze waarde is niet bruikbaar: %1. Verbeter haar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The table cannot be read: %1. Correct the file and try again.</source>
        <translation>De tabel is niet te lezen: %1. Verbeter het bestand en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The rubric has no level %1 for this indicator. Choose one of its levels, or “not determinable”.</source>
        <translation>De rubriek heeft voor deze indicator geen niveau %1. Kies een van de niveaus, of “niet te bepalen”.</translation>
    </message>
    <message>
        <source>This plan is not assigned to this rater. Ask the review lead to assign it first.</source>
        <translation>Dit plan is niet aan deze beoordelaar toegewezen. Vraag de reviewleider het eerst toe te wijzen.</translation>
    </message>
    <message>
        <source>This plan already has two raters. A further one can only be asked in as a third rater.</source>
        <translation>Dit plan heeft al twee beoordelaars. Een volgende kan alleen als derde beoordelaar gevraagd worden.</translation>
    </message>
    <message>
        <source>This plan is submitted and therefore locked. Re-open it with a reason to change something.</source>
        <translation>Dit plan is ingeleverd en daarom vergrendeld. Heropen het met een reden om iets te wijzigen.</translation>
    </message>
    <message>
        <source>This plan is not submitted, so there is nothing to re-open. Just go on with it.</source>
        <translation>Dit plan is niet ingeleverd, dus er valt niets te heropenen. Ga er gewoon mee verder.</translation>
    </message>
    <message>
        <source>Something is still missing for %1. Complete it, or give a reason for each gap.</source>
        <translation>Er ontbreekt nog iets bij %1. Vul het aan, of geef voor elke leemte een reden.</translation>
    </message>
    <message>
        <source>A reason is needed here. Write one and try again.</source>
        <translation>Hier is een reden nodig. Schrijf er een en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This plan is handed out: the rater works in a file of their own. Score it there and take in the packet.</source>
        <translation>Dit plan is uitgedeeld: de beoordelaar werkt in een eigen bestand. Scoor het daar en neem het pakket in.</translation>
    </message>
    <message>
        <source>This file belongs to one rater and takes only that rater&apos;s work. Use the file of the rater who is meant.</source>
        <translation>Dit bestand is van één beoordelaar en neemt alleen diens werk op. Gebruik het bestand van de bedoelde beoordelaar.</translation>
    </message>
    <message>
        <source>Only the review lead can do this, in the lead&apos;s own project file. Open that file.</source>
        <translation>Alleen de reviewleider kan dit, in het eigen projectbestand. Open dat bestand.</translation>
    </message>
    <message>
        <source>This plan has not been submitted by both raters yet. Wait until both have handed in.</source>
        <translation>Dit plan is nog niet door beide beoordelaars ingeleverd. Wacht tot beiden hebben ingeleverd.</translation>
    </message>
    <message>
        <source>This kind of choice and this level do not go together. Choose again.</source>
        <translation>Deze keuze en dit niveau gaan niet samen. Kies opnieuw.</translation>
    </message>
    <message>
        <source>The scale cannot be changed: a score of 0 has been given. Change that score first.</source>
        <translation>De schaal kan niet gewijzigd worden: er is een 0 gegeven. Wijzig die score eerst.</translation>
    </message>
    <message>
        <source>These words do not stand in the plan&apos;s documents: “%1”. Nothing was written; check the quote.</source>
        <translation>Deze woorden staan niet in de documenten van het plan: “%1”. Er is niets geschreven; controleer het citaat.</translation>
    </message>
    <message>
        <source>These words stand in %1 places. Nothing was written; name the page, or quote more words.</source>
        <translation>Deze woorden staan op %1 plaatsen. Er is niets geschreven; noem de pagina, of citeer meer woorden.</translation>
    </message>
    <message>
        <source>This plan has no document that can be read. Add a PDF first.</source>
        <translation>Dit plan heeft geen document dat gelezen kan worden. Voeg eerst een PDF toe.</translation>
    </message>
    <message>
        <source>This cannot be removed: scores or highlights rest on it. Remove those first.</source>
        <translation>Dit kan niet weg: er rusten scores of markeringen op. Verwijder die eerst.</translation>
    </message>
    <message>
        <source>There is nothing to undo since the last submission or exchange. Change it by hand if needed.</source>
        <translation>Sinds de laatste inlevering of uitwisseling is er niets om ongedaan te maken. Wijzig het zo nodig met de hand.</translation>
    </message>
    <message>
        <source>This cannot be undone: it has been changed again since. Change it by hand.</source>
        <translation>Dit kan niet ongedaan gemaakt worden: het is daarna nog eens gewijzigd. Wijzig het met de hand.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Er is geen bestand “%1”. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>“%1” is already there and is not overwritten. Choose another name.</source>
        <translation>“%1” bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“%1” is not a Meetlat project. Choose a file that ends in .meetlat.</source>
        <translation>“%1” is geen project van Meetlat. Kies een bestand dat op .meetlat eindigt.</translation>
    </message>
    <message>
        <source>This project was made with a newer version of Meetlat. Install that version to work in it.</source>
        <translation>Dit project is met een nieuwere versie van Meetlat gemaakt. Installeer die versie om erin te werken.</translation>
    </message>
    <message>
        <source>The project file is damaged (%1) and is left as it is. Go on with the newest snapshot or copy.</source>
        <translation>Het projectbestand is beschadigd (%1) en is gelaten zoals het is. Ga verder met de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>The inside of this file is not what Meetlat makes; it was changed by something else. Use a copy from before that.</source>
        <translation>De binnenkant van dit bestand is niet wat Meetlat maakt; iets anders heeft het veranderd. Gebruik een kopie van daarvoor.</translation>
    </message>
    <message>
        <source>Nothing can be written here, so the project is open for reading only. Copy it to a place of your own to work in it.</source>
        <translation>Hier kan niet geschreven worden, dus het project is alleen om te lezen open. Kopieer het naar een eigen plek om erin te werken.</translation>
    </message>
    <message>
        <source>The project is open in another window or on another computer (%1). Close it there first.</source>
        <translation>Het project is open in een ander venster of op een andere computer (%1). Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; only your last change is not saved yet. Free space, then try again or save a copy elsewhere.</source>
        <translation>De schijf is vol. Er is niets verloren; alleen de laatste wijziging is nog niet opgeslagen. Maak ruimte vrij en probeer het opnieuw, of bewaar een kopie ergens anders.</translation>
    </message>
    <message>
        <source>The disk reported an error (%1). Save a copy to another disk now.</source>
        <translation>De schijf meldde een fout (%1). Bewaar nu een kopie op een andere schijf.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder and your rights, or choose another place.</source>
        <translation>“%1” kan niet geschreven worden. Controleer de map en de rechten, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty. Choose a new or empty one, or allow its files to be overwritten.</source>
        <translation>De map “%1” is niet leeg. Kies een nieuwe of lege map, of sta toe dat de bestanden overschreven worden.</translation>
    </message>
    <message>
        <source>Meetlat refused its own change (%1); nothing was written. This is a fault of the program: please report it.</source>
        <translation>Meetlat weigerde een eigen wijziging (%1); er is niets geschreven. Dit is een fout in het programma: meld het alstublieft.</translation>
    </message>
    <message>
        <source>This is not a packet of Meetlat. Choose the file that the rater handed in (it ends in .meetpak).</source>
        <translation>Dit is geen pakket van Meetlat. Kies het bestand dat de beoordelaar inleverde (het eindigt op .meetpak).</translation>
    </message>
    <message>
        <source>The packet is incomplete: its end is missing. Ask the rater to send it again.</source>
        <translation>Het pakket is onvolledig: het einde ontbreekt. Vraag de beoordelaar het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>The packet was changed on its way: its digest does not fit. Ask the rater to send it again.</source>
        <translation>Het pakket is onderweg veranderd: de controlesom klopt niet. Vraag de beoordelaar het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>The packet was made with a newer version of Meetlat (%1). Install that version first.</source>
        <translation>Het pakket is met een nieuwere versie van Meetlat gemaakt (%1). Installeer die versie eerst.</translation>
    </message>
    <message>
        <source>The packet belongs to another project. Take it in there.</source>
        <translation>Het pakket hoort bij een ander project. Neem het daar in.</translation>
    </message>
    <message>
        <source>The packet holds work that is not its sender&apos;s. It is refused whole; ask the rater for a new one.</source>
        <translation>Het pakket bevat werk dat niet van de afzender is. Het is in zijn geheel geweigerd; vraag de beoordelaar om een nieuw pakket.</translation>
    </message>
    <message>
        <source>The packet comes from somebody who is not a rater of this project. Check whom it is from.</source>
        <translation>Het pakket komt van iemand die geen beoordelaar in dit project is. Ga na van wie het is.</translation>
    </message>
    <message>
        <source>There are two lines of work by %1: this packet does not follow the last one. Ask which copy counts before you take it in.</source>
        <translation>Er zijn twee werklijnen van %1: dit pakket volgt niet op het laatste. Vraag welke kopie telt voordat het pakket wordt ingenomen.</translation>
    </message>
    <message>
        <source>The packet is larger than any real packet (%1) and is refused. Ask the rater for a new one.</source>
        <translation>Het pakket is groter dan een echt pakket ooit is (%1) en is geweigerd. Vraag de beoordelaar om een nieuw pakket.</translation>
    </message>
    <message>
        <source>This file is not a PDF. Choose the PDF itself.</source>
        <translation>Dit bestand is geen PDF. Kies de PDF zelf.</translation>
    </message>
    <message>
        <source>This file is empty. Download or copy it again.</source>
        <translation>Dit bestand is leeg. Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened. Get it from its source again.</source>
        <translation>Deze PDF is beschadigd en kan niet geopend worden. Haal haar opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Get it from its source again.</source>
        <translation>Deze PDF heeft geen pagina’s. Haal haar opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Give its password; it is not stored.</source>
        <translation>Deze PDF is met een wachtwoord vergrendeld. Geef het wachtwoord; het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>This is not the password of this PDF. Try again.</source>
        <translation>Dit is niet het wachtwoord van deze PDF. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A page of this PDF is missing or damaged (%1). Get the PDF from its source again.</source>
        <translation>Een pagina van deze PDF ontbreekt of is beschadigd (%1). Haal de PDF opnieuw bij de bron.</translation>
    </message>
    <message>
        <source>This PDF takes too long to show and was stopped. Print it to a new PDF and use that.</source>
        <translation>Deze PDF doet er te lang over en is gestopt. Druk haar af naar een nieuwe PDF en gebruik die.</translation>
    </message>
    <message>
        <source>This PDF needs too much memory to show and was stopped. Print it to a new PDF and use that.</source>
        <translation>Deze PDF vraagt te veel geheugen en is gestopt. Druk haar af naar een nieuwe PDF en gebruik die.</translation>
    </message>
    <message>
        <source>The reader broke down on this PDF. Print it to a new PDF and use that.</source>
        <translation>De lezer liep vast op deze PDF. Druk haar af naar een nieuwe PDF en gebruik die.</translation>
    </message>
    <message>
        <source>This PDF is too large (%1). Split it or make it smaller first.</source>
        <translation>Deze PDF is te groot (%1). Splits of verklein haar eerst.</translation>
    </message>
    <message>
        <source>The part of Meetlat that reads PDFs cannot be started (%1). Install Meetlat again.</source>
        <translation>Het deel van Meetlat dat PDF’s leest kan niet starten (%1). Installeer Meetlat opnieuw.</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>Op verzoek gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This document does not allow copying its words. You can still highlight them, and type what you want to quote.</source>
        <translation>Dit document staat niet toe dat je woorden kopieert. Markeren kan wel, en wat je wilt citeren kun je overtypen.</translation>
    </message>
    <message>
        <source>This document does not allow printing. Ask whoever made it for a copy that may be printed.</source>
        <translation>Dit document mag niet worden afgedrukt. Vraag de maker om een exemplaar dat wel mag worden afgedrukt.</translation>
    </message>
    <message>
        <source>Printing on %1 failed. Look whether the printer is on, or choose another one.</source>
        <translation>Afdrukken op %1 is mislukt. Kijk of de printer aanstaat of kies een andere.</translation>
    </message>
    <message>
        <source>Several documents of this plan are called %1. Give the first digits of its SHA-256 instead.</source>
        <translation>Meer documenten van dit plan heten %1. Geef in plaats daarvan de eerste cijfers van de SHA-256.</translation>
    </message>
    <message>
        <source>The plan has this very PDF already (%1). Choose its new version.</source>
        <translation>Het plan heeft precies deze PDF al (%1). Kies de nieuwe versie ervan.</translation>
    </message>
    <message>
        <source>Beside the project lies a journal that does not belong to it (%1), as after putting a backup back. Nothing was changed. Set that file aside, or get the project from its sender again.</source>
        <translation>Naast het project ligt een journaal dat er niet bij hoort (%1), zoals na het terugzetten van een reservekopie. Er is niets veranderd. Leg dat bestand opzij, of vraag de afzender het project opnieuw te sturen.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” is not written, and what was there before is as it was. Free space and try again, or choose another place.</source>
        <translation>De schijf is vol: “%1” is niet geschreven, en wat er al stond is zoals het was. Maak ruimte en probeer het opnieuw, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Name it in the first line and try again.</source>
        <translation>De tabel heeft geen kolom “%1”. Noem die in de eerste regel en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Line %1 of the table says something else about the same cell. Leave one of the two.</source>
        <translation>Regel %1 van de tabel zegt iets anders over dezelfde cel. Laat één van de twee staan.</translation>
    </message>
    <message>
        <source>The level is missing. Give a level or nd; without one the line needs at least a reason.</source>
        <translation>Het niveau ontbreekt. Geef een niveau of nd; zonder niveau heeft de regel ten minste een reden nodig.</translation>
    </message>
    <message>
        <source>The term to search for is missing. Write it and try again.</source>
        <translation>De zoekterm ontbreekt. Vul hem in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A third rater comes after two others, and this plan does not have two yet. Assign those first.</source>
        <translation>Een derde beoordelaar komt na twee anderen, en dit plan heeft er nog geen twee. Wijs die eerst toe.</translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceList</name>
    <message numerus="yes">
        <source>Searched: %1 – %n hit(s)</source>
        <translation>
            <numerusform>Gezocht: %1 – %n treffer</numerusform>
            <numerusform>Gezocht: %1 – %n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Geen bewijs</translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceListModel</name>
    <message>
        <source>‘%1’</source>
        <comment>a quotation</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>area of the page</source>
        <translation>gebied op de pagina</translation>
    </message>
    <message>
        <source>Searched ‘%1’: %2 in %3 of %4</source>
        <comment>terms, hits, pages searched, pages in all</comment>
        <translation>Gezocht ‘%1’: %2 in %3 van %4</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who noted it in the PDF, the words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceSection</name>
    <message>
        <source>Select a passage in the plan and press H, or find words that are not there and keep the search.</source>
        <translation>Selecteer een passage in het plan en druk op H, of zoek woorden die er niet staan en bewaar de zoekactie.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>H marks the selection · F8 next</source>
        <translation>H markeert de selectie · F8 volgende</translation>
    </message>
    <message>
        <source>Enter shows the passage, Delete removes it</source>
        <translation>Enter toont de passage, Delete verwijdert haar</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: contradicts</comment>
        <translation>T</translation>
    </message>
</context>
<context>
    <name>meetlat::EvidenceStripsPlot</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>A, above</source>
        <translation>A, boven</translation>
    </message>
    <message>
        <source>B, below</source>
        <translation>B, onder</translation>
    </message>
    <message>
        <source>a third rater, or not opened yet</source>
        <translation>een derde beoordelaar, of nog niet geopend</translation>
    </message>
    <message>
        <source>no document here</source>
        <translation>geen document</translation>
    </message>
</context>
<context>
    <name>meetlat::ExclusionsPanel</name>
    <message>
        <source>Region that is not to be scored</source>
        <translation>Regio die niet gescoord wordt</translation>
    </message>
    <message>
        <source>Why it is not to be scored</source>
        <translation>Waarom die niet gescoord wordt</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uitsluiten</translation>
    </message>
    <message>
        <source>Regions that %1 does not score</source>
        <translation>Regio’s die %1 niet scoort</translation>
    </message>
    <message>
        <source>Let %1 be scored again</source>
        <translation>%1 weer laten scoren</translation>
    </message>
</context>
<context>
    <name>meetlat::ExportDialog</name>
    <message>
        <source>Export dataset</source>
        <translation>Dataset exporteren</translation>
    </message>
    <message>
        <source>Writes scores.csv, reconciled.csv, evidence.csv, datapackage.json and codebook.md. Cells without a decision are written as missing.</source>
        <translation>Schrijft scores.csv, reconciled.csv, evidence.csv, datapackage.json en codebook.md. Cellen zonder besluit worden als ontbrekend geschreven.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Raters by name instead of R1, R2 …</source>
        <translation>Beoordelaars bij naam in plaats van R1, R2 …</translation>
    </message>
    <message>
        <source>Name the region in counter-examples (default: “a region”)</source>
        <translation>De regio noemen bij tegenvoorbeelden (standaard: “een regio”)</translation>
    </message>
    <message>
        <source>With a byte-order mark, for older spreadsheet programs</source>
        <translation>Leesbaar voor oudere rekenbladprogramma’s (byte-order mark)</translation>
    </message>
    <message>
        <source>Overwrite an earlier export in this folder</source>
        <translation>Een eerdere export in deze map overschrijven</translation>
    </message>
    <message>
        <source>Writing the dataset</source>
        <translation>De dataset wordt geschreven</translation>
    </message>
    <message>
        <source>dataset-%1</source>
        <translation>dataset-%1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Folder for the dataset</source>
        <translation>Map voor de dataset</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
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
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) decided</source>
        <translation>
            <numerusform>%n cel besloten</numerusform>
            <numerusform>%n cellen besloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cell(s) written as missing</source>
        <translation>
            <numerusform>%n open cel als ontbrekend geschreven</numerusform>
            <numerusform>%n open cellen als ontbrekend geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hidden until both raters have handed in</source>
        <translation>
            <numerusform>%n cel verborgen tot beiden hebben ingeleverd</numerusform>
            <numerusform>%n cellen verborgen tot beiden hebben ingeleverd</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back: %1.</source>
        <translation>Geschreven en teruggelezen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) of regions that are not active, left out</source>
        <translation>
            <numerusform>%n plan van een regio die niet meedoet, weggelaten</numerusform>
            <numerusform>%n plannen van regio’s die niet meedoen, weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::FactPassages</name>
    <message>
        <source>waits: not found in the new version</source>
        <translation>wacht: niet gevonden in de nieuwe versie</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>Passage of %1, %2</source>
        <translation>Passage bij %1, %2</translation>
    </message>
    <message>
        <source>Unlink this passage</source>
        <translation>Deze passage loskoppelen</translation>
    </message>
</context>
<context>
    <name>meetlat::FigureDetail</name>
    <message>
        <source>Copy in Dutch</source>
        <translation>Kopiëren in het Nederlands</translation>
    </message>
    <message>
        <source>Copy in English</source>
        <translation>Kopiëren in het Engels</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Op niveau</translation>
    </message>
    <message>
        <source>Order of the plans</source>
        <translation>Volgorde van de plannen</translation>
    </message>
    <message>
        <source>Plans behind the figure</source>
        <translation>Plannen achter het cijfer</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>De lijst kopiëren</translation>
    </message>
    <message>
        <source>%1 of %2 = %3</source>
        <translation>%1 van %2 = %3</translation>
    </message>
    <message>
        <source>only A&apos;s scores: %1, only B&apos;s: %2</source>
        <translation>alleen scores van A: %1, alleen van B: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other region(s)</source>
        <translation>
            <numerusform>%n andere regio</numerusform>
            <numerusform>%n andere regio’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other plan(s)</source>
        <translation>
            <numerusform>%n ander plan</numerusform>
            <numerusform>%n andere plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) behind it</source>
        <translation>
            <numerusform>%n regio erachter</numerusform>
            <numerusform>%n regio’s erachter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) behind it</source>
        <translation>
            <numerusform>%n plan erachter</numerusform>
            <numerusform>%n plannen erachter</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to those counted</source>
        <translation>Terug naar wat geteld is</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n other(s)</source>
        <translation>
            <numerusform>Toon %n ander</numerusform>
            <numerusform>Toon %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure to see the plans behind it.</source>
        <translation>Kies een cijfer om de plannen erachter te zien.</translation>
    </message>
    <message>
        <source>There is no plan in this list.</source>
        <translation>In deze lijst staat geen plan.</translation>
    </message>
    <message>
        <source>Sort by level?</source>
        <translation>Op niveau sorteren?</translation>
    </message>
    <message>
        <source>Sorted by level, this list looks like a ranking of regions. The review makes none: levels describe plans, and a region works from its own start.</source>
        <translation>Op niveau gesorteerd lijkt deze lijst een ranglijst van regio’s. Die maakt de beoordeling niet: niveaus beschrijven plannen, en elke regio werkt vanuit een eigen begin.</translation>
    </message>
    <message>
        <source>Sort by level</source>
        <translation>Op niveau sorteren</translation>
    </message>
    <message>
        <source>Keep by name</source>
        <translation>Op naam laten</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>De zin staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>meetlat::FigureDialog</name>
    <message>
        <source>New figure</source>
        <translation>Nieuw cijfer</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>Cijfer wijzigen</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Naam van het cijfer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Scored plans</source>
        <translation>Gescoorde plannen</translation>
    </message>
    <message>
        <source>All plans, scored or not</source>
        <translation>Alle plannen, gescoord of niet</translation>
    </message>
    <message>
        <source>Regions that take part</source>
        <translation>Regio’s die meedoen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Alleen die</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Of which only those with</source>
        <translation>Daarvan alleen die met</translation>
    </message>
    <message>
        <source>Counted are those with</source>
        <translation>Geteld worden die met</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Choose at least one thing that counts.</source>
        <translation>Kies ten minste één ding dat telt.</translation>
    </message>
    <message>
        <source>Another figure has this name. Choose another.</source>
        <translation>Een ander cijfer heet al zo. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Give the figure a name.</source>
        <translation>Geef het cijfer een naam.</translation>
    </message>
</context>
<context>
    <name>meetlat::FigureLevels</name>
    <message>
        <source>Distribution of levels</source>
        <translation>Verdeling van de niveaus</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <translation>Cijfers van: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::FigureListModel</name>
    <message>
        <source>How many if only the scores of A, or only those of B, counted</source>
        <translation>Hoeveel het er waren als alleen de scores van A, of alleen die van B, telden</translation>
    </message>
    <message>
        <source>Sentence in the report</source>
        <translation>Zin in het rapport</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
</context>
<context>
    <name>meetlat::FigurePlansModel</name>
    <message>
        <source>the raters differ</source>
        <translation>de beoordelaars verschillen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>nog geen besluit</translation>
    </message>
    <message>
        <source>not handed in by both</source>
        <translation>niet door beiden ingeleverd</translation>
    </message>
    <message>
        <source>marked area</source>
        <translation>gemarkeerd gebied</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Steunt op</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <translation>
            <numerusform>en nog %n passage</numerusform>
            <numerusform>en nog %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>a score is missing</source>
        <translation>een score ontbreekt</translation>
    </message>
</context>
<context>
    <name>meetlat::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Compose a figure of your own</source>
        <translation>Een eigen cijfer samenstellen</translation>
    </message>
    <message>
        <source>Copy sentences</source>
        <translation>Zinnen kopiëren</translation>
    </message>
    <message>
        <source>The sentences are on the clipboard.</source>
        <translation>De zinnen staan op het klembord.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)</source>
        <translation>Alle cijfers als tabel (CSV)</translation>
    </message>
    <message>
        <source>Range: how many if only the scores of A, or only those of B, counted.</source>
        <translation>Bereik: hoeveel het er waren als alleen de scores van A, of alleen die van B, telden.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Cijfers van het rapport</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>De zin kopiëren</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Cijfers exporteren</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>cijfers.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>De cijfers staan in %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::FileCommands</name>
    <message>
        <source>Meetlat reviews (*.meetlat)</source>
        <translation>Meetlat-reviews (*.meetlat)</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>Een review openen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
    </message>
    <message>
        <source>Writing and checking the copy</source>
        <translation>De kopie wordt geschreven en nagegaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The copy is written and checked: %1</source>
        <translation>De kopie is geschreven en nagegaan: %1</translation>
    </message>
    <message>
        <source>A backup of everything but the PDFs is made and checked.</source>
        <translation>Een reservekopie van alles behalve de PDF’s is gemaakt en nagegaan.</translation>
    </message>
    <message>
        <source>Meetlat sample</source>
        <comment>name of a folder</comment>
        <translation>Meetlat-voorbeeld</translation>
    </message>
    <message>
        <source>You are reading the review as it was at %1; it is open elsewhere (%2). Nothing can be changed here.</source>
        <translation>Je leest de review zoals die was om %1; hij is elders geopend (%2). Hier kun je niets veranderen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>Set it aside and open</source>
        <translation>Opzij leggen en openen</translation>
    </message>
    <message>
        <source>The journal is kept as %1. Look whether your last work is here.</source>
        <translation>Het journaal is bewaard als %1. Kijk na of je laatste werk er is.</translation>
    </message>
    <message>
        <source>What can be saved…</source>
        <translation>Wat te redden is…</translation>
    </message>
    <message>
        <source>You work on your copy: %1. The file that lies %2 stays as it is.</source>
        <translation>Je werkt in je kopie: %1. Het bestand dat %2 staat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Dat bestand openen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>Making a backup of everything but the PDFs</source>
        <translation>Er wordt een reservekopie gemaakt van alles behalve de PDF’s</translation>
    </message>
    <message>
        <source>Your last change could not be saved.</source>
        <translation>Je laatste wijziging kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Review sluiten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>Toch &amp;sluiten</translation>
    </message>
    <message>
        <source>Your last change is not in it, and is not saved yet.</source>
        <translation>Je laatste wijziging staat er niet in en is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>meetlat::FindBar</name>
    <message>
        <source>Record as search</source>
        <translation>Als zoekactie vastleggen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message>
        <source>End the find (Escape)</source>
        <translation>Zoeken beëindigen (Escape)</translation>
    </message>
    <message>
        <source>Keep this find as evidence that it was looked for</source>
        <translation>Deze zoekactie bewaren als bewijs dat ernaar gezocht is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit number of all hits</comment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Geen treffers</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>Text of %1 of %2 pages read</source>
        <translation>Tekst van %1 van %2 pagina’s gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text not searched</source>
        <translation>
            <numerusform>%n pagina zonder tekst niet doorzocht</numerusform>
            <numerusform>%n pagina’s zonder tekst niet doorzocht</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages with hits</source>
        <translation>Pagina&apos;s met treffers</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Heel woord</translation>
    </message>
    <message>
        <source>Only whole words: ‘opvang’ not in ‘crisisopvang’ (Alt+W)</source>
        <translation>Alleen hele woorden: ‘opvang’ niet in ‘crisisopvang’ (Alt+W)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>The words are a regular expression, such as ‘opvang|woonplek’ (Alt+X)</source>
        <translation>De woorden zijn een reguliere expressie, zoals ‘opvang|woonplek’ (Alt+X)</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %n hit(s)</source>
        <translation>
            <numerusform>Pagina %1: %n treffer</numerusform>
            <numerusform>Pagina %1: %n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>This pattern is not complete or not correct at character %1.</source>
        <translation>Dit patroon is niet af of klopt niet bij teken %1.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Make it simpler.</source>
        <translation>Dit patroon duurt te lang. Maak het eenvoudiger.</translation>
    </message>
</context>
<context>
    <name>meetlat::FindField</name>
    <message>
        <source>Find in document</source>
        <translation>Zoek in plan</translation>
    </message>
    <message>
        <source>Find in document (Ctrl+F). Next hit: F3, previous: Shift+F3</source>
        <translation>Zoeken in het document (Ctrl+F). Volgende treffer: F3, vorige: Shift+F3</translation>
    </message>
</context>
<context>
    <name>meetlat::FindPage</name>
    <message>
        <source>&amp;Whole word</source>
        <translation>&amp;Heel woord</translation>
    </message>
    <message>
        <source>‘opvang’ is not found in ‘crisisopvang’</source>
        <translation>‘opvang’ wordt niet gevonden in ‘crisisopvang’</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Patroon</translation>
    </message>
    <message>
        <source>Each line is a regular expression, such as ‘opvang|woonplek’</source>
        <translation>Elke regel is een reguliere expressie, zoals ‘opvang|woonplek’</translation>
    </message>
    <message>
        <source>Hits by plan</source>
        <translation>Treffers per plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Texts read</source>
        <translation>Gelezen teksten</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 of %2 plans</source>
        <translation>
            <numerusform>%n treffer in %1 van %2 plannen</numerusform>
            <numerusform>%n treffers in %1 van %2 plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hits in %n plan(s)</source>
        <translation>
            <numerusform>Geen treffers in %n plan</numerusform>
            <numerusform>Geen treffers in %n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits so far</source>
        <translation>Nog geen treffers</translation>
    </message>
    <message>
        <source>There is no plan here yet.</source>
        <translation>Er is hier nog geen plan.</translation>
    </message>
    <message numerus="yes">
        <source>Words are looked for in %n plan(s), inside longer words too: ‘opvang’ also finds ‘crisisopvang’.</source>
        <translation>
            <numerusform>Er wordt gezocht in %n plan, ook binnen langere woorden: ‘opvang’ vindt ook ‘crisisopvang’.</numerusform>
            <numerusform>Er wordt gezocht in %n plannen, ook binnen langere woorden: ‘opvang’ vindt ook ‘crisisopvang’.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of %1 of %2 documents read</source>
        <translation>Tekst van %1 van %2 documenten gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the next</source>
        <translation>
            <numerusform>%n pagina van het volgende</numerusform>
            <numerusform>%n pagina&apos;s van het volgende</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>meetlat::FindingsList</name>
    <message>
        <source>Texts that clash or overlap: a reason to look and to agree on, nothing is changed by itself.</source>
        <translation>Teksten die botsen of overlappen: een reden om te kijken en iets af te spreken; er verandert niets vanzelf.</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Plekken om naar te kijken</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Niets om naar te kijken</translation>
    </message>
    <message>
        <source>Places to look at: %1</source>
        <translation>Plekken om naar te kijken: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::HandInDialog</name>
    <message>
        <source>Make the packet</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Ontvangstbewijs kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>A packet holds your own scores, highlights and reasons, and no PDFs. Send it to the review lead. You can hand in again later.</source>
        <translation>Een pakket bevat je eigen scores, markeringen en redenen, en geen PDF’s. Stuur het naar de reviewleider. Later opnieuw inleveren kan.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>File of the packet</source>
        <translation>Bestand van het pakket</translation>
    </message>
    <message>
        <source>%1 of %2 plans are submitted; the others go along as drafts.</source>
        <translation>%1 van %2 plannen zijn ingeleverd; de andere gaan als concept mee.</translation>
    </message>
    <message>
        <source>Meetlat packets (*.meetpak)</source>
        <translation>Meetlat-pakketten (*.meetpak)</translation>
    </message>
    <message>
        <source>The packet is written. This is your receipt; the review lead sees the same one.</source>
        <translation>Het pakket is geschreven. Dit is het ontvangstbewijs; de reviewleider ziet hetzelfde.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ontvangstbewijs %1</translation>
    </message>
</context>
<context>
    <name>meetlat::HandOutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>Each rater gets a file with only their own plans and none of anybody else&apos;s work. From then on those plans are scored in that file.</source>
        <translation>Elke beoordelaar krijgt een bestand met alleen de eigen plannen en niets van het werk van anderen. Vanaf dan worden die plannen in dat bestand gescoord.</translation>
    </message>
    <message>
        <source>Raters to hand out to</source>
        <translation>Beoordelaars die een bestand krijgen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder for the raters&apos; files</source>
        <translation>Map voor de bestanden van de beoordelaars</translation>
    </message>
    <message>
        <source>Handing out</source>
        <translation>Bezig met uitdelen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>R%1  %2 – %n plan(s)</source>
        <translation>
            <numerusform>R%1  %2 – %n plan</numerusform>
            <numerusform>R%1  %2 – %n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – handed out on %2</source>
        <translation>%1 – uitgedeeld op %2</translation>
    </message>
    <message>
        <source>No rater has a plan yet. Assign raters on the tab Plans.</source>
        <translation>Nog geen beoordelaar heeft een plan. Wijs beoordelaars toe op het tabblad Plannen.</translation>
    </message>
    <message>
        <source>written to %1</source>
        <translation>geschreven naar %1</translation>
    </message>
    <message>
        <source>Choose a rater first.</source>
        <translation>Kies eerst een beoordelaar.</translation>
    </message>
</context>
<context>
    <name>meetlat::HistoryDialog</name>
    <message>
        <source>&amp;All plans</source>
        <translation>&amp;Alle plannen</translation>
    </message>
    <message>
        <source>History of reconciling</source>
        <translation>Geschiedenis van het afstemmen</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Wat er gedaan is, nieuwste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>meetlat::ImportPreviewDialog</name>
    <message>
        <source>new</source>
        <comment>a line of a table</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>a line of a table</comment>
        <translation>verandert</translation>
    </message>
    <message>
        <source>stays the same</source>
        <comment>a line of a table</comment>
        <translation>blijft gelijk</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Regels van de tabel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 refused.</source>
        <translation>%1 nieuw, %2 gewijzigd, %3 gelijk, %4 geweigerd.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Er is niets in te nemen.</translation>
    </message>
    <message>
        <source>Refused lines are left out.</source>
        <translation>Geweigerde regels blijven buiten.</translation>
    </message>
    <message>
        <source>Columns that are not read, because they are not known: %1.</source>
        <translation>Kolommen die niet worden gelezen, omdat ze niet bekend zijn: %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::IndicatorCard</name>
    <message>
        <source>Notes on this indicator</source>
        <translation>Noten bij deze indicator</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key that goes to the reason</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Zekerheid: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of the indicator in the rubric</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Not determinable – choose a level after all</source>
        <translation>Niet te bepalen – toch een niveau kiezen</translation>
    </message>
    <message>
        <source>Not determinable…</source>
        <translation>Niet te bepalen…</translation>
    </message>
    <message>
        <source>Cues for level %1: %2</source>
        <translation>Kernwoorden bij niveau %1: %2</translation>
    </message>
    <message>
        <source>Known slip in the text of level %1: %2</source>
        <translation>Bekende vergissing in de tekst van niveau %1: %2</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Alle niveaus tonen</translation>
    </message>
    <message>
        <source>The rubric&apos;s text has changed since this score was given.</source>
        <translation>De tekst van de rubriek is gewijzigd nadat deze score is gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand only in an earlier version of the document.</source>
        <translation>
            <numerusform>%n bewijsstuk staat alleen in een eerdere versie van het document.</numerusform>
            <numerusform>%n bewijsstukken staan alleen in een eerdere versie van het document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Single letters and digits do nothing while you type in a text field.</source>
        <translation>Losse letters en cijfers doen niets terwijl je in een tekstveld typt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>meetlat::LevelRow</name>
    <message numerus="yes">
        <source>Show %n more criteria</source>
        <translation>
            <numerusform>Nog %n criterium tonen</numerusform>
            <numerusform>Nog %n criteria tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <comment>criteria</comment>
        <translation>%1 van %2 aanwezig</translation>
    </message>
</context>
<context>
    <name>meetlat::LevelRowHead</name>
    <message>
        <source>chosen level %1 %2</source>
        <comment>number and name, read aloud</comment>
        <translation>gekozen niveau %1 %2</translation>
    </message>
    <message>
        <source>level %1 %2</source>
        <translation>niveau %1 %2</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>dicht: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::LevelSegment</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (toets %2)</translation>
    </message>
</context>
<context>
    <name>meetlat::LevelSegments</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>meetlat::LocalCopyDialog</name>
    <message>
        <source>Work on a local copy?</source>
        <translation>In een lokale kopie werken?</translation>
    </message>
    <message>
        <source>“%1” lies %2</source>
        <translation>“%1” staat %2</translation>
    </message>
    <message>
        <source>%1 copies the file to other computers while Meetlat writes to it. That can leave you with two versions, or with a file that does not open.</source>
        <translation>%1 kopieert het bestand naar andere computers terwijl Meetlat erin schrijft. Dan kun je twee versies overhouden, of een bestand dat niet meer opent.</translation>
    </message>
    <message>
        <source>On many network drives nothing stops a second computer from writing to the same file. Work can be lost without a word.</source>
        <translation>Op veel netwerkschijven houdt niets een tweede computer tegen die in hetzelfde bestand schrijft. Werk kan zonder melding verloren gaan.</translation>
    </message>
    <message>
        <source>Work on a copy on this computer; the file there stays as it is.</source>
        <translation>Werk in een kopie op deze computer; het bestand daar blijft zoals het is.</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie naar</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Bestand van de kopie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Your choice is remembered for this file. Hand in from the copy as always.</source>
        <translation>Je keuze wordt voor dit bestand onthouden. Inleveren gaat vanuit de kopie zoals altijd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Work there all the same</source>
        <translation>Toch daar werken</translation>
    </message>
    <message>
        <source>Work on a local copy</source>
        <translation>In een lokale kopie werken</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>on a network drive (%1)</source>
        <translation>op een netwerkschijf (%1)</translation>
    </message>
    <message>
        <source>Meetlat reviews (*.meetlat)</source>
        <translation>Meetlat-reviews (*.meetlat)</translation>
    </message>
</context>
<context>
    <name>meetlat::LockedBar</name>
    <message>
        <source>Hand in…</source>
        <translation>Pakket maken…</translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Why does it have to be opened again? This is kept.</source>
        <translation>Waarom moet het weer open? Dit wordt bewaard.</translation>
    </message>
    <message>
        <source>Reason for re-opening</source>
        <translation>Reden van het heropenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Submitted on %1. The plan is locked.</source>
        <translation>Ingeleverd op %1. Het plan is vergrendeld.</translation>
    </message>
    <message>
        <source>Submitted on %1, round %2. The plan is locked.</source>
        <translation>Ingeleverd op %1, ronde %2. Het plan is vergrendeld.</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Dit bestand is alleen om te lezen open.</translation>
    </message>
    <message>
        <source>This plan is not yours to score.</source>
        <translation>Dit plan is niet aan jou om te scoren.</translation>
    </message>
</context>
<context>
    <name>meetlat::MainWindow</name>
    <message>
        <source>Open the review lead&apos;s file first; the packet is taken in there.</source>
        <translation>Open eerst het bestand van de reviewleider; daar wordt het pakket ingenomen.</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <translation>&amp;Nieuwe review…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie bewaren…</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>Nu een reser&amp;vekopie maken</translation>
    </message>
    <message>
        <source>C&amp;lose the review</source>
        <translation>Review &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About Meetlat</source>
        <translation>&amp;Over Meetlat</translation>
    </message>
    <message>
        <source>%1 – Meetlat</source>
        <translation>%1 – Meetlat</translation>
    </message>
    <message>
        <source>Meetlat</source>
        <translation>Meetlat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>About Meetlat</source>
        <translation>Over Meetlat</translation>
    </message>
    <message>
        <source>Meetlat %1: a review workbench for regional plans.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Meetlat %1: een werkbank om regionale plannen te beoordelen.

Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>Free on that disk: %1.</source>
        <translation>Vrij op die schijf: %1.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pagina’s</translation>
    </message>
</context>
<context>
    <name>meetlat::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>meetlat::MethodText</name>
    <message>
        <source>Adjusted differences between raters: %1 to %2 levels.</source>
        <translation>Gecorrigeerde verschillen tussen beoordelaars: %1 tot %2 niveaus.</translation>
    </message>
    <message>
        <source>%1: %2 (95 % interval: %3)</source>
        <translation>%1: %2 (95 %-interval: %3)</translation>
    </message>
    <message>
        <source>%1 (scale %2): %3.</source>
        <translation>%1 (schaal %2): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s), two per plan, without sight of each other&apos;s scores.</source>
        <translation>
            <numerusform>%n beoordelaar, twee per plan, zonder elkaars scores te zien.</numerusform>
            <numerusform>%n beoordelaars, twee per plan, zonder elkaars scores te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals of counts by Wilson; of alpha by percentile bootstrap over plans, %1 draws, seed %2. Computed with Meetlat %3.</source>
        <translation>Intervallen van aantallen volgens Wilson; van alfa met de percentielbootstrap over plannen, %1 trekkingen, startgetal %2. Berekend met Meetlat %3.</translation>
    </message>
</context>
<context>
    <name>meetlat::NeedLine</name>
    <message>
        <source>Submit…</source>
        <translation>Inleveren…</translation>
    </message>
    <message>
        <source>Submit this plan (Ctrl+Enter)</source>
        <translation>Dit plan inleveren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing lacks</source>
        <translation>Er ontbreekt niets</translation>
    </message>
    <message>
        <source>Still needed:</source>
        <translation>Nog nodig:</translation>
    </message>
    <message>
        <source>level of %1</source>
        <comment>indicator</comment>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>reason for %1</source>
        <comment>indicator</comment>
        <translation>reden %1</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <comment>indicator</comment>
        <translation>bewijs %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::NewProjectDialog</name>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Nieuwe review</translation>
    </message>
    <message>
        <source>for example: Regional plans, round 2</source>
        <translation>bijvoorbeeld: Regionale plannen, ronde 2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your name, as review lead</source>
        <translation>Je naam, als reviewleider</translation>
    </message>
    <message>
        <source>1 to 5, as the rubric describes</source>
        <translation>1 tot 5, zoals de rubriek beschrijft</translation>
    </message>
    <message>
        <source>0 to 5, as the method says</source>
        <translation>0 tot 5, zoals de methode zegt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>A plan is new from</source>
        <translation>Een plan is nieuw vanaf</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>The scale can be changed as long as nobody gave a 0. The rubric of Annex 1 is built in; it can be changed later, with versions.</source>
        <translation>De schaal kan gewijzigd worden zolang niemand een 0 gaf. De rubriek van Annex 1 is ingebouwd; die kan later gewijzigd worden, met versies.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Where to keep the review</source>
        <translation>Waar de review bewaard wordt</translation>
    </message>
    <message>
        <source>Meetlat reviews (*.meetlat)</source>
        <translation>Meetlat-reviews (*.meetlat)</translation>
    </message>
</context>
<context>
    <name>meetlat::NewVersionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Looking for the highlights in %1…</source>
        <translation>De markeringen worden opgezocht in %1…</translation>
    </message>
    <message>
        <source>Looking for the highlights…</source>
        <translation>De markeringen worden opgezocht…</translation>
    </message>
    <message>
        <source>That is not the password of %1. Try again:</source>
        <translation>Dat is niet het wachtwoord van %1. Probeer het opnieuw:</translation>
    </message>
    <message>
        <source>%1 is locked. Its password opens it; it is not kept.</source>
        <translation>%1 zit op slot. Het wachtwoord opent het; het wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>meetlat::OutdatedDialog</name>
    <message>
        <source>Decided on older data</source>
        <translation>Besloten op oudere gegevens</translation>
    </message>
    <message>
        <source>A newer hand-in came after these decisions. They stand until you decide otherwise.</source>
        <translation>Na deze besluiten kwam een nieuwere inlevering. Ze gelden tot je anders besluit.</translation>
    </message>
    <message>
        <source>Cells decided on older data</source>
        <translation>Cellen waarover op oudere gegevens is besloten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Sindsdien veranderd</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>The chosen decisions stand on the newer scores too, with today&apos;s date</source>
        <translation>De gekozen besluiten gelden ook op de nieuwere scores, met de datum van vandaag</translation>
    </message>
    <message>
        <source>&amp;Decide again</source>
        <translation>&amp;Opnieuw besluiten</translation>
    </message>
    <message>
        <source>Goes to the cell</source>
        <translation>Gaat naar de cel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>side, earlier level, level now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: other reason or criteria</source>
        <comment>side</comment>
        <translation>%1: andere reden of criteria</translation>
    </message>
    <message>
        <source>the scores are the same</source>
        <translation>de scores zijn dezelfde</translation>
    </message>
    <message numerus="yes">
        <source>Keep &amp;all %n</source>
        <translation>
            <numerusform>&amp;Alle %n behouden</numerusform>
            <numerusform>&amp;Alle %n behouden</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision rests on older data.</source>
        <translation>Geen besluit rust op oudere gegevens.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept.</source>
        <translation>
            <numerusform>%n besluit behouden.</numerusform>
            <numerusform>%n besluiten behouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) kept. The others need a reason now: decide those again.</source>
        <translation>
            <numerusform>%n besluit behouden. De andere hebben nu een reden nodig: besluit daar opnieuw over.</numerusform>
            <numerusform>%n besluiten behouden. De andere hebben nu een reden nodig: besluit daar opnieuw over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::OutlinePanel</name>
    <message>
        <source>Contents of the document</source>
        <translation>Inhoud van het document</translation>
    </message>
    <message>
        <source>This document has no table of contents of its own.</source>
        <translation>Dit document heeft zelf geen inhoudsopgave.</translation>
    </message>
</context>
<context>
    <name>meetlat::OverviewCells</name>
    <message>
        <source>? third rater</source>
        <translation>? derde</translation>
    </message>
    <message>
        <source>? unclear</source>
        <translation>? onduidelijk</translation>
    </message>
    <message>
        <source>= equal</source>
        <translation>= gelijk</translation>
    </message>
    <message>
        <source>≠ %1 apart</source>
        <translation>≠ verschil %1</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ anders</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A: %1, B: %2</translation>
    </message>
    <message>
        <source>%1; equal, no decision yet</source>
        <translation>%1; gelijk, nog geen besluit</translation>
    </message>
    <message>
        <source>%1; different, no decision yet</source>
        <translation>%1; verschillend, nog geen besluit</translation>
    </message>
    <message>
        <source>%1; the lead left it open</source>
        <translation>%1; door de reviewleider opengelaten</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <translation>%1; besloten: %2</translation>
    </message>
    <message>
        <source>%1; decided: %2, before a newer hand-in</source>
        <translation>%1; besloten: %2, vóór een nieuwere inlevering</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>nog geen besluit</translation>
    </message>
</context>
<context>
    <name>meetlat::OverviewModel</name>
    <message>
        <source>%1 of %2, %3 open</source>
        <translation>%1 van %2, %3 open</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 van %2 besloten</translation>
    </message>
    <message>
        <source>no two raters yet</source>
        <translation>nog geen twee beoordelaars</translation>
    </message>
    <message>
        <source>waits for hand-in</source>
        <translation>wacht op inlevering</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rater 1</source>
        <translation>Beoordelaar 1</translation>
    </message>
    <message>
        <source>Rater 2</source>
        <translation>Beoordelaar 2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>doet niet mee</translation>
    </message>
</context>
<context>
    <name>meetlat::OverviewPage</name>
    <message>
        <source>Plans with their raters, decisions and levels</source>
        <translation>Plannen met hun beoordelaars, besluiten en niveaus</translation>
    </message>
    <message>
        <source>No plan fits this filter.</source>
        <translation>Geen plan past bij dit filter.</translation>
    </message>
    <message>
        <source>There are no plans yet. Add them on the page Plans &amp; raters.</source>
        <translation>Er zijn nog geen plannen. Voeg ze toe op de pagina Plannen en beoordelaars.</translation>
    </message>
    <message>
        <source>Sort by region name</source>
        <translation>Sorteren op regionaam</translation>
    </message>
    <message>
        <source>Sort by what is open</source>
        <translation>Sorteren op wat openstaat</translation>
    </message>
</context>
<context>
    <name>meetlat::OverviewTools</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingeleverd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Take in packet…</source>
        <translation>Pakket innemen…</translation>
    </message>
    <message>
        <source>Go on reconciling</source>
        <translation>Verder met afstemmen</translation>
    </message>
    <message>
        <source>Search region</source>
        <translation>Zoek regio</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Alle beoordelaars</translation>
    </message>
    <message>
        <source>Handed in %1 of %2</source>
        <translation>Ingeleverd %1 van %2</translation>
    </message>
    <message>
        <source>Decided %1 of %2</source>
        <translation>Besloten %1 van %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nieuw %1</translation>
    </message>
    <message>
        <source>Older %1</source>
        <translation>Ouder %1</translation>
    </message>
    <message>
        <source>Decision needed %1</source>
        <translation>Besluit nodig %1</translation>
    </message>
    <message>
        <source>Waits for hand-in %1</source>
        <translation>Wacht op inlevering %1</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A en B</translation>
    </message>
    <message>
        <source>Shows the scores of A (line under it) and B (dashes under it) beside the decision, of opened plans</source>
        <translation>Toont naast het besluit de scores van A (streep eronder) en B (streepjes eronder), van geopende plannen</translation>
    </message>
    <message>
        <source>Shows the scores of A and B beside the decision</source>
        <translation>Toont de scores van A en B naast het besluit</translation>
    </message>
</context>
<context>
    <name>meetlat::PageStrip</name>
    <message>
        <source>Pages and passages</source>
        <translation>Pagina’s en passages</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %n hit(s)</source>
        <translation>
            <numerusform>Pagina %1: %n treffer</numerusform>
            <numerusform>Pagina %1: %n treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>meetlat::PairPlannerDialog</name>
    <message>
        <source>Plan pairs</source>
        <translation>Paren plannen</translation>
    </message>
    <message>
        <source>Proposal by plan</source>
        <translation>Voorstel per plan</translation>
    </message>
    <message>
        <source>Loads differ by at most 1, every pair about equally often, all raters joined. What is assigned stays; who is excluded gets no plan of that region.</source>
        <translation>Aantallen verschillen hoogstens 1, elk paar ongeveer even vaak, alle beoordelaars verbonden. Wat is toegewezen blijft; wie is uitgesloten krijgt geen plan van die regio.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Loting</translation>
    </message>
    <message>
        <source>Number of the drawing: the same number gives the same pairs</source>
        <translation>Nummer van de loting: hetzelfde nummer geeft dezelfde paren</translation>
    </message>
    <message>
        <source>Who takes part, and how many plans</source>
        <translation>Wie meedoet, en hoeveel plannen</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>of which assigned</source>
        <translation>waarvan toegewezen</translation>
    </message>
    <message>
        <source>How many plans each pair shares</source>
        <translation>Hoeveel plannen elk paar deelt</translation>
    </message>
    <message>
        <source>Pairs are being drawn</source>
        <translation>Paren worden geloot</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Loting stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Tick at least two raters.</source>
        <translation>Vink ten minste twee beoordelaars aan.</translation>
    </message>
    <message>
        <source>Not every rule can be kept:</source>
        <translation>Niet elke regel is te houden:</translation>
    </message>
    <message>
        <source>There is no plan yet. Add plans first.</source>
        <translation>Er is nog geen plan. Voeg eerst plannen toe.</translation>
    </message>
    <message>
        <source>Every plan has its two raters already.</source>
        <translation>Elk plan heeft al zijn twee beoordelaars.</translation>
    </message>
    <message numerus="yes">
        <source>Every rule is kept. %n new assignment(s).</source>
        <translation>
            <numerusform>Elke regel is gehouden. %n nieuwe toewijzing.</numerusform>
            <numerusform>Elke regel is gehouden. %n nieuwe toewijzingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign all the same</source>
        <translation>Toch toewijzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n plan(s)</source>
        <translation>
            <numerusform>%1 en %2: %n plan</numerusform>
            <numerusform>%1 en %2: %n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pairs are assigned.</source>
        <translation>De paren zijn toegewezen.</translation>
    </message>
</context>
<context>
    <name>meetlat::PairProposal</name>
    <message>
        <source>assigned already</source>
        <translation>al toegewezen</translation>
    </message>
    <message>
        <source>one is new</source>
        <translation>één is nieuw</translation>
    </message>
    <message>
        <source>both are new</source>
        <translation>beide zijn nieuw</translation>
    </message>
    <message>
        <source>nobody may</source>
        <comment>score this plan</comment>
        <translation>niemand mag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rater 1</source>
        <translation>Beoordelaar 1</translation>
    </message>
    <message>
        <source>Rater 2</source>
        <translation>Beoordelaar 2</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Wat nieuw is</translation>
    </message>
</context>
<context>
    <name>meetlat::PairedEvidence</name>
    <message>
        <source>Marked by both</source>
        <translation>Door beiden gemarkeerd</translation>
    </message>
    <message>
        <source>Marked by both in part</source>
        <translation>Deels door beiden gemarkeerd</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Alleen A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Alleen B</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Geen bewijs</translation>
    </message>
</context>
<context>
    <name>meetlat::PaneNotice</name>
    <message>
        <source>The password is used to open the document now and is not stored.</source>
        <translation>Het wachtwoord wordt nu gebruikt om het document te openen en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Wachtwoord van het document</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Het document wordt geopend…</translation>
    </message>
    <message>
        <source>That password does not open this document. Try another one.</source>
        <translation>Dat wachtwoord opent dit document niet. Probeer een ander.</translation>
    </message>
    <message>
        <source>This document is locked and asks for its password.</source>
        <translation>Dit document is vergrendeld en vraagt om zijn wachtwoord.</translation>
    </message>
</context>
<context>
    <name>meetlat::PaneTools</name>
    <message>
        <source>Find in document (Ctrl+F)</source>
        <translation>Zoeken in het document (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Page label or number (Ctrl+G)</source>
        <translation>Paginalabel of -nummer (Ctrl+G)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Uitzoomen (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Inzoomen (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>Op paginabreedte</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Tekst selecteren</translation>
    </message>
    <message>
        <source>Select an area (R, or Ctrl+Alt and drag)</source>
        <translation>Een gebied selecteren (R, of Ctrl+Alt en slepen)</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 3 of 48</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <comment>page iv (4 of 48)</comment>
        <translation>(%1 van %2)</translation>
    </message>
    <message>
        <source>Zoom, now %1</source>
        <translation>Zoom, nu %1</translation>
    </message>
    <message>
        <source>Zoom and arrangement (Ctrl+wheel; Ctrl+0 for 100%)</source>
        <translation>Zoom en indeling (Ctrl+wiel; Ctrl+0 voor 100%)</translation>
    </message>
    <message>
        <source>Outline and thumbnails (F9)</source>
        <translation>Inhoud en miniaturen (F9)</translation>
    </message>
</context>
<context>
    <name>meetlat::ParticipationList</name>
    <message>
        <source>in making this plan</source>
        <translation>bij het maken van dit plan</translation>
    </message>
    <message>
        <source>announced for later</source>
        <translation>aangekondigd voor later</translation>
    </message>
    <message>
        <source>How %1 took part in making this plan</source>
        <translation>Hoe %1 meedeed bij het maken van dit plan</translation>
    </message>
    <message>
        <source>How %1 is to take part later</source>
        <translation>Hoe %1 later zal meedoen</translation>
    </message>
</context>
<context>
    <name>meetlat::PassageBar</name>
    <message>
        <source>Delete (Del)</source>
        <translation>Verwijderen (Del)</translation>
    </message>
    <message>
        <source>Selected passage</source>
        <translation>Gekozen passage</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Bewijs voor</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter: contradicts</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Contradicts this indicator (T)</source>
        <translation>Spreekt deze indicator tegen (T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>evidence kind and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who noted it in the PDF</comment>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>meetlat::PassageButton</name>
    <message>
        <source>marked area</source>
        <translation>gemarkeerd gebied</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Aantekening: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::PdfPane</name>
    <message>
        <source>Document of this plan</source>
        <translation>Document van dit plan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>This plan has no document yet. The review lead can add its PDF.</source>
        <translation>Dit plan heeft nog geen document. De reviewleider kan de PDF toevoegen.</translation>
    </message>
    <message>
        <source>%1 (pattern)</source>
        <translation>%1 (patroon)</translation>
    </message>
    <message>
        <source>%1 (whole word)</source>
        <translation>%1 (heel woord)</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Document afdrukken</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Print the highlights too</source>
        <translation>Ook de markeringen afdrukken</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Printing: %1 of %2 pages</source>
        <translation>Afdrukken: %1 van %2 bladzijden</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be printed; the others are.</source>
        <translation>
            <numerusform>%n bladzijde kon niet worden afgedrukt; de andere wel.</numerusform>
            <numerusform>%n bladzijden konden niet worden afgedrukt; de andere wel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has been sent to the printer.</source>
        <translation>Het document is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>meetlat::PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pagina’s van het document</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>This page has no text.</source>
        <translation>Deze pagina heeft geen tekst.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Deze pagina kan niet getoond worden.</translation>
    </message>
    <message>
        <source>Click here or press Enter to try again. The other pages stay usable.</source>
        <translation>Klik hier of druk op Enter om het opnieuw te proberen. De andere pagina’s blijven bruikbaar.</translation>
    </message>
    <message>
        <source>To the web: %1</source>
        <translation>Naar het web: %1</translation>
    </message>
    <message>
        <source>To page %1</source>
        <translation>Naar bladzijde %1</translation>
    </message>
    <message>
        <source>Drawing this page… %1 s</source>
        <translation>Deze pagina wordt getekend… %1 s</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanCaption</name>
    <message>
        <source>adopted %1</source>
        <comment>a plan, and when</comment>
        <translation>vastgesteld %1</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanCard</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periode van</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periode tot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>where and when it was found</source>
        <translation>waar en wanneer gevonden</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>One alderman for housing and care</source>
        <translation>Eén wethouder voor wonen en zorg</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie deden mee</translation>
    </message>
    <message>
        <source>groups, separated by ;</source>
        <translation>groepen, gescheiden door ;</translation>
    </message>
    <message>
        <source>Livelihood security</source>
        <translation>Bestaanszekerheid</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Housing First</source>
        <translation>Wonen Eerst</translation>
    </message>
    <message>
        <source>Delivery in practice</source>
        <translation>Uitvoeringspraktijk</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Ervaringskennis</translation>
    </message>
    <message>
        <source>Inclusive approach</source>
        <translation>Inclusieve aanpak</translation>
    </message>
    <message>
        <source>Action lines in it</source>
        <translation>Actielijnen erin</translation>
    </message>
    <message>
        <source>Six action lines are the frame</source>
        <translation>Zes actielijnen zijn het kader</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>words, separated by ;</source>
        <translation>woorden, gescheiden door ;</translation>
    </message>
    <message>
        <source>%1 (cut-off %2)</source>
        <translation>%1 (peildatum %2)</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanIntake</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned, without text: %1</source>
        <translation>
            <numerusform>pagina %1 is gescand, zonder tekst</numerusform>
            <numerusform>pagina&apos;s %1 zijn gescand, zonder tekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) whose letters cannot be read: %1</source>
        <translation>
            <numerusform>de letters van pagina %1 zijn niet te lezen</numerusform>
            <numerusform>de letters van pagina&apos;s %1 zijn niet te lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be shown: %1</source>
        <translation>
            <numerusform>pagina %1 kan niet worden getoond</numerusform>
            <numerusform>pagina&apos;s %1 kunnen niet worden getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this very PDF already, as %2.</source>
        <translation>%1 heeft precies deze PDF al, als %2.</translation>
    </message>
    <message>
        <source>%1 had this very PDF: a newer version took its place.</source>
        <translation>%1 had precies deze PDF: een nieuwere versie kwam ervoor in de plaats.</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanIntakeDialog</name>
    <message>
        <source>Add plans</source>
        <translation>Plannen toevoegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>Bestanden om in te nemen</translation>
    </message>
    <message>
        <source>Files tried</source>
        <translation>Bestanden geprobeerd</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Takes in the files that now have a region or a password</source>
        <translation>Neemt de bestanden in die nu een regio of wachtwoord hebben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Region of %1</source>
        <translation>Regio van %1</translation>
    </message>
    <message>
        <source>Choose a region…</source>
        <translation>Kies een regio…</translation>
    </message>
    <message>
        <source>Not the password. Try again, then Enter</source>
        <translation>Niet het wachtwoord. Probeer opnieuw, dan Enter</translation>
    </message>
    <message>
        <source>Password, then Enter</source>
        <translation>Wachtwoord, dan Enter</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>wordt geprobeerd…</translation>
    </message>
    <message>
        <source>No region name in the file name: choose the region.</source>
        <translation>Geen regionaam in de bestandsnaam: kies de regio.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>✓ taken in: %1</source>
        <translation>✓ ingenomen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 taken in</source>
        <translation>%1 van %2 ingenomen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Take in all the same</source>
        <translation>Toch innemen</translation>
    </message>
    <message>
        <source>Take in %1 all the same</source>
        <translation>%1 toch innemen</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>region and its progress, read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <comment>followed by a day, as in 28 Oct</comment>
        <translation>Ingeleverd %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanListPane</name>
    <message>
        <source>No plan of that name.</source>
        <translation>Geen plan met die naam.</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Mijn plannen</translation>
    </message>
    <message>
        <source>Search region</source>
        <translation>Zoek regio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>plans submitted</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 plans submitted</source>
        <translation>%1 van %2 plannen ingeleverd</translation>
    </message>
    <message>
        <source>No plan is assigned to you.</source>
        <translation>Er is geen plan aan je toegewezen.</translation>
    </message>
    <message>
        <source>You do not see the other rater&apos;s scores until both have submitted. The file itself cannot hide them from other programs.</source>
        <translation>Je ziet de scores van de andere beoordelaar pas als beiden hebben ingeleverd. Het bestand zelf kan ze niet verbergen voor andere programma’s.</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanReader</name>
    <message>
        <source>Link selection to…</source>
        <translation>Selectie koppelen aan…</translation>
    </message>
    <message>
        <source>Select a passage in the plan; then choose which fact of the card rests on it. Raters do not see it.</source>
        <translation>Selecteer een passage in het plan en kies dan welk feit van de kaart erop rust. Beoordelaars zien dit niet.</translation>
    </message>
</context>
<context>
    <name>meetlat::PlanTableModel</name>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF’s</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Beoordelaars</translation>
    </message>
</context>
<context>
    <name>meetlat::PlansFind</name>
    <message>
        <source>locked with a password, not searched</source>
        <translation>beveiligd met een wachtwoord, niet doorzocht</translation>
    </message>
    <message numerus="yes">
        <source>scan, %n page(s), not searched</source>
        <translation>
            <numerusform>scan, %n pagina, niet doorzocht</numerusform>
            <numerusform>scan, %n pagina&apos;s, niet doorzocht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be read</source>
        <translation>
            <numerusform>%n pagina kan niet worden gelezen</numerusform>
            <numerusform>%n pagina&apos;s kunnen niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern ‘%1’ is not complete or not correct at character %2.</source>
        <translation>Het patroon ‘%1’ is niet af of klopt niet bij teken %2.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Make it simpler.</source>
        <translation>Dit patroon duurt te lang. Maak het eenvoudiger.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text, not searched: %1</source>
        <translation>
            <numerusform>pagina %1 zonder tekst, niet doorzocht</numerusform>
            <numerusform>pagina&apos;s %1 zonder tekst, niet doorzocht</numerusform>
        </translation>
    </message>
    <message>
        <source>(typed)</source>
        <translation>(overgetypt)</translation>
    </message>
</context>
<context>
    <name>meetlat::PlansFindModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation>nog niet doorzocht</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>pagina %1: %2</translation>
    </message>
</context>
<context>
    <name>meetlat::PlansTab</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Drop PDFs or a folder here, or choose Add PDFs…</source>
        <translation>Sleep PDF’s of een map hierheen, of kies PDF’s toevoegen…</translation>
    </message>
    <message>
        <source>Add PDFs…</source>
        <translation>PDF’s toevoegen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Folder with plans</source>
        <translation>Map met plannen</translation>
    </message>
    <message>
        <source>A file name that contains the region&apos;s name finds its region by itself.</source>
        <translation>Staat de regionaam in de bestandsnaam, dan vindt het bestand zelf zijn regio.</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Dit plan verwijderen</translation>
    </message>
    <message>
        <source>Only a plan that nobody has scored, marked or been handed</source>
        <translation>Alleen een plan dat niemand heeft gescoord, gemarkeerd of gekregen</translation>
    </message>
    <message>
        <source>Add PDFs</source>
        <translation>PDF’s toevoegen</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;All files (*)</source>
        <translation>PDF-documenten (*.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Kaarten importeren…</translation>
    </message>
    <message>
        <source>A table (CSV) of plan cards, by region or by file name</source>
        <translation>Een tabel (CSV) met plankaarten, per regio of bestandsnaam</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Kaarten exporteren…</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>PDF tonen</translation>
    </message>
    <message>
        <source>The plan beside its card, to read the facts from it and to link them</source>
        <translation>Het plan naast de kaart, om de feiten eruit te lezen en te koppelen</translation>
    </message>
    <message>
        <source>Import plan cards</source>
        <translation>Plankaarten importeren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export plan cards</source>
        <translation>Plankaarten exporteren</translation>
    </message>
    <message>
        <source>plan-cards.csv</source>
        <translation>plankaarten.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Plan cards written to %1.</source>
        <translation>Plankaarten weggeschreven naar %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::PlotData</name>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>place in the new version not settled yet</source>
        <translation>plaats in de nieuwe versie nog niet bepaald</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>One rater</source>
        <translation>De ene</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>De andere</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>new</source>
        <comment>plans</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>older</source>
        <comment>plans</comment>
        <translation>ouder</translation>
    </message>
    <message>
        <source>open</source>
        <comment>no decision yet</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>%1 (not in this rubric)</source>
        <translation>%1 (niet in deze meetlat)</translation>
    </message>
</context>
<context>
    <name>meetlat::PlotView</name>
    <message>
        <source>A picture; its numbers stand in the table beside it.</source>
        <translation>Een afbeelding; de cijfers staan in de tabel ernaast.</translation>
    </message>
</context>
<context>
    <name>meetlat::PlotsPage</name>
    <message>
        <source>Levels by plan</source>
        <translation>Niveaus per plan</translation>
    </message>
    <message>
        <source>Decided levels, %1 of %2. A dash: no decision yet.</source>
        <translation>Besloten niveaus, %1 van %2. Een streepje: nog geen besluit.</translation>
    </message>
    <message>
        <source>New and older plans</source>
        <translation>Nieuwe en oudere plannen</translation>
    </message>
    <message>
        <source>Shares of decided levels; plans without a decision and plans of unknown date do not count. New: adopted on or after %1.</source>
        <translation>Aandeel van de besloten niveaus; plannen zonder besluit en plannen met onbekende datum tellen niet mee. Nieuw: vastgesteld op of na %1.</translation>
    </message>
    <message>
        <source>Distribution of levels</source>
        <translation>Verdeling van de niveaus</translation>
    </message>
    <message>
        <source>Number of plans by decided level.</source>
        <translation>Aantal plannen per besloten niveau.</translation>
    </message>
    <message>
        <source>Scores side by side: %1</source>
        <translation>Scores naast elkaar: %1</translation>
    </message>
    <message>
        <source>Agreement between the raters</source>
        <translation>Overeenstemming tussen de beoordelaars</translation>
    </message>
    <message>
        <source>Being computed, %1 of %2 indicators…</source>
        <translation>Wordt berekend, %1 van %2 indicatoren…</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha with its 95 % interval.</source>
        <translation>Krippendorffs alfa met het 95 %-interval.</translation>
    </message>
    <message>
        <source>Evidence by page</source>
        <translation>Bewijs per pagina</translation>
    </message>
    <message>
        <source>Where in each plan the passages stand, from its first page to its last.</source>
        <translation>Waar in elk plan de passages staan, van de eerste pagina tot de laatste.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) not shown: not submitted by both raters.</source>
        <translation>
            <numerusform>%n plan niet getoond: niet door beide beoordelaars ingeleverd.</numerusform>
            <numerusform>%n plannen niet getoond: niet door beide beoordelaars ingeleverd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>Scores naast elkaar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>By region name</source>
        <translation>Op regionaam</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Op score</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>The numbers, for a spreadsheet</source>
        <translation>De cijfers, voor een rekenblad</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alle indicatoren</translation>
    </message>
    <message>
        <source>Numbers of: %1</source>
        <translation>Cijfers van: %1</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Pictures (*.svg)</source>
        <translation>Afbeeldingen (*.svg)</translation>
    </message>
    <message>
        <source>The plot is saved as %1.</source>
        <translation>De grafiek is opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::ProjectTab</name>
    <message>
        <source>Title of the review</source>
        <translation>Titel van de review</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scale of the ladders</source>
        <translation>Schaal van de ladders</translation>
    </message>
    <message>
        <source>1 to 5, as the rubric describes</source>
        <translation>1 tot 5, zoals de rubriek beschrijft</translation>
    </message>
    <message>
        <source>0 to 5, as the method says</source>
        <translation>0 tot 5, zoals de methode zegt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>0 and 1 both mean decline. The scale can be changed as long as nobody gave a 0; the yes/no question keeps its own two levels.</source>
        <translation>0 en 1 betekenen allebei achteruitgang. De schaal kan veranderen zolang niemand een 0 gaf; de ja/nee-vraag houdt haar eigen twee niveaus.</translation>
    </message>
    <message>
        <source>Day from which a plan is new</source>
        <translation>Dag vanaf wanneer een plan nieuw is</translation>
    </message>
    <message>
        <source>A plan is new from</source>
        <translation>Een plan is nieuw vanaf</translation>
    </message>
    <message>
        <source>With this day: %1 new, %2 older, %3 not known.</source>
        <translation>Met deze dag: %1 nieuw, %2 ouder, %3 niet bekend.</translation>
    </message>
</context>
<context>
    <name>meetlat::QuoteDetail</name>
    <message>
        <source>&amp;Not used</source>
        <translation>&amp;Niet gebruikt</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>&amp;Goed voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Counter-example</source>
        <translation>&amp;Tegenvoorbeeld</translation>
    </message>
    <message>
        <source>Show in the plan</source>
        <translation>Tonen in het plan</translation>
    </message>
    <message>
        <source>Name the region</source>
        <translation>De regio noemen</translation>
    </message>
    <message>
        <source>A line beside the quote</source>
        <translation>Een regel bij het citaat</translation>
    </message>
    <message>
        <source>Choose a passage to use it in the report.</source>
        <translation>Kies een passage om die in het rapport te gebruiken.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>The words themselves name the region. Choose another passage, or ask the region.</source>
        <translation>De woorden zelf noemen de regio. Kies een andere passage, of vraag het de regio.</translation>
    </message>
    <message>
        <source>marked by both raters</source>
        <translation>door beide beoordelaars gemarkeerd</translation>
    </message>
</context>
<context>
    <name>meetlat::QuoteEdit</name>
    <message>
        <source>Words of the passage</source>
        <translation>Woorden van de passage</translation>
    </message>
    <message>
        <source>What you type here is found and quoted as the words of this passage.</source>
        <translation>Wat je hier typt, wordt gevonden en geciteerd als de woorden van deze passage.</translation>
    </message>
    <message>
        <source>Type the words that stand here (W), to find and quote them</source>
        <translation>Typ de woorden over die hier staan (W), om ze te vinden en te citeren</translation>
    </message>
</context>
<context>
    <name>meetlat::QuoteListModel</name>
    <message>
        <source>Good practice</source>
        <translation>Goed voorbeeld</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Tegenvoorbeeld</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>%1 (not named)</source>
        <translation>%1 (niet genoemd)</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation>Woorden van het plan</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>%1, marked by both raters</source>
        <translation>%1, door beide beoordelaars gemarkeerd</translation>
    </message>
</context>
<context>
    <name>meetlat::QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>All that were picked</source>
        <translation>Alle gekozen citaten</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Welke passages</translation>
    </message>
    <message>
        <source>Passages to pick from</source>
        <translation>Passages om uit te kiezen</translation>
    </message>
    <message>
        <source>As it will stand in the report</source>
        <translation>Zo komt het in het rapport</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>As Markdown or as a text document (ODT)</source>
        <translation>Als Markdown of als tekstdocument (ODT)</translation>
    </message>
    <message>
        <source>Quotes as they will stand in the report</source>
        <translation>Citaten zoals ze in het rapport komen</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Goed voorbeeld</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Tegenvoorbeeld</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niet gebruikt</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Choose an indicator and mark passages as good practice (G) or counter-example (C).</source>
        <translation>Er is nog niets gekozen. Kies een indicator en markeer passages als goed voorbeeld (G) of tegenvoorbeeld (C).</translation>
    </message>
    <message>
        <source>There is no passage on this indicator yet that both raters have handed in.</source>
        <translation>Over deze indicator is nog geen passage van een plan dat beide beoordelaars hebben ingeleverd.</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes that you mark as good practice or counter-example stand here.</source>
        <translation>Hier komen de citaten die je als goed voorbeeld of tegenvoorbeeld markeert.</translation>
    </message>
    <message>
        <source>The quotes are on the clipboard.</source>
        <translation>De citaten staan op het klembord.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Tekstdocument (*.odt)</translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation>Citaten exporteren</translation>
    </message>
    <message>
        <source>quotes.odt</source>
        <translation>citaten.odt</translation>
    </message>
    <message>
        <source>The quotes are in %1.</source>
        <translation>De citaten staan in %1.</translation>
    </message>
</context>
<context>
    <name>meetlat::RankingQuestion</name>
    <message>
        <source>Sort by score</source>
        <translation>Sorteren op score</translation>
    </message>
    <message>
        <source>Sort the plans by score?</source>
        <translation>De plannen op score sorteren?</translation>
    </message>
    <message>
        <source>A list by score reads as a league table of regions. The levels say how far a plan goes on one indicator, not which region does best. Sorted by region name the list cannot be misread.</source>
        <translation>Een lijst op score leest als een ranglijst van regio’s. De niveaus zeggen hoe ver een plan gaat op één indicator, niet welke regio het best is. Op regionaam gesorteerd is de lijst niet verkeerd te lezen.</translation>
    </message>
    <message>
        <source>Keep by region name</source>
        <translation>Op regionaam laten</translation>
    </message>
</context>
<context>
    <name>meetlat::RaterTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgedeeld</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingeleverd</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Laatste ontvangstbewijs</translation>
    </message>
    <message>
        <source>Not to score</source>
        <translation>Niet scoren</translation>
    </message>
</context>
<context>
    <name>meetlat::RaterVoices</name>
    <message>
        <source>Third rater</source>
        <translation>Derde beoordelaar</translation>
    </message>
    <message>
        <source>Third rater %1</source>
        <translation>Derde beoordelaar %1</translation>
    </message>
    <message>
        <source>%1: has not handed in yet; the level stays hidden until then.</source>
        <translation>%1: heeft nog niet ingeleverd; tot dan blijft het niveau verborgen.</translation>
    </message>
    <message>
        <source>%1: not scored</source>
        <translation>%1: niet gescoord</translation>
    </message>
    <message>
        <source>%1: %2, no reason given</source>
        <translation>%1: %2, geen reden gegeven</translation>
    </message>
    <message>
        <source>%1: %2. Reason: %3</source>
        <translation>%1: %2. Reden: %3</translation>
    </message>
    <message>
        <source>Evidence of the third rater</source>
        <translation>Bewijs van de derde beoordelaar</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Uitdelen…</translation>
    </message>
    <message>
        <source>Hand out to the third rater…</source>
        <translation>Uitdelen aan de derde beoordelaar…</translation>
    </message>
    <message>
        <source>%1: is asked; the plan has not been handed out to them yet.</source>
        <translation>%1: is gevraagd; het plan is nog niet uitgedeeld.</translation>
    </message>
</context>
<context>
    <name>meetlat::RatersTab</name>
    <message>
        <source>Name of a rater</source>
        <translation>Naam van een beoordelaar</translation>
    </message>
    <message>
        <source>Add rater</source>
        <translation>Beoordelaar toevoegen</translation>
    </message>
    <message>
        <source>Take in packet…</source>
        <translation>Pakket innemen…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Uitdelen…</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Plan pairs…</source>
        <translation>Paren plannen…</translation>
    </message>
</context>
<context>
    <name>meetlat::ReadingActions</name>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Pages below one another</source>
        <translation>Pagina’s onder elkaar</translation>
    </message>
    <message>
        <source>One page at a time</source>
        <translation>Eén pagina tegelijk</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Twee pagina’s naast elkaar</translation>
    </message>
    <message>
        <source>Two pages, cover alone</source>
        <translation>Twee pagina’s, omslag apart</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Rechtsom draaien</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Linksom draaien</translation>
    </message>
    <message>
        <source>Dim the paper</source>
        <translation>Papier dimmen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Terug naar waar u was</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Weer vooruit</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Naar pagina…</translation>
    </message>
    <message>
        <source>Recognise the text of scans</source>
        <translation>Tekst van scans herkennen</translation>
    </message>
    <message>
        <source>Outline and thumbnails</source>
        <translation>Inhoud en miniaturen</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
</context>
<context>
    <name>meetlat::ReasonEdit</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why this level, in a sentence or two</source>
        <translation>Waarom dit niveau, in een of twee zinnen</translation>
    </message>
</context>
<context>
    <name>meetlat::RecognitionBar</name>
    <message>
        <source>Copy command</source>
        <translation>Opdracht kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Command to install it</source>
        <translation>Opdracht om het te installeren</translation>
    </message>
    <message>
        <source>Pages recognised</source>
        <translation>Herkende pagina&apos;s</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are a scan, with no text to select or find: %1</source>
        <translation>
            <numerusform>Pagina %1 is een scan: er is geen tekst om te selecteren of te vinden.</numerusform>
            <numerusform>Pagina&apos;s %1 zijn scans: er is geen tekst om te selecteren of te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have no readable text to select or find: %1</source>
        <translation>
            <numerusform>Pagina %1 heeft geen leesbare tekst om te selecteren of te vinden.</numerusform>
            <numerusform>Pagina&apos;s %1 hebben geen leesbare tekst om te selecteren of te vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognising text…</source>
        <translation>Tekst herkennen…</translation>
    </message>
    <message>
        <source>Recognising text: page %1 of %2</source>
        <translation>Tekst herkennen: pagina %1 van %2</translation>
    </message>
    <message>
        <source>Recognise text</source>
        <translation>Tekst herkennen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder gaan</translation>
    </message>
    <message>
        <source>As the document has a password, this text is not kept for the next time.</source>
        <translation>Omdat het document een wachtwoord heeft, wordt deze tekst niet bewaard voor de volgende keer.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be recognised: %1</source>
        <translation>
            <numerusform>Pagina %1 kon niet worden herkend.</numerusform>
            <numerusform>Pagina&apos;s %1 konden niet worden herkend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n page(s) has been recognised. Compare what you quote with the page.</source>
        <translation>
            <numerusform>De tekst van 1 pagina is herkend. Vergelijk een citaat met de pagina.</numerusform>
            <numerusform>De tekst van %n pagina&apos;s is herkend. Vergelijk een citaat met de pagina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tesseract, the program that recognises text, is not on this computer. This installs it, with Dutch:</source>
        <translation>Tesseract, het programma dat tekst herkent, staat niet op deze computer. Zo wordt het geïnstalleerd, met Nederlands:</translation>
    </message>
    <message>
        <source>Tesseract, the program that recognises text, lacks its Dutch language data. This installs it:</source>
        <translation>Tesseract, het programma dat tekst herkent, mist de gegevens voor Nederlands. Zo worden die geïnstalleerd:</translation>
    </message>
</context>
<context>
    <name>meetlat::ReconcileHead</name>
    <message>
        <source>Only differences</source>
        <translation>Alleen verschillen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cells decided</source>
        <translation>Cellen besloten</translation>
    </message>
    <message>
        <source>Previous  Shift+F7</source>
        <translation>Vorige  Shift+F7</translation>
    </message>
    <message>
        <source>Previous open cell</source>
        <translation>Vorige open cel</translation>
    </message>
    <message>
        <source>Next open  F7</source>
        <translation>Volgende open  F7</translation>
    </message>
    <message>
        <source>Next open cell</source>
        <translation>Volgende open cel</translation>
    </message>
    <message>
        <source>%1 of %2 to decide</source>
        <translation>Nog %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n equal</source>
        <translation>
            <numerusform>%n gelijke overnemen</numerusform>
            <numerusform>%n gelijke overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Records the shared level of every cell in which A and B gave the same score; one undo takes it back</source>
        <translation>Legt het gedeelde niveau vast van elke cel waarin A en B dezelfde score gaven; één keer ongedaan maken draait het terug</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n equal score(s)</source>
        <translation>
            <numerusform>&amp;De ene gelijke score</numerusform>
            <numerusform>&amp;Alle %n gelijke scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n with &amp;shared evidence</source>
        <translation>
            <numerusform>Alleen de %n met &amp;gedeeld bewijs</numerusform>
            <numerusform>Alleen de %n met &amp;gedeeld bewijs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal score(s) accepted. Undo takes them back together.</source>
        <translation>
            <numerusform>%n gelijke score overgenomen. Ongedaan maken neemt die terug.</numerusform>
            <numerusform>%n gelijke scores overgenomen. Ongedaan maken neemt ze samen terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on older data</source>
        <translation>
            <numerusform>%n op oudere gegevens</numerusform>
            <numerusform>%n op oudere gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions that a newer hand-in came after</source>
        <translation>Besluiten waarna een nieuwere inlevering kwam</translation>
    </message>
    <message>
        <source>%1 (takes no part)</source>
        <translation>%1 (doet niet mee)</translation>
    </message>
</context>
<context>
    <name>meetlat::ReconcileHistory</name>
    <message>
        <source>no decision any more on %1</source>
        <translation>geen besluit meer over %1</translation>
    </message>
    <message>
        <source>kept on newer scores: %1</source>
        <translation>behouden op nieuwere scores: %1</translation>
    </message>
    <message>
        <source>opening discarded</source>
        <translation>openen verworpen</translation>
    </message>
    <message>
        <source>opened for reconciling</source>
        <translation>geopend om af te stemmen</translation>
    </message>
    <message>
        <source>third rater no longer asked</source>
        <translation>derde beoordelaar niet meer gevraagd</translation>
    </message>
    <message>
        <source>third rater asked</source>
        <translation>derde beoordelaar gevraagd</translation>
    </message>
    <message>
        <source>names of A and B shown</source>
        <translation>namen van A en B getoond</translation>
    </message>
    <message>
        <source>names of A and B hidden</source>
        <translation>namen van A en B verborgen</translation>
    </message>
    <message>
        <source>equal scores accepted: </source>
        <translation>gelijke scores overgenomen: </translation>
    </message>
    <message>
        <source>taken back: </source>
        <translation>teruggenomen: </translation>
    </message>
    <message>
        <source>done again: </source>
        <translation>opnieuw gedaan: </translation>
    </message>
</context>
<context>
    <name>meetlat::ReconcilePage</name>
    <message>
        <source>Show the passages of A</source>
        <translation>Passages van A tonen</translation>
    </message>
    <message>
        <source>Show the passages of B</source>
        <translation>Passages van B tonen</translation>
    </message>
    <message>
        <source>Open for reconciling</source>
        <translation>Openen om af te stemmen</translation>
    </message>
    <message>
        <source>Values stay hidden until both raters have handed in. Waiting for: %1.</source>
        <translation>Waarden blijven verborgen tot beide beoordelaars hebben ingeleverd. Wacht op: %1.</translation>
    </message>
    <message>
        <source>Both raters have handed in. Opening the plan shows their scores and freezes the first round for the agreement figures; the originals never change.</source>
        <translation>Beide beoordelaars hebben ingeleverd. Openen toont hun scores en bevriest de eerste ronde voor de cijfers over overeenstemming; de originelen veranderen nooit.</translation>
    </message>
    <message>
        <source>There is no plan with two raters yet. Assign raters on the page Plans &amp; raters.</source>
        <translation>Er is nog geen plan met twee beoordelaars. Wijs beoordelaars toe op de pagina Plannen en beoordelaars.</translation>
    </message>
    <message>
        <source>Choose a plan above.</source>
        <translation>Kies hierboven een plan.</translation>
    </message>
    <message>
        <source>Every cell that both raters have handed in has a decision.</source>
        <translation>Elke cel die beiden hebben ingeleverd heeft een besluit.</translation>
    </message>
    <message>
        <source>Next open cell</source>
        <translation>Volgende open cel</translation>
    </message>
    <message>
        <source>Previous open cell</source>
        <translation>Vorige open cel</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Volgende indicator</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>Vorige indicator</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Volgend bewijs</translation>
    </message>
    <message>
        <source>Take the score of A</source>
        <translation>De score van A nemen</translation>
    </message>
    <message>
        <source>Take the score of B</source>
        <translation>De score van B nemen</translation>
    </message>
    <message>
        <source>Other level…</source>
        <translation>Ander niveau…</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>Show the names of A and B</source>
        <translation>De namen van A en B tonen</translation>
    </message>
    <message>
        <source>Disagreement sheets…</source>
        <translation>Verschilbladen…</translation>
    </message>
    <message>
        <source>Decided on older data…</source>
        <translation>Besloten op oudere gegevens…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Discard decisions…</source>
        <translation>Besluiten verwerpen…</translation>
    </message>
    <message>
        <source>Take the score of the third rater</source>
        <translation>De score van de derde beoordelaar overnemen</translation>
    </message>
    <message>
        <source>Unclear or third rater…</source>
        <translation>Onduidelijk of derde beoordelaar…</translation>
    </message>
    <message>
        <source>Keep a decision on older data</source>
        <translation>Een besluit op oudere gegevens behouden</translation>
    </message>
    <message>
        <source>Accept equal scores…</source>
        <translation>Gelijke scores overnemen…</translation>
    </message>
    <message>
        <source>The third rater is asked. Hand out to them next: menu Round, Hand out.</source>
        <translation>De derde beoordelaar is gevraagd. Deel het plan nu uit: menu Ronde, Uitdelen.</translation>
    </message>
    <message>
        <source>Left open, and put into the rubric log on the page Rubric.</source>
        <translation>Open gelaten, en in het logboek van de meetlat gezet (pagina Meetlat).</translation>
    </message>
    <message>
        <source>Open for reconciling  Ctrl+Enter</source>
        <translation>Openen om af te stemmen  Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Open all %n plans that both handed in</source>
        <translation>
            <numerusform>Het ene plan openen dat beiden hebben ingeleverd</numerusform>
            <numerusform>Alle %n plannen openen die beiden hebben ingeleverd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RecoveryDialog</name>
    <message>
        <source>Damaged review</source>
        <translation>Beschadigde review</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” is beschadigd</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. What you save here goes into a new file; nothing is overwritten.</source>
        <translation>Het beschadigde bestand blijft zoals het is. Wat je hier bewaart, komt in een nieuw bestand; er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Bewaren wat te lezen is…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Readable in the file</source>
        <translation>Leesbaar in het bestand</translation>
    </message>
    <message>
        <source>What is left of the review</source>
        <translation>Wat er van de review over is</translation>
    </message>
    <message>
        <source>Looking what can be read …</source>
        <translation>Kijken wat te lezen is …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>-recovered</source>
        <comment>end of a file name</comment>
        <translation>-gered</translation>
    </message>
    <message>
        <source>Where to put what can be read</source>
        <translation>Waar komt wat te lezen is</translation>
    </message>
    <message>
        <source>Meetlat reviews (*.meetlat)</source>
        <translation>Meetlat-reviews (*.meetlat)</translation>
    </message>
    <message>
        <source>Writing and checking the new file …</source>
        <translation>Het nieuwe bestand schrijven en controleren …</translation>
    </message>
    <message>
        <source>Save the backup…</source>
        <translation>Reservekopie bewaren…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In de reservekopie</translation>
    </message>
    <message>
        <source>Not in the backup</source>
        <translation>Niet in de reservekopie</translation>
    </message>
    <message>
        <source>-backup</source>
        <comment>end of a file name</comment>
        <translation>-reservekopie</translation>
    </message>
</context>
<context>
    <name>meetlat::RegionSheet</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>What the score rests on</source>
        <translation>Waar de score op steunt</translation>
    </message>
    <message>
        <source>No passages were marked for this.</source>
        <translation>Hiervoor zijn geen passages gemarkeerd.</translation>
    </message>
    <message>
        <source>marked area</source>
        <translation>gemarkeerd gebied</translation>
    </message>
    <message>
        <source>What the next level describes and was not found: %1</source>
        <translation>Wat het volgende niveau beschrijft en niet is gevonden: %1</translation>
    </message>
    <message>
        <source>Both raters found everything that is described there.</source>
        <translation>Beide beoordelaars vonden alles wat daar beschreven is.</translation>
    </message>
    <message>
        <source>Found by one rater, not by the other:</source>
        <translation>Door de ene beoordelaar gevonden, door de andere niet:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau:</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>nog geen besluit</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>Two people scored the plan independently and settled where they differed. The criteria are examples of what a level can look like, not a list of demands.</source>
        <translation>Twee mensen hebben het plan onafhankelijk van elkaar gescoord; waar zij verschilden is een besluit genomen. De criteria laten zien hoe een niveau eruit kan zien; het is geen lijst van eisen.</translation>
    </message>
    <message>
        <source>The plan has not been scored by both raters yet.</source>
        <translation>Het plan is nog niet door beide beoordelaars gescoord.</translation>
    </message>
    <message>
        <source>%1 of an earlier version; waits to be placed in the newer one</source>
        <translation>%1 van een eerdere versie; moet in de nieuwere nog worden opgezocht</translation>
    </message>
    <message>
        <source>%1 of an earlier version; not found in the newer one</source>
        <translation>%1 van een eerdere versie; in de nieuwere niet teruggevonden</translation>
    </message>
</context>
<context>
    <name>meetlat::RegionSheetsDialog</name>
    <message>
        <source>Region sheets</source>
        <translation>Regiobladen</translation>
    </message>
    <message>
        <source>region-sheets</source>
        <translation>regiobladen</translation>
    </message>
    <message>
        <source>A sheet for each region: the levels, why, the passages they rest on, and what the next level describes. No raters, no other regions.</source>
        <translation>Een blad per regio: de niveaus, waarom, de passages waar ze op steunen en wat het volgende niveau beschrijft. Geen beoordelaars, geen andere regio’s.</translation>
    </message>
    <message>
        <source>All plans that both raters have handed in</source>
        <translation>Alle plannen die beide beoordelaars hebben ingeleverd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>V&amp;oor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Map voor de bladen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>As a text document (ODT)</source>
        <translation>Als tekstdocument (ODT)</translation>
    </message>
    <message>
        <source>Overwrite sheets that are there already</source>
        <translation>Bladen die er al staan overschrijven</translation>
    </message>
    <message>
        <source>Sheets written</source>
        <translation>Geschreven bladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Write sheets</source>
        <translation>Bladen schrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written.</source>
        <translation>
            <numerusform>%n blad geschreven.</numerusform>
            <numerusform>%n bladen geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n sheet(s) were written before.</source>
        <translation>
            <numerusform>Geannuleerd. Daarvoor is %n blad geschreven.</numerusform>
            <numerusform>Geannuleerd. Daarvoor zijn %n bladen geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RegionTableModel</name>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>niet actief</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Where and when searched</source>
        <translation>Waar en wanneer gezocht</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Dashboard says</source>
        <translation>Dashboard zegt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>a region</comment>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>a region</comment>
        <translation>Geldig tot</translation>
    </message>
</context>
<context>
    <name>meetlat::RegionsTab</name>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Name of a region</source>
        <translation>Naam van een regio</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Regio toevoegen</translation>
    </message>
    <message>
        <source>Start from the list of 45</source>
        <translation>Beginnen met de lijst van 45</translation>
    </message>
    <message>
        <source>The known centre municipalities with how certain each is; change what does not fit your round</source>
        <translation>De bekende centrumgemeenten met hoe zeker elke is; wijzig wat niet bij je ronde past</translation>
    </message>
    <message>
        <source>Import TSV…</source>
        <translation>TSV importeren…</translation>
    </message>
    <message>
        <source>Import regions</source>
        <translation>Regio’s importeren</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export TSV…</source>
        <translation>TSV exporteren…</translation>
    </message>
    <message>
        <source>Export regions</source>
        <translation>Regio’s exporteren</translation>
    </message>
    <message>
        <source>regions.tsv</source>
        <translation>regios.tsv</translation>
    </message>
    <message>
        <source>Tables (*.tsv)</source>
        <translation>Tabellen (*.tsv)</translation>
    </message>
    <message>
        <source>Regions written to %1.</source>
        <translation>Regio’s geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 refused.</source>
        <translation>%1 nieuw, %2 gewijzigd, %3 geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n active region(s)</source>
        <translation>
            <numerusform>%n actieve regio</numerusform>
            <numerusform>%n actieve regio’s</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 in the register</source>
        <translation>van %1 in het register</translation>
    </message>
</context>
<context>
    <name>meetlat::ReviewActions</name>
    <message>
        <source>Previous indicator</source>
        <translation>Vorige indicator</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Volgende indicator</translation>
    </message>
    <message>
        <source>Previous plan</source>
        <translation>Vorig plan</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Volgend plan</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Volgend bewijs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>De selectie markeren</translation>
    </message>
    <message>
        <source>Highlight an area</source>
        <translation>Een gebied markeren</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>De markering verwijderen</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Level 0 (on a scale from 0)</source>
        <translation>Niveau 0 (op een schaal vanaf 0)</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>Take the level back</source>
        <translation>Het niveau terugnemen</translation>
    </message>
    <message>
        <source>Submit the plan…</source>
        <translation>Het plan inleveren…</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Zoeken in het plan</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Notes in the PDF on its pages</source>
        <translation>Notities uit de PDF op de bladzijden</translation>
    </message>
    <message>
        <source>Print the document…</source>
        <translation>Document afdrukken…</translation>
    </message>
    <message>
        <source>About this document…</source>
        <translation>Over dit document…</translation>
    </message>
    <message>
        <source>There are no links on these pages.</source>
        <translation>Op deze bladzijden staan geen koppelingen.</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Volgende koppeling</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Vorige koppeling</translation>
    </message>
    <message>
        <source>Make the highlight longer or shorter</source>
        <translation>Markering langer of korter maken</translation>
    </message>
    <message>
        <source>Show the highlight first: its page is not read yet.</source>
        <translation>Laat de markering eerst zien: de bladzijde is nog niet gelezen.</translation>
    </message>
    <message>
        <source>Type the words of the highlight</source>
        <translation>Woorden van de markering overtypen</translation>
    </message>
    <message>
        <source>Save a copy of the PDF with highlights…</source>
        <translation>Kopie van de PDF met markeringen opslaan…</translation>
    </message>
    <message>
        <source>Import notes of the PDF…</source>
        <translation>Notities van de PDF importeren…</translation>
    </message>
</context>
<context>
    <name>meetlat::ReviewDesk</name>
    <message>
        <source>The words that you had typed for it were of the old place and are taken off.</source>
        <translation>De woorden die je had overgetypt, hoorden bij de oude plaats en zijn eraf gehaald.</translation>
    </message>
</context>
<context>
    <name>meetlat::ReviewPage</name>
    <message>
        <source>Select a passage first: drag over it, or use Shift with the arrow keys.</source>
        <translation>Selecteer eerst een passage: sleep eroverheen, of gebruik Shift met de pijltoetsen.</translation>
    </message>
    <message>
        <source>The search for ‘%1’ is kept as evidence for %2.</source>
        <translation>De zoekactie naar ‘%1’ is bewaard als bewijs voor %2.</translation>
    </message>
    <message>
        <source>The arrow keys move the end of the highlight, Tab takes the other end. Enter keeps it, Escape leaves it as it was.</source>
        <translation>De pijltjestoetsen verplaatsen het einde van de markering, Tab neemt het andere uiteinde. Enter bewaart het, Escape laat alles zoals het was.</translation>
    </message>
    <message>
        <source>The PDF gives the words of this highlight. Words are typed for an area, or corrected in recognised text.</source>
        <translation>De woorden van deze markering komen uit de PDF zelf. Overtypen kan bij een gebied, verbeteren bij herkende tekst.</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>genoteerd door %1</translation>
    </message>
    <message>
        <source>Open a document of the plan first.</source>
        <translation>Open eerst een document van het plan.</translation>
    </message>
    <message>
        <source>There are no highlights of yours in this document yet.</source>
        <translation>Je hebt in dit document nog niets gemarkeerd.</translation>
    </message>
    <message>
        <source>%1 with highlights.pdf</source>
        <comment>name of a file</comment>
        <translation>%1 met markeringen.pdf</translation>
    </message>
    <message>
        <source>Save a copy with highlights</source>
        <translation>Kopie met markeringen opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>De kopie wordt geschreven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are notes in %1 now. It was read back; the document in the review is as it was.</source>
        <translation>
            <numerusform>%n markering staat nu als notitie in %1. Het bestand is teruggelezen; het document in de beoordeling is onveranderd.</numerusform>
            <numerusform>%n markeringen staan nu als notities in %1. Het bestand is teruggelezen; het document in de beoordeling is onveranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document does not allow adding notes. Ask whoever made it for a copy that does.</source>
        <translation>Dit document staat niet toe dat er notities bij komen. Vraag de maker om een exemplaar waarin dat wel mag.</translation>
    </message>
</context>
<context>
    <name>meetlat::RubricFindings</name>
    <message>
        <source>%1, level %2</source>
        <comment>indicator and level</comment>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>Names another indicator</source>
        <translation>Noemt een andere indicator</translation>
    </message>
    <message>
        <source>Same sentence in two levels</source>
        <translation>Zelfde zin op twee niveaus</translation>
    </message>
    <message>
        <source>Overlapping criteria</source>
        <translation>Overlappende criteria</translation>
    </message>
    <message>
        <source>Note contradicts the level</source>
        <translation>Noot spreekt het niveau tegen</translation>
    </message>
    <message>
        <source>Clash of scales</source>
        <translation>Schalen botsen</translation>
    </message>
    <message>
        <source>Weakness among the features</source>
        <translation>Zwakte tussen de kenmerken</translation>
    </message>
    <message>
        <source>Two routes to one level</source>
        <translation>Twee wegen naar één niveau</translation>
    </message>
    <message>
        <source>Level without criteria</source>
        <translation>Niveau zonder criteria</translation>
    </message>
    <message>
        <source>Text in one language</source>
        <translation>Tekst in één taal</translation>
    </message>
    <message>
        <source>It says “%1”, which belongs to %2.</source>
        <translation>Er staat ‘%1’, dat hoort bij %2.</translation>
    </message>
    <message>
        <source>The slip is noted at the level.</source>
        <translation>De vergissing staat bij het niveau vermeld.</translation>
    </message>
    <message>
        <source>“%1” stands at %2 too: it cannot tell the levels apart.</source>
        <translation>‘%1’ staat ook bij %2: zo zijn de niveaus niet te onderscheiden.</translation>
    </message>
    <message>
        <source>What meets this one meets %1 too.</source>
        <translation>Wat hieraan voldoet, voldoet ook aan %1.</translation>
    </message>
    <message>
        <source>The note says that “%1” is not enough; this level accepts it.</source>
        <translation>De noot zegt dat ‘%1’ niet genoeg is; dit niveau neemt er genoegen mee.</translation>
    </message>
    <message>
        <source>The project&apos;s scale has a 0, the rubric does not say what it is. 0 and 1 both mean decline.</source>
        <translation>De schaal van het project heeft een 0, de rubriek zegt niet wat dat is. 0 en 1 betekenen allebei achteruitgang.</translation>
    </message>
    <message>
        <source>The method counts from 0 to 5, rubric and project from 1 to 5: a 0 cannot be given. Decide once which it is.</source>
        <translation>De methode telt van 0 tot 5, rubriek en project van 1 tot 5: een 0 kan niet gegeven worden. Beslis één keer wat het is.</translation>
    </message>
    <message>
        <source>The rubric describes a 0, the project&apos;s scale has none.</source>
        <translation>De rubriek beschrijft een 0, de schaal van het project heeft er geen.</translation>
    </message>
    <message>
        <source>This is a weakness, yet it stands among what makes this level.</source>
        <translation>Dit is een zwakte, maar staat tussen wat dit niveau uitmaakt.</translation>
    </message>
    <message>
        <source>This is another route to the level: what is announced may count like what was done.</source>
        <translation>Dit is een andere weg naar het niveau: wat is aangekondigd kan tellen als wat is gedaan.</translation>
    </message>
    <message>
        <source>Nothing says when this level is met.</source>
        <translation>Nergens staat wanneer dit niveau is gehaald.</translation>
    </message>
    <message>
        <source>A text is there in one language only.</source>
        <translation>Een tekst is er maar in één taal.</translation>
    </message>
</context>
<context>
    <name>meetlat::RubricLogDialog</name>
    <message>
        <source>Rubric log</source>
        <translation>Logboek van de meetlat</translation>
    </message>
    <message>
        <source>What was unclear about the rubric while reconciling. A note comes from a cell that was left open because the rubric is unclear there.</source>
        <translation>Wat er bij het afstemmen onduidelijk was aan de meetlat. Een aantekening komt van een cel die open bleef omdat de meetlat daar onduidelijk is.</translation>
    </message>
    <message>
        <source>Notes of the rubric log, open ones first</source>
        <translation>Aantekeningen in het logboek, open eerst</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>Wat onduidelijk is</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>What was agreed; empty: still open</source>
        <translation>Wat is afgesproken; leeg: nog open</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Uitkomst vastleggen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Aantekening verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
</context>
<context>
    <name>meetlat::RubricPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Meetlat</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>Versie van de rubriek</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Wat is gewijzigd, en waarom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Bewaren als nieuwe versie</translation>
    </message>
    <message>
        <source>Edit a new version…</source>
        <translation>Nieuwe versie bewerken…</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versie %1, %2</translation>
    </message>
    <message>
        <source> – in force</source>
        <translation> – geldig</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) under this version</source>
        <translation>
            <numerusform>%n score onder deze versie</numerusform>
            <numerusform>%n scores onder deze versie</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores stay as they are and keep naming their own version.</source>
        <translation>Scores blijven zoals ze zijn en noemen hun eigen versie.</translation>
    </message>
    <message numerus="yes">
        <source>Log: %n open…</source>
        <translation>
            <numerusform>Logboek: %n open…</numerusform>
            <numerusform>Logboek: %n open…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) under another text of their indicator</source>
        <translation>
            <numerusform>%n score onder een andere tekst van de indicator</numerusform>
            <numerusform>%n scores onder een andere tekst van hun indicator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::RubricPane</name>
    <message>
        <source>Rubric</source>
        <translation>Meetlat</translation>
    </message>
</context>
<context>
    <name>meetlat::RubricText</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noot</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Kernwoorden</translation>
    </message>
    <message>
        <source>, and the like</source>
        <translation>, en dergelijke</translation>
    </message>
    <message>
        <source>Known slip of the source: %1</source>
        <translation>Bekende vergissing van de bron: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::SelectionDoubt</name>
    <message>
        <source>Not surely recognised: %1. Compare with the page.</source>
        <translation>Niet zeker herkend: %1. Vergelijk met de pagina.</translation>
    </message>
</context>
<context>
    <name>meetlat::SetupPage</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the project as a whole</comment>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>meetlat::SetupWords</name>
    <message>
        <source>own region</source>
        <comment>why a rater does not score a region</comment>
        <translation>eigen regio</translation>
    </message>
    <message>
        <source>wrote the plan</source>
        <comment>why a rater does not score a region</comment>
        <translation>schreef mee aan het plan</translation>
    </message>
    <message>
        <source>other reason</source>
        <comment>why a rater does not score a region</comment>
        <translation>andere reden</translation>
    </message>
    <message numerus="yes">
        <source>Pairs need at least two raters; %n take part. Add raters first.</source>
        <translation>
            <numerusform>Paren vragen ten minste twee beoordelaars; er doet er %n mee. Voeg eerst beoordelaars toe.</numerusform>
            <numerusform>Paren vragen ten minste twee beoordelaars; er doen er %n mee. Voeg eerst beoordelaars toe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot get two raters: only %n may score it, the others are excluded. Lift an exclusion, or add a rater.</source>
        <translation>
            <numerusform>%1 kan geen twee beoordelaars krijgen: maar %n mag het scoren, de anderen zijn uitgesloten. Hef een uitsluiting op, of voeg een beoordelaar toe.</numerusform>
            <numerusform>%1 kan geen twee beoordelaars krijgen: %n mogen het scoren, de anderen zijn uitgesloten. Hef een uitsluiting op, of voeg een beoordelaar toe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is excluded from %2, yet has it already. Take the plan away, or lift the exclusion.</source>
        <translation>%1 is uitgesloten van %2, maar heeft het al. Neem het plan weg, of hef de uitsluiting op.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n plan(s), where %2 would be even: assigned already, or the others are excluded.</source>
        <translation>
            <numerusform>%1 krijgt %n plan, waar %2 gelijk zou zijn: al toegewezen, of de anderen zijn uitgesloten.</numerusform>
            <numerusform>%1 krijgt %n plannen, waar %2 gelijk zou zijn: al toegewezen, of de anderen zijn uitgesloten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n plan(s), where %2 would be even: excluded from too many plans, or the others have theirs already.</source>
        <translation>
            <numerusform>%1 krijgt %n plan, waar %2 gelijk zou zijn: van te veel plannen uitgesloten, of de anderen hebben de hunne al.</numerusform>
            <numerusform>%1 krijgt %n plannen, waar %2 gelijk zou zijn: van te veel plannen uitgesloten, of de anderen hebben de hunne al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The raters fall into %n groups that share no plan, so they cannot be compared with each other.</source>
        <translation>
            <numerusform>De beoordelaars vormen %n groep.</numerusform>
            <numerusform>De beoordelaars vallen uiteen in %n groepen die geen plan delen, en zijn zo niet met elkaar te vergelijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot join %1 raters: at least %2 are needed.</source>
        <translation>
            <numerusform>%n plan kan %1 beoordelaars niet verbinden: er zijn er ten minste %2 nodig.</numerusform>
            <numerusform>%n plannen kunnen %1 beoordelaars niet verbinden: er zijn er ten minste %2 nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>a fact of a plan card</comment>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a fact of a plan card</comment>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Who signed</source>
        <comment>a fact of a plan card</comment>
        <translation>Wie ondertekende</translation>
    </message>
    <message>
        <source>Who took part</source>
        <comment>a fact of a plan card</comment>
        <translation>Wie meededen</translation>
    </message>
    <message>
        <source>Action lines as the frame</source>
        <comment>a fact of a plan card</comment>
        <translation>Actielijnen als kader</translation>
    </message>
    <message>
        <source>Action lines in it</source>
        <comment>a fact of a plan card</comment>
        <translation>Actielijnen erin</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>how a group took part</comment>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>informed only</source>
        <comment>how a group took part</comment>
        <translation>alleen geïnformeerd</translation>
    </message>
    <message>
        <source>consulted</source>
        <comment>how a group took part</comment>
        <translation>geraadpleegd</translation>
    </message>
    <message>
        <source>advised</source>
        <comment>how a group took part</comment>
        <translation>adviseerde</translation>
    </message>
    <message>
        <source>co-produced</source>
        <comment>how a group took part</comment>
        <translation>coproduceerde</translation>
    </message>
    <message>
        <source>co-decided</source>
        <comment>how a group took part</comment>
        <translation>besliste mee</translation>
    </message>
    <message>
        <source>new plan</source>
        <comment>what the dashboard claims</comment>
        <translation>nieuw plan</translation>
    </message>
    <message>
        <source>no new plan</source>
        <comment>what the dashboard claims</comment>
        <translation>geen nieuw plan</translation>
    </message>
    <message>
        <source>Dashboard: %1. Search: %2.</source>
        <translation>Dashboard: %1. Gezocht: %2.</translation>
    </message>
    <message>
        <source>claimed, not found</source>
        <translation>beweerd, niet gevonden</translation>
    </message>
    <message>
        <source>found, not claimed</source>
        <translation>gevonden, niet beweerd</translation>
    </message>
</context>
<context>
    <name>meetlat::SheetDialog</name>
    <message>
        <source>Disagreement sheets</source>
        <translation>Verschilbladen</translation>
    </message>
    <message>
        <source>One page per cell for the talk between A and B: both scores with their reasons and quotes, what the levels say, and room for the outcome.</source>
        <translation>Per cel één blad voor het gesprek tussen A en B: beide scores met hun redenen en citaten, wat de niveaus zeggen, en ruimte voor de uitkomst.</translation>
    </message>
    <message numerus="yes">
        <source>Far apart and still open: %n cell(s) of all plans</source>
        <translation>
            <numerusform>Ver uiteen en nog open: %n cel van alle plannen</numerusform>
            <numerusform>Ver uiteen en nog open: %n cellen van alle plannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far apart and still open: %n cell(s) of this plan</source>
        <translation>
            <numerusform>Ver uiteen en nog open: %n cel van dit plan</numerusform>
            <numerusform>Ver uiteen en nog open: %n cellen van dit plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Far apart, decided or not: %n cell(s) of all plans</source>
        <translation>
            <numerusform>Ver uiteen, besloten of niet: %n cel van alle plannen</numerusform>
            <numerusform>Ver uiteen, besloten of niet: %n cellen van alle plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the current cell: %1</source>
        <translation>Alleen de huidige cel: %1</translation>
    </message>
    <message>
        <source>Only the current cell</source>
        <translation>Alleen de huidige cel</translation>
    </message>
    <message>
        <source>Far apart: two levels or more, or a level against none. Raters stand there as A and B unless their names are shown.</source>
        <translation>Ver uiteen: twee niveaus of meer, of een niveau tegenover geen. Beoordelaars staan er als A en B, tenzij hun namen worden getoond.</translation>
    </message>
    <message>
        <source>Sheets made</source>
        <translation>Bladen gemaakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>disagreements-%1.pdf</source>
        <comment>name of a file</comment>
        <translation>verschillen-%1.pdf</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>De bladen opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>The sheets have been sent to the printer.</source>
        <translation>De bladen zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of the review, date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Geannuleerd; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The sheets could not be made. Choose another printer or save them as a PDF.</source>
        <translation>De bladen konden niet worden gemaakt. Kies een andere printer of sla ze op als PDF.</translation>
    </message>
</context>
<context>
    <name>meetlat::SheetPainting</name>
    <message>
        <source>%1 – page %2 of %3</source>
        <translation>%1 – blad %2 van %3</translation>
    </message>
</context>
<context>
    <name>meetlat::SheetText</name>
    <message>
        <source>No reason given.</source>
        <translation>Geen reden gegeven.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Aantekening: %1</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Geen bewijs.</translation>
    </message>
    <message>
        <source>What the levels say</source>
        <translation>Wat de niveaus zeggen</translation>
    </message>
    <message>
        <source>Known slip of the source: %1</source>
        <translation>Bekende fout in de bron: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria were judged differently</source>
        <translation>
            <numerusform>%n criterium is verschillend beoordeeld</numerusform>
            <numerusform>%n criteria zijn verschillend beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Decided so far: %1</source>
        <translation>Tot nu toe besloten: %1</translation>
    </message>
    <message>
        <source>Outcome of the talk</source>
        <translation>Uitkomst van het gesprek</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau:</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>Besloten door:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
</context>
<context>
    <name>meetlat::SideBadge</name>
    <message>
        <source>Rater A</source>
        <translation>Beoordelaar A</translation>
    </message>
    <message>
        <source>Rater B</source>
        <translation>Beoordelaar B</translation>
    </message>
</context>
<context>
    <name>meetlat::SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Zijpaneel</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
</context>
<context>
    <name>meetlat::SideReason</name>
    <message>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <source>Reason A: %1</source>
        <translation>Reden A: %1</translation>
    </message>
    <message>
        <source>Reason B: %1</source>
        <translation>Reden B: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::SignatoryList</name>
    <message>
        <source>Add signatory</source>
        <translation>Ondertekenaar toevoegen</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Portfolios: %1</source>
        <translation>Portefeuilles: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Remove signatory</source>
        <translation>Ondertekenaar verwijderen</translation>
    </message>
</context>
<context>
    <name>meetlat::StackedBarsPlot</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>no plan with a decision</source>
        <translation>geen plan met een besluit</translation>
    </message>
    <message numerus="yes">
        <source>%n without decision</source>
        <translation>
            <numerusform>%n zonder besluit</numerusform>
            <numerusform>%n zonder besluit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::StartPage</name>
    <message>
        <source>Meetlat</source>
        <translation>Meetlat</translation>
    </message>
    <message>
        <source>Read plans beside the rubric, score them with evidence, settle differences.</source>
        <translation>Lees plannen naast de meetlat, scoor ze met bewijs, beslis over verschillen.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Nieuwe review…</translation>
    </message>
    <message>
        <source>Set up a round as review lead</source>
        <translation>Een ronde opzetten als reviewleider</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>A review, or the file you were handed</source>
        <translation>Een review, of het bestand dat je kreeg</translation>
    </message>
    <message>
        <source>Open the sample review</source>
        <translation>De voorbeeldreview openen</translation>
    </message>
    <message>
        <source>Fictional plans, to look around</source>
        <translation>Verzonnen plannen, om rond te kijken</translation>
    </message>
    <message>
        <source>Take in a packet…</source>
        <translation>Een pakket innemen…</translation>
    </message>
    <message>
        <source>A rater&apos;s work, as review lead</source>
        <translation>Werk van een beoordelaar, als reviewleider</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>What you open is listed here. Open a review, or look around in the sample.</source>
        <translation>Wat je opent komt hier te staan. Open een review, of kijk rond in het voorbeeld.</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>Recente reviews</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>meetlat::StatusLine</name>
    <message>
        <source>Last saved</source>
        <translation>Laatst opgeslagen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Opgeslagen %1</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Alleen om te lezen open</translation>
    </message>
    <message>
        <source>Review lead</source>
        <translation>Reviewleider</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>cells</comment>
        <translation>%1 van %2 besloten</translation>
    </message>
    <message>
        <source>Rater R%1</source>
        <translation>Beoordelaar R%1</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in this plan</source>
        <translation>
            <numerusform>%n markering in dit plan</numerusform>
            <numerusform>%n markeringen in dit plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Rubric %1, version %2</source>
        <translation>Rubriek %1, versie %2</translation>
    </message>
</context>
<context>
    <name>meetlat::StorageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>meetlat::SubmitDialog</name>
    <message>
        <source>Submit</source>
        <translation>Inleveren</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <comment>region</comment>
        <translation>%1 inleveren</translation>
    </message>
    <message>
        <source>Something still lacks. You can submit if you say why each of these stays open.</source>
        <translation>Er ontbreekt nog iets. Inleveren kan als je zegt waarom elk hiervan open blijft.</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Alles is ingevuld.</translation>
    </message>
    <message>
        <source>After submitting, the plan is locked. Opening it again asks for a reason and is kept on record.</source>
        <translation>Na het inleveren is het plan vergrendeld. Heropenen vraagt een reden en wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why does this stay open?</source>
        <translation>Waarom blijft dit open?</translation>
    </message>
    <message>
        <source>%1, lacks %2: why does this stay open?</source>
        <translation>%1, mist %2: waarom blijft dit open?</translation>
    </message>
    <message>
        <source>lacks: %1</source>
        <translation>mist: %1</translation>
    </message>
</context>
<context>
    <name>meetlat::TakeInDialog</name>
    <message>
        <source>Take in packet</source>
        <translation>Pakket innemen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Plans in this packet</source>
        <translation>Plannen in dit pakket</translation>
    </message>
    <message>
        <source>I have looked at it: take this line of work in all the same</source>
        <translation>Ik heb ernaar gekeken: neem deze werklijn toch in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>Pakket %1 van %2</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ontvangstbewijs %1</translation>
    </message>
    <message>
        <source>submitted, round %1</source>
        <translation>ingeleverd, ronde %1</translation>
    </message>
    <message>
        <source>draft, %1 of %2</source>
        <translation>concept, %1 van %2</translation>
    </message>
    <message>
        <source>newer round than before</source>
        <translation>nieuwere ronde dan eerst</translation>
    </message>
    <message>
        <source>read in another edition of the document</source>
        <translation>gelezen in een andere uitgave van het document</translation>
    </message>
    <message>
        <source>This packet was taken in on %1. There is nothing to do.</source>
        <translation>Dit pakket is op %1 ingenomen. Er is niets te doen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n nieuwe rij</numerusform>
            <numerusform>%n nieuwe rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than here, without effect</source>
        <translation>
            <numerusform>%n ouder dan hier, zonder gevolg</numerusform>
            <numerusform>%n ouder dan hier, zonder gevolg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict, the other kept aside</source>
        <translation>
            <numerusform>%n in conflict, de andere apart bewaard</numerusform>
            <numerusform>%n in conflict, de andere apart bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown rubric version, kept aside</source>
        <translation>
            <numerusform>%n van een onbekende rubriekversie, apart bewaard</numerusform>
            <numerusform>%n van een onbekende rubriekversie, apart bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet of %1 taken in. Receipt %2</source>
        <translation>Pakket van %1 ingenomen. Ontvangstbewijs %2</translation>
    </message>
</context>
<context>
    <name>meetlat::ThumbnailList</name>
    <message>
        <source>The pages stand here in small once a document is open.</source>
        <translation>Zodra er een document open is, staan de pagina’s hier in het klein.</translation>
    </message>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Miniaturen van de pagina’s</translation>
    </message>
    <message>
        <source>Enter goes to the page</source>
        <translation>Enter gaat naar de pagina</translation>
    </message>
</context>
<context>
    <name>meetlat::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <comment>label, number, pages</comment>
        <translation>Pagina %1 (%2 van %3)</translation>
    </message>
    <message>
        <source>in view</source>
        <translation>in beeld</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of A</source>
        <translation>
            <numerusform>%n markering van A</numerusform>
            <numerusform>%n markeringen van A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) of B</source>
        <translation>
            <numerusform>%n markering van B</numerusform>
            <numerusform>%n markeringen van B</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meetlat::WaitingHighlightsDialog</name>
    <message>
        <source>&amp;It stands here</source>
        <translation>Het staat &amp;hier</translation>
    </message>
    <message>
        <source>It is &amp;no longer there</source>
        <translation>Het staat er &amp;niet meer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Highlights on an earlier version</source>
        <translation>Markeringen op een eerdere versie</translation>
    </message>
    <message>
        <source>Places where it may stand now</source>
        <translation>Plaatsen waar het nu kan staan</translation>
    </message>
    <message>
        <source>In the new version it may stand here:</source>
        <translation>In de nieuwe versie kan het hier staan:</translation>
    </message>
    <message>
        <source>No highlight waits any more.</source>
        <translation>Er wacht geen markering meer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>area of the page</source>
        <translation>gebied van de bladzijde</translation>
    </message>
    <message>
        <source>p. %1, %2 % the same: %3</source>
        <comment>page, per cent, words</comment>
        <translation>p. %1, %2 % hetzelfde: %3</translation>
    </message>
    <message>
        <source>It stands where I &amp;selected</source>
        <translation>Het staat waar ik &amp;selecteerde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>The passage as it was marked</source>
        <translation>De passage zoals die was gemarkeerd</translation>
    </message>
    <message>
        <source>As it was marked, on p. %1 of %2:</source>
        <comment>page, file name</comment>
        <translation>Zoals het was gemarkeerd, op p. %1 van %2:</translation>
    </message>
    <message>
        <source>In the new version it was not found.</source>
        <translation>In de nieuwe versie is het niet gevonden.</translation>
    </message>
    <message>
        <source>Another place? Draw the area on its page (F6 goes there) and choose ‘It stands where I selected’.</source>
        <translation>Een andere plaats? Teken het gebied op de pagina (F6 gaat erheen) en kies ‘Het staat waar ik selecteerde’.</translation>
    </message>
    <message>
        <source>Another place? Select the words on their page (F6 goes there) and choose ‘It stands where I selected’.</source>
        <translation>Een andere plaats? Selecteer de woorden op de pagina (F6 gaat erheen) en kies ‘Het staat waar ik selecteerde’.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) still wait.</source>
        <translation>
            <numerusform>Er wacht nog %n markering.</numerusform>
            <numerusform>Er wachten nog %n markeringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a rater marked is shown once both have handed in.</source>
        <translation>Wat een beoordelaar heeft gemarkeerd is te zien als beiden hebben ingeleverd.</translation>
    </message>
</context>
<context>
    <name>meetlat::WebLinkDialog</name>
    <message>
        <source>Open a web address</source>
        <translation>Webadres openen</translation>
    </message>
    <message>
        <source>This link in the document leads to the web, to %1. Open it in the browser?</source>
        <translation>Deze koppeling in het document leidt naar het web, naar %1. Openen in de browser?</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Hele adres</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
</context>
<context>
    <name>meetlat::Window</name>
    <message>
        <source>Plans and raters</source>
        <translation>Plannen en beoordelaars</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Meetlat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Afstemmen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>&amp;Hand in…</source>
        <translation>Pakket &amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Export the dataset…</source>
        <translation>Dataset &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>&amp;Uitdelen…</translation>
    </message>
    <message>
        <source>&amp;Take in packets…</source>
        <translation>Pakketten &amp;innemen…</translation>
    </message>
    <message>
        <source>Packets (*.meetpak);;All files (*)</source>
        <translation>Pakketten (*.meetpak);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Take in packets</source>
        <translation>Pakketten innemen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>&amp;Find in all plans</source>
        <translation>&amp;Zoeken in alle plannen</translation>
    </message>
    <message>
        <source>Highlights on an earlier &amp;version…</source>
        <translation>Markeringen op een eerdere &amp;versie…</translation>
    </message>
    <message>
        <source>Export the dataset…</source>
        <translation>De dataset exporteren…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>No highlight waits on an earlier version.</source>
        <translation>Er wacht geen markering op een eerdere versie.</translation>
    </message>
    <message>
        <source>Region &amp;sheets…</source>
        <translation>Regio&amp;bladen…</translation>
    </message>
</context>
<context>
    <name>meetlat::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>High&amp;light</source>
        <translation>&amp;Markering</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Score</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronde</translation>
    </message>
    <message>
        <source>Re&amp;concile</source>
        <translation>&amp;Afstemmen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>meetlat::Words</name>
    <message>
        <source>New project</source>
        <comment>an action</comment>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Change the project</source>
        <comment>an action</comment>
        <translation>Project wijzigen</translation>
    </message>
    <message>
        <source>Change regions</source>
        <comment>an action</comment>
        <translation>Regio’s wijzigen</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <comment>an action</comment>
        <translation>Plan wijzigen</translation>
    </message>
    <message>
        <source>Change documents</source>
        <comment>an action</comment>
        <translation>Documenten wijzigen</translation>
    </message>
    <message>
        <source>Change raters</source>
        <comment>an action</comment>
        <translation>Beoordelaars wijzigen</translation>
    </message>
    <message>
        <source>Assign raters</source>
        <comment>an action</comment>
        <translation>Beoordelaars toewijzen</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <comment>an action</comment>
        <translation>Markering toevoegen</translation>
    </message>
    <message>
        <source>Change a highlight</source>
        <comment>an action</comment>
        <translation>Markering wijzigen</translation>
    </message>
    <message>
        <source>Delete a highlight</source>
        <comment>an action</comment>
        <translation>Markering verwijderen</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <comment>an action</comment>
        <translation>Bewijs koppelen</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>an action</comment>
        <translation>Scoren</translation>
    </message>
    <message>
        <source>Record a search</source>
        <comment>an action</comment>
        <translation>Zoekactie vastleggen</translation>
    </message>
    <message>
        <source>Submit a plan</source>
        <comment>an action</comment>
        <translation>Plan inleveren</translation>
    </message>
    <message>
        <source>Re-open a plan</source>
        <comment>an action</comment>
        <translation>Plan heropenen</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>an action</comment>
        <translation>Uitdelen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <comment>an action</comment>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>Take in a packet</source>
        <comment>an action</comment>
        <translation>Pakket innemen</translation>
    </message>
    <message>
        <source>Open a plan for reconciling</source>
        <comment>an action</comment>
        <translation>Plan openen om af te stemmen</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>an action</comment>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Accept equal scores</source>
        <comment>an action</comment>
        <translation>Gelijke scores overnemen</translation>
    </message>
    <message>
        <source>Change the rubric</source>
        <comment>an action</comment>
        <translation>Rubriek wijzigen</translation>
    </message>
    <message>
        <source>Import scores</source>
        <comment>an action</comment>
        <translation>Scores importeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an action</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>an action</comment>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Niet aangegeven</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation>Ambitie</translation>
    </message>
    <message>
        <source>Concrete action</source>
        <translation>Concrete actie</translation>
    </message>
    <message>
        <source>SMART target</source>
        <translation>SMART-doel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of the evidence kind: ambition</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter of the evidence kind: concrete action</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of the evidence kind: SMART target</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of the evidence kind: context</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Ondersteunt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Spreekt tegen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence of a rater</comment>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence of a rater</comment>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence of a rater</comment>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>kern</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>kanttekening</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>alternatief</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nog niet begonnen</translation>
    </message>
    <message>
        <source>Busy, %1 of %2</source>
        <translation>Bezig, %1 van %2</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Klaar om in te leveren</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingeleverd</translation>
    </message>
    <message>
        <source>Re-opened, %1 of %2</source>
        <translation>Heropend, %1 van %2</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>nieuw plan</translation>
    </message>
    <message>
        <source>older plan</source>
        <translation>ouder plan</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>Soort onbekend</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Actieplan</translation>
    </message>
    <message>
        <source>Policy plan</source>
        <translation>Beleidsplan</translation>
    </message>
    <message>
        <source>Vision on sheltered living at home</source>
        <translation>Visie beschermd thuis</translation>
    </message>
    <message>
        <source>Implementation agenda</source>
        <translation>Uitvoeringsagenda</translation>
    </message>
    <message>
        <source>Letter to the council</source>
        <translation>Raadsbrief</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Voortgangsrapportage</translation>
    </message>
    <message>
        <source>Housing vision</source>
        <translation>Woonvisie</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Overig document</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomen</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeugd</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Other portfolio</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>Level 3 is about words, yet a concrete action or SMART target supports it. Say in one line why it is not a 4.</source>
        <translation>Niveau 3 gaat over woorden, maar er staat een concrete actie of SMART-doel bij. Zeg in één regel waarom het geen 4 is.</translation>
    </message>
    <message>
        <source>Level 4 rests on deeds, yet no concrete action or SMART target is marked. Say in one line why.</source>
        <translation>Niveau 4 rust op daden, maar er is geen concrete actie of SMART-doel gemarkeerd. Zeg in één regel waarom.</translation>
    </message>
    <message>
        <source>Level 5 asks for actions and targets, yet one of them is not marked. Say in one line why.</source>
        <translation>Niveau 5 vraagt acties en doelen, maar een van beide is niet gemarkeerd. Zeg in één regel waarom.</translation>
    </message>
    <message>
        <source>As A</source>
        <translation>Zoals A</translation>
    </message>
    <message>
        <source>As B</source>
        <translation>Zoals B</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Ander niveau</translation>
    </message>
    <message>
        <source>Still unclear</source>
        <translation>Nog onduidelijk</translation>
    </message>
    <message>
        <source>A third rater</source>
        <translation>Een derde beoordelaar</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Nog niet gezocht</translation>
    </message>
    <message>
        <source>New plan found</source>
        <translation>Nieuw plan gevonden</translation>
    </message>
    <message>
        <source>Older plan found</source>
        <translation>Ouder plan gevonden</translation>
    </message>
    <message>
        <source>Progress report found</source>
        <translation>Voortgangsrapportage gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>not determinable</source>
        <translation>niet te bepalen</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>short for: not determinable</comment>
        <translation>n.t.b.</translation>
    </message>
    <message>
        <source>new or older?</source>
        <translation>nieuw of ouder?</translation>
    </message>
    <message>
        <source>Replace a document</source>
        <comment>an action</comment>
        <translation>Document vervangen</translation>
    </message>
    <message>
        <source>Place highlights</source>
        <comment>an action</comment>
        <translation>Markeringen plaatsen</translation>
    </message>
    <message>
        <source>Given on an earlier version of the document: %1.</source>
        <translation>Gegeven op een eerdere versie van het document: %1.</translation>
    </message>
    <message>
        <source>Link a fact to a passage</source>
        <comment>an action</comment>
        <translation>Feit aan een passage koppelen</translation>
    </message>
    <message>
        <source>Take a snapshot of agreement</source>
        <comment>an action</comment>
        <translation>Momentopname van de overeenstemming maken</translation>
    </message>
    <message>
        <source>Note in the rubric log</source>
        <comment>an action</comment>
        <translation>Aantekening in het logboek van de meetlat</translation>
    </message>
    <message>
        <source>Show or hide names</source>
        <comment>an action</comment>
        <translation>Namen tonen of verbergen</translation>
    </message>
    <message>
        <source>Change figures</source>
        <comment>an action</comment>
        <translation>Cijfers wijzigen</translation>
    </message>
    <message>
        <source>Pick quotes</source>
        <comment>an action</comment>
        <translation>Citaten kiezen</translation>
    </message>
    <message>
        <source>Where this highlight stands is not known.</source>
        <translation>Waar deze markering staat, is niet bekend.</translation>
    </message>
    <message>
        <source>Marked on an earlier version of the document; nobody has said yet where it stands in this one.</source>
        <translation>Gemarkeerd op een eerdere versie van het document; nog niemand heeft gezegd waar het in deze staat.</translation>
    </message>
    <message>
        <source>Marked on an earlier version of the document; it is no longer in this one.</source>
        <translation>Gemarkeerd op een eerdere versie van het document; het staat niet meer in deze.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>p. %1, earlier version</source>
        <comment>page of a passage</comment>
        <translation>p. %1, eerdere versie</translation>
    </message>
    <message>
        <source>Searched in an earlier version of the document.</source>
        <translation>Gezocht in een eerdere versie van het document.</translation>
    </message>
</context>
<context>
    <name>meetlat::WordsField</name>
    <message>
        <source>Words to find, one per line or with ; between them</source>
        <translation>Woorden om te zoeken, één per regel of met ; ertussen</translation>
    </message>
    <message>
        <source>Words to find in all plans</source>
        <translation>Woorden om in alle plannen te zoeken</translation>
    </message>
    <message>
        <source>Enter goes to the hits, Shift+Enter begins a new line (Ctrl+Shift+F)</source>
        <translation>Enter gaat naar de treffers, Shift+Enter begint een nieuwe regel (Ctrl+Shift+F)</translation>
    </message>
</context>
</TS>
