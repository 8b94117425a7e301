<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
        <translation>op een eerdere versie</translation>
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
        <source>Finds words in all plans of a project or in one PDF. Each argument is one query; letters and digits count, over line ends and hyphens, upper and lower case alike.</source>
        <translation>Zoekt woorden in alle plannen van een project of in één PDF. Elk argument is één zoekvraag; letters en cijfers tellen, over regeleinden en afbreekstreepjes heen, hoofdletters en kleine letters gelijk.</translation>
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
        <source>Takes the register of regions in, or writes it. Columns: centrumgemeente (or region), and if wanted aliases (;), active, outcome (new, older, progress-report, none), searched, dashboard_new (yes/no), dashboard_version.</source>
        <translation>Neemt het register van regio’s in, of schrijft het. Kolommen: centrumgemeente (of region), en desgewenst aliases (;), active, outcome (new, older, progress-report, none), searched, dashboard_new (yes/no), dashboard_version.</translation>
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
        <source>Takes scores of an earlier spreadsheet in. Columns: region, rater, indicator, level, reason, and if wanted plan; missing raters and assignments are made, regions are not.</source>
        <translation>Neemt scores uit een eerder rekenblad in. Kolommen: region, rater, indicator, level, reason, en desgewenst plan; ontbrekende beoordelaars en toewijzingen worden gemaakt, regio’s niet.</translation>
    </message>
    <message>
        <source>shows what would happen and changes nothing</source>
        <translation>toont wat er zou gebeuren en verandert niets</translation>
    </message>
    <message>
        <source>submits every plan of every rater in the table</source>
        <translation>levert elk plan van elke beoordelaar in de tabel in</translation>
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
        <source>Settles one indicator of a plan that both raters have submitted. A reason is needed when the scores are two or more apart, when the level is neither&apos;s, and for unclear and third (which may go without a level).</source>
        <translation>Beslist één indicator van een plan dat beide beoordelaars hebben ingeleverd. Een reden is nodig als de scores twee of meer verschillen, als het niveau van geen van beiden is, en bij unclear en third (die zonder niveau mogen).</translation>
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
        <source>%1: pages without text among those sampled: %2. It is a scan there; mark areas instead of words.</source>
        <translation>%1: pagina’s zonder tekst in de steekproef: %2. Daar is het een scan; markeer gebieden in plaats van woorden.</translation>
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
        <source>Adds a rater. Twice the same name is no error; the lead&apos;s own name makes the lead rate too.</source>
        <translation>Voegt een beoordelaar toe. Twee keer dezelfde naam is geen fout; met de eigen naam beoordeelt de reviewleider zelf mee.</translation>
    </message>
    <message>
        <source>the rater&apos;s name</source>
        <translation>de naam van de beoordelaar</translation>
    </message>
    <message>
        <source>Assigns a plan to its two raters. Twice is no error; a further rater only with --third.</source>
        <translation>Wijst een plan toe aan zijn twee beoordelaars. Twee keer is geen fout; een volgende beoordelaar alleen met --third.</translation>
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
        <source>Beside the project lies a journal that does not belong to it or names other files (%1). Get the project from its sender again, without that file.</source>
        <translation>Naast het project ligt een journaal dat er niet bij hoort of andere bestanden noemt (%1). Vraag de afzender het project opnieuw te sturen, zonder dat bestand.</translation>
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
        <translation>Dit document staat niet toe dat u woorden kopieert. Markeren kan wel, en wat u wilt citeren kunt u overtypen.</translation>
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
        <translation>Met een byte-order mark, voor oudere rekenbladprogramma’s</translation>
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
        <source>Save what can be read…</source>
        <translation>Bewaren wat te lezen is…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Where to put what can be read</source>
        <translation>Waar komt wat te lezen is</translation>
    </message>
    <message>
        <source>-recovered</source>
        <comment>end of a file name</comment>
        <translation>-gered</translation>
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
        <translation>Nu een reserve&amp;kopie maken</translation>
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
</context>
<context>
    <name>meetlat::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
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
        <translation>Na deze besluiten kwam een nieuwere inlevering. Ze gelden tot u anders besluit.</translation>
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
    <name>meetlat::OverviewModel</name>
    <message>
        <source>no decision yet</source>
        <translation>nog geen besluit</translation>
    </message>
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
    <message numerus="yes">
        <source>Searched: %1 – %n hit(s)</source>
        <translation>
            <numerusform>Gezocht: %1 – %n vindplaats</numerusform>
            <numerusform>Gezocht: %1 – %n vindplaatsen</numerusform>
        </translation>
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
        <source>Contents of the document</source>
        <translation>Inhoud van het document</translation>
    </message>
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
    <message>
        <source>, scan without text: mark areas as evidence</source>
        <translation>, scan zonder tekst: markeer gebieden als bewijs</translation>
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
    <message numerus="yes">
        <source>%n page(s) without text</source>
        <translation>
            <numerusform>%n pagina zonder tekst</numerusform>
            <numerusform>%n pagina&apos;s zonder tekst</numerusform>
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
        <source>Outline</source>
        <translation>Inhoudsopgave</translation>
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
        <source>Export the dataset…</source>
        <translation>De dataset exporteren…</translation>
    </message>
    <message>
        <source>No highlight of this plan waits on an earlier version.</source>
        <translation>Geen markering van dit plan wacht op een eerdere versie.</translation>
    </message>
    <message>
        <source>Highlights on an earlier &amp;version…</source>
        <translation>Markeringen op een eerdere &amp;versie…</translation>
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
        <translation>Notitie in het rubrieklogboek</translation>
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
