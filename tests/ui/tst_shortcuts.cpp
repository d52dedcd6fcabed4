// Keys as somebody wants them: pressed in a dialog, taken from another action, put back, kept.
#include "client/ui/settings/keys_dialog.h"
#include "client/ui/settings/shortcuts_page.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "tests/ui/find.h"
#include "tests/ui/look.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Shortcuts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keys_pressed_areTakenAtOnce();
    void keys_ofAnotherAction_areSaidAndTaken();
    void keys_none_areKeptSo();
    void keys_thatOneTypesWith_areRefused_data();
    void keys_thatOneTypesWith_areRefused();
    void putBack_givesTheUsualKeys();
    void allPutBack_canBeUndone();
    void keys_atTheNextStart_areTheSame();
    void keys_keptWrongly_areLeftOut();
    void word_findsByNameAndByKeys();
    void buttons_tellTheKeysOfNow();

private:
    struct Program // what one start of it has
    {
        explicit Program(MemoryPreferences &preferences)
            : keys(preferences)
        {
            next = add(u"next"_s, u"Next chat"_s, u"Alt+Down Ctrl+Tab"_s);
            find = add(u"find"_s, u"&Go to a chat"_s, u"Ctrl+K"_s);
        }
        QAction *add(const QString &name, const QString &text, const QString &usual)
        {
            auto *action = new QAction(text, &window);
            keys.add(name, action, usual);
            window.addAction(action);
            return action;
        }

        QWidget window;
        KeyMap keys;
        QAction *next;
        QAction *find;
    };

    KeysDialog *ask(const QString &name)
    {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Change…, "_s + name)
                button->click();
        }
        return m_program->window.findChild<KeysDialog *>();
    }
    static void press(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(dialog->findChild<KeyField *>(), key, modifiers);
    }
    QStringList shown() const
    {
        QStringList names;
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Change…"_s)
                names.append(button->accessibleName().section(u", "_s, 1));
        }
        return names;
    }

    Theme m_theme;
    std::unique_ptr<MemoryPreferences> m_preferences;
    std::unique_ptr<Program> m_program;
    ShortcutsPage *m_page = nullptr;
};

void tst_Shortcuts::init()
{
    m_program.reset();
    m_preferences = std::make_unique<MemoryPreferences>();
    m_program = std::make_unique<Program>(*m_preferences);
    m_page = new ShortcutsPage(m_theme, m_program->keys, &m_program->window);
    m_program->window.resize(700, 500);
    m_program->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window));
}

void tst_Shortcuts::keys_pressed_areTakenAtOnce()
{
    QSignalSpy done(m_program->find, &QAction::triggered);
    KeysDialog *dialog = ask(u"Go to a chat"_s);
    QVERIFY(dialog);
    press(dialog, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_program->window.findChild<KeysDialog *>());
    QTest::keyClick(&m_program->window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(done.count(), 1);
    QTest::keyClick(&m_program->window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(done.count(), 1);
}

void tst_Shortcuts::keys_ofAnotherAction_areSaidAndTaken()
{
    QSignalSpy next(m_program->next, &QAction::triggered);
    QSignalSpy find(m_program->find, &QAction::triggered);
    KeysDialog *dialog = ask(u"Go to a chat"_s);
    press(dialog, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(next.count(), 0); // nothing happens by the keys that are asked for
    QVERIFY(labelWith(*dialog, u"Next chat"_s));
    buttonWith(*dialog, u"Use these"_s)->click();
    QTest::keyClick(&m_program->window, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(find.count(), 1);
    QCOMPARE(next.count(), 0);
    QTest::keyClick(&m_program->window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(next.count(), 1); // its other keys are left
}

void tst_Shortcuts::keys_none_areKeptSo()
{
    KeysDialog *dialog = ask(u"Go to a chat"_s);
    buttonWith(*dialog, u"No keys"_s)->click();
    QVERIFY(m_program->find->shortcuts().isEmpty());
    const Program later(*m_preferences);
    QVERIFY(later.find->shortcuts().isEmpty());
}

void tst_Shortcuts::keys_thatOneTypesWith_areRefused_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a letter") << u"J"_s << true;
    QTest::newRow("a capital") << u"Shift+J"_s << true;
    QTest::newRow("what copies") << u"Ctrl+C"_s << true;
    QTest::newRow("what undoes") << u"Ctrl+Z"_s << true;
    QTest::newRow("AltGr") << u"Ctrl+Alt+Q"_s << true;
    QTest::newRow("a function key") << u"F9"_s << false;
    QTest::newRow("Ctrl and a letter") << u"Ctrl+J"_s << false;
    QTest::newRow("Ctrl, Alt and an arrow") << u"Ctrl+Alt+Up"_s << false;
}

void tst_Shortcuts::keys_thatOneTypesWith_areRefused()
{
    QFETCH(QString, keys);
    QFETCH(bool, isRefused);
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    KeysDialog *dialog = ask(u"Go to a chat"_s);
    press(dialog, sequence[0].key(), sequence[0].keyboardModifiers());
    QCOMPARE(buttonWith(*dialog, u"Use these"_s)->isEnabled(), !isRefused);
    QCOMPARE(KeysDialog::refusal(sequence).isEmpty(), !isRefused);
}

void tst_Shortcuts::putBack_givesTheUsualKeys()
{
    m_program->keys.assign(m_program->next, QKeySequence(u"Ctrl+J"_s));
    QAbstractButton *back = buttonWith(*m_page, u"Put back"_s);
    QVERIFY(back && back->isVisible());
    back->click();
    QCOMPARE(m_program->next->shortcuts(),
             (QList<QKeySequence>{QKeySequence(u"Alt+Down"_s), QKeySequence(u"Ctrl+Tab"_s)}));
    // What another action has meanwhile stays there.
    m_program->keys.assign(m_program->find, QKeySequence(u"Alt+Down"_s));
    m_program->keys.reset(m_program->next);
    QCOMPARE(m_program->keys.holder(QKeySequence(u"Alt+Down"_s)), m_program->find);
    QCOMPARE(m_program->next->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+Tab"_s)});
}

void tst_Shortcuts::allPutBack_canBeUndone()
{
    m_program->keys.assign(m_program->find, QKeySequence(u"Ctrl+J"_s));
    QSignalSpy replaced(m_page, &ShortcutsPage::replaced);
    buttonWith(*m_page, u"Put all keys back"_s)->click();
    QCOMPARE(m_program->find->shortcut(), QKeySequence(u"Ctrl+K"_s));
    QCOMPARE(replaced.count(), 1);
    m_program->keys.setChanges(replaced.first().at(1).value<KeyChanges>());
    QCOMPARE(m_program->find->shortcut(), QKeySequence(u"Ctrl+J"_s));
}

void tst_Shortcuts::keys_atTheNextStart_areTheSame()
{
    m_program->keys.assign(m_program->find, QKeySequence(u"Ctrl+;"_s));
    const Program later(*m_preferences);
    QCOMPARE(later.find->shortcut(), QKeySequence(u"Ctrl+;"_s));
    QCOMPARE(later.next->shortcuts().size(), 2);
}

void tst_Shortcuts::keys_keptWrongly_areLeftOut()
{
    m_preferences->setValue(preference::keys,
                            QVariantMap{{u"find"_s, u"Hyper+Nonsense"_s}, {u"gone"_s, u"F9"_s}});
    const Program later(*m_preferences);
    QVERIFY(later.find->shortcuts().isEmpty());
    QCOMPARE(later.next->shortcuts().size(), 2);
}

void tst_Shortcuts::word_findsByNameAndByKeys()
{
    QCOMPARE(shown(), (QStringList{u"Next chat"_s, u"Go to a chat"_s}));
    auto *field = m_page->findChild<SearchField *>();
    field->setText(u"go to"_s);
    QCOMPARE(shown(), QStringList{u"Go to a chat"_s});
    field->setText(u"alt+"_s);
    QCOMPARE(shown(), QStringList{u"Next chat"_s});
    field->setText(u"zzz"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(labelWith(*m_page, u"Nothing is called so"_s));
}

void tst_Shortcuts::buttons_tellTheKeysOfNow()
{
    auto *button = new IconButton(u"search"_s, u"Go"_s, m_theme, &m_program->window);
    button->setName(u"Go"_s, u"find"_s);
    m_program->keys.assign(m_program->find, QKeySequence(u"Ctrl+J"_s));
    QHelpEvent asked(QEvent::ToolTip, {}, {});
    QApplication::sendEvent(button, &asked);
    QVERIFY2(button->toolTip().contains(u"Go (Ctrl+J)"_s), qPrintable(button->toolTip()));
}

QTEST_MAIN(tst_Shortcuts)
#include "tst_shortcuts.moc"
