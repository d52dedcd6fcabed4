// Runs what would hold up the windows (reading, hashing, decoding) on threads of its own.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace chatoyant::client {

// Jobs must not touch what lives on the caller's thread; done is called there, unless the context
// is gone by then. Waits for the running jobs at its end.
class Background final : public QObject
{
    Q_OBJECT

public:
    explicit Background(int threads, QObject *parent = nullptr)
        : QObject(parent)
    {
        m_threads.setMaxThreadCount(threads);
    }
    ~Background() override
    {
        m_threads.clear();
        m_threads.waitForDone();
    }

    template <typename Job, typename Done>
    void run(QObject *context, Job job, Done done)
    {
        QPointer<QObject> waits(context);
        m_threads.start([this, waits, job = std::move(job), done = std::move(done)] {
            auto result = std::make_shared<std::invoke_result_t<Job>>(job());
            QMetaObject::invokeMethod(
                this,
                [waits, result, done] {
                    if (waits)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_threads;
};

} // namespace chatoyant::client
