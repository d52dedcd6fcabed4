// Dialogs stand in the middle of their window: reached, kept and left by keyboard and mouse.
#include "client/ui/main_window.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/veil.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_Dialogs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dialog_opened_standsInTheMiddle();
    void dialog_inASmallWindow_fits();
    void window_resized_keepsItInTheMiddle();
    void escape_closesAndReturnsTheFocus();
    void tab_staysInside();
    void tab_goesAsItIsRead();
    void click_beside_closes();
    void click_beside_keepsWhatWasTyped();
    void opener_hidden_takesItAlong();
    void shortcut_beneath_doesNothing();
    void refusal_returnsTheFocusToItsButton();
    void focus_movedOnWhileAButtonWaits_staysThere();

private:
    Dialog *open();
    QPoint middle() const { return m_window->rect().center(); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr; // of the window
};

void tst_Dialogs::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_field = new QLineEdit(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

Dialog *tst_Dialogs::open()
{
    auto *dialog = new Dialog(u"Question"_s, m_field);
    dialog->body().addWidget(new QLineEdit(dialog));
    dialog->addButton(u"Cancel"_s, "");
    dialog->addButton(u"Go"_s, "primary");
    dialog->open();
    return dialog;
}

void tst_Dialogs::dialog_opened_standsInTheMiddle()
{
    const Dialog *dialog = open();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->window(), m_window.get());
    const QPoint at = dialog->mapTo(m_window.get(), dialog->rect().center());
    QVERIFY((at - middle()).manhattanLength() <= 2);
    QVERIFY(dialog->findChild<QLineEdit *>()->hasFocus());
}

void tst_Dialogs::dialog_inASmallWindow_fits()
{
    m_window->resize(380, 480);
    const Dialog *dialog = open();
    const QRect box(dialog->mapTo(m_window.get(), QPoint()), dialog->size());
    QVERIFY(m_window->rect().contains(box));
}

void tst_Dialogs::window_resized_keepsItInTheMiddle()
{
    const Dialog *dialog = open();
    m_window->resize(700, 520);
    QTRY_VERIFY(
        (dialog->mapTo(m_window.get(), dialog->rect().center()) - middle()).manhattanLength() <= 2);
}

void tst_Dialogs::escape_closesAndReturnsTheFocus()
{
    QPointer<Dialog> dialog = open();
    QVERIFY(Veil::covers(*m_window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(!Veil::covers(*m_window));
    QVERIFY(m_field->hasFocus());
}

void tst_Dialogs::tab_staysInside()
{
    const Dialog *dialog = open();
    QSet<QWidget *> reached;
    for (int press = 0; press < 8; ++press) {
        const int key = press < 4 ? Qt::Key_Tab : Qt::Key_Backtab;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        reached.insert(QApplication::focusWidget());
    }
    QCOMPARE(reached.size(), 3);
}

// Rows come later than the buttons below them.
void tst_Dialogs::tab_goesAsItIsRead()
{
    auto *dialog = new Dialog(u"Question"_s, m_field);
    auto *field = new QLineEdit(dialog);
    dialog->body().addWidget(field);
    QBoxLayout *rows = scrollingColumn(dialog->body(), dialog);
    const QPushButton *close = dialog->addButton(u"Close"_s, "");
    dialog->open();
    auto *row = textButton(u"Row"_s, "", dialog);
    rows->addWidget(row);
    QTRY_VERIFY(row->isVisible());
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Tab);
    QVERIFY(close->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(row->hasFocus());
}

void tst_Dialogs::click_beside_closes()
{
    QPointer<Dialog> dialog = open();
    QTest::mouseClick(m_window->childAt(10, 690), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void tst_Dialogs::click_beside_keepsWhatWasTyped()
{
    const QPointer<Dialog> dialog = open();
    QTest::keyClicks(QApplication::focusWidget(), u"words"_s);
    QTest::mouseClick(m_window->childAt(10, 690), Qt::LeftButton);
    QVERIFY(dialog && dialog->isVisible());
}

void tst_Dialogs::opener_hidden_takesItAlong()
{
    QPointer<Dialog> dialog = open();
    m_field->hide();
    QTRY_VERIFY(!dialog);
}

void tst_Dialogs::shortcut_beneath_doesNothing()
{
    ScriptedServer server;
    Desk desk(server.factory());
    signIn(desk.session);
    MainWindow window(desk.context);
    window.showChats();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window.findChildren<Veil *>().size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window.findChildren<Veil *>().size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(window.findChildren<Veil *>().isEmpty());
}

void tst_Dialogs::refusal_returnsTheFocusToItsButton()
{
    Done answer;
    confirmAsking(u"Take it back?"_s, u"It is gone then."_s, u"Take back"_s, m_field,
                  [&answer](const Done &done) { answer = done; });
    auto *agree = buttonWith(*m_window, u"Take back"_s);
    agree->setFocus();
    QTest::keyClick(agree, Qt::Key_Return);
    QVERIFY(answer && !agree->isEnabled());
    answer(u"The server is busy."_s);
    QVERIFY(agree->hasFocus());
}

void tst_Dialogs::focus_movedOnWhileAButtonWaits_staysThere()
{
    const Dialog *dialog = open();
    auto *go = buttonWith(*dialog, u"Go"_s);
    go->setFocus();
    setUsable(*go, false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QPointer<QWidget> chosen = QApplication::focusWidget();
    setUsable(*go, true);
    QCOMPARE(QApplication::focusWidget(), chosen.data());
    QVERIFY(chosen != go);
}

QTEST_MAIN(tst_Dialogs)
#include "tst_dialogs.moc"
