#include "server/integrations/endpoint_engine.h"

#include "server/integrations/curl_parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAnswer = 1 << 20;

// libcurl's: anything but the size ends the transfer.
size_t takeAnswer(char *bytes, size_t /*one*/, size_t count, void *answer)
{
    auto &text = *static_cast<QByteArray *>(answer);
    if (text.size() + qsizetype(count) > mostAnswer)
        return 0;
    text.append(bytes, qsizetype(count));
    return count;
}

// libcurl's, about once a second: anything but 0 ends the transfer.
int isEnding(void *flag, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const std::atomic_bool *>(flag)->load() ? 1 : 0;
}

void setLimits(CURL *handle, const EndpointSettings &settings)
{
    curl::set(handle, CURLOPT_NOSIGNAL, 1L);
    curl::set(handle, CURLOPT_TIMEOUT, long(settings.within.count()));
    curl::set(handle, CURLOPT_CONNECTTIMEOUT, 15L);
    // What is redirected would take the key along.
    curl::set(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl::set(handle, CURLOPT_PROTOCOLS_STR, "http,https");
}

void addField(curl_mime *form, const char *name, const QByteArray &value)
{
    curl_mimepart *part = curl_mime_addpart(form);
    curl_mime_name(part, name);
    curl_mime_data(part, value.constData(), size_t(value.size()));
}

// Nothing about who sent it: neither a name nor an id.
curl::Mime
formWith(CURL *handle, const QByteArray &sound, const QString &type, const QString &model)
{
    curl::Mime form(curl_mime_init(handle));
    curl_mimepart *file = curl_mime_addpart(form.get());
    curl_mime_name(file, "file");
    curl_mime_data(file, sound.constData(), size_t(sound.size()));
    curl_mime_filename(file, type.endsWith("ogg"_L1) ? "note.ogg" : "note");
    curl_mime_type(file, type.toUtf8().constData());
    addField(form.get(), "model", model.toUtf8());
    addField(form.get(), "response_format", "json");
    return form;
}

} // namespace

EndpointEngine::EndpointEngine(const EndpointSettings &settings, const BlobStore &blobs)
    : m_settings(settings)
    , m_blobs(blobs)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

Expected<QString, NoWords> EndpointEngine::words(const SpokenNote &note)
{
    const auto content = m_blobs.read(note.hash);
    if (!content)
        return NoWords{u"its content is gone"_s};
    const qint64 size = (*content)->size();
    if (size > m_settings.largestNote)
        return NoWords{u"it is larger than %1 bytes"_s.arg(m_settings.largestNote)};
    const auto sound = (*content)->read(0, size);
    if (!sound || sound->size() != size)
        return NoWords{u"it could not be read"_s};
    const auto answer = answerTo(*sound, note.type);
    if (!answer)
        return NoWords{answer.error()};
    const QJsonValue text = QJsonDocument::fromJson(*answer).object().value("text"_L1);
    if (!text.isString())
        return NoWords{u"%1 answers what is no transcript"_s.arg(m_settings.url)};
    return text.toString().simplified();
}

Expected<QByteArray, QString> EndpointEngine::answerTo(const QByteArray &sound,
                                                       const QString &type) const
{
    const curl::Handle handle(curl_easy_init());
    if (!handle)
        return u"libcurl does not start"_s;
    std::array<char, CURL_ERROR_SIZE> words{};
    QByteArray answer;
    curl::set(handle.get(), CURLOPT_ERRORBUFFER, words.data());
    curl::set(handle.get(), CURLOPT_URL, m_settings.url.toUtf8().constData());
    setLimits(handle.get(), m_settings);
    curl::set(handle.get(), CURLOPT_WRITEFUNCTION, &takeAnswer);
    curl::set(handle.get(), CURLOPT_WRITEDATA, static_cast<void *>(&answer));
    curl::set(handle.get(), CURLOPT_NOPROGRESS, 0L);
    curl::set(handle.get(), CURLOPT_XFERINFOFUNCTION, &isEnding);
    curl::set(handle.get(), CURLOPT_XFERINFODATA, static_cast<const void *>(&m_isEnding));
    curl::Lines head;
    if (!m_settings.key.isEmpty())
        curl::append(head, "Authorization: Bearer " + m_settings.key);
    curl::append(head, "Expect:"); // not every service answers that it may go on
    curl::set(handle.get(), CURLOPT_HTTPHEADER, head.get());
    const curl::Mime form = formWith(handle.get(), sound, type, m_settings.model);
    curl::set(handle.get(), CURLOPT_MIMEPOST, form.get());

    const CURLcode code = curl_easy_perform(handle.get());
    if (code != CURLE_OK)
        return u"%1: %2"_s.arg(
            m_settings.url,
            QString::fromUtf8(words[0] != '\0' ? words.data() : curl_easy_strerror(code)));
    long status = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status != 200)
        return u"%1 answers %2"_s.arg(m_settings.url).arg(status);
    return answer;
}

} // namespace chatoyant::server
