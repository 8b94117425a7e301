// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace meetlat::pdf {

/// Takes from this process what a reader of PDFs does not need: the network, core dumps, new privileges, life after
/// its parent. What the system does not allow to be taken is left. Call it first, while there is one thread.
void enterWorkerSandbox(qint64 memoryLimit);

/// What a kernel offers against a worker that a PDF has taken over.
struct SandboxWalls
{
    bool hasCallFilter = false; ///< seccomp: no program, no process, no socket, nothing of other processes
    int landlock = 0;           ///< version of Landlock, 0: none. No file but fonts, character maps and what is open
    bool isComplete() const { return hasCallFilter && landlock > 0; }
};

/// Closes the door behind the worker, before the first byte of a document comes in and after the fonts are known:
/// from now on it has the descriptors it holds, and the system's fonts and libraries to read. For good, for all threads
/// to come; call it while there is one. Answers the walls that stand. (Builds with sanitizers have none: their reports
/// need files.)
/// `program`: the file of another program that this process becomes next, behind the same walls; it may read what is
/// installed with it, and become any program of the system's libraries, which is no more than it could do itself.
SandboxWalls closeWorkerSandbox(const std::string &program = {});

/// What this kernel offers, without entering anything.
SandboxWalls availableWalls();

} // namespace meetlat::pdf
