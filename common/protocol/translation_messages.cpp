#include "common/protocol/translation_messages.h"

#include "common/base/limits.h"

#include <QJsonArray>

namespace chatoyant::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProvider = 64;

} // namespace

QJsonObject fromTranslationOffer(const TranslationOffer &offer)
{
    if (!offer.isMade())
        return {};
    QJsonObject object{{u"provider"_s, offer.provider},
                       {u"languages"_s, QJsonArray::fromStringList(offer.languages)}};
    if (!offer.host.isEmpty())
        object.insert("host"_L1, offer.host);
    return object;
}

TranslationOffer toTranslationOffer(const QJsonObject &object)
{
    constexpr qsizetype mostLanguages = 300;
    TranslationOffer offer;
    offer.provider = object.value("provider"_L1).toString().simplified().left(longestProvider);
    offer.host = object.value("host"_L1).toString().left(limits::hostLength);
    const QJsonArray languages = object.value("languages"_L1).toArray();
    for (const QJsonValue &language : languages) {
        const QString code = language.toString();
        if (!code.isEmpty() && code.size() <= limits::languageCode &&
            offer.languages.size() < mostLanguages)
            offer.languages.append(code);
    }
    return offer;
}

QJsonObject fromTranslation(const Translation &translation)
{
    return {{u"text"_s, translation.text},
            {u"from"_s, translation.from},
            {u"provider"_s, translation.provider}};
}

Translation toTranslation(const QJsonObject &object)
{
    return {object.value("text"_L1).toString(),
            object.value("from"_L1).toString().left(limits::languageCode),
            object.value("provider"_L1).toString().simplified().left(longestProvider)};
}

} // namespace chatoyant::json
