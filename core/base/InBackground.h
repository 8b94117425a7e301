// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace meetlat {

/// Does `work` on a thread of the pool (the program's, unless another is given) and then calls `done` with its result
/// on the thread of `receiver`; not when that is gone by then.
template <typename Value>
void inBackground(QObject *receiver, std::function<Value()> work, std::function<void(Value)> done,
                  QThreadPool *pool = QThreadPool::globalInstance())
{
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(done)] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(promise->future());
    pool->start([promise, make = std::move(work)] {
        promise->addResult(make());
        promise->finish();
    });
}

} // namespace meetlat
