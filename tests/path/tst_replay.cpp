// Real dialogues, said again by two clients over the wire: both see the same talk, with its moods.
#include "common/mood/conversation_mood.h"
#include "tests/support/client/machine.h"
#include "tests/support/server/test_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000;
constexpr int turns = 120;

// REPLAY_DIALOGUES names a folder of files with `label<TAB>text` lines, two people taking turns
// (docs/mood-model.md says where such are found). Without it, a short talk of our own.
QStringList dialogue()
{
    const QString folder = qEnvironmentVariable("REPLAY_DIALOGUES");
    QFile file(folder + u"/valid_freq.tsv"_s);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {u"Are you coming to the lake on Saturday?"_s,
                u"I would love to, that sounds wonderful!"_s,
                u"Great, the weather looks fantastic. 😀"_s,
                u"Can I bring my brother along?"_s,
                u"Of course, the more the merrier!"_s,
                u"Oh no, the car broke down again."_s,
                u"That is so annoying, I am really worried we won't make it."_s,
                u"Let us take the train at nine then."_s};
    }
    QStringList lines;
    while (!file.atEnd() && lines.size() < turns) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        lines.append(line.section(u'\t', 1));
    }
    return lines;
}

QList<Line> messagesOf(const Conversation &conversation)
{
    QList<Line> messages;
    for (const Line &line : conversation.lines()) {
        if (line.isMessage())
            messages.append(line);
    }
    return messages;
}

} // namespace

class tst_Replay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dialogue_saidByTwoClients_isTheSameAtBoth();
    void moods_ofEveryMessage_areTheServers();
    void moodOfChat_isTheFoldOfItsMessages();

private:
    void signUp(Machine &machine, const QString &name);
    void befriend();

    test::TestServer m_server;
    Machine m_first;
    Machine m_second;
    QStringList m_said;
    QList<Line> m_seen;
    ChatId m_chat;
};

void tst_Replay::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    signUp(m_first, u"first"_s);
    signUp(m_second, u"second"_s);
    befriend();
    m_said = dialogue();
    qInfo("%lld turns", qlonglong(m_said.size()));
}

void tst_Replay::signUp(Machine &machine, const QString &name)
{
    QVERIFY(machine.session->setServer(m_server.webSocketUrl().toString()));
    Credentials credentials;
    credentials.login = name;
    credentials.password = u"a long secret 7"_s;
    machine.session->signUp(credentials);
    QTRY_VERIFY_WITH_TIMEOUT(machine.isOnline(), patience);
}

void tst_Replay::befriend()
{
    const UserId first = m_first.session->me().id;
    const UserId second = m_second.session->me().id;
    Session &asked = *m_second.session;
    m_first.session->contacts().request(second, {}, this,
                                        [](const Result<Contact> &answer) { QVERIFY(answer); });
    QTRY_COMPARE_WITH_TIMEOUT(asked.contacts().incomingCount(), 1, patience);
    asked.contacts().respond(first, true, this,
                             [](const Result<Contact> &answer) { QVERIFY(answer); });
    QTRY_COMPARE_WITH_TIMEOUT(m_first.session->contacts().friends().size(), 1, patience);
    m_first.session->chatActions().openDirect(second, this, [this](const Result<ChatId> &chat) {
        QVERIFY(chat);
        m_chat = *chat;
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_chat.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(asked.chats().contains(m_chat), patience);
}

void tst_Replay::dialogue_saidByTwoClients_isTheSameAtBoth()
{
    Conversation *one = m_first.session->conversation(m_chat);
    Conversation *other = m_second.session->conversation(m_chat);
    one->open();
    other->open();
    for (qsizetype turn = 0; turn < m_said.size(); ++turn) {
        (turn % 2 == 0 ? one : other)->send(m_said.at(turn));
        // People take turns: the next speaks when the last was heard.
        Conversation *listener = turn % 2 == 0 ? other : one;
        QTRY_VERIFY_WITH_TIMEOUT(!messagesOf(*listener).isEmpty() &&
                                     messagesOf(*listener).last().entry.text == m_said.at(turn),
                                 patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!messagesOf(*one).last().isPending(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!messagesOf(*other).last().isPending(), patience);
    m_seen = messagesOf(*one);
    const QList<Line> seenByOther = messagesOf(*other);
    QCOMPARE(m_seen.size(), seenByOther.size());
    for (qsizetype at = 0; at < m_seen.size(); ++at) {
        QCOMPARE(m_seen.at(at).entry.text, seenByOther.at(at).entry.text);
        QCOMPARE(m_seen.at(at).entry.seq, seenByOther.at(at).entry.seq);
        QCOMPARE(m_seen.at(at).entry.mood, seenByOther.at(at).entry.mood);
    }
    const QStringList tail = m_said.mid(m_said.size() - m_seen.size());
    for (qsizetype at = 0; at < m_seen.size(); ++at)
        QCOMPARE(m_seen.at(at).entry.text, tail.at(at));
}

void tst_Replay::moods_ofEveryMessage_areTheServers()
{
    QHash<MoodLabel, int> counts;
    for (const Line &line : m_seen) {
        QVERIFY2(line.entry.mood, qPrintable(line.entry.text));
        ++counts[line.entry.mood->label];
    }
    for (const MoodLabel label : allMoodLabels)
        qInfo("%s: %d", qPrintable(moodName(label)), counts.value(label));
    QVERIFY(counts.size() > 1); // people are not always the same
}

void tst_Replay::moodOfChat_isTheFoldOfItsMessages()
{
    ConversationMood fold(false);
    for (const Line &line : m_seen)
        fold.add(*line.entry.mood, line.entry.by, line.entry.at);
    const Mood expected = fold.current(m_seen.last().entry.at);
    const Mood shown = m_second.session->conversation(m_chat)->mood();
    QCOMPARE(shown.label, expected.label);
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_replay.moc"
