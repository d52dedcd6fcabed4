// Somebody reads what was written in another language: from the client through the real server to a
// service that speaks as LibreTranslate does, and back.
#include "client/state/translations.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/fake_libre_translate.h"
#include "tests/support/server/test_server.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

class tst_TranslatedTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void message_comesBackInTheReadersLanguage();
    void chat_translatesByItself_whatTheReaderDoesNotRead();

private:
    Seq say(const QString &text);
    QString translated(Seq seq);

    test::FakeLibreTranslate m_service;
    std::unique_ptr<test::TestServer> m_server;
    Machine m_ana;
    Machine m_bo;
    ChatId m_chat;
};

void tst_TranslatedTogether::initTestCase()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    m_server = std::make_unique<test::TestServer>(
        test::TestServer::Options{{}, {u"CHATOYANT_TRANSLATE_URL="_s + m_service.origin()}, {}});
    QVERIFY2(m_server->start(), m_server->log().constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_service.requests.isEmpty(), patience);
    const QString server = m_server->webSocketUrl().toString();
    signUp(*m_ana.session, server, credentialsOf(u"ana"_s, u"ANA"_s));
    signUp(*m_bo.session, server, credentialsOf(u"bob"_s, u"BOB"_s));
    befriend(*m_ana.session, *m_bo.session);
    m_chat = directChat(*m_ana.session, *m_bo.session);
    m_ana.session->conversation(m_chat)->open();
    m_bo.session->conversation(m_chat)->open();
    m_bo.session->loadMood([] {
        MoodScorer scorer([](QStringView) { return Mood(); });
        scorer.language = [](QStringView text) {
            return text.startsWith(u"hallo") ? u"de"_s : u"es"_s;
        };
        return scorer;
    });
}

// Until the other one has it.
Seq tst_TranslatedTogether::say(const QString &text)
{
    const QString id = m_ana.session->conversation(m_chat)->send(text);
    Seq seq = 0;
    const auto look = [&] {
        for (const Line &line : m_bo.session->conversation(m_chat)->lines()) {
            if (line.entry.clientId == id)
                seq = line.entry.seq;
        }
        return seq > 0;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(look(), patience); }();
    return seq;
}

QString tst_TranslatedTogether::translated(Seq seq)
{
    const auto line = m_bo.session->conversation(m_chat)->line(seq);
    const auto made = line ? m_bo.session->translations().of(m_chat, line->entry) : std::nullopt;
    return made && !made->isHidden ? made->made.text : QString();
}

void tst_TranslatedTogether::message_comesBackInTheReadersLanguage()
{
    const TranslationOffer offer = m_bo.session->translations().wishes().offer();
    QCOMPARE(offer.provider, u"LibreTranslate"_s);
    QVERIFY(offer.host.isEmpty()); // on this machine
    const Seq seq = say(u"mira `x` @bob: buenos días"_s);
    m_bo.session->translations().translate(m_chat,
                                           m_bo.session->conversation(m_chat)->line(seq)->entry);
    QTRY_COMPARE_WITH_TIMEOUT(translated(seq), u"de(mira `x` @bob: buenos días)"_s, patience);
    QVERIFY(!m_service.asked().last()["q"_L1].toString().contains(u"bob"_s));
}

void tst_TranslatedTogether::chat_translatesByItself_whatTheReaderDoesNotRead()
{
    TranslationWishes &wishes = m_bo.session->translations().wishes();
    wishes.agree();
    wishes.chooseFor(m_chat, u"de"_s);
    const Seq german = say(u"hallo zusammen"_s);
    const Seq spanish = say(u"hola a todos"_s);
    m_bo.session->translations().look(*m_bo.session->conversation(m_chat)); // as its page does
    QTRY_COMPARE_WITH_TIMEOUT(translated(spanish), u"de(hola a todos)"_s, patience);
    QVERIFY(translated(german).isEmpty());
    for (const QJsonObject &asked : m_service.asked())
        QVERIFY(asked["q"_L1].toString() != u"hallo zusammen"_s);
}

QTEST_GUILESS_MAIN(tst_TranslatedTogether)
#include "tst_translated_together.moc"
