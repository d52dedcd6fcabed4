#include "server/integrations/libre_translator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLanguages = 300;
constexpr qsizetype longestCode = 35;

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        return {value.toString()};
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

// For several texts it says so of each.
QString languageIn(const QJsonValue &value)
{
    const QJsonValue first = value.isArray() ? value.toArray().first() : value;
    return first["language"_L1].toString().left(longestCode);
}

} // namespace

LibreTranslator::LibreTranslator(const LibreSettings &settings)
    : m_settings(settings)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

// Nothing about who asks, or who wrote it: neither a name nor an id.
Expected<TranslatedTexts, TranslationEngine::Failure>
LibreTranslator::translate(const TranslationOrder &order)
{
    QJsonObject params{{u"q"_s, QJsonArray::fromStringList(order.texts)},
                       {u"source"_s, u"auto"_s},
                       {u"target"_s, order.to},
                       {u"format"_s, u"text"_s}};
    if (order.texts.size() == 1)
        params.insert("q"_L1, order.texts.first());
    if (!m_settings.key.isEmpty())
        params.insert("api_key"_L1, QString::fromUtf8(m_settings.key));
    HttpCall call;
    call.url = m_settings.url + u"/translate"_s;
    call.within = m_settings.within;
    call.head = {"Content-Type: application/json", "Accept: application/json"};
    call.body = QJsonDocument(params).toJson(QJsonDocument::Compact);
    const auto answer = carryOut(call, m_isEnding);
    if (!answer)
        return Failure{{}, answer.error()};
    if (answer->status != 200)
        return refusal(*answer);
    const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    const TranslatedTexts made{textsIn(object.value("translatedText"_L1)),
                               languageIn(object.value("detectedLanguage"_L1))};
    if (made.texts.size() != order.texts.size())
        return Failure{{}, u"%1 answers what is no translation"_s.arg(m_settings.url)};
    return made;
}

// LibreTranslate answers 400 where it does not know the language or the pair, and where the text is
// too long for it: {"error": "… exceeds text limit …"}.
LibreTranslator::Failure LibreTranslator::refusal(const HttpAnswer &answer) const
{
    constexpr long badRequest = 400;
    constexpr std::chrono::seconds usualWait{60};
    constexpr long tooMany = 429;
    Failure failure{{}, u"%1 answers %2"_s.arg(m_settings.url).arg(answer.status)};
    const QString error =
        QJsonDocument::fromJson(answer.body).object().value("error"_L1).toString();
    if (answer.status == badRequest)
        failure.what.why =
            error.contains("limit"_L1) ? NotTranslated::Why::TooLong : NotTranslated::Why::Language;
    if (answer.status == tooMany)
        failure.what.retryAfter = answer.retryAfter.value_or(usualWait);
    return failure;
}

Expected<QStringList, QString> LibreTranslator::languages()
{
    HttpCall call;
    call.url = m_settings.url + u"/languages"_s;
    call.within = m_settings.within;
    const auto answer = carryOut(call, m_isEnding);
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return u"%1 answers %2"_s.arg(call.url).arg(answer->status);
    QStringList codes;
    const QJsonArray list = QJsonDocument::fromJson(answer->body).array();
    for (const QJsonValue &language : list) {
        const QString code = language["code"_L1].toString();
        if (!code.isEmpty() && code.size() <= longestCode && codes.size() < mostLanguages)
            codes.append(code);
    }
    if (codes.isEmpty())
        return u"%1 answers what is no list of languages"_s.arg(call.url);
    return codes;
}

} // namespace chatoyant::server
