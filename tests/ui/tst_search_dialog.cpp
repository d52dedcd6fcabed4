// Searching everywhere by keyboard, by filters that are typed or chosen, and in four tabs.
#include "client/ui/dashboard/search_dialog.h"
#include "client/ui/widgets/fields.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/json.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QJsonArray>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_SearchDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typedFilter_becomesAChip_andIsTakenAway();
    void chosenFilter_searchesWithoutAWord();
    void chosenFilter_takesThePlaceOfATypedOne();
    void nothingFound_offersToRemoveFilters();
    void unknownName_isSaidAndNothingIsAsked();
    void keys_goThroughTabsAndHits();
    void enter_behindNewLetters_searchesFirst();
    void files_areFoundByName();
    void offline_saysWhatWasSearched();

private:
    SearchField &field() { return *m_dialog->findChild<SearchField *>(); }
    QListView &list() { return *m_dialog->findChild<QListView *>(); }
    // And rests.
    void type(const QString &text)
    {
        field().setText(text);
        emit field().settled(text);
    }
    QJsonObject asked() const { return m_server->asked.value(u"message.search"_s); }
    int searches() const { return int(m_server->calls.count(u"message.search"_s)); }
    void answer(const QJsonArray &hits)
    {
        m_server->answers[u"message.search"_s] = {{u"hits"_s, hits}, {u"more"_s, false}};
    }
    QJsonObject hit(Seq seq, const QList<Attachment> &files = {}) const
    {
        return {
            {u"chatId"_s, m_server->chat.toString()},  {u"seq"_s, seq},
            {u"at"_s, u"2026-11-01T10:00:00.000Z"_s},  {u"by"_s, m_server->friendId.toString()},
            {u"snippet"_s, u"the red door"_s},         {u"marks"_s, QJsonArray{QJsonArray{4, 3}}},
            {u"files"_s, json::fromAttachments(files)}};
    }
    void choose(const QString &chip, const QString &choice);
    void choose(Qt::Key key) { QTest::keyClick(&field(), key); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    QPointer<SearchDialog> m_dialog;
};

// Once for all: what a test leaves is in the dialog, which is a new one each time.
void tst_SearchDialog::initTestCase()
{
    m_server = std::make_unique<ScriptedServer>();
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_server->write(u"the red door"_s);
    QTRY_COMPARE(m_desk->session.chats().summary(m_server->chat).head, 1);
    ChatSummary group;
    group.id = ChatId{{2, 5}};
    group.kind = ChatKind::Group;
    group.title = u"Hut weekend"_s;
    m_desk->session.chats().put(group);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_SearchDialog::init()
{
    answer({hit(1), hit(2)});
    m_server->asked.clear();
    m_dialog = new SearchDialog(m_desk->context, m_window.get());
    m_dialog->open();
}

void tst_SearchDialog::cleanup()
{
    delete m_dialog;
}

void tst_SearchDialog::choose(const QString &chip, const QString &choice)
{
    QAbstractButton *button = buttonWith(*m_dialog, chip);
    QVERIFY2(button, qPrintable(chip));
    button->click();
    const auto menus = m_dialog->findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    const auto actions = menus.last()->actions();
    for (QAction *action : actions) {
        if (action->text() == choice) {
            menus.last()->close();
            return action->trigger();
        }
    }
    QFAIL(qPrintable(choice));
}

void tst_SearchDialog::typedFilter_becomesAChip_andIsTakenAway()
{
    type(u"from:fri red has:link"_s);
    QTRY_COMPARE(asked()["from"_L1].toString(), m_server->friendId.toString());
    QCOMPARE(asked()["query"_L1].toString(), u"red"_s);
    QCOMPARE(asked()["kinds"_L1].toArray(), QJsonArray{u"links"_s});
    QVERIFY(buttonWith(*m_dialog, u"Kind: Links"_s));
    buttonNamed(*m_dialog, u"Remove the filter “From: friend”"_s)->click();
    QCOMPARE(field().text(), u"red has:link"_s);
    QTRY_VERIFY(!asked().contains("from"_L1));
    QCOMPARE(asked()["kinds"_L1].toArray(), QJsonArray{u"links"_s});
    QVERIFY(!buttonNamed(*m_dialog, u"Remove the filter “From: friend”"_s));
}

void tst_SearchDialog::chosenFilter_searchesWithoutAWord()
{
    choose(u"In"_s, u"Hut weekend"_s);
    QTRY_COMPARE(asked()["chatId"_L1].toString(), (ChatId{{2, 5}}).toString());
    QTRY_VERIFY(list().isVisible());
    buttonWith(*m_dialog, u"Unread"_s)->click();
    choose(u"Kind"_s, u"Voice messages"_s);
    choose(u"Kind: Voice messages"_s, u"Files"_s); // several
    choose(u"Date"_s, u"Last 7 days"_s);
    QTRY_COMPARE(asked()["kinds"_L1].toArray(), (QJsonArray{u"voice"_s, u"files"_s}));
    QVERIFY(asked()["unread"_L1].toBool());
    QVERIFY(json::timeFromText(asked()["after"_L1].toString()).isValid());
    QCOMPARE(asked()["query"_L1].toString(), QString());
}

void tst_SearchDialog::chosenFilter_takesThePlaceOfATypedOne()
{
    type(u"red from:friend"_s);
    choose(u"From: friend"_s, u"You"_s);
    QCOMPARE(field().text(), u"red"_s);
    QTRY_COMPARE(asked()["from"_L1].toString(), m_server->me.toString());
    choose(u"From"_s, u"Type a name…"_s);
    QCOMPARE(field().text(), u"red from:"_s);
    QCOMPARE(m_window->focusWidget(), &field());
}

void tst_SearchDialog::nothingFound_offersToRemoveFilters()
{
    answer({});
    type(u"red is:unread"_s);
    QTRY_VERIFY(labelWith(*m_dialog, u"There may be more without the filters"_s));
    answer({hit(1)});
    buttonWith(*m_dialog, u"Remove filters"_s)->click();
    QCOMPARE(field().text(), u"red"_s);
    QTRY_VERIFY(list().isVisible());
    QVERIFY(!asked().contains("unread"_L1));
}

void tst_SearchDialog::unknownName_isSaidAndNothingIsAsked()
{
    const int before = searches();
    type(u"red from:zoe"_s);
    QVERIFY(labelWith(*m_dialog, u"You know nobody called “zoe”"_s));
    const auto isAsked = [this, before] { return searches() > before; };
    QVERIFY(!QTest::qWaitFor(isAsked, 2 * int(SearchModel::searchPause.count())));
    buttonWith(*m_dialog, u"Remove filters"_s)->click();
    QTRY_COMPARE(searches(), before + 1);
    QCOMPARE(asked()["query"_L1].toString(), u"red"_s);
}

void tst_SearchDialog::keys_goThroughTabsAndHits()
{
    QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    QSignalSpy chat(m_dialog, &SearchDialog::chatWanted);
    type(u"red"_s);
    QTRY_VERIFY(list().isVisible());
    QCOMPARE(list().currentIndex().row(), 0);
    choose(Qt::Key_Down);
    choose(Qt::Key_Down); // there is no third
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(&field(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(buttonWith(*m_dialog, u"People"_s)->isChecked());
    QVERIFY(!buttonWith(*m_dialog, u"Unread"_s)); // people are not filtered
    QTest::keyClick(&field(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(buttonWith(*m_dialog, u"Groups"_s)->isChecked());
    type(u"hut"_s);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QTest::keyClick(&field(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&field(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(buttonWith(*m_dialog, u"Messages"_s)->isChecked());
    QTest::keyClick(&field(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(buttonWith(*m_dialog, u"Files"_s)->isChecked()); // round and round
    QTest::keyClick(&field(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    choose(Qt::Key_Return);
    QCOMPARE(chat.size(), 1);
    QCOMPARE(chat[0][0].value<ChatId>(), (ChatId{{2, 5}}));
    QCOMPARE(chosen.size(), 0);
}

void tst_SearchDialog::enter_behindNewLetters_searchesFirst()
{
    QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    type(u"red"_s);
    QTRY_VERIFY(list().isVisible());
    QTest::keyClicks(&field(), u"der"_s);
    choose(Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTRY_COMPARE(asked()["query"_L1].toString(), u"redder"_s);
    QTRY_VERIFY(list().isVisible());
    choose(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void tst_SearchDialog::files_areFoundByName()
{
    Attachment plan;
    plan.id = FileId{{5, 2}};
    plan.name = u"plan.pdf"_s;
    plan.bytes = 1'000'000;
    answer({hit(9, {plan})});
    QSignalSpy chosen(m_dialog, &SearchDialog::chosen);
    buttonWith(*m_dialog, u"Files"_s)->click();
    QTRY_VERIFY(list().isVisible()); // the newest, before a word is typed
    QCOMPARE(asked()["kinds"_L1].toArray(), (QJsonArray{u"files"_s, u"media"_s, u"voice"_s}));
    QVERIFY(!buttonNamed(*m_dialog, u"Remove the filter “Kind: Files”"_s)); // nobody asked for it
    QVERIFY(list().currentIndex().data().toString().startsWith(u"plan.pdf"_s));
    choose(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toLongLong(), 9);
}

// The last: there is no way back.
void tst_SearchDialog::offline_saysWhatWasSearched()
{
    m_server->isUp = false;
    m_server->cut();
    QTRY_COMPARE(m_desk->session.connectionState().phase, ConnectionState::Phase::Waiting);
    type(u"from:friend door"_s);
    QTRY_VERIFY(list().isVisible());
    QVERIFY(labelWith(*m_dialog, u"only what is saved on this device"_s));
    QTest::keyClick(&field(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(labelWith(*m_dialog, u"only people known on this device"_s));
}

QTEST_MAIN(tst_SearchDialog)
#include "tst_search_dialog.moc"
