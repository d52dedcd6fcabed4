#include "server/integrations/mail_headers.h"

#include <QLocale>

#include <algorithm>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\' && c != u'=';
    });
}

// RFC 2047: words of at most 75 characters, each of whole characters, on lines of their own.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 45; // 60 characters in base 64, and 12 around them
    QList<QByteArray> words;
    QByteArray bytes;
    const auto finish = [&] {
        if (!bytes.isEmpty())
            words.append("=?utf-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const auto one = char32_t(point);
        const QByteArray character = QString::fromUcs4(&one, 1).toUtf8();
        if (bytes.size() + character.size() > mostBytes)
            finish();
        bytes += character;
    }
    finish();
    return words.join("\r\n ");
}

QByteArray words(const QString &text)
{
    return isPlain(text) ? text.toLatin1() : encodedWords(text);
}

QByteArray sender(const MailHead &head)
{
    const QByteArray address = '<' + head.from.simplified().toUtf8() + '>';
    const QString name = head.name.simplified();
    if (name.isEmpty())
        return address;
    return (isPlain(name) ? '"' + name.toLatin1() + '"' : encodedWords(name)) + ' ' + address;
}

} // namespace

QList<QByteArray> mailHeaders(const MailHead &head)
{
    const QString date = QLocale::c().toString(head.at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    const QByteArray domain = head.from.simplified().section(u'@', -1).toUtf8();
    return {"Date: " + date.toLatin1() + " +0000", "From: " + sender(head),
            "To: <" + head.to.simplified().toUtf8() + '>',
            "Subject: " + words(head.subject.simplified()),
            "Message-ID: <" + head.id + '@' + domain + '>',
            // RFC 3834: no automatic answers, please.
            "Auto-Submitted: auto-generated"};
}

} // namespace chatoyant::server
