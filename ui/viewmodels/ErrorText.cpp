// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/ErrorText.h"

#include <QCoreApplication>

namespace meetlat {
namespace {

// One switch without default: a code without a sentence does not compile. That is why this one may be long.
// NOLINTNEXTLINE(readability-function-size)
const char *sentenceOf(Error::Code code)
{
    switch (code) {
    // input
    case Error::Code::UnknownRegion:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "There is no region “%1” in this project. Check the spelling, "
                                                       "or import the region first.");
    case Error::Code::UnknownPlan:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "There is no such plan here (%1). Add the plan first.");
    case Error::Code::AmbiguousPlan:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The region “%1” has more than one plan. Say which one is meant.");
    case Error::Code::UnknownRater:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "There is no rater “%1” in this project. Check the name, or add "
                                                       "the rater first.");
    case Error::Code::UnknownIndicator:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The rubric has no indicator “%1”. Use one of its own codes.");
    case Error::Code::UnknownCriterion:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The rubric has no criterion “%1” here. Use one of the codes that "
                                 "stand beside the criteria.");
    case Error::Code::UnknownDocument:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This document is not in the project (%1). Add the PDF first.");
    case Error::Code::AmbiguousDocument:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "Several documents of this plan are called %1. Give the first "
                                                       "digits of its SHA-256 instead.");
    case Error::Code::SameDocument:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The plan has this very PDF already (%1). Choose its new version.");
    case Error::Code::UnknownHighlight:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This highlight is no longer there. Choose another one.");
    case Error::Code::NameIsEmpty:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "A name is missing. Fill it in and try again.");
    case Error::Code::NameIsTaken:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The name “%1” is already taken. Choose another one.");
    case Error::Code::BadDate:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "“%1” is not a date. Write 2024, 2024-03 or 2024-03-12.");
    case Error::Code::BadValue:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This value cannot be used: %1. Correct it and try again.");
    case Error::Code::BadTable:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The table cannot be read: %1. Correct the file and try again.");
    case Error::Code::ColumnMissing:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The table has no column “%1”. Name it in the first line and "
                                                       "try again.");
    case Error::Code::CellTwice:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "Line %1 of the table says something else about the same cell. "
                                                       "Leave one of the two.");
    case Error::Code::LevelMissing:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The level is missing. Give a level or nd; without one the line "
                                                       "needs at least a reason.");
    case Error::Code::TermMissing:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The term to search for is missing. Write it and try again.");
    // rules of the review
    case Error::Code::LevelOutsideRubric:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The rubric has no level %1 for this indicator. Choose one of its "
                                 "levels, or “not determinable”.");
    case Error::Code::NotAssigned:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This plan is not assigned to this rater. Ask the review lead to "
                                 "assign it first.");
    case Error::Code::AlreadyTwoRaters:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This plan already has two raters. A further one can only be asked "
                                 "in as a third rater.");
    case Error::Code::ThirdNeedsTwo:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "A third rater comes after two others, and this plan does not have two yet. Assign "
                                 "those first.");
    case Error::Code::PlanIsSubmitted:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This plan is submitted and therefore locked. Re-open it with a "
                                                       "reason to change something.");
    case Error::Code::PlanIsNotSubmitted:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This plan is not submitted, so there is nothing to re-open. Just "
                                 "go on with it.");
    case Error::Code::GapNeedsReason:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Something is still missing for %1. Complete it, or give a reason "
                                 "for each gap.");
    case Error::Code::ReasonNeeded:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "A reason is needed here. Write one and try again.");
    case Error::Code::HandedOut:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This plan is handed out: the rater works in a file of their own. "
                                 "Score it there and take in the packet.");
    case Error::Code::NotYourScore:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This file belongs to one rater and takes only that rater's work. "
                                 "Use the file of the rater who is meant.");
    case Error::Code::LeadOnly:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Only the review lead can do this, in the lead's own project file. "
                                 "Open that file.");
    case Error::Code::BothMustSubmit:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This plan has not been submitted by both raters yet. Wait until "
                                 "both have handed in.");
    case Error::Code::NotAChoiceHere:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This kind of choice and this level do not go together. Choose "
                                                       "again.");
    case Error::Code::ScaleInUse:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The scale cannot be changed: a score of 0 has been given. Change "
                                 "that score first.");
    case Error::Code::QuoteNotFound:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "These words do not stand in the plan's documents: “%1”. Nothing "
                                 "was written; check the quote.");
    case Error::Code::QuoteAmbiguous:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "These words stand in %1 places. Nothing was written; name the "
                                                       "page, or quote more words.");
    case Error::Code::PlanHasNoDocument:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This plan has no document that can be read. Add a PDF first.");
    case Error::Code::InUse:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This cannot be removed: scores or highlights rest on it. Remove "
                                 "those first.");
    case Error::Code::NothingToUndo:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "There is nothing to undo since the last submission or exchange. "
                                 "Change it by hand if needed.");
    case Error::Code::ChangedSince:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This cannot be undone: it has been changed again since. Change it "
                                 "by hand.");
    // project file
    case Error::Code::FileNotFound:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "There is no file “%1”. Check the name and the folder.");
    case Error::Code::FileExists:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "“%1” is already there and is not overwritten. Choose another "
                                                       "name.");
    case Error::Code::NotAProject:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "“%1” is not a Meetlat project. Choose a file that ends in "
                                                       ".meetlat.");
    case Error::Code::NewerVersion:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This project was made with a newer version of Meetlat. Install "
                                                       "that version to work in it.");
    case Error::Code::DamagedFile:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The project file is damaged (%1) and is left as it is. Go on with "
                                 "the newest snapshot or copy.");
    case Error::Code::ForeignJournal:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Beside the project lies a journal that does not belong to it (%1), as after putting "
                                 "a backup back. Nothing was changed. Set that file aside, or get the project from its "
                                 "sender again.");
    case Error::Code::TamperedSchema:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The inside of this file is not what Meetlat makes; it was changed "
                                 "by something else. Use a copy from before that.");
    case Error::Code::ReadOnlyPlace:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Nothing can be written here, so the project is open for reading "
                                 "only. Copy it to a place of your own to work in it.");
    case Error::Code::FileInUse:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The project is open in another window or on another computer "
                                                       "(%1). Close it there first.");
    case Error::Code::DiskFull:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The disk is full. Nothing was lost; only your last change is not "
                                 "saved yet. Free space, then try again or save a copy elsewhere.");
    case Error::Code::DiskError:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The disk reported an error (%1). Save a copy to another disk "
                                                       "now.");
    case Error::Code::CannotWrite:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "“%1” cannot be written. Check the folder and your rights, or "
                                                       "choose another place.");
    case Error::Code::FolderNotEmpty:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The folder “%1” is not empty. Choose a new or empty one, or allow "
                                 "its files to be overwritten.");
    case Error::Code::InternalConstraint:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Meetlat refused its own change (%1); nothing was written. This is "
                                 "a fault of the program: please report it.");
    // packets
    case Error::Code::NotAPacket:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This is not a packet of Meetlat. Choose the file that the rater "
                                 "handed in (it ends in .meetpak).");
    case Error::Code::PacketCut:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The packet is incomplete: its end is missing. Ask the rater to "
                                                       "send it again.");
    case Error::Code::PacketChanged:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The packet was changed on its way: its digest does not fit. Ask "
                                 "the rater to send it again.");
    case Error::Code::PacketNewer:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The packet was made with a newer version of Meetlat (%1). Install "
                                 "that version first.");
    case Error::Code::PacketOtherProject:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The packet belongs to another project. Take it in there.");
    case Error::Code::PacketForeignRows:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The packet holds work that is not its sender's. It is refused "
                                                       "whole; ask the rater for a new one.");
    case Error::Code::PacketUnknownRater:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The packet comes from somebody who is not a rater of this project. "
                                 "Check whom it is from.");
    case Error::Code::PacketForked:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "There are two lines of work by %1: this packet does not follow the "
                                 "last one. Ask which copy counts before you take it in.");
    case Error::Code::PacketTooLarge:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The packet is larger than any real packet (%1) and is refused. Ask "
                                 "the rater for a new one.");
    // PDF
    case Error::Code::PdfNotAPdf:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This file is not a PDF. Choose the PDF itself.");
    case Error::Code::PdfEmpty:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This file is empty. Download or copy it again.");
    case Error::Code::PdfDamaged:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This PDF is damaged and cannot be opened. Get it from its source "
                                 "again.");
    case Error::Code::PdfNoPages:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This PDF has no pages. Get it from its source again.");
    case Error::Code::PdfLocked:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This PDF is locked with a password. Give its password; it is not "
                                 "stored.");
    case Error::Code::PdfWrongPassword:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "This is not the password of this PDF. Try again.");
    case Error::Code::PdfPageMissing:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "A page of this PDF is missing or damaged (%1). Get the PDF from "
                                 "its source again.");
    case Error::Code::PdfTooSlow:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This PDF takes too long to show and was stopped. Print it to a new "
                                 "PDF and use that.");
    case Error::Code::PdfTooMuchMemory:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This PDF needs too much memory to show and was stopped. Print it "
                                 "to a new PDF and use that.");
    case Error::Code::PdfCrashed:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "The reader broke down on this PDF. Print it to a new PDF and use "
                                 "that.");
    case Error::Code::PdfTooLarge:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This PDF is too large (%1). Split it or make it smaller first.");
    case Error::Code::PdfCopyNotAllowed:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This document does not allow copying its words. You can still highlight them, and "
                                 "type what you want to quote.");
    case Error::Code::PdfPrintNotAllowed:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "This document does not allow printing. Ask whoever made it for a copy that may be "
                                 "printed.");
    case Error::Code::PrintingFailed:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText",
                                 "Printing on %1 failed. Look whether the printer is on, or choose another one.");
    case Error::Code::WorkerMissing:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "The part of Meetlat that reads PDFs cannot be started (%1). "
                                                       "Install Meetlat again.");
    case Error::Code::Cancelled:
        return QT_TRANSLATE_NOOP("meetlat::ErrorText", "Stopped at your request. Nothing was changed.");
    }
    return "";
}

/// A file that was to be made or brought up to date, not the project that is open.
constexpr const char *fileOnFullDisk =
    QT_TRANSLATE_NOOP("meetlat::ErrorText", "The disk is full: “%1” is not written, and what was there before is as it "
                                            "was. Free space and try again, or choose another place.");

} // namespace

QString errorText(const Error &error)
{
    const bool isOtherFile = error.code == Error::Code::DiskFull && !error.detail.isEmpty();
    const QString sentence =
        QCoreApplication::translate("meetlat::ErrorText", isOtherFile ? fileOnFullDisk : sentenceOf(error.code));
    if (!sentence.contains(QStringLiteral("%1")))
        return sentence;
    const QString detail = error.detail.isEmpty() ? QStringLiteral("–") : error.detail;
    return sentence.arg(detail);
}

} // namespace meetlat
