// What LibreTranslate is asked, and that whatever it answers there is an end to it.
#include "server/integrations/libre_translator.h"
#include "server/integrations/queued_translator.h"
#include "tests/support/server/fake_libre_translate.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chatoyant::test::FakeLibreTranslate;

namespace {

// Waits until it may go on, then says what it was asked.
class WaitingTranslator final : public TranslationEngine
{
public:
    struct Gate
    {
        QSemaphore begun;
        QSemaphore mayEnd;
    };

    explicit WaitingTranslator(Gate &gate)
        : m_gate(gate)
    {}
    QString provider() const override { return u"Slow"_s; }
    Expected<TranslatedTexts, Failure> translate(const TranslationOrder &order) override
    {
        m_gate.begun.release();
        m_gate.mayEnd.acquire();
        return TranslatedTexts{order.texts, u"es"_s};
    }
    Expected<QStringList, QString> languages() override { return QStringList{u"de"_s}; }
    void stop() override { m_gate.mayEnd.release(100); }

private:
    Gate &m_gate;
};

// Runs beside the test's own loop, in which the service answers.
template <typename Answer>
Answer beside(const std::function<Answer()> &ask)
{
    std::optional<Answer> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer.emplace(ask()); }));
    thread->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000); }();
    thread->wait();
    return *answer;
}

} // namespace

class tst_LibreTranslator : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_service = std::make_unique<FakeLibreTranslate>(); }
    void service_getsTheTextAndTheKey_andNothingElse();
    void severalTexts_comeBackInOrder();
    void service_thatFails_isUnavailable_data();
    void service_thatFails_isUnavailable();
    void languages_areRead_data();
    void languages_areRead();
    void service_isLeft_whenTheServerStops();
    void queue_answersOnTheOwnersThread_andLearnsLanguages();
    void queue_thatIsFull_refusesTheNewest();

private:
    using Made = Expected<TranslatedTexts, TranslationEngine::Failure>;

    LibreSettings settings() const { return {m_service->origin(), "a key", 20s}; }
    Made translate(LibreTranslator &engine, const QStringList &texts) const
    {
        return beside<Made>([&] { return engine.translate({texts, u"de"_s}); });
    }

    std::unique_ptr<FakeLibreTranslate> m_service;
};

void tst_LibreTranslator::service_getsTheTextAndTheKey_andNothingElse()
{
    LibreTranslator engine(settings());
    const auto made = translate(engine, {u"buenos días \"amigo\""_s});
    QVERIFY2(made, qPrintable(made ? QString() : made.error().why));
    QCOMPARE(made->texts, QStringList{u"de(buenos días \"amigo\")"_s});
    QCOMPARE(made->from, u"es"_s);
    QCOMPARE(m_service->asked(),
             QList<QJsonObject>{QJsonObject({{u"q"_s, u"buenos días \"amigo\""_s},
                                             {u"source"_s, u"auto"_s},
                                             {u"target"_s, u"de"_s},
                                             {u"format"_s, u"text"_s},
                                             {u"api_key"_s, u"a key"_s}})});
    QVERIFY(m_service->requests[0].contains("Content-Type: application/json\r\n"));
    LibreSettings keyless = settings();
    keyless.key.clear();
    LibreTranslator other(keyless);
    QVERIFY(translate(other, {u"hola"_s}));
    QVERIFY(!m_service->asked().last().contains("api_key"_L1));
}

void tst_LibreTranslator::severalTexts_comeBackInOrder()
{
    LibreTranslator engine(settings());
    const auto made = translate(engine, {u"uno"_s, u"dos"_s});
    QVERIFY(made);
    QCOMPARE(made->texts, QStringList({u"de(uno)"_s, u"de(dos)"_s}));
    QCOMPARE(made->from, u"es"_s);
}

void tst_LibreTranslator::service_thatFails_isUnavailable_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<NotTranslated::Why>("why");
    QTest::addColumn<int>("seconds"); // of patience
    using Why = NotTranslated::Why;
    const auto http = &FakeLibreTranslate::http;
    QTest::newRow("another language")
        << http(400, R"({"error":"xx is not supported"})", {}) << Why::Language << 0;
    QTest::newRow("too long for it")
        << http(400, R"x({"error":"request (9) exceeds text limit (5)"})x", {}) << Why::TooLong
        << 0;
    QTest::newRow("refuses the key")
        << http(403, R"({"error":"banned"})", {}) << Why::Unavailable << 0;
    QTest::newRow("too many") << http(429, R"({"error":"slow down"})", {}) << Why::Unavailable
                              << 60;
    QTest::newRow("too many, and until when")
        << http(429, "{}", "Retry-After: 90\r\n") << Why::Unavailable << 90;
    QTest::newRow("fails") << http(500, R"({"error":"no"})", {}) << Why::Unavailable << 0;
    QTest::newRow("sends elsewhere")
        << http(302, {}, "Location: http://127.0.0.1:1/\r\n") << Why::Unavailable << 0;
    QTest::newRow("a page") << http(200, "<html>", {}) << Why::Unavailable << 0;
    QTest::newRow("no text") << http(200, R"({"translatedText":7})", {}) << Why::Unavailable << 0;
    QTest::newRow("too many texts")
        << http(200, R"({"translatedText":["a","b"]})", {}) << Why::Unavailable << 0;
    QTest::newRow("too much") << http(200, QByteArray(2 << 20, 'x'), {}) << Why::Unavailable << 0;
    QTest::newRow("no HTTP") << QByteArray("what?\r\n\r\n") << Why::Unavailable << 0;
}

void tst_LibreTranslator::service_thatFails_isUnavailable()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const NotTranslated::Why, why);
    QFETCH(const int, seconds);
    m_service->reply = reply;
    LibreTranslator engine(settings());
    const auto made = translate(engine, {u"secreto"_s});
    QVERIFY(!made);
    QCOMPARE(made.error().what.why, why);
    QCOMPARE(made.error().what.retryAfter.value_or(0s), std::chrono::seconds(seconds));
    QVERIFY2(made.error().why.contains(m_service->origin()), qPrintable(made.error().why));
    QVERIFY(!made.error().why.contains(u"secreto"_s) && !made.error().why.contains(u"a key"_s));
}

void tst_LibreTranslator::languages_areRead_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("codes"); // none: they are not known
    QTest::newRow("two") << QByteArray(R"([{"code":"de"},{"code":"en","targets":["de"]}])")
                         << QStringList{u"de"_s, u"en"_s};
    QTest::newRow("rubbish among them")
        << QByteArray(R"([7,{"code":""},{"code":"de"},{"name":"x"}])") << QStringList{u"de"_s};
    QTest::newRow("none") << QByteArray("[]") << QStringList();
    QTest::newRow("a page") << QByteArray("<html>") << QStringList();
}

void tst_LibreTranslator::languages_areRead()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QStringList, codes);
    m_service->languages = said;
    LibreTranslator engine(settings());
    const auto found = beside<Expected<QStringList, QString>>([&] { return engine.languages(); });
    QCOMPARE(bool(found), !codes.isEmpty());
    QCOMPARE(found ? *found : QStringList(), codes);
}

void tst_LibreTranslator::service_isLeft_whenTheServerStops()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    LibreTranslator stuck({u"http://127.0.0.1:%1"_s.arg(silent.serverPort()), {}, 600s});
    bool isMade = true;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        isMade = bool(stuck.translate({{u"hola"_s}, u"de"_s}));
    }));
    thread->start();
    QTRY_VERIFY(silent.hasPendingConnections());
    stuck.stop();
    QVERIFY(thread->wait(30'000));
    QVERIFY(!isMade);
}

void tst_LibreTranslator::queue_answersOnTheOwnersThread_andLearnsLanguages()
{
    QueuedTranslator queue(std::make_unique<LibreTranslator>(settings()));
    QCOMPARE(queue.provider(), u"LibreTranslate"_s);
    QVERIFY(queue.languages().isEmpty());
    queue.learnLanguages();
    QTRY_COMPARE(queue.languages(), QStringList({u"en"_s, u"de"_s}));
    const qsizetype asked = m_service->requests.size();
    queue.learnLanguages(); // known already
    QString text;
    QSignalSpy answered(&queue, &QueuedTranslator::answered);
    queue.translate({{u"hola"_s}, u"de"_s}, [&text](const Translator::Outcome &outcome) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        text = outcome ? outcome->texts.value(0) : QString();
    });
    QVERIFY(text.isEmpty());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(text, u"de(hola)"_s);
    QCOMPARE(m_service->requests.size(), asked + 1);
}

void tst_LibreTranslator::queue_thatIsFull_refusesTheNewest()
{
    WaitingTranslator::Gate gate;
    QueuedTranslator queue(std::make_unique<WaitingTranslator>(gate), 1);
    int made = 0;
    int refused = 0;
    const auto count = [&](const Translator::Outcome &outcome) { ++(outcome ? made : refused); };
    for (size_t at = 0; at < QueuedTranslator::threads; ++at) {
        queue.translate({{u"a"_s}, u"de"_s}, count);
        gate.begun.acquire(); // or it would wait in the next one's place
    }
    queue.translate({{u"waits"_s}, u"de"_s}, count);
    QTest::ignoreMessage(QtWarningMsg, "a message is not translated: 1 wait already");
    queue.translate({{u"is too many"_s}, u"de"_s}, count);
    QCOMPARE(refused, 0); // never at once
    QTRY_COMPARE(refused, 1);
    gate.mayEnd.release(QueuedTranslator::threads + 1);
    QTRY_COMPARE(made, int(QueuedTranslator::threads) + 1);
}

QTEST_GUILESS_MAIN(tst_LibreTranslator)
#include "tst_libre_translator.moc"
