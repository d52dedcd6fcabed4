// A service in the test that answers as LibreTranslate does, or fails as tests want it.
#pragma once

#include "tests/support/server/fake_web_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatoyant::test {

// Its translation of "hello" into German is "de(hello)"; what it finds is Spanish.
class FakeLibreTranslate final : public FakeWebService
{
public:
    // What POST /translate was asked.
    QList<QJsonObject> asked() const
    {
        QList<QJsonObject> found;
        for (const QByteArray &request : requests) {
            if (request.startsWith("POST /translate "))
                found.append(bodyOf(request));
        }
        return found;
    }

    QByteArray reply; // to every translation, in place of one
    QByteArray languages = R"([{"code":"en","name":"English","targets":["de"]},
                               {"code":"de","name":"German","targets":["en"]}])";

protected:
    QByteArray answerTo(const QByteArray &request) override
    {
        if (request.startsWith("GET /languages "))
            return http(200, languages);
        if (!request.startsWith("POST /translate "))
            return http(404, "{}");
        return reply.isEmpty() ? http(200, translated(bodyOf(request))) : reply;
    }

private:
    static QJsonObject bodyOf(const QByteArray &request)
    {
        return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    }
    static QByteArray translated(const QJsonObject &asked)
    {
        using namespace Qt::StringLiterals;
        const auto each = [&asked](const QString &text) {
            return asked["target"_L1].toString() + u'(' + text + u')';
        };
        const QJsonObject found{{u"confidence"_s, 90}, {u"language"_s, u"es"_s}};
        const QJsonValue q = asked["q"_L1];
        if (q.isString())
            return QJsonDocument(QJsonObject{{u"translatedText"_s, each(q.toString())},
                                             {u"detectedLanguage"_s, found}})
                .toJson();
        QJsonArray texts;
        QJsonArray languages;
        const QJsonArray all = q.toArray();
        for (const QJsonValue &text : all) {
            texts.append(each(text.toString()));
            languages.append(found);
        }
        return QJsonDocument(
                   QJsonObject{{u"translatedText"_s, texts}, {u"detectedLanguage"_s, languages}})
            .toJson();
    }
};

} // namespace chatoyant::test
