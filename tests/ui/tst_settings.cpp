// The settings as a whole: found by a word, and what a report takes along.
#include "client/ui/chat/mood_pill.h"
#include "client/ui/settings/look_page.h"
#include "client/ui/settings/mood_look_choice.h"
#include "client/ui/settings/mood_preview.h"
#include "client/ui/settings/quiet_hours_choice.h"
#include "client/ui/settings/report_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/page_slide.h"
#include "tests/ui/find.h"
#include "tests/ui/look.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void word_onAPage_leadsToItsSection();
    void word_emptied_showsAllSections();
    void word_unknown_leavesTheChosenPage();
    void report_isCopied_withoutThePerson();
    void quietHours_areKept();
    void sendKeys_areKept();
    void density_holdsAtOnce_andAtTheNextStart();
    void announcements_areKept();
    void contrast_followsTheDesktop_untilSomebodyChooses();
    void moods_areSeenAsChosen_andKept();
    void sections_withMotion_slide();
    void choice_canBeTakenBack_data();
    void choice_canBeTakenBack();

private:
    QStringList sections() const
    {
        QStringList names;
        const auto &list = *m_dialog->findChild<QListWidget *>();
        for (int row = 0; row < list.count(); ++row) {
            if (!list.item(row)->isHidden())
                names.append(list.item(row)->text());
        }
        return names;
    }
    QString chosen() const { return m_dialog->findChild<QListWidget *>()->currentItem()->text(); }
    void type(const QString &word) const { m_dialog->findChild<SearchField *>()->setText(word); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_host;
    SettingsDialog *m_dialog = nullptr;
};

void tst_Settings::init()
{
    m_host.reset();
    m_desk = std::make_unique<Desk>();
    m_host = std::make_unique<QWidget>();
    m_host->resize(900, 700);
    m_host->show();
    m_dialog = new SettingsDialog(m_desk->context, m_host.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
}

void tst_Settings::word_onAPage_leadsToItsSection()
{
    type(u"motion"_s);
    QCOMPARE(sections(), QStringList{u"Appearance"_s});
    QCOMPARE(chosen(), u"Appearance"_s);
    QVERIFY(buttonWith(*m_dialog, u"Reduce motion"_s));
    type(u"ENTER BEGINS"_s);
    QCOMPARE(chosen(), u"Writing"_s);
}

void tst_Settings::word_emptied_showsAllSections()
{
    const QStringList all = sections();
    type(u"motion"_s);
    QVERIFY(sections().size() < all.size());
    QTest::keyClick(m_dialog->findChild<SearchField *>(), Qt::Key_Escape);
    QCOMPARE(sections(), all);
    QVERIFY(m_dialog->isVisible());
}

void tst_Settings::word_unknown_leavesTheChosenPage()
{
    const QString before = chosen();
    type(u"zzzz"_s);
    QVERIFY(sections().isEmpty());
    QCOMPARE(chosen(), before);
}

void tst_Settings::report_isCopied_withoutThePerson()
{
    type(u"report"_s);
    buttonWith(*m_dialog, u"Report a problem"_s)->click();
    auto *report = m_host->findChild<ReportDialog *>();
    QVERIFY(report && report->isVisible());
    const auto texts = report->findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 2);
    QVERIFY(!texts[0]->isReadOnly() && texts[1]->isReadOnly());
    texts[0]->setPlainText(u"It went dark."_s);
    buttonWith(*report, u"Copy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("It went dark.\n\nChatoyant "_L1));
    QVERIFY(copied.contains("Qt 6"_L1) && copied.contains("Connection: "_L1));
    QVERIFY(!copied.contains(m_desk->folder.path()));
    QVERIFY(!copied.contains("127.0.0.1"_L1));
    QVERIFY(labelWith(*report, u"Copied."_s));
    report->reject();
}

void tst_Settings::quietHours_areKept()
{
    type(u"quiet hours"_s);
    QCOMPARE(chosen(), u"Notifications"_s);
    auto *weekend = buttonWith(*m_dialog, u"All day on Saturdays"_s);
    QVERIFY(weekend && !weekend->isEnabled());
    buttonWith(*m_dialog, u"Quiet hours"_s)->click();
    QVERIFY(weekend->isEnabled());
    const auto boxes = m_dialog->findChildren<QComboBox *>();
    const auto until = std::ranges::find(boxes, u"Quiet until"_s, &QWidget::accessibleName);
    QVERIFY(until != boxes.cend());
    (*until)->setFocus();
    QTest::keyClick(*until, Qt::Key_Down);
    const QuietHours kept = quietHours(m_desk->preferences);
    QVERIFY(kept.isOn && !kept.isWeekend);
    QCOMPARE(kept.from, QTime(22, 0));
    QCOMPARE(kept.until, QTime(7, 30));
}

void tst_Settings::sendKeys_areKept()
{
    type(u"Ctrl+Enter"_s);
    buttonWith(*m_dialog, u"Ctrl+Enter; Enter begins"_s)->click();
    QCOMPARE(m_desk->preferences.value(preference::sendKeys, {}).toString(), u"ctrl-enter"_s);
    const SettingsDialog again(m_desk->context, m_host.get());
    const auto buttons = again.findChildren<QAbstractButton *>();
    const bool isChosen =
        std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->text().startsWith("Ctrl+Enter;"_L1) && button->isChecked();
        });
    QVERIFY(isChosen);
}

void tst_Settings::density_holdsAtOnce_andAtTheNextStart()
{
    type(u"density"_s);
    Theme &theme = m_desk->theme;
    const int usual = theme.rowHeight();
    buttonWith(*m_dialog, u"Compact"_s)->click();
    QVERIFY(theme.isDense() && theme.rowHeight() < usual);
    Theme next;
    applyLook(next, m_desk->preferences, {});
    QVERIFY(next.isDense());
    buttonWith(*m_dialog, u"Comfortable"_s)->click();
    QCOMPARE(theme.rowHeight(), usual);
}

void tst_Settings::announcements_areKept()
{
    type(u"announce"_s);
    QCOMPARE(chosen(), u"Appearance"_s);
    buttonWith(*m_dialog, u"Those that mention me"_s)->click();
    QCOMPARE(m_desk->preferences.value(preference::announced, {}).toString(), u"mentions"_s);
}

void tst_Settings::contrast_followsTheDesktop_untilSomebodyChooses()
{
    type(u"contrast"_s);
    auto *box = buttonWith(*m_dialog, u"Increase contrast"_s);
    QVERIFY(!box->isChecked());
    applyLook(m_desk->theme, m_desk->preferences, {false, true});
    QVERIFY(m_desk->theme.isHighContrast() && box->isChecked());
    box->click();
    applyLook(m_desk->theme, m_desk->preferences, {false, true});
    QVERIFY(!m_desk->theme.isHighContrast());
}

void tst_Settings::moods_areSeenAsChosen_andKept()
{
    type(u"Show of a mood"_s);
    const Theme &theme = m_desk->theme;
    QCOMPARE(theme.moodLook(), MoodLook());
    buttonWith(*m_dialog, u"Subtle"_s)->click();
    QCOMPARE(theme.moodLook().strength, MoodStrength::Subtle);
    buttonWith(*m_dialog, u"Its pattern"_s)->click();
    QVERIFY(!theme.moodLook().hasPattern);
    const int wide = MoodPill(theme, nullptr).sizeHint().width();
    buttonWith(*m_dialog, u"Its word"_s)->click();
    QVERIFY(MoodPill(theme, nullptr).sizeHint().width() < wide);
    QVERIFY(
        !buttonWith(*m_dialog, u"Its icon"_s)->isEnabled()); // colour alone is not for everybody
    QCOMPARE(moodLook(m_desk->preferences), theme.moodLook());
    QCOMPARE(m_dialog->findChildren<MoodPreview *>().size(), 5);
}

// A picture of the section before lies over the new one for a moment.
void tst_Settings::sections_withMotion_slide()
{
    const auto *pages = m_dialog->findChild<QStackedWidget *>();
    const auto count = [pages] {
        return pages->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size();
    };
    const qsizetype before = count();
    const PageSlide slide(m_desk->theme, nullptr);
    m_desk->theme.setMotionReduced(true);
    m_dialog->showSection(u"bell"_s);
    QCOMPARE(count(), before);
    m_desk->theme.setMotionReduced(false);
    m_dialog->showSection(u"eye"_s);
    QCOMPARE(count(), before + 1);
    QCOMPARE(chosen(), u"Privacy"_s);
    QVERIFY(pages->currentWidget()->isVisible());
    QTRY_COMPARE(count(), before);
}

void tst_Settings::choice_canBeTakenBack_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("before");
    QTest::newRow("notifications") << u"The name only"_s << u"Name and message"_s;
    QTest::newRow("writing") << u"Ctrl+Enter; Enter begins"_s << u"Enter; Shift+Enter"_s;
    QTest::newRow("files") << u"As they are: every detail"_s << u"Smaller: quick"_s;
    QTest::newRow("voice") << u"1.5× speed"_s << u"1× speed"_s;
    QTest::newRow("theme") << u"Dark"_s << u"System"_s;
    QTest::newRow("density") << u"Compact"_s << u"Comfortable"_s;
    QTest::newRow("moods") << u"On this device only"_s << u"On this device and the server"_s;
    QTest::newRow("colours of moods") << u"Subtle"_s << u"Clear"_s;
}

void tst_Settings::choice_canBeTakenBack()
{
    QFETCH(QString, chosen);
    QFETCH(QString, before);
    type(chosen);
    const auto *choice = buttonWith(*m_dialog, chosen);
    QVERIFY(choice && !choice->isChecked());
    buttonWith(*m_dialog, chosen)->click();
    QVERIFY(choice->isChecked());
    QVERIFY(buttonWith(*m_dialog, u"Undo"_s));
    buttonWith(*m_dialog, u"Undo"_s)->click();
    QVERIFY(buttonWith(*m_dialog, before)->isChecked());
    QVERIFY(!buttonWith(*m_dialog, u"Undo"_s)); // once
}

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"
