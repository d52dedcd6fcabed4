// Hands letters to a mail server over SMTP, on a thread of its own.
#pragma once

#include "common/base/expected.h"
#include "server/domain/ports/mail_sender.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace chatoyant::server {

struct SmtpSettings
{
    QString url;  // smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT
    QString from; // address of the sender
    QString name; // shown beside it
    QString user; // empty: no log-in
    QString password;
    QString authorities; // PEM file; empty: those of the system
    bool needsTls = true;
    // After failures that may pass.
    std::vector<std::chrono::milliseconds> pauses{std::chrono::seconds(10), std::chrono::minutes(1),
                                                  std::chrono::minutes(10)};
    std::chrono::seconds timeout{30}; // of one try
};

class SmtpMailer final : public MailSender
{
public:
    explicit SmtpMailer(const SmtpSettings &settings);
    // Letters that have not gone out are lost: people can ask for them again.
    ~SmtpMailer() override;

    // From any thread. Beyond a thousand that wait the newest are dropped, and the log told.
    void send(const Mail &mail) override;

    struct Failure
    {
        QString sentence; // for the operator; without address and text
        bool mayPass = false;
    };
    // Sends one and waits for the outcome.
    static Expected<void, Failure> deliver(const SmtpSettings &settings, const Mail &mail);

private:
    using Clock = std::chrono::steady_clock;
    struct Waiting
    {
        Mail mail;
        size_t tries = 0;
        Clock::time_point due;
    };

    void run();
    void attempt(Waiting waiting);

    const SmtpSettings m_settings;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace chatoyant::server
