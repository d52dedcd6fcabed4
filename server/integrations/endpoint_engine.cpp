#include "server/integrations/endpoint_engine.h"

#include "server/integrations/http_call.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

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
    HttpCall call;
    call.url = m_settings.url;
    call.within = m_settings.within;
    if (!m_settings.key.isEmpty())
        call.head.append("Authorization: Bearer " + m_settings.key);
    call.form = [&](CURL *handle) { return formWith(handle, sound, type, m_settings.model); };
    const auto answer = carryOut(call, m_isEnding);
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return u"%1 answers %2"_s.arg(m_settings.url).arg(answer->status);
    return answer->body;
}

} // namespace chatoyant::server
