// Keys that do more than one thing, by where one is: undo, the next hit, a reaction.
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/emoji_panel.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/dialogs.h"
#include "client/ui/main_window.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_KeysInChats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void controlZ_takesBackWhatAToastOffers_afterWhatWasTyped();
    void undo_withTheFocus_givesItBack();
    void f3_goesThroughWhatWasFound();
    void reaction_fromALineOfTheChat_isForTheMessageAbove();

private:
    static void press(const QString &text)
    {
        const QKeySequence keys(text, QKeySequence::PortableText);
        QTest::keyClick(QApplication::focusWidget(), keys[0].key(), keys[0].keyboardModifiers());
    }
    DraftEdit *draft() const { return m_workspace->page().findChild<DraftEdit *>(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceView *m_workspace = nullptr;
};

void tst_KeysInChats::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    for (int at = 0; at < 60; ++at)
        m_server->write(u"A message of some length, number %1"_s.arg(at), false);
    signIn(m_desk->session);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1100, 700);
    m_window->showChats();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workspace = m_window->findChild<WorkspaceView *>();
    m_workspace->openChat(m_server->chat);
    QTRY_VERIFY(m_workspace->page().view().model()->rowCount() > 20);
    QVERIFY(draft()->hasFocus());
}

void tst_KeysInChats::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void tst_KeysInChats::controlZ_takesBackWhatAToastOffers_afterWhatWasTyped()
{
    constexpr int whileLong = 600'000;
    int undone = 0;
    Toast &toast = m_workspace->toast();
    QTest::keyClicks(draft(), u"a word"_s);
    toast.offerUndo(u"Gone."_s, whileLong, [&undone] { ++undone; }, {});
    press(u"Ctrl+Z"_s);
    QCOMPARE(draft()->toPlainText(), QString());
    QCOMPARE(undone, 0);
    press(u"Ctrl+Z"_s);
    QCOMPARE(undone, 1);
    QVERIFY(!toast.isVisible());
    press(u"Ctrl+Z"_s); // nothing is left
    QCOMPARE(undone, 1);
    toast.offerUndo(u"Gone."_s, whileLong, [&undone] { ++undone; }, {});
    QVERIFY(labelWith(toast, u"Gone."_s)->accessibleName().contains(u"Ctrl+Z"_s));
    m_workspace->dialogs().settings(); // in front of it
    press(u"Ctrl+Z"_s);
    QCOMPARE(undone, 1);
    m_window->findChild<Dialog *>()->reject();
    press(u"Ctrl+Z"_s);
    QCOMPARE(undone, 2);
}

void tst_KeysInChats::undo_withTheFocus_givesItBack()
{
    constexpr int whileLong = 600'000;
    Toast &toast = m_workspace->toast();
    toast.offerUndo(u"Gone."_s, whileLong, [] {}, {});
    buttonWith(toast, u"Undo"_s)->setFocus(Qt::TabFocusReason);
    QVERIFY(!draft()->hasFocus());
    buttonWith(toast, u"Undo"_s)->click();
    QVERIFY(draft()->hasFocus());
    toast.offerUndo(u"Gone."_s, whileLong, [] {}, {});
    buttonWith(toast, u"Undo"_s)->setFocus(Qt::TabFocusReason);
    toast.say(u"Something else."_s);
    QVERIFY(draft()->hasFocus());
}

void tst_KeysInChats::f3_goesThroughWhatWasFound()
{
    QJsonArray hits;
    for (const Seq seq : {50, 40, 30})
        hits.append(QJsonObject{{u"chatId"_s, m_server->chat.toString()},
                                {u"seq"_s, seq},
                                {u"by"_s, m_server->friendId.toString()},
                                {u"snippet"_s, u"A message"_s}});
    m_server->answers[u"message.search"_s] = {{u"hits"_s, hits}, {u"more"_s, false}};
    press(u"F3"_s); // there is no search yet
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"message"_s);
    const auto says = [this](const QString &words) { return labelWith(*m_window, words); };
    QTRY_VERIFY(says(u"1 of 3"_s));
    draft()->setFocus();
    press(u"F3"_s);
    QVERIFY(says(u"2 of 3"_s));
    m_workspace->page().view().setFocus();
    press(u"F3"_s);
    QVERIFY(says(u"3 of 3"_s));
    press(u"Shift+F3"_s);
    QVERIFY(says(u"2 of 3"_s));
    QVERIFY(m_workspace->page().view().hasFocus());
}

void tst_KeysInChats::reaction_fromALineOfTheChat_isForTheMessageAbove()
{
    Entry renamed;
    renamed.kind = EntryKind::Chat;
    renamed.by = m_server->friendId;
    renamed.title = u"Tea"_s;
    m_server->append(renamed);
    MessageView &view = m_workspace->page().view();
    QAbstractItemModel &model = *view.model();
    const auto last = [&model] { return model.index(model.rowCount() - 1, 0); };
    QTRY_VERIFY(!isMessage(last()));
    view.setFocus();
    view.setCurrent(last());
    press(u"Ctrl+Shift+E"_s);
    auto *panel = qobject_cast<EmojiPanel *>(QApplication::activePopupWidget());
    QVERIFY(panel);
    emit panel->picked(u"🎉"_s);
    QTRY_VERIFY(m_server->calls.contains(u"message.react"_s));
    QCOMPARE(m_server->asked.value(u"message.react"_s)["seq"_L1].toInteger(), 60);
    panel->close();
}

QTEST_MAIN(tst_KeysInChats)
#include "tst_keys_in_chats.moc"
