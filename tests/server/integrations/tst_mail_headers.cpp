// The header lines of letters: other alphabets, long lines, and what would forge a line.
#include "server/integrations/mail_headers.h"

#include <QTest>

using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_MailHeaders : public QObject
{
    Q_OBJECT

private slots:
    void headers_plain_areAsExpected();
    void subject_otherAlphabet_isEncodedInShortWords();
    void lineBreaks_makeNoLine();
    void name_withQuotes_isEncoded();
};

static MailHead head()
{
    return {u"chat@example.org"_s,
            u"Tea"_s,
            u"ada@example.org"_s,
            u"Hello"_s,
            QDateTime(QDate(2026, 1, 5), QTime(7, 8, 9), Qt::UTC),
            "one"};
}

void tst_MailHeaders::headers_plain_areAsExpected()
{
    QCOMPARE(mailHeaders(head()),
             (QList<QByteArray>{"Date: Mon, 05 Jan 2026 07:08:09 +0000",
                                "From: \"Tea\" <chat@example.org>", "To: <ada@example.org>",
                                "Subject: Hello", "Message-ID: <one@example.org>",
                                "Auto-Submitted: auto-generated"}));
}

void tst_MailHeaders::subject_otherAlphabet_isEncodedInShortWords()
{
    MailHead letter = head();
    letter.subject = QString::fromUtf8("नया पासवर्ड ").repeated(5).trimmed();
    const QByteArray line = mailHeaders(letter).at(3);
    QString decoded;
    const QList<QByteArray> words = line.sliced(int(strlen("Subject: "))).split(' ');
    QVERIFY(words.size() > 1);
    for (const QByteArray &word : words) {
        QVERIFY(word.trimmed().size() <= 75);
        QVERIFY(word.startsWith("=?utf-8?B?"));
        const QByteArray bytes = QByteArray::fromBase64(word.trimmed().sliced(10).chopped(2));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        decoded += QString::fromUtf8(bytes);
    }
    QCOMPARE(decoded, letter.subject);
}

void tst_MailHeaders::lineBreaks_makeNoLine()
{
    MailHead letter = head();
    letter.subject = u"Hello\r\nBcc: eve@example.org"_s;
    letter.name = u"Tea\nX-Forged: 1"_s;
    letter.to = u"ada@example.org\r\nBcc: eve@example.org"_s;
    const QList<QByteArray> lines = mailHeaders(letter);
    for (const QByteArray &line : lines)
        QVERIFY(!line.contains('\n') && !line.contains('\r'));
}

void tst_MailHeaders::name_withQuotes_isEncoded()
{
    MailHead letter = head();
    letter.name = u"Tea \"and\" cake"_s;
    QCOMPARE(mailHeaders(letter).at(1),
             QByteArray("From: =?utf-8?B?VGVhICJhbmQiIGNha2U=?= <chat@example.org>"));
}

QTEST_GUILESS_MAIN(tst_MailHeaders)
#include "tst_mail_headers.moc"
