// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Window.h"

#include "app/SampleReview.h"
#include "core/domain/Setup.h"
#include "core/domain/Submitting.h"
#include "core/domain/Versions.h"
#include "core/pdf/DocumentAhead.h"
#include "translations/Translations.h"
#include "ui/agreement/AgreementPage.h"
#include "ui/export/ExportDialog.h"
#include "ui/figures/FiguresPage.h"
#include "ui/figures/QuotesPage.h"
#include "ui/figures/RegionSheetsDialog.h"
#include "ui/find/FindPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/pdfview/ReadingMemory.h"
#include "ui/plots/PlotsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/rubric/RubricPage.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/setup/HandOutDialog.h"
#include "ui/setup/SetupPage.h"
#include "ui/setup/TakeInDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/versions/NewVersionDialog.h"
#include "ui/versions/WaitingHighlightsDialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <malloc.h>

namespace meetlat {

namespace {

bool rates(const Workbench &workbench)
{
    return !workbench.isLead() || !plansAssignedTo(workbench.state(), workbench.person()).empty();
}
bool isRater(const Workbench &workbench)
{
    return !workbench.isLead();
}
bool isLead(const Workbench &workbench)
{
    return workbench.isLead();
}
bool hasPlans(const Workbench &workbench)
{
    return workbench.isLead() && workbench.state().all<Plan>().size() > 0;
}
bool hasNoPlans(const Workbench &workbench)
{
    return workbench.isLead() && !hasPlans(workbench);
}

bool isOpen(const Workbench &workbench)
{
    return workbench.isOpen();
}

template <typename Page> QWidget *make(Workbench &workbench, QWidget *parent)
{
    return new Page(workbench, parent);
}

template <typename Dialog> void run(Workbench &workbench, QWidget *window)
{
    Dialog(workbench, window).exec();
}

/// Packets one after the other, each shown before it is taken in.
void takeInPackets(Workbench &workbench, QWidget *window)
{
    const QString filter = QCoreApplication::translate("meetlat::Window", "Packets (*.meetpak);;All files (*)");
    const QString folder = workbench.session() ? QFileInfo(workbench.session()->path()).path() : QString();
    const QString heading = QCoreApplication::translate("meetlat::Window", "Take in packets");
    for (const QString &path : QFileDialog::getOpenFileNames(window, heading, folder, filter))
        TakeInDialog(workbench, path, window).exec();
    for (const Plan *plan : plansByRegion(workbench.state())) {
        if (!highlightsToPlace(workbench.state(), plan->id).empty() && !placeArrivals(workbench, plan->id, window))
            return;
    }
}

QString title(const char *text)
{
    return QCoreApplication::translate("meetlat::Window", text);
}

/// Whether highlights of the plan wait that this person may see.
bool hasWaiting(const Workbench &workbench, const PlanId &plan)
{
    const ReviewState &state = workbench.state();
    const std::vector<const Highlight *> waiting = waitingHighlights(state, plan);
    return std::any_of(waiting.begin(), waiting.end(), [&](const Highlight *highlight) {
        return maySee(state, workbench.person(), plan, highlight->rater);
    });
}

/// Of the plan that is shown, or the first where any wait: nobody has to know which. By the lead, or by a rater whose
/// copy came with a new version.
void lookAtEarlierHighlights(Workbench &workbench, QWidget *window)
{
    PlanId plan = workbench.plan();
    for (const Plan *each : plansByRegion(workbench.state())) {
        if (hasWaiting(workbench, plan))
            break;
        plan = each->id;
    }
    if (!hasWaiting(workbench, plan)) {
        Q_EMIT workbench.announced(
            title(QT_TRANSLATE_NOOP("meetlat::Window", "No highlight waits on an earlier version.")));
        return;
    }
    workbench.setPlan(plan);
    goThroughWaitingHighlights(workbench, plan, window);
}

void addPages(MainWindow &window)
{
    window.addPage({QStringLiteral("setup"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Plans and raters")); }, isLead, hasNoPlans,
                    make<SetupPage>});
    window.addPage({QStringLiteral("rubric"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Rubric")); },
                    isLead,
                    {},
                    make<RubricPage>});
    window.addPage({QStringLiteral("overview"), [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Overview")); },
                    isLead, hasPlans, make<OverviewPage>});
    window.addPage({QStringLiteral("agreement"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Agreement")); },
                    isLead,
                    {},
                    make<AgreementPage>});
    window.addPage({QStringLiteral("reconcile"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Reconcile")); },
                    isLead,
                    {},
                    make<ReconcilePage>});
    window.addPage({QStringLiteral("plots"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Plots")); },
                    isLead,
                    {},
                    make<PlotsPage>});
    window.addPage({QStringLiteral("figures"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Figures")); },
                    isLead,
                    {},
                    make<FiguresPage>});
    window.addPage({QStringLiteral("quotes"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Quotes")); },
                    isLead,
                    {},
                    make<QuotesPage>});
    window.addPage({QStringLiteral("review"), [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Review")); },
                    rates, isRater, make<ReviewPage>});
    window.addPage({QStringLiteral("find"),
                    [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Find")); },
                    isOpen,
                    {},
                    make<FindPage>});
}

void addCommands(MainWindow &window)
{
    const auto file = QStringLiteral("file");
    const auto round = QStringLiteral("round");
    window.addCommand({QStringLiteral("findInPlans"), QStringLiteral("edit"),
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "&Find in all plans")); },
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), isOpen,
                       [&window](Workbench &, QWidget *) {
                           window.showPage(QStringLiteral("find"));
                           if (auto *find = qobject_cast<FindPage *>(window.page(QStringLiteral("find"))))
                               find->startTyping();
                       }});
    window.addCommand({QStringLiteral("earlierHighlights"),
                       QStringLiteral("edit"),
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Highlights on an earlier &version…")); },
                       {},
                       isOpen,
                       lookAtEarlierHighlights});
    window.addCommand({QStringLiteral("handIn"),
                       file,
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "&Hand in…")); },
                       {},
                       isRater,
                       [&window](Workbench &, QWidget *) { window.files().handIn(); }});
    window.addCommand({QStringLiteral("export"), file,
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "&Export the dataset…")); },
                       QKeySequence(Qt::CTRL | Qt::Key_E), isLead, run<ExportDialog>});
    window.addCommand({QStringLiteral("regionSheets"),
                       file,
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "Region &sheets…")); },
                       {},
                       isLead,
                       run<RegionSheetsDialog>});
    window.addCommand({QStringLiteral("handOut"),
                       round,
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "&Hand out…")); },
                       {},
                       isLead,
                       run<HandOutDialog>});
    window.addCommand({QStringLiteral("takeIn"),
                       round,
                       [] { return title(QT_TRANSLATE_NOOP("meetlat::Window", "&Take in packets…")); },
                       {},
                       isLead,
                       takeInPackets});
}

/// A place that was found, on the page where this person works on its plan; where there is none, it stays beside the
/// hits.
void openFound(MainWindow &window, Workbench &workbench, const FindPage::Place &place)
{
    const auto assigned = plansAssignedTo(workbench.state(), workbench.person());
    const bool isOwn =
        std::any_of(assigned.begin(), assigned.end(), [&](const Plan *plan) { return plan->id == place.plan; });
    const bool hasPair = assignmentsOf(workbench.state(), place.plan).size() > 1;
    const QString key = isOwn                           ? QStringLiteral("review")
                        : workbench.isLead() && hasPair ? QStringLiteral("reconcile")
                                                        : QString();
    if (key.isEmpty())
        return;
    workbench.setPlan(place.plan);
    window.showPage(key);
    PdfPane *pane = nullptr;
    if (const auto *review = qobject_cast<ReviewPage *>(window.page(key)))
        pane = review->pane();
    else if (const auto *reconcile = qobject_cast<ReconcilePage *>(window.page(key)))
        pane = reconcile->pdfPane();
    if (pane && place.target)
        pane->reveal(place.document, *place.target);
    else if (pane)
        pane->revealHit(place.document, place.query, place.range);
}

/// Where the lead goes once every cell is decided: the pages that are there, and the export.
void connectReconcilePage(MainWindow &window, ReconcilePage *page)
{
    const auto dataset = QStringLiteral("export");
    for (const auto &[key, shown] : window.offeredPages()) {
        const QStringList next{QStringLiteral("overview"), QStringLiteral("agreement"), QStringLiteral("figures"),
                               QStringLiteral("quotes")};
        if (next.contains(key))
            page->offerNext(key, shown);
    }
    page->offerNext(dataset, title(QT_TRANSLATE_NOOP("meetlat::Window", "Export the dataset…")));
    QObject::connect(page, &ReconcilePage::nextWanted, &window, [&window, dataset](const QString &key) {
        if (key == dataset)
            window.runCommand(dataset);
        else
            window.showPage(key);
    });
    QObject::connect(page, &ReconcilePage::handOutWanted, &window,
                     [&window] { window.runCommand(QStringLiteral("handOut")); });
}

void goToCell(MainWindow &window, const PlanId &plan, const IndicatorId &indicator)
{
    window.showPage(QStringLiteral("reconcile"));
    if (auto *reconcile = qobject_cast<ReconcilePage *>(window.page(QStringLiteral("reconcile"))))
        reconcile->goToCell(plan, indicator);
}

/// The plan of a figure or a quote on the lead's page, at the passage it rests on.
void openEvidence(MainWindow &window, Workbench &workbench, const PlanId &plan, const IndicatorId &indicator,
                  const HighlightId &highlight)
{
    window.showPage(QStringLiteral("reconcile"));
    if (auto *reconcile = qobject_cast<ReconcilePage *>(window.page(QStringLiteral("reconcile")))) {
        reconcile->goToPassage(plan, indicator, highlight);
        workbench.setHighlight(highlight);
    }
}

/// What pages ask of each other goes through the window.
void connectPage(MainWindow &window, Workbench &workbench, QWidget *page)
{
    if (const auto *find = qobject_cast<FindPage *>(page)) {
        QObject::connect(find, &FindPage::openWanted, &window,
                         [&](const FindPage::Place &place) { openFound(window, workbench, place); });
    } else if (const auto *review = qobject_cast<ReviewPage *>(page)) {
        QObject::connect(review, &ReviewPage::handInWanted, &window, [&window] { window.files().handIn(); });
    } else if (auto *reconciling = qobject_cast<ReconcilePage *>(page)) {
        connectReconcilePage(window, reconciling);
    } else if (const auto *setup = qobject_cast<SetupPage *>(page)) {
        QObject::connect(setup, &SetupPage::handOutWanted, &window,
                         [&window] { window.runCommand(QStringLiteral("handOut")); });
        QObject::connect(setup, &SetupPage::takeInWanted, &window,
                         [&window] { window.runCommand(QStringLiteral("takeIn")); });
    } else if (const auto *agreement = qobject_cast<AgreementPage *>(page)) {
        QObject::connect(
            agreement, &AgreementPage::openCellWanted, &window,
            [&window](const PlanId &plan, const IndicatorId &indicator) { goToCell(window, plan, indicator); });
    } else if (const auto *plots = qobject_cast<PlotsPage *>(page)) {
        QObject::connect(plots, &PlotsPage::openPlanWanted, &window,
                         [&window](const PlanId &plan) { goToCell(window, plan, {}); });
    } else if (const auto *figures = qobject_cast<FiguresPage *>(page)) {
        QObject::connect(figures, &FiguresPage::openWanted, &window,
                         [&](const PlanId &plan, const IndicatorId &indicator, const HighlightId &highlight) {
                             openEvidence(window, workbench, plan, indicator, highlight);
                         });
    } else if (const auto *quotes = qobject_cast<QuotesPage *>(page)) {
        QObject::connect(quotes, &QuotesPage::openWanted, &window,
                         [&](const PlanId &plan, const IndicatorId &indicator, const HighlightId &highlight) {
                             openEvidence(window, workbench, plan, indicator, highlight);
                         });
    } else if (const auto *overview = qobject_cast<OverviewPage *>(page)) {
        QObject::connect(overview, &OverviewPage::takeInWanted, &window,
                         [&window] { window.runCommand(QStringLiteral("takeIn")); });
        QObject::connect(overview, &OverviewPage::reconcileWanted, &window,
                         [&window] { window.showPage(QStringLiteral("reconcile")); });
        QObject::connect(
            overview, &OverviewPage::openCellWanted, &window,
            [&window](const PlanId &plan, const IndicatorId &indicator) { goToCell(window, plan, indicator); });
    }
}

QLocale::Language languageOf(const QString &chosen)
{
    if (chosen.isEmpty())
        return systemLanguage();
    return chosen == QLatin1String("nl") ? QLocale::Dutch : QLocale::English;
}

void speak(QApplication &application, Workbench &workbench, QLocale::Language language)
{
    const bool followsSystem = QLocale::system().language() == language;
    QLocale::setDefault(followsSystem ? QLocale::system() : QLocale(language));
    useLanguage(application, language);
    workbench.setDutch(language == QLocale::Dutch);
}

} // namespace

int runWindow(int argc, char **argv, const QString &project, const QString &language)
{
    // Fixed, or glibc raises it with the first large picture that is freed, and keeps every later one.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    const pdf::DocumentAhead ahead; // its workers start while the window does
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QString());
    Preferences preferences;
    theme::apply(application, preferences.themeMode());
    QApplication::setWindowIcon(theme::icon(QStringLiteral("meetlat"), theme::Colour::Accent));
    Workbench workbench;
    speak(application, workbench, languageOf(language.isEmpty() ? preferences.language() : language));

    ReadingMemory reading;
    MainWindow window(workbench, preferences);
    addPages(window);
    addCommands(window);
    window.files().setSampleMaker([](const QString &folder) -> Result<QString> {
        const Result<SampleFiles> made = makeSampleReview(folder);
        return made ? Result<QString>(made->lead) : Result<QString>(made.error());
    });
    QObject::connect(&window, &MainWindow::pageMade, &window,
                     [&](const QString &, QWidget *page) { connectPage(window, workbench, page); });
    QObject::connect(&window, &MainWindow::pageMade, &window, [&reading](const QString &, const QWidget *page) {
        if (auto *pane = page->findChild<PdfPane *>())
            pane->setReadingMemory(&reading);
    });
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&](const QString &chosen) {
        speak(application, workbench, languageOf(chosen));
        window.build();
    });
    QObject::connect(&window, &MainWindow::themeChosen, &window, [&](theme::Mode mode) {
        theme::apply(application, mode);
        window.build(); // pictures drawn in the colours of before go with it
    });
    window.build();
    window.show(); // first: opening may have a question
    if (!project.isEmpty())
        window.files().open(project);
    return QApplication::exec();
}

} // namespace meetlat
