// Making a group by keyboard alone.
#include "client/ui/people/new_group_dialog.h"
#include "client/ui/widgets/person_row.h"
#include "tests/support/client/scripted_server.h"
#include "tests/ui/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_NewGroup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void person_focused_isOutlined();
    void enter_onAPerson_goesOn();
    void space_onAPerson_ticks();
    void arrow_onTheKind_choosesIt();

private:
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void toPeople();
    void toKinds();
    QPushButton *primary() const;
    QLineEdit *title() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NewGroupDialog> m_dialog;
};

void tst_NewGroup::init()
{
    m_dialog.reset();
    m_desk = std::make_unique<Desk>();
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    Contact contact;
    contact.user.id = personId(1);
    contact.user.username = u"ana"_s;
    contact.state = ContactState::Friend;
    m_desk->session.contacts().restore({contact});
    m_dialog = std::make_unique<NewGroupDialog>(m_desk->context, ChatId(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    title()->setText(u"Team"_s);
}

QPushButton *tst_NewGroup::primary() const
{
    const auto all = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (button->property("kind") == u"primary"_s)
            return button;
    }
    return nullptr;
}

QLineEdit *tst_NewGroup::title() const
{
    const auto fields = m_dialog->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == u"Name of the group"_s)
            return field;
    }
    return nullptr;
}

void tst_NewGroup::toPeople()
{
    title()->setFocus();
    press(Qt::Key_Return);
    m_dialog->findChild<QCheckBox *>()->setFocus(Qt::TabFocusReason);
    QVERIFY(m_dialog->findChild<QCheckBox *>()->isVisible());
}

void tst_NewGroup::toKinds()
{
    m_dialog->findChildren<QRadioButton *>().first()->setFocus(Qt::TabFocusReason);
}

void tst_NewGroup::person_focused_isOutlined()
{
    toPeople();
    auto *row = m_dialog->findChild<PersonRow *>();
    const QColor ink = m_desk->theme.palette().focus;
    const auto edge = [row] { return row->grab().toImage().pixelColor(row->width() / 2, 1); };
    QTRY_COMPARE(edge(), ink);
    primary()->setFocus();
    QTRY_VERIFY(edge() != ink);
}

void tst_NewGroup::enter_onAPerson_goesOn()
{
    toPeople();
    QCOMPARE(primary()->text(), u"Create"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isChecked());
    // It went to the server, which is not there.
    const auto says = [this](const QString &words) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"no connection"_s));
}

void tst_NewGroup::space_onAPerson_ticks()
{
    toPeople();
    press(Qt::Key_Space);
    QVERIFY(m_dialog->findChild<QCheckBox *>()->isChecked());
}

void tst_NewGroup::arrow_onTheKind_choosesIt()
{
    toKinds();
    const auto kinds = m_dialog->findChildren<QRadioButton *>();
    QVERIFY(kinds[0]->isChecked());
    press(Qt::Key_Down);
    QVERIFY(kinds[1]->hasFocus());
    QVERIFY(kinds[1]->isChecked());
    QVERIFY(!kinds[0]->isChecked());
}

QTEST_MAIN(tst_NewGroup)
#include "tst_new_group.moc"
