// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SnapshotInSteps.h"

#include "core/storage/Snapshots.h"

#include <QElapsedTimer>

namespace meetlat {

namespace {

constexpr int mostBeginnings = 20;
constexpr qint64 mostWaitingBytes = qint64(16) << 20; ///< read, and not yet written

} // namespace

SnapshotInSteps::SnapshotInSteps(Database &database, QString folder, QString known)
    : m_database(database), m_folder(std::move(folder)), m_known(std::move(known))
{
    begin();
}

SnapshotInSteps::~SnapshotInSteps()
{
    breakOff();
}

void SnapshotInSteps::begin()
{
    if (++m_begun > mostBeginnings)
        fail(Error::Code::Cancelled, m_folder);
    m_head = logHead(m_database);
    m_reading = std::make_unique<SnapshotReading>(m_database);
    m_phase = Phase::Looking;
    m_isBrokenOff = false;
    m_batches.clear();
    m_waitingBytes = 0;
    m_isAllRead = false;
    m_failure.reset();
    m_thread = std::thread(&SnapshotInSteps::work, this, m_head, m_reading->schema(), m_reading->tables());
}

void SnapshotInSteps::breakOff()
{
    m_isBrokenOff = true;
    {
        const std::lock_guard lock(m_mutex);
        m_arrived.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool SnapshotInSteps::step(int ms)
{
    if (m_phase == Phase::Done) {
        m_thread.join();
        if (m_failure)
            fail(m_failure->code, m_failure->detail);
        return true;
    }
    if (m_phase == Phase::Taking && m_reading && !readOn(ms)) {
        breakOff();
        begin();
    }
    return false;
}

/// False: the file was changed meanwhile, and what was read does not fit together.
bool SnapshotInSteps::readOn(int ms)
{
    if (logHead(m_database) != m_head)
        return false;
    QElapsedTimer clock;
    clock.start();
    do {
        {
            const std::lock_guard lock(m_mutex);
            if (m_waitingBytes > mostWaitingBytes)
                return true;
        }
        std::optional<RowBatch> batch = m_reading->next();
        if (!batch)
            m_reading.reset();
        const std::lock_guard lock(m_mutex);
        m_isAllRead = !batch;
        if (batch) {
            m_waitingBytes += batch->bytes;
            m_batches.push_back(std::move(*batch));
        }
        m_arrived.notify_all();
    } while (m_reading && clock.elapsed() < ms);
    return true;
}

/// On the other thread. Empty: that was all. Throws Cancelled.
std::optional<RowBatch> SnapshotInSteps::taken()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isBrokenOff || m_isAllRead || !m_batches.empty(); });
    if (m_isBrokenOff)
        fail(Error::Code::Cancelled, m_folder);
    if (m_batches.empty())
        return std::nullopt;
    RowBatch batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_waitingBytes -= batch.bytes;
    return batch;
}

void SnapshotInSteps::work(LogHead head, QByteArrayList schema, QStringList tables)
{
    const auto goesOn = [this] { return !m_isBrokenOff; };
    const Status taking = guarded([&]() -> Status {
        if (!m_known.isEmpty() && isSnapshotOf(m_known, head, goesOn))
            return Done{};
        SnapshotCopy copy(newSnapshotPath(m_folder), schema, tables);
        m_phase = Phase::Taking;
        while (const std::optional<RowBatch> batch = taken())
            copy.put(*batch);
        copy.keep(goesOn);
        thinOutSnapshots(m_folder);
        return Done{};
    });
    {
        const std::lock_guard lock(m_mutex);
        if (!taking)
            m_failure = taking.error();
    }
    m_phase = Phase::Done;
}

} // namespace meetlat
