// The keyboard map that the product promises, line by line: each key is there, and does something.
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/dashboard/dashboard.h"
#include "client/ui/main_window.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QAction>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_KeyTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keys_ofTheTable_areThereAndReachTheirAction();
    void actions_all_standInTheTable();
    void keys_neverTypeALetter_norMeetEachOther();
    void back_rightToLeft_isTheOtherArrow();
    void arrowUp_inWhatIsWritten_moves();
    void link_aroundTheSelection_waitsForItsAddress();
    void link_withACopiedAddress_isWhole();
    void markRead_twice_marksAsUnread();
    void controlHome_goesToTheBeginning();
    void controlEnter_sends();
    void hint_withoutAChat_namesTheKeysChosen();
    void regions_byF6_endWithTheTabs();

private:
    static const QList<std::pair<QString, QString>> &table();
    QList<QAction *> named(const QString &name) const
    {
        return m_window->findChildren<QAction *>(name);
    }
    void press(const QKeySequence &keys)
    {
        QTest::keyClick(QApplication::focusWidget(), keys[0].key(), keys[0].keyboardModifiers());
    }
    void press(const QString &keys) { press(QKeySequence(keys, QKeySequence::PortableText)); }
    DraftEdit *draft() const { return m_workspace->page().findChild<DraftEdit *>(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceView *m_workspace = nullptr;
};

// The names are what a person's own keys are kept under: none of them may change.
const QList<std::pair<QString, QString>> &tst_KeyTable::table()
{
    static const QList<std::pair<QString, QString>> rows{
        {u"go-to-chat"_s, u"Ctrl+K"_s},
        {u"search-here"_s, u"Ctrl+F"_s},
        {u"search-everywhere"_s, u"Ctrl+Shift+F"_s},
        {u"new-chat"_s, u"Ctrl+N"_s},
        {u"new-group"_s, u"Ctrl+Shift+N"_s},
        {u"next-chat"_s, u"Alt+Down Ctrl+PgDown Ctrl+Tab"_s},
        {u"previous-chat"_s, u"Alt+Up Ctrl+PgUp Ctrl+Shift+Tab"_s},
        {u"next-unread"_s, u"Alt+Shift+Down"_s},
        {u"previous-unread"_s, u"Alt+Shift+Up"_s},
        {u"back"_s, u"Alt+Left"_s},
        {u"forward"_s, u"Alt+Right"_s},
        {u"first-unread"_s, u"Shift+PgUp"_s},
        {u"newest"_s, u"Ctrl+End"_s},
        {u"oldest"_s, u"Ctrl+Home"_s},
        {u"mark-read"_s, u"Ctrl+Shift+M"_s},
        {u"mute"_s, u"Ctrl+Shift+U"_s},
        {u"pin-up"_s, u"Ctrl+Shift+Up"_s},
        {u"pin-down"_s, u"Ctrl+Shift+Down"_s},
        {u"details"_s, u"Ctrl+."_s},
        {u"settings"_s, u"Ctrl+,"_s},
        {u"shortcuts"_s, u"Ctrl+/"_s},
        {u"send"_s, u"Ctrl+Return Ctrl+Enter"_s},
        {u"edit-last"_s, u"Up"_s},
        {u"reply-last"_s, u"Shift+Up"_s},
        {u"reply"_s, u"Alt+Shift+R"_s},
        {u"react"_s, u"Ctrl+Shift+E"_s},
        {u"translate"_s, u"Ctrl+Shift+T"_s},
        {u"bold"_s, u"Ctrl+B"_s},
        {u"italic"_s, u"Ctrl+I"_s},
        {u"code"_s, u"Ctrl+E"_s},
        {u"link"_s, u"Ctrl+Shift+L"_s},
        {u"strike"_s, u"Ctrl+Shift+X"_s},
        {u"attach"_s, u"Ctrl+U"_s},
        {u"record-voice"_s, u"Ctrl+Shift+V"_s},
        {u"play-voice"_s, u"Ctrl+Shift+P"_s},
        {u"emoji"_s, u"Ctrl+;"_s},
        {u"undo"_s, u"Ctrl+Z"_s},
        {u"find-next"_s, u"F3"_s},
        {u"find-previous"_s, u"Shift+F3"_s},
        {u"next-region"_s, u"F6"_s},
        {u"previous-region"_s, u"Shift+F6"_s},
        {u"larger"_s, u"Ctrl++ Ctrl+="_s},
        {u"smaller"_s, u"Ctrl+-"_s},
        {u"usual-size"_s, u"Ctrl+0"_s},
        {u"lock"_s, u"Ctrl+L"_s},
        {u"close"_s, u"Ctrl+W"_s},
        {u"quit"_s, u"Ctrl+Q"_s},
    };
    return rows;
}

void tst_KeyTable::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_KeyTable::init()
{
    m_window.reset();
    m_desk.reset();
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

// From where one writes, which is where one mostly is; or in the list, where they are the list's.
void tst_KeyTable::keys_ofTheTable_areThereAndReachTheirAction()
{
    auto rows = table();
    for (int place = 1; place <= 9; ++place)
        rows.append({u"chat-%1"_s.arg(place), u"Ctrl+%1"_s.arg(place)});
    for (const auto &[name, keys] : std::as_const(rows)) {
        const QList<QAction *> actions = named(name);
        QVERIFY2(!actions.isEmpty(), qPrintable(name));
        QStringList has;
        for (const QKeySequence &each : actions.first()->shortcuts())
            has.append(each.toString(QKeySequence::PortableText));
        QCOMPARE(name + u": "_s + has.join(u' '), name + u": "_s + keys);
        int reached = 0;
        for (QAction *action : actions) {
            QVERIFY(!action->text().isEmpty());
            action->disconnect(); // what it does is another question
            connect(action, &QAction::triggered, this, [&reached] { ++reached; });
        }
        const bool isOfTheList = name.startsWith(u"pin-"_s);
        QWidget *from =
            isOfTheList ? static_cast<QWidget *>(&m_workspace->dashboard().list()) : draft();
        for (const QString &each : keys.split(u' ')) {
            reached = 0;
            from->setFocus();
            press(each);
            QVERIFY2(reached == 1, qPrintable(name + u": "_s + each));
        }
    }
}

// What was added later is promised, too.
void tst_KeyTable::actions_all_standInTheTable()
{
    // Without keys of their own.
    QStringList known{u"people"_s, u"join"_s, u"mood-card"_s, u"report"_s, u"about"_s};
    for (const auto &[name, keys] : table())
        known.append(name);
    for (int place = 1; place <= 9; ++place)
        known << u"chat-%1"_s.arg(place) << u"account-%1"_s.arg(place);
    for (const QAction *action : m_window->actions())
        QVERIFY2(known.contains(action->objectName()), qPrintable(action->objectName()));
}

void tst_KeyTable::keys_neverTypeALetter_norMeetEachOther()
{
    QHash<QString, QString> holders;
    for (const QAction *action : m_window->actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const Qt::KeyboardModifiers with = keys[0].keyboardModifiers();
            const bool isLetter = keys[0].key() < Qt::Key_Escape;
            QVERIFY2(!isLetter || with.testFlag(Qt::ControlModifier) ||
                         with.testFlag(Qt::AltModifier),
                     qPrintable(keys.toString()));
            // AltGr is Ctrl and Alt to some keyboards.
            QVERIFY2(!with.testFlag(Qt::ControlModifier) || !with.testFlag(Qt::AltModifier),
                     qPrintable(keys.toString()));
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!holders.contains(text), qPrintable(text + u": "_s + holders.value(text)));
            holders.insert(text, action->objectName());
        }
    }
}

void tst_KeyTable::back_rightToLeft_isTheOtherArrow()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const MainWindow mirrored(m_desk->context);
    QCOMPARE(mirrored.findChild<QAction *>(u"back"_s)->shortcut(), QKeySequence(u"Alt+Right"_s));
    QCOMPARE(mirrored.findChild<QAction *>(u"forward"_s)->shortcut(), QKeySequence(u"Alt+Left"_s));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_KeyTable::arrowUp_inWhatIsWritten_moves()
{
    QSignalSpy edited(&m_workspace->page().composer(), &Composer::editLastWanted);
    draft()->setPlainText(u"first\nsecond"_s);
    draft()->moveCursor(QTextCursor::End);
    press(u"Up"_s);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(draft()->textCursor().blockNumber(), 0);
    draft()->clear();
    press(u"Up"_s);
    QCOMPARE(edited.count(), 1);
}

void tst_KeyTable::link_aroundTheSelection_waitsForItsAddress()
{
    QGuiApplication::clipboard()->clear();
    draft()->setPlainText(u"see the notes"_s);
    QTextCursor cursor = draft()->textCursor();
    cursor.setPosition(8);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    draft()->setTextCursor(cursor);
    press(u"Ctrl+Shift+L"_s);
    QCOMPARE(draft()->toPlainText(), u"see the [notes]()"_s);
    QTest::keyClicks(draft(), u"https://example.org"_s);
    QCOMPARE(draft()->toPlainText(), u"see the [notes](https://example.org)"_s);
}

void tst_KeyTable::link_withACopiedAddress_isWhole()
{
    QGuiApplication::clipboard()->setText(u"https://example.org/a"_s);
    draft()->setPlainText(u"notes"_s);
    draft()->selectAll();
    press(u"Ctrl+Shift+L"_s);
    QCOMPARE(draft()->toPlainText(), u"[notes](https://example.org/a)"_s);
    QVERIFY(draft()->textCursor().atEnd());
    draft()->clear();
    press(u"Ctrl+Shift+L"_s);
    QTest::keyClicks(draft(), u"here"_s);
    QCOMPARE(draft()->toPlainText(), u"[here](https://example.org/a)"_s);
}

void tst_KeyTable::markRead_twice_marksAsUnread()
{
    const auto row = [this] { return m_workspace->dashboard().model().index(0); };
    QTRY_COMPARE(row().data(ChatListModel::UnreadRole).toInt(), 0);
    press(u"Ctrl+Shift+M"_s);
    QVERIFY(row().data(ChatListModel::MarkedRole).toBool());
    QVERIFY(row().data(Qt::AccessibleTextRole).toString().contains(u"marked as unread"_s));
    m_workspace->dashboard().setFilter(ChatFilter::Unread);
    QCOMPARE(m_workspace->dashboard().model().rowCount(), 1);
    press(u"Ctrl+Shift+M"_s);
    QCOMPARE(m_workspace->dashboard().model().rowCount(), 0);
}

void tst_KeyTable::controlHome_goesToTheBeginning()
{
    MessageView &view = m_workspace->page().view();
    const auto firstShown = [&view] {
        return view.model()
            ->index(view.visibleRows().first, 0)
            .data(MessageModel::TextRole)
            .toString();
    };
    press(u"Ctrl+Home"_s);
    QTRY_VERIFY(view.visibleRows().first <= 1);
    QTRY_VERIFY2(labelWith(*m_window, u"number 0"_s) || firstShown().endsWith(u"number 0"_s) ||
                     view.model()
                         ->index(1, 0)
                         .data(MessageModel::TextRole)
                         .toString()
                         .endsWith(u"number 0"_s),
                 qPrintable(firstShown()));
    press(u"Ctrl+End"_s);
    QTRY_VERIFY(view.isAtBottom());
    draft()->setPlainText(u"words"_s);
    draft()->moveCursor(QTextCursor::End);
    press(u"Ctrl+Home"_s); // where there is something written, it is for that
    QCOMPARE(draft()->textCursor().position(), 0);
    QVERIFY(view.isAtBottom());
}

void tst_KeyTable::controlEnter_sends()
{
    QTest::keyClicks(draft(), u"On its way"_s);
    press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!m_server->log.isEmpty() && m_server->log.last().text == u"On its way"_s);
    QVERIFY(draft()->toPlainText().isEmpty());
}

void tst_KeyTable::hint_withoutAChat_namesTheKeysChosen()
{
    m_workspace->closeChat();
    QVERIFY(labelWith(*m_window, u"Or press Ctrl+K and"_s));
    for (const QString &keys : {u"Ctrl+J"_s, QString()}) {
        m_desk->preferences.setValue(preference::keys, QVariantMap{{u"go-to-chat"_s, keys}});
        MainWindow other(m_desk->context);
        other.showChats();
        other.show();
        QVERIFY(labelWith(other, u"Choose a chat"_s));
        QCOMPARE(labelWith(other, u"Or press Ctrl+J and"_s) != nullptr, !keys.isEmpty());
        QCOMPARE(labelWith(other, u"Or press"_s) != nullptr, !keys.isEmpty());
    }
}

void tst_KeyTable::regions_byF6_endWithTheTabs()
{
    m_workspace->dashboard().list().setFocus();
    QStringList places;
    for (int at = 0; at < 8; ++at) {
        press(u"F6"_s);
        QWidget *focus = QApplication::focusWidget();
        places.append(focus == draft()                            ? u"composer"_s
                      : focus == &m_workspace->page().view()      ? u"messages"_s
                      : focus == &m_workspace->dashboard().tab()  ? u"tabs"_s
                      : focus == &m_workspace->dashboard().list() ? u"list"_s
                      : m_workspace->page().isAncestorOf(focus)   ? u"header"_s
                                                                  : u"elsewhere"_s);
        QVERIFY2(focus->isVisible(), qPrintable(places.join(u' ')));
    }
    QCOMPARE(places.mid(0, 5),
             (QStringList{u"header"_s, u"messages"_s, u"composer"_s, u"tabs"_s, u"list"_s}));
}

QTEST_MAIN(tst_KeyTable)
#include "tst_key_table.moc"
