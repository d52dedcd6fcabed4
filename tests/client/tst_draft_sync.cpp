// Drafts on several devices: sent when it is time, taken over, and never lost in a conflict.
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_DraftSync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typed_goesOutAfterAPause();
    void typed_thenLeft_goesOutAtOnce();
    void typed_thenSent_isRemovedAtOnce();
    void reply_goesAlong();
    void typedOffline_goesOutOnceOnline();
    void typedOffline_outlivesTheProgram();
    void clearedOffline_isClearedOnceOnline();
    void remote_whereNothingIsWritten_isTakenOver();
    void remote_overWhatTheServerHad_isTakenOver();
    void remote_cleared_clearsHere();
    void remote_thatGoesOn_isTakenOver();
    void remote_whileTyping_waitsBeside();
    void conflict_added_holdsBoth();
    void conflict_discarded_keepsMine();
    void conflict_mineSent_showsTheOther();
    void conflict_goneElsewhere_isOver();
    void conflict_foundAtTheStart_losesNothing();
    void conflict_notDecided_outlivesTheProgram();
    void echo_ofOnesOwn_isNoConflict();
    void echo_lateForWhatIsTyped_isNoConflict();
    void edit_isNoDraft_andGivesItBack();
    void remote_duringAnEdit_isThereAfterIt();
    void refused_isNotRepeated();

private:
    QStringList sent() const
    {
        QStringList texts;
        for (const QJsonObject &params : sentParams(m_in->server, u"draft.set"_s))
            texts.append(params.value("text"_L1).toString());
        return texts;
    }
    QString shown() const { return m_in->session->drafts().draft(m_chat).text; }
    QString other() const { return m_in->session->draftSync().other(m_chat).text; }
    void type(const QString &text) { m_in->session->drafts().set(m_chat, {text, 0, 0}); }
    // The server's word about what another device, or this one, has set.
    void hear(const QString &text)
    {
        m_in->server.notify(u"draft"_s, {{u"chatId"_s, m_chat.toString()},
                                         {u"text"_s, text},
                                         {u"at"_s, u"2026-01-01T12:00:00.000Z"_s}});
    }
    void keepOnServer(const QString &text)
    {
        m_in->server.answers[u"draft.list"_s] = {
            {u"drafts"_s,
             QJsonArray{QJsonObject{{u"chatId"_s, m_chat.toString()}, {u"text"_s, text}}}}};
    }
    void upload(const QString &text)
    {
        type(text);
        m_in->timers.advance(DraftSync::pause);
        QTRY_COMPARE(sent().value(sent().size() - 1), text);
        hear(text);
        QTRY_VERIFY(other().isEmpty());
        settle();
    }
    // Until what was asked is answered: a question asked later is.
    void settle()
    {
        bool isAnswered = false;
        m_in->session->chatLinks().preview({u"x"_s}, this,
                                           [&isAnswered](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
    }

    std::unique_ptr<SignedIn> m_in;
    ChatId m_chat;
};

void tst_DraftSync::init()
{
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
    m_chat = m_in->server.chat;
    settle();
}

void tst_DraftSync::typed_goesOutAfterAPause()
{
    type(u"Hel"_s);
    m_in->timers.advance(DraftSync::pause - 1ms);
    type(u"Hello"_s);
    m_in->timers.advance(DraftSync::pause - 1ms);
    QCOMPARE(sent(), QStringList());
    m_in->timers.advance(1ms);
    QCOMPARE(sent(), QStringList{u"Hello"_s});
    settle();
    m_in->timers.advance(2 * DraftSync::pause);
    QCOMPARE(sent().size(), 1);
}

void tst_DraftSync::typed_thenLeft_goesOutAtOnce()
{
    Conversation *conversation = m_in->session->conversation(m_chat);
    conversation->open();
    type(u"Hello"_s);
    conversation->leave();
    QCOMPARE(sent(), QStringList{u"Hello"_s});
}

void tst_DraftSync::typed_thenSent_isRemovedAtOnce()
{
    upload(u"Hello"_s);
    m_in->session->conversation(m_chat)->send(u"Hello"_s);
    QCOMPARE(sent(), (QStringList{u"Hello"_s, QString()}));
    QCOMPARE(shown(), QString());
}

void tst_DraftSync::reply_goesAlong()
{
    m_in->session->drafts().set(m_chat, {u"Yes"_s, 3, 0});
    m_in->timers.advance(DraftSync::pause);
    const auto calls = sentParams(m_in->server, u"draft.set"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0].value("replyTo"_L1).toInteger(), 3);
    QCOMPARE(ChatId::fromString(calls[0].value("chatId"_L1).toString()), m_chat);
}

void tst_DraftSync::typedOffline_goesOutOnceOnline()
{
    m_in->goOffline();
    type(u"Hello"_s);
    m_in->timers.advance(DraftSync::pause);
    m_in->comeBack();
    QTRY_COMPARE(sent(), QStringList{u"Hello"_s});
}

void tst_DraftSync::typedOffline_outlivesTheProgram()
{
    m_in->goOffline();
    type(u"Hello"_s);
    m_in->server.isUp = true;
    m_in->start();
    m_in->waitOnline();
    QTRY_COMPARE(sent(), QStringList{u"Hello"_s});
    QCOMPARE(shown(), u"Hello"_s);
}

void tst_DraftSync::clearedOffline_isClearedOnceOnline()
{
    upload(u"Hello"_s);
    keepOnServer(u"Hello"_s);
    m_in->goOffline();
    type({});
    m_in->comeBack();
    QTRY_COMPARE(sent(), (QStringList{u"Hello"_s, QString()}));
    QCOMPARE(shown(), QString());
}

void tst_DraftSync::remote_whereNothingIsWritten_isTakenOver()
{
    QSignalSpy changed(&m_in->session->drafts(), &Drafts::changed);
    hear(u"From the telephone"_s);
    QCOMPARE(shown(), u"From the telephone"_s);
    QCOMPARE(changed.size(), 1);
    m_in->timers.advance(DraftSync::pause);
    QCOMPARE(sent(), QStringList()); // the server has it
}

void tst_DraftSync::remote_overWhatTheServerHad_isTakenOver()
{
    upload(u"Old words"_s);
    hear(u"Quite different"_s);
    QCOMPARE(shown(), u"Quite different"_s);
    QCOMPARE(other(), QString());
}

void tst_DraftSync::remote_cleared_clearsHere()
{
    upload(u"Hello"_s);
    hear({});
    QCOMPARE(shown(), QString());
}

void tst_DraftSync::remote_thatGoesOn_isTakenOver()
{
    type(u"Hello"_s);
    hear(u"Hello world"_s);
    QCOMPARE(shown(), u"Hello world"_s);
    QCOMPARE(other(), QString());
}

void tst_DraftSync::remote_whileTyping_waitsBeside()
{
    QSignalSpy changed(&m_in->session->draftSync(), &DraftSync::otherChanged);
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    QCOMPARE(shown(), u"Typed here"_s);
    QCOMPARE(other(), u"Typed there"_s);
    QCOMPARE(changed.size(), 1);
    // What the server has is the only copy of it.
    m_in->timers.advance(2 * DraftSync::pause);
    QCOMPARE(sent(), QStringList());
}

void tst_DraftSync::conflict_added_holdsBoth()
{
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    m_in->session->draftSync().addOther(m_chat);
    QCOMPARE(shown(), u"Typed here\n\nTyped there"_s);
    QCOMPARE(other(), QString());
    QCOMPARE(sent(), QStringList{u"Typed here\n\nTyped there"_s});
}

void tst_DraftSync::conflict_discarded_keepsMine()
{
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    m_in->session->draftSync().dropOther(m_chat);
    QCOMPARE(shown(), u"Typed here"_s);
    QCOMPARE(sent(), QStringList{u"Typed here"_s});
}

void tst_DraftSync::conflict_mineSent_showsTheOther()
{
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    m_in->session->conversation(m_chat)->send(u"Typed here"_s);
    QCOMPARE(shown(), u"Typed there"_s);
    QCOMPARE(other(), QString());
    QCOMPARE(sent(), QStringList());
}

void tst_DraftSync::conflict_goneElsewhere_isOver()
{
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    hear({}); // it was sent from there
    QCOMPARE(other(), QString());
    QCOMPARE(shown(), u"Typed here"_s);
    m_in->session->draftSync().flush();
    QCOMPARE(sent(), QStringList{u"Typed here"_s});
}

void tst_DraftSync::conflict_foundAtTheStart_losesNothing()
{
    m_in->goOffline();
    type(u"Typed on the train"_s);
    keepOnServer(u"Typed at home"_s);
    m_in->comeBack();
    QTRY_COMPARE(other(), u"Typed at home"_s);
    QCOMPARE(shown(), u"Typed on the train"_s);
    settle();
    QCOMPARE(sent(), QStringList());
}

void tst_DraftSync::conflict_notDecided_outlivesTheProgram()
{
    type(u"Typed here"_s);
    hear(u"Typed there"_s);
    m_in->session->drafts().flush();
    m_in->server.isUp = false;
    m_in->start();
    QTRY_COMPARE(other(), u"Typed there"_s);
    QCOMPARE(shown(), u"Typed here"_s);
}

void tst_DraftSync::echo_ofOnesOwn_isNoConflict()
{
    upload(u"Hello"_s);
    type(u"Hello, and more"_s);
    hear(u"Hello"_s); // once more, late
    QCOMPARE(other(), QString());
    QCOMPARE(shown(), u"Hello, and more"_s);
}

void tst_DraftSync::echo_lateForWhatIsTyped_isNoConflict()
{
    type(u"First words"_s);
    m_in->timers.advance(DraftSync::pause); // on its way
    type(u"Other words"_s);
    hear(u"First words"_s);
    QCOMPARE(other(), QString());
    QCOMPARE(shown(), u"Other words"_s);
    settle();
    m_in->timers.advance(DraftSync::pause);
    QCOMPARE(sent(), (QStringList{u"First words"_s, u"Other words"_s}));
}

void tst_DraftSync::edit_isNoDraft_andGivesItBack()
{
    upload(u"A new message"_s);
    m_in->session->drafts().set(m_chat, {u"An old message"_s, 0, 7});
    m_in->session->drafts().set(m_chat, {u"An old message, changed"_s, 0, 7});
    m_in->timers.advance(DraftSync::pause);
    QCOMPARE(sent().size(), 1);
    m_in->session->drafts().clear(m_chat); // the edit is done
    QCOMPARE(shown(), u"A new message"_s);
    settle();
    m_in->timers.advance(DraftSync::pause);
    QCOMPARE(sent().size(), 1);
}

void tst_DraftSync::remote_duringAnEdit_isThereAfterIt()
{
    m_in->session->drafts().set(m_chat, {u"An old message"_s, 0, 7});
    hear(u"From the telephone"_s);
    QCOMPARE(shown(), u"An old message"_s);
    m_in->session->drafts().clear(m_chat);
    QCOMPARE(shown(), u"From the telephone"_s);
}

void tst_DraftSync::refused_isNotRepeated()
{
    m_in->server.refusals[u"draft.set"_s] = makeError(Reason::MessageTooLong);
    type(u"Too long"_s);
    m_in->timers.advance(DraftSync::pause);
    settle();
    m_in->timers.advance(2 * DraftSync::pause);
    QCOMPARE(sent().size(), 1);
    QCOMPARE(shown(), u"Too long"_s);
    m_in->server.refusals.clear();
    type(u"Shorter"_s);
    m_in->timers.advance(DraftSync::pause);
    QCOMPARE(sent().size(), 2);
}

QTEST_GUILESS_MAIN(tst_DraftSync)
#include "tst_draft_sync.moc"
