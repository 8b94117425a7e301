// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meetlat {

/// Why something was refused or failed. Core has codes, no sentences: ui/viewmodels/ErrorText turns a code and its
/// detail (a name, a number, a path; never a sentence) into words in the user's language.
struct Error {
    enum class Code {
        // input
        UnknownRegion,
        UnknownPlan,
        AmbiguousPlan, ///< the region has more than one plan
        UnknownRater,
        UnknownIndicator,
        UnknownCriterion,
        UnknownDocument,
        AmbiguousDocument, ///< several documents of the plan have that name
        SameDocument,      ///< the plan has this very PDF already
        UnknownHighlight,
        NameIsEmpty,
        NameIsTaken,
        BadDate,
        BadValue, ///< detail: what and which value
        BadTable, ///< a CSV or TSV that cannot be read; detail: line and reason
        ColumnMissing, ///< the header of a table does not have it; detail: its name
        CellTwice,     ///< an earlier line of the table says something else; detail: its number
        LevelMissing,
        TermMissing, ///< a search without a term
        // rules of the review
        LevelOutsideRubric,
        NotAssigned,
        AlreadyTwoRaters,
        ThirdNeedsTwo, ///< a third rater where there are no two yet
        PlanIsSubmitted,
        PlanIsNotSubmitted,
        GapNeedsReason, ///< detail: indicators, comma-separated
        ReasonNeeded,
        HandedOut, ///< the rater works in a file of their own; a score here would fork
        NotYourScore, ///< a rater's file takes only its rater
        LeadOnly,
        BothMustSubmit,
        NotAChoiceHere, ///< decision kind and level contradict each other
        ScaleInUse,
        QuoteNotFound,
        QuoteAmbiguous, ///< detail: number of places
        PlanHasNoDocument,
        InUse,
        NothingToUndo,
        ChangedSince, ///< undo refused: the row is no longer what the action wrote
        // project file
        FileNotFound,
        FileExists,
        NotAProject,
        NewerVersion,
        DamagedFile,
        ForeignJournal, ///< the -journal beside it names other files, or a -wal beside a non-WAL file
        TamperedSchema,
        ReadOnlyPlace,
        FileInUse, ///< detail: who and since when, where known
        DiskFull,
        DiskError,
        CannotWrite,
        FolderNotEmpty,
        InternalConstraint, ///< our bug: a constraint of the database refused a row
        // packets
        NotAPacket,
        PacketCut,
        PacketChanged,
        PacketNewer,
        PacketOtherProject,
        PacketForeignRows,
        PacketUnknownRater,
        PacketForked, ///< two lines of work by one rater; detail: name
        PacketTooLarge,
        // PDF
        PdfNotAPdf,
        PdfEmpty,
        PdfDamaged,
        PdfNoPages,
        PdfLocked,
        PdfWrongPassword,
        PdfPageMissing,
        PdfTooSlow,
        PdfTooMuchMemory,
        PdfCrashed,
        PdfTooLarge,
        PdfCopyNotAllowed,  ///< the document says so
        PdfPrintNotAllowed, ///< the document says so
        PrintingFailed,     ///< detail: the printer
        WorkerMissing,
        Cancelled,
    };

    Code code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace meetlat
