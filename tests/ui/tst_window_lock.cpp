// A locked window shows nothing of anybody, loses nothing, and opens by the code alone.
#include "client/state/lock_code.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/lock/lock_code_dialog.h"
#include "client/ui/lock/lock_page.h"
#include "client/ui/lock/window_lock.h"
#include "client/ui/main_window.h"
#include "client/ui/people/join_chat_dialog.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const QString code = u"4711-open"_s;

} // namespace

class tst_WindowLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lock_withoutACode_asksForOneFirst();
    void code_mistyped_isSaid();
    void locked_showsNothing_andKeysDoNothing();
    void notifications_whileLocked_sayNothing();
    void code_wrong_isRefused_andGuessingSlowedDown();
    void code_right_bringsEverythingBack();
    void dialog_withWords_waitsBehindTheLock();
    void ended_whileLocked_beginsLocked();
    void forgotten_signsOutAndForgets();
    void settings_changeAndTakeAway();
    void lock_isDrawn_data();
    void lock_isDrawn();

private:
    void setCode()
    {
        static const QString proof = LockCode::proofOf(code, m_desk->random); // once: it takes time
        m_desk->preferences.setValue(preference::lockProof, proof);
    }
    void openWindow();
    void press(Qt::Key key, Qt::KeyboardModifiers with)
    {
        QTest::keyClick(m_window.get(), key, with);
    }
    void lockByKey() { press(Qt::Key_L, Qt::ControlModifier); }
    void unlock(const QString &typed)
    {
        QLineEdit *field = fieldNamed(*m_window, u"Your code"_s);
        QVERIFY(field);
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool showsChat() const
    {
        const auto *workspace = m_window->findChild<WorkspaceView *>();
        return workspace && workspace->isVisible();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void tst_WindowLock::init()
{
    m_window.reset();
    m_desk.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->write(u"Nobody else's business"_s, false);
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    openWindow();
}

void tst_WindowLock::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1000, 700);
    m_window->showChats();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<WorkspaceView *>()->openChat(m_server->chat);
}

void tst_WindowLock::lock_withoutACode_asksForOneFirst()
{
    lockByKey();
    auto *dialog = m_window->findChild<LockCodeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!m_window->lock().isLocked());
    QVERIFY(!buttonWith(*dialog, u"Use this code"_s)->isEnabled());
    fieldNamed(*dialog, u"New code"_s)->setText(code);
    fieldNamed(*dialog, u"again"_s)->setText(code);
    buttonWith(*dialog, u"Use this code"_s)->click();
    QVERIFY(m_window->lock().isLocked());
    QVERIFY(!m_desk->preferences.value(preference::lockProof, {}).toString().contains(code));
    unlock(code);
    QVERIFY(!m_window->lock().isLocked());
}

void tst_WindowLock::code_mistyped_isSaid()
{
    lockByKey();
    auto *dialog = m_window->findChild<LockCodeDialog *>();
    fieldNamed(*dialog, u"New code"_s)->setText(code);
    fieldNamed(*dialog, u"again"_s)->setText(u"4712"_s);
    buttonWith(*dialog, u"Use this code"_s)->click();
    QVERIFY(labelWith(*dialog, u"not the same"_s));
    QVERIFY(!hasLockCode(m_desk->preferences));
}

void tst_WindowLock::locked_showsNothing_andKeysDoNothing()
{
    setCode();
    QVERIFY(m_window->windowTitle() != u"Chatoyant"_s);
    lockByKey();
    QVERIFY(!showsChat());
    QCOMPARE(m_window->windowTitle(), u"Chatoyant"_s);
    QVERIFY(!m_window->workspace()); // nor does a notification lead there
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Comma, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u"Nobody"_s),
                 qPrintable(label->text()));
    QCOMPARE(QApplication::focusWidget(), fieldNamed(*m_window, u"Your code"_s));
    // What comes in is not read by anybody.
    m_server->write(u"One more"_s);
    QTRY_VERIFY(m_desk->session.alerts().alert(m_server->chat));
}

void tst_WindowLock::notifications_whileLocked_sayNothing()
{
    setCode();
    QCOMPARE(alertPreview(m_desk->preferences), AlertPreview::Full);
    lockByKey();
    QCOMPARE(alertPreview(m_desk->preferences), AlertPreview::Nothing);
    unlock(code);
    QCOMPARE(alertPreview(m_desk->preferences), AlertPreview::Full);
}

void tst_WindowLock::code_wrong_isRefused_andGuessingSlowedDown()
{
    setCode();
    lockByKey();
    for (int tries = 1; tries <= 5; ++tries) {
        unlock(u"%1"_s.arg(tries));
        QVERIFY(m_window->lock().isLocked());
        QVERIFY(labelWith(*m_window, u"not your code"_s));
    }
    QVERIFY(buttonWith(*m_window, u"Try again in"_s));
    unlock(code); // not now
    QVERIFY(m_window->lock().isLocked());
}

void tst_WindowLock::code_right_bringsEverythingBack()
{
    setCode();
    auto *draft = m_window->findChild<DraftEdit *>();
    QTest::keyClicks(draft, u"half a sen"_s);
    lockByKey();
    unlock(code);
    QVERIFY(showsChat());
    QVERIFY(draft->hasFocus());
    QCOMPARE(draft->toPlainText(), u"half a sen"_s);
    QVERIFY(m_window->windowTitle() != u"Chatoyant"_s);
    lockByKey();
    QVERIFY(fieldNamed(*m_window, u"Your code"_s)->text().isEmpty()); // the code is not left there
}

void tst_WindowLock::dialog_withWords_waitsBehindTheLock()
{
    setCode();
    m_window->findChild<QAction *>(u"join"_s)->trigger();
    auto *dialog = m_window->findChild<JoinChatDialog *>();
    QLineEdit *field = fieldNamed(*dialog, u"Link to the chat"_s);
    QTest::keyClicks(field, u"chatoyant://cha"_s);
    lockByKey();
    QVERIFY(!dialog->isVisible());
    unlock(code);
    QVERIFY(dialog->isVisible());
    QCOMPARE(field->text(), u"chatoyant://cha"_s);
    QVERIFY(field->hasFocus());
}

void tst_WindowLock::ended_whileLocked_beginsLocked()
{
    setCode();
    lockByKey();
    openWindow();
    QVERIFY(m_window->lock().isLocked());
    QVERIFY(!showsChat());
    unlock(code);
    QVERIFY(showsChat());
}

void tst_WindowLock::forgotten_signsOutAndForgets()
{
    setCode();
    lockByKey();
    buttonWith(*m_window, u"I forgot the code"_s)->click();
    QVERIFY(labelWith(*m_window, u"everything saved on this device goes"_s));
    buttonWith(*m_window, u"Sign out and forget"_s)->click();
    QTRY_VERIFY(!m_window->lock().isLocked());
    QVERIFY(!showsChat());
    QVERIFY(m_desk->session.chats().chats().isEmpty());
    QVERIFY(!hasLockCode(m_desk->preferences));
}

void tst_WindowLock::settings_changeAndTakeAway()
{
    setCode();
    LockCodeDialog dialog(m_desk->context, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    fieldNamed(dialog, u"The code now"_s)->setText(u"wrong"_s);
    buttonWith(dialog, u"No code any more"_s)->click();
    QVERIFY(labelWith(dialog, u"not the code"_s));
    QVERIFY(hasLockCode(m_desk->preferences));
    fieldNamed(dialog, u"The code now"_s)->setText(code);
    buttonWith(dialog, u"No code any more"_s)->click();
    QVERIFY(!hasLockCode(m_desk->preferences));
}

void tst_WindowLock::lock_isDrawn_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("200") << false << 200;
}

void tst_WindowLock::lock_isDrawn()
{
    QFETCH(bool, isDark);
    QFETCH(int, zoom);
    setCode();
    m_desk->theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_desk->theme.setZoom(zoom);
    m_desk->theme.applyTo(*qApp);
    const QDir folder(besideTest(u"../screens"));
    QVERIFY(folder.mkpath(u"."_s));
    lockByKey();
    unlock(u"no"_s);
    const auto *page = m_window->findChild<LockPage *>();
    const auto hasBars = [page] {
        const auto bars = page->findChildren<QScrollBar *>();
        return std::any_of(bars.cbegin(), bars.cend(),
                           [](const QScrollBar *bar) { return bar->isVisible(); });
    };
    QTRY_VERIFY(!hasBars());
    QCOMPARE(clippedLabels(*m_window), QStringList());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_window->grab().save(folder.filePath(u"lock-%1.png"_s.arg(tag))));
    m_window->resize(380, 480);
    QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(folder.filePath(u"lock-small-%1.png"_s.arg(tag))));
    QTRY_COMPARE(clippedLabels(*m_window), QStringList());
}

QTEST_MAIN(tst_WindowLock)
#include "tst_window_lock.moc"
