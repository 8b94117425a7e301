// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/WorkerSandbox.h"

#include <algorithm>
#include <csignal>
#include <malloc.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace meetlat::pdf {

#ifndef MEETLAT_SANITIZED
namespace {
constexpr qint64 leastAddressSpace = qint64(2) << 30; // libraries alone map some hundreds of megabytes
}
#endif

void enterWorkerSandbox(qint64 memoryLimit)
{
    // Room for one page image is kept and used again: fresh memory costs 5 ms a page, this costs 12 MB. Larger images
    // go back to the system at once. (What the window keeps of them is shared memory, no part of this heap.)
    ::mallopt(M_MMAP_THRESHOLD, 16 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 24 << 20);

    ::prctl(PR_SET_NAME, "meetlat-pdf", 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // A network namespace of our own is empty. Without privileges it takes a user namespace of our own as well.
    if (::unshare(CLONE_NEWNET) != 0)
        ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); // after unshare, which may clear it

    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
#ifndef MEETLAT_SANITIZED // the shadow memory of a sanitizer alone is larger than any limit
    if (memoryLimit > 0) {
        // The parent watches the resident size; this is for when it cannot look in time.
        const auto size = static_cast<rlim_t>(std::max(memoryLimit * 4, leastAddressSpace));
        const rlimit space{size, size};
        ::setrlimit(RLIMIT_AS, &space);
    }
#else
    Q_UNUSED(memoryLimit)
#endif
}

} // namespace meetlat::pdf
