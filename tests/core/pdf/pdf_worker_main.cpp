// SPDX-License-Identifier: GPL-3.0-or-later
// The worker half alone, as a program of its own: what the tests start instead of the whole of Meetlat.
#include "core/pdf/PdfWorker.h"

int main(int argc, char **argv)
{
    return meetlat::pdf::runPdfWorker(argc, argv);
}
