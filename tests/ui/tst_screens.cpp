#include "client/theme/mood_theme.h"
#include "client/ui/chat/mood_popover.h"
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/main_window.h"
#include "client/ui/people/new_group_dialog.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/settings/mood_card_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/certificate_card.h"
#include "client/ui/start/sign_in_card.h"
#include "client/ui/start/sign_up_card.h"
#include "client/ui/start/start_page.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/access.h"
#include "tests/ui/look.h"
#include "tests/ui/screen.h"

#include <QDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const Mood glad{MoodLabel::Joyful, 0.7, 0.82, {}};

} // namespace

class tst_Screens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void conversation_inEveryMood_isDrawn_data();
    void conversation_inEveryMood_isDrawn();
    void conversation_rightToLeft_isMirrored();
    void conversation_atTwiceTheSize_isNotClipped();
    void conversation_offline_saysSo();
    void chatList_withEverything_isDrawn_data();
    void chatList_withEverything_isDrawn();
    void moodPopover_explains();
    void moodCard_tellsEveryLanguage();
    void peerText_withMarkup_isShownAsWritten();
    void window_withoutAccount_offersSignIn_data();
    void window_withoutAccount_offersSignIn();
    void window_withoutServer_showsHistory_data();
    void window_withoutServer_showsHistory();
    void dialogs_areNamedAndWhole_data();
    void dialogs_areNamedAndWhole();
    void tab_walksThroughAll_andReturns();

private:
    void keep(QWidget &widget, const QString &name);
    void look(bool isDark, int zoom = 100);

    std::unique_ptr<Desk> m_desk;
    QDir m_folder{besideTest(u"../screens")};
};

void tst_Screens::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_folder.mkpath(u"."_s));
    m_desk = std::make_unique<Desk>();
    m_desk->theme.setMotionReduced(true);
}

void tst_Screens::look(bool isDark, int zoom)
{
    m_desk->theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_desk->theme.setZoom(zoom);
    m_desk->theme.applyTo(*qApp);
}

void tst_Screens::keep(QWidget &widget, const QString &name)
{
    widget.show();
    QCoreApplication::processEvents();
    QTest::qWait(30);
    QVERIFY(widget.grab().save(m_folder.filePath(name + u".png"_s)));
}

void tst_Screens::conversation_inEveryMood_isDrawn_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<bool>("isDark");
    for (const MoodLabel label : allMoodLabels) {
        for (const bool isDark : {false, true})
            QTest::newRow(qPrintable(moodName(label) + (isDark ? u"-dark"_s : u"-light"_s)))
                << static_cast<int>(label) << isDark;
    }
}

void tst_Screens::conversation_inEveryMood_isDrawn()
{
    QFETCH(int, mood);
    QFETCH(bool, isDark);
    look(isDark);
    Screen screen(m_desk->theme, static_cast<MoodLabel>(mood));
    keep(screen, u"conversation-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(clippedLabels(screen), QStringList());
    QCOMPARE(unnamed(screen), QStringList());
}

void tst_Screens::conversation_rightToLeft_isMirrored()
{
    look(false);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Screen screen(m_desk->theme, MoodLabel::Tense);
    keep(screen, u"conversation-rtl"_s);
    const QImage picture = screen.view().grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    // One's own bubbles stand at the trailing side: left.
    const QRgb own = m_desk->theme.palette().outBubble.rgb();
    int left = 0;
    int right = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixel(x, y) == own)
                ++(x < picture.width() / 2 ? left : right);
        }
    }
    QVERIFY(left > 2 * right);
}

void tst_Screens::conversation_atTwiceTheSize_isNotClipped()
{
    look(false, 200);
    Screen screen(m_desk->theme, MoodLabel::Joyful);
    keep(screen, u"conversation-200"_s);
    QCOMPARE(clippedLabels(screen), QStringList());
    look(false);
}

void tst_Screens::conversation_offline_saysSo()
{
    look(false);
    Screen screen(m_desk->theme, MoodLabel::Sad);
    screen.offline().showLost(QDateTime::currentDateTimeUtc().addSecs(8), 3);
    keep(screen, u"conversation-offline"_s);
    QCOMPARE(clippedLabels(screen), QStringList());
}

void tst_Screens::chatList_withEverything_isDrawn_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Screens::chatList_withEverything_isDrawn()
{
    QFETCH(bool, isDark);
    look(isDark);
    QStandardItemModel model;
    const auto add = [&](const QString &name, ChatKind kind,
                         const QList<std::pair<int, QVariant>> &more) {
        auto item = std::make_unique<QStandardItem>(name);
        const auto row = model.rowCount();
        item->setData(name, ChatListModel::NameRole);
        item->setData(static_cast<int>(kind), ChatListModel::KindRole);
        item->setData(QVariant::fromValue(personId(row)), ChatListModel::PeerIdRole);
        item->setData(QVariant::fromValue(ChatId{personId(row).bits}), ChatListModel::ChatIdRole);
        item->setData(QDateTime::currentDateTime().addSecs(-3600LL * row * row * 5),
                      ChatListModel::TimeRole);
        item->setData(static_cast<int>(Delivery::Received), ChatListModel::DeliveryRole);
        for (const auto &[role, value] : more)
            item->setData(value, role);
        model.appendRow(item.release());
    };
    add(u"Ana Ruiz"_s, ChatKind::Direct,
        {{ChatListModel::PreviewRole, u"Please do."_s},
         {ChatListModel::PreviewSenderRole, u"You"_s},
         {ChatListModel::DeliveryRole, static_cast<int>(Delivery::Read)},
         {ChatListModel::PresenceRole, static_cast<int>(Presence::Online)},
         {ChatListModel::PinnedRole, true}});
    add(u"Team build"_s, ChatKind::Group,
        {{ChatListModel::PreviewRole, u"The report is ready for everybody to read"_s},
         {ChatListModel::PreviewSenderRole, u"Bo"_s},
         {ChatListModel::UnreadRole, 3},
         {ChatListModel::MentionsRole, 1}});
    add(u"News"_s, ChatKind::Broadcast,
        {{ChatListModel::DraftRole, u"We could write about it"_s},
         {ChatListModel::MutedRole, true},
         {ChatListModel::UnreadRole, 120}});
    add(u"Bo Chen"_s, ChatKind::Direct,
        {{ChatListModel::TypingRole, u"Bo"_s},
         {ChatListModel::PresenceRole, static_cast<int>(Presence::Away)}});
    add(u"Build server of the whole house, and of others"_s, ChatKind::Direct,
        {{ChatListModel::PreviewRole, u"Build 214 is done"_s},
         {ChatListModel::TagRole, u"bot"_s},
         {ChatListModel::StatusRole, u"🛠️"_s}});
    add(canary, ChatKind::Direct,
        {{ChatListModel::PreviewRole, canary},
         {ChatListModel::PreviewSenderRole, u"You"_s},
         {ChatListModel::DeliveryRole, static_cast<int>(Delivery::Failed)}});
    ChatListView list(m_desk->theme, nullptr);
    list.setModel(&model);
    list.setCurrentIndex(model.index(1, 0));
    list.resize(340, 440);
    keep(list, u"list-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(list.sizeHintForRow(0), 62);
}

void tst_Screens::moodPopover_explains()
{
    look(false);
    QWidget host;
    const QList<WeighedWord> why{{u"great"_s, 2}, {u"news"_s, 1}, {u"not"_s, -1}};
    const MoodShown shown{glad,
                          {{personName(1), canary, MoodLabel::Joyful, why},
                           {personName(2), u"That is wonderful news"_s, MoodLabel::Joyful}}};
    auto *popover = new MoodPopover(m_desk->theme, shown, &host);
    keep(*popover, u"mood-popover"_s);
    QCOMPARE(clippedLabels(*popover), QStringList());
    QCOMPARE(unnamed(*popover), QStringList());
}

void tst_Screens::moodCard_tellsEveryLanguage()
{
    look(true);
    QWidget host;
    MoodCardDialog dialog(&host);
    keep(dialog, u"mood-card"_s);
    QCOMPARE(clippedLabels(dialog), QStringList());
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(u"English"_s) && words.contains(u"Deutsch"_s));
    QVERIFY(words.filter(u"Of 100 messages"_s).size() >= 10);
    QVERIFY(words.last().isEmpty() ||
            !words.filter(u"Not available for this language"_s).isEmpty());
    MoodCardDialog without(QByteArray(), &host);
    QVERIFY(!without.findChildren<QLabel *>().isEmpty());
}

// Whatever somebody else writes or is called is text, to every label, bubble and tooltip.
void tst_Screens::peerText_withMarkup_isShownAsWritten()
{
    look(false);
    QWidget host;
    auto *column = columnIn(&host);
    auto *header = new ChatHeader(m_desk->theme, &host);
    header->setChat(canary, {canary, personId(9), {}});
    header->setStatus(canary, false);
    auto *composer = new Composer(m_desk->theme, &host);
    composer->showReply(canary, canary);
    column->addWidget(header);
    column->addWidget(composer);
    const MoodPopover popover(m_desk->theme, {glad, {{canary, canary, MoodLabel::Joyful}}}, &host);
    host.resize(1200, 300);
    host.show();
    int shown = 0;
    const auto labels = host.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
        shown += label->text().contains(canary) ? 1 : 0;
    }
    QVERIFY(shown >= 5); // name, status, both of the reply, and the popover's
    QTextDocument tip;
    tip.setHtml(plainToolTip(canary));
    QCOMPARE(tip.toPlainText(), canary);
    QStandardItemModel model;
    addMessage(model, {1, canary, 0}, false, false);
    const BubbleLayout bubble =
        layOut(bubbleFrom(model.index(0, 0)), {700, Qt::LeftToRight, false}, m_desk->theme);
    QCOMPARE(bubble.paragraphs.size(), size_t(1));
    QCOMPARE(bubble.paragraphs.front()->text(), canary);
    QVERIFY(bubble.outline.height() < 60); // no picture, no box of 321×123
}

void tst_Screens::window_withoutAccount_offersSignIn_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("zoom");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("200") << false << 200;
}

void tst_Screens::window_withoutAccount_offersSignIn()
{
    QFETCH(bool, isDark);
    QFETCH(int, zoom);
    look(isDark, zoom);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.showSignIn();
    keep(page, u"start-"_s + tag);
    QCOMPARE(unnamed(page), QStringList());
    QCOMPARE(clippedLabels(page), QStringList());
    SignUpCard up(m_desk->context, nullptr);
    up.begin(u"chat.example.org"_s);
    up.resize(380, 560);
    keep(up, u"sign-up-"_s + tag);
    QCOMPARE(unnamed(up), QStringList());
    CertificateCard card(nullptr);
    card.setCertificate({u"chat.example.org"_s, QByteArray(32, '\xa7'), {}});
    card.resize(380, 420);
    keep(card, u"certificate-"_s + tag);
    QCOMPARE(unnamed(card), QStringList());
    look(false);
}

void tst_Screens::window_withoutServer_showsHistory_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1100, 760);
    QTest::newRow("narrow") << QSize(420, 700);
}

void tst_Screens::window_withoutServer_showsHistory()
{
    QFETCH(QSize, size);
    look(false);
    MainWindow window(m_desk->context);
    window.showChats();
    window.resize(size);
    keep(window, u"window-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(unnamed(window), QStringList());
    QCOMPARE(clippedLabels(window), QStringList());
}

void tst_Screens::dialogs_areNamedAndWhole_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("settings") << 0;
    QTest::newRow("people") << 1;
    QTest::newRow("new-group") << 2;
}

void tst_Screens::dialogs_areNamedAndWhole()
{
    QFETCH(int, which);
    look(which == 1);
    QWidget host;
    host.resize(900, 700);
    std::unique_ptr<Dialog> dialog;
    if (which == 0)
        dialog = std::make_unique<SettingsDialog>(m_desk->context, &host);
    else if (which == 1)
        dialog =
            std::make_unique<PeopleDialog>(m_desk->context, PeopleDialog::Page::Friends, &host);
    else
        dialog = std::make_unique<NewGroupDialog>(m_desk->context, ChatId(), &host);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keep(*dialog, u"dialog-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(unnamed(*dialog), QStringList());
    QCOMPARE(clippedLabels(*dialog), QStringList());
    look(false);
}

void tst_Screens::tab_walksThroughAll_andReturns()
{
    look(false);
    StartPage page(m_desk->context, nullptr);
    page.resize(860, 720);
    page.showSignIn();
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto wanted = focusable(page);
    QVERIFY(wanted.size() > 3);
    wanted.first()->setFocus();
    QCOMPARE(missedByTab(page), QStringList());
}

QTEST_MAIN(tst_Screens)
#include "tst_screens.moc"
