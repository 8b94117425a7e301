// SPDX-License-Identifier: GPL-3.0-or-later
// A second program for the tests of taking in; is killed.
//   exchange_child FILE PACKETS…    opens the lead's file, takes the packets in one after the other and names each one
#include "core/exchange/FileWriting.h"
#include "core/exchange/HandOver.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace meetlat;

namespace {

bool say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    return ::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    OpenOptions options;
    options.snapshotFolder = QStringLiteral("-");
    auto lead = ReviewSession::open(arguments[1], options);
    if (!lead || !say("open"))
        return 1;
    for (const QString &path : arguments.mid(2)) {
        const Result<QByteArray> bytes = readWholeFile(path);
        if (!bytes || !takeIn(**lead, *bytes, true))
            return 1;
        if (!say("taken"))
            return 1;
    }
    return 0;
}
