#include "server/integrations/smtp_mailer.h"

#include "server/integrations/curl_parts.h"
#include "server/integrations/mail_headers.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWaiting = 1000;

Q_LOGGING_CATEGORY(log, "mail")

using curl::append;
using curl::Handle;
using curl::Lines;
using curl::Mime;
using curl::set;

void setTimes(CURL *handle, std::chrono::seconds timeout)
{
    const long seconds = long(timeout.count());
    set(handle, CURLOPT_NOSIGNAL, 1L);
    set(handle, CURLOPT_TIMEOUT, seconds);
    set(handle, CURLOPT_CONNECTTIMEOUT, std::min(10L, seconds));
    // Without it a refused log-in waits two minutes.
    set(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::min(15L, seconds));
}

void setServer(CURL *handle, const SmtpSettings &settings)
{
    set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(handle, CURLOPT_URL, settings.url.toUtf8().constData());
    set(handle, CURLOPT_USE_SSL, long(settings.needsTls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    if (!settings.authorities.isEmpty())
        set(handle, CURLOPT_CAINFO, settings.authorities.toUtf8().constData());
    if (!settings.user.isEmpty()) {
        set(handle, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        set(handle, CURLOPT_PASSWORD, settings.password.toUtf8().constData());
    }
}

// libcurl encodes the text and writes the rest of the head.
Mime bodyOf(CURL *handle, const QString &text)
{
    Mime body(curl_mime_init(handle));
    curl_mimepart *part = curl_mime_addpart(body.get());
    const QByteArray lines = QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    curl_mime_data(part, lines.constData(), size_t(lines.size()));
    curl_mime_type(part, "text/plain; charset=utf-8");
    curl_mime_encoder(part, "quoted-printable");
    return body;
}

SmtpMailer::Failure failureOf(CURL *handle, CURLcode code, const char *words)
{
    long answer = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer);
    const QString sentence = QString::fromUtf8(words[0] != '\0' ? words : curl_easy_strerror(code));
    // RFC 5321: 5yz is for good. A refused log-in or certificate is the operator's to mend; that
    // takes longer than we would wait.
    const bool isForGood = answer >= 500 || code == CURLE_LOGIN_DENIED ||
                           code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_USE_SSL_FAILED;
    return {answer > 0 ? u"%1 (the mail server answered %2)"_s.arg(sentence).arg(answer) : sentence,
            !isForGood};
}

} // namespace

SmtpMailer::SmtpMailer(const SmtpSettings &settings)
    : m_settings(settings)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_thread = std::thread([this] { run(); });
}

SmtpMailer::~SmtpMailer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (!m_waiting.empty())
            qCWarning(log, "%zu letters were not sent", m_waiting.size());
    }
    m_changed.notify_one();
    m_thread.join();
}

void SmtpMailer::send(const Mail &mail)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting) {
            qCWarning(log, "a letter is dropped: %zu wait already", m_waiting.size());
            return;
        }
        m_waiting.push_back({mail, 0, Clock::now()});
    }
    m_changed.notify_one();
}

void SmtpMailer::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        const auto next = std::min_element(
            m_waiting.begin(), m_waiting.end(),
            [](const Waiting &one, const Waiting &other) { return one.due < other.due; });
        if (next == m_waiting.end()) {
            m_changed.wait(lock);
            continue;
        }
        if (next->due > Clock::now()) {
            m_changed.wait_until(lock, next->due);
            continue;
        }
        Waiting waiting = std::move(*next);
        m_waiting.erase(next);
        lock.unlock();
        attempt(std::move(waiting));
        lock.lock();
    }
}

void SmtpMailer::attempt(Waiting waiting)
{
    const auto sent = deliver(m_settings, waiting.mail);
    if (sent) {
        qCInfo(log, "a letter was sent");
        return;
    }
    const bool goesOn = sent.error().mayPass && waiting.tries < m_settings.pauses.size();
    qCWarning(log, "a letter could not be sent%s: %s", goesOn ? ", it waits" : "",
              qPrintable(sent.error().sentence));
    if (!goesOn)
        return;
    waiting.due = Clock::now() + m_settings.pauses[waiting.tries++];
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(waiting));
}

Expected<void, SmtpMailer::Failure> SmtpMailer::deliver(const SmtpSettings &settings,
                                                        const Mail &mail)
{
    const Handle handle(curl_easy_init());
    if (!handle)
        return Failure{u"libcurl does not start"_s, true};
    std::array<char, CURL_ERROR_SIZE> words{};
    set(handle.get(), CURLOPT_ERRORBUFFER, words.data());
    setTimes(handle.get(), settings.timeout);
    setServer(handle.get(), settings);

    Lines to;
    append(to, '<' + mail.to.toUtf8() + '>');
    set(handle.get(), CURLOPT_MAIL_FROM, ('<' + settings.from.toUtf8() + '>').constData());
    set(handle.get(), CURLOPT_MAIL_RCPT, to.get());
    Lines head;
    const QList<QByteArray> headers = mailHeaders(
        {settings.from, settings.name, mail.to, mail.subject, QDateTime::currentDateTimeUtc(),
         QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    for (const QByteArray &line : headers)
        append(head, line);
    set(handle.get(), CURLOPT_HTTPHEADER, head.get());
    const Mime body = bodyOf(handle.get(), mail.text);
    set(handle.get(), CURLOPT_MIMEPOST, body.get());

    const CURLcode code = curl_easy_perform(handle.get());
    if (code != CURLE_OK)
        return failureOf(handle.get(), code, words.data());
    return {};
}

} // namespace chatoyant::server
