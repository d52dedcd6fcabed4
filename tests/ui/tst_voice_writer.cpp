// Who records is told who writes down what they say: before they speak, and in the settings.
#include "client/state/mood_levels.h"
#include "client/ui/settings/voice_page.h"
#include "common/protocol/account_messages.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/voice_window.h"

#include <QDir>

using namespace chatoyant;
using namespace chatoyant::client;

class tst_VoiceWriter : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_at.reset(); }
    void nobody_isNotMentioned();
    void server_isNamedInWords_untilSomethingWasSent();
    void service_isNamedByItsHost();
    void anotherWriter_isNews();
    void recording_thatWaits_saysIt();
    void settings_sayWho_data();
    void settings_sayWho();
    void line_isReadable_data();
    void line_isReadable();

private:
    void open(const VoiceWords &voice);
    void say(const VoiceWords &voice);
    // From the next connection on.
    void become(const VoiceWords &voice);
    // As the bar shows it.
    bool isLine(const QString &words) const { return labelWith(*m_at->bar, words) != nullptr; }
    bool isIcon(const QString &words) const
    {
        const auto labels = m_at->bar->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().isEmpty() &&
                   label->accessibleName().contains(words) && label->toolTip().contains(words);
        });
    }
    bool isReadOut(const QString &words) const
    {
        return m_at->bar->accessibleDescription().contains(words);
    }
    void send()
    {
        m_at->page->recordVoice();
        m_at->microphone.say(2'000);
        m_at->clickOn(u"Pause"_s);
        QTRY_VERIFY(m_at->bar->state() == VoiceState::Review);
        m_at->clickOn(u"Send"_s);
        QTRY_VERIFY(!m_at->bar->isVisible());
    }

    const VoiceWords m_server{VoiceWriter::Server, {}};
    const QString m_here = u"written down on this server"_s;
    std::unique_ptr<VoiceWindow> m_at;
};

void tst_VoiceWriter::say(const VoiceWords &voice)
{
    ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.fileBytes = 1 << 20;
    info.voice = voice;
    m_at->server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
}

void tst_VoiceWriter::open(const VoiceWords &voice)
{
    m_at = std::make_unique<VoiceWindow>();
    say(voice);
    m_at->open();
}

void tst_VoiceWriter::become(const VoiceWords &voice)
{
    say(voice);
    m_at->goOffline();
    m_at->server.isUp = true;
    m_at->desk.session.retryNow();
    QTRY_COMPARE(m_at->desk.session.moodLevels().voiceWords(), voice);
}

void tst_VoiceWriter::nobody_isNotMentioned()
{
    open({});
    m_at->page->recordVoice();
    QVERIFY(m_at->bar->isVisible());
    QVERIFY(!isLine(u"written down"_s));
    QVERIFY(!isIcon(u"written down"_s));
    QVERIFY(!isReadOut(u"written down"_s));
}

void tst_VoiceWriter::server_isNamedInWords_untilSomethingWasSent()
{
    open(m_server);
    m_at->page->recordVoice();
    QVERIFY(isLine(m_here));
    QVERIFY(!isIcon(m_here));
    QVERIFY(isReadOut(m_here));
    m_at->microphone.say(2'000);
    QTest::keyClick(m_at->bar, Qt::Key_Escape); // thrown away: still news
    m_at->page->recordVoice();
    QVERIFY(isLine(m_here));
    QTest::keyClick(m_at->bar, Qt::Key_Escape);
    send();
    m_at->page->recordVoice();
    QVERIFY(!isLine(m_here));
    QVERIFY(isIcon(m_here));
    QVERIFY(isReadOut(m_here));
}

void tst_VoiceWriter::service_isNamedByItsHost()
{
    open({VoiceWriter::Service, u"speech.example"_s});
    m_at->page->recordVoice();
    QVERIFY(isLine(u"sent to speech.example"_s));
    QVERIFY(isReadOut(u"speech.example"_s));
}

void tst_VoiceWriter::anotherWriter_isNews()
{
    open(m_server);
    send();
    become({VoiceWriter::Service, u"speech.example"_s});
    m_at->page->recordVoice();
    QVERIFY(isLine(u"sent to speech.example"_s));
    QTest::keyClick(m_at->bar, Qt::Key_Escape);
    become(m_server); // as before
    m_at->page->recordVoice();
    QVERIFY(isIcon(m_here));
}

void tst_VoiceWriter::recording_thatWaits_saysIt()
{
    open(m_server);
    m_at->record(2'000);
    QVERIFY(isLine(m_here));
}

void tst_VoiceWriter::settings_sayWho_data()
{
    QTest::addColumn<VoiceWords>("voice");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody") << VoiceWords() << u"Nobody writes down what you say"_s;
    QTest::newRow("server") << m_server << m_here;
    QTest::newRow("service") << VoiceWords{VoiceWriter::Service, u"speech.example"_s}
                             << u"sent to speech.example"_s;
}

void tst_VoiceWriter::settings_sayWho()
{
    QFETCH(const VoiceWords, voice);
    QFETCH(const QString, words);
    open({});
    VoicePage page(m_at->desk.context, nullptr);
    page.show();
    QVERIFY(labelWith(page, u"Nobody writes down"_s));
    m_at->desk.session.moodLevels().setAllowed(MoodLevel::Server, voice); // as from the server
    QVERIFY(labelWith(page, words));
}

void tst_VoiceWriter::line_isReadable_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("line") << true;
    QTest::newRow("icon") << false;
}

// A picture of it, to be looked at.
void tst_VoiceWriter::line_isReadable()
{
    QFETCH(const bool, isNew);
    open(m_server);
    if (!isNew)
        send();
    m_at->page->recordVoice();
    m_at->microphone.say(4'000);
    QTRY_COMPARE(isIcon(m_here), !isNew);
    QDir pictures(besideTest(u"../screens"));
    QVERIFY(pictures.mkpath(u"."_s));
    const QString name = isNew ? u"voice-writer-line.png"_s : u"voice-writer-icon.png"_s;
    QVERIFY(m_at->host.grab().save(pictures.filePath(name)));
}

QTEST_MAIN(tst_VoiceWriter)
#include "tst_voice_writer.moc"
