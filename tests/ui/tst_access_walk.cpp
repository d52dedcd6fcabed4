// Every dialog there is, opened and walked through without a mouse: all has a name and is large
// enough, Tab comes to all of it and back, and closing leads back to where one was.
#include "client/ui/admin/admin_sessions_dialog.h"
#include "client/ui/admin/admin_window.h"
#include "client/ui/admin/reset_code_dialog.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/chat_page.h"
#include "client/ui/chat/chosen_media.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/forward_dialog.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/pins_dialog.h"
#include "client/ui/chat/versions_dialog.h"
#include "client/ui/dashboard/outbox_dialog.h"
#include "client/ui/dialogs.h"
#include "client/ui/lock/lock_code_dialog.h"
#include "client/ui/lock/window_lock.h"
#include "client/ui/main_window.h"
#include "client/ui/people/chat_link_dialog.h"
#include "client/ui/people/complaint_dialog.h"
#include "client/ui/people/crop_dialog.h"
#include "client/ui/people/delete_group_dialog.h"
#include "client/ui/people/leave_chat.h"
#include "client/ui/people/people_dialog.h"
#include "client/ui/people/request_dialog.h"
#include "client/ui/people/status_dialog.h"
#include "client/ui/settings/about_dialog.h"
#include "client/ui/settings/delete_account_dialog.h"
#include "client/ui/settings/device_name_dialog.h"
#include "client/ui/settings/email_code_dialog.h"
#include "client/ui/settings/email_dialog.h"
#include "client/ui/settings/factor_dialog.h"
#include "client/ui/settings/invite_dialog.h"
#include "client/ui/settings/keys_dialog.h"
#include "client/ui/settings/mood_card_dialog.h"
#include "client/ui/settings/password_dialog.h"
#include "client/ui/settings/proof_dialog.h"
#include "client/ui/settings/proxy_dialog.h"
#include "client/ui/settings/report_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/start/welcome_dialog.h"
#include "client/ui/workspace_view.h"
#include "tests/ui/access.h"
#include "tests/ui/administered.h"
#include "tests/ui/fake_proxy.h"
#include "tests/ui/find.h"
#include "tests/ui/signed_in.h"

#include <QAction>
#include <QDirIterator>
#include <QListWidget>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_AccessWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void dialogs_inTheSources_areAllWalked();
    void dialog_isReachedNamedAndLeft_data();
    void dialog_isReachedNamedAndLeft();
    void settings_everyPage_isReachedAndNamed();
    void administration_everyPage_isReachedAndNamed();
    void window_isReachedAndNamed_data();
    void window_isReachedAndNamed();

private:
    struct Walk
    {
        QByteArray name;
        QString dialog; // its class
        std::function<void()> open;
    };

    QList<Walk> walks();
    QList<Walk> walksOfChats();
    QList<Walk> walksOfTheAccount();
    static QStringList dialogsInTheSources();
    QDialog *openOne(const QString &dialog) const;
    Dialogs &dialogs() const { return m_workspace->dialogs(); }
    Conversation &conversation() { return *m_desk->session.conversation(m_server->chat); }
    template <typename Made, typename... Given>
    std::function<void()> opening(Given... given)
    {
        return [=, this] { (new Made(m_desk->context, given..., m_workspace))->open(); };
    }
    static void walkSections(QDialog &dialog, int least);
    // Everything that is wrong with it, in words.
    static QString faultsOf(const QWidget &root);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceView *m_workspace = nullptr;
    DraftEdit *m_draft = nullptr;
};

void tst_AccessWalk::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_server = std::make_unique<ScriptedServer>();
    m_server->makeGroup(ChatKind::Group, Role::Owner);
    m_server->shown.title = u"Team build"_s;
    for (int at = 0; at < 3; ++at)
        m_server->write(u"A message, number %1"_s.arg(at), false);
    m_desk = std::make_unique<Desk>(m_server->factory());
    m_desk->theme.setMotionReduced(true);
    m_desk->theme.applyTo(*qApp);
    signIn(m_desk->session);
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1200, 900);
    m_window->showChats();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workspace = m_window->findChild<WorkspaceView *>();
    m_workspace->openChat(m_server->chat);
    QTRY_VERIFY(m_workspace->page().view().model()->rowCount() > 3);
    QTRY_COMPARE(conversation().members().size(), 3);
    m_draft = m_workspace->page().findChild<DraftEdit *>();
}

// One that went wrong spoils none that come after it.
void tst_AccessWalk::cleanup()
{
    for (auto *each : m_window->findChildren<QDialog *>())
        each->done(0);
    QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
}

void tst_AccessWalk::cleanupTestCase()
{
    m_window.reset();
    m_desk.reset();
}

// The way each is opened; those that nothing opens are none.
QList<tst_AccessWalk::Walk> tst_AccessWalk::walks()
{
    return QList<Walk>{
               {"group info", u"Dialog"_s, [this] { dialogs().details(m_server->chat); }},
               {"a person", u"Dialog"_s, [this] { dialogs().profile(m_server->friendId); }},
               {"oneself", u"Dialog"_s, [this] { dialogs().profile(m_server->me); }},
               {"media", u"Dialog"_s, [this] { dialogs().media(m_server->chat); }},
               {"shortcuts", u"Dialog"_s, [this] { dialogs().shortcuts(); }},
               {"signing out", u"Dialog"_s, [this] { dialogs().signOut(); }},
               {"chats by name", u"QuickSwitcher"_s, [this] { dialogs().switchChat(); }},
               {"search", u"SearchDialog"_s, [this] { dialogs().searchEverywhere(); }},
               {"what waits", u"OutboxDialog"_s, [this] { dialogs().unsent(); }},
               {"a new chat", u"NewChatDialog"_s, [this] { dialogs().newChat(); }},
               {"a new group", u"NewGroupDialog"_s, [this] { dialogs().newGroup({}); }},
               {"joining", u"JoinChatDialog"_s, [this] { dialogs().joinChat({}); }},
               {"friends", u"PeopleDialog"_s, [this] { dialogs().people(); }},
               {"requests", u"PeopleDialog"_s, [this] { dialogs().requests(); }},
               {"the lock's code", u"LockCodeDialog"_s, opening<LockCodeDialog>()},
           } +
           walksOfChats() + walksOfTheAccount();
}

QList<tst_AccessWalk::Walk> tst_AccessWalk::walksOfChats()
{
    return {
        {"forwarding", u"ForwardDialog"_s,
         [this] {
             (new ForwardDialog(m_desk->context, conversation(), {1}, m_workspace))->open();
         }},
        {"earlier texts", u"VersionsDialog"_s,
         [this] { (new VersionsDialog(m_desk->context, conversation(), 1, m_workspace))->open(); }},
        {"pins", u"PinsDialog"_s,
         [this] { (new PinsDialog(m_desk->context, conversation(), true, m_workspace))->open(); }},
        {"sending a picture", u"SendSheet"_s,
         [this] {
             QImage picture(64, 64, QImage::Format_RGB32);
             picture.fill(0);
             m_workspace->page().attachments().offerAsUsual({{}, picture});
         }},
        {"a new link", u"ChatLinkDialog"_s, opening<ChatLinkDialog>(m_server->chat)},
        {"deleting a group", u"DeleteGroupDialog"_s, opening<DeleteGroupDialog>(m_server->chat)},
        {"handing over", u"HandOverDialog"_s, opening<HandOverDialog>(m_server->chat)},
        {"cutting a picture", u"CropDialog"_s,
         [this] {
             QImage picture(300, 200, QImage::Format_RGB32);
             picture.fill(0);
             (new CropDialog(picture, m_desk->theme, m_workspace))->open();
         }},
    };
}

QList<tst_AccessWalk::Walk> tst_AccessWalk::walksOfTheAccount()
{
    const FactorSecret secret{u"JBSWY3DPEHPK3PXP"_s,
                              u"otpauth://totp/Chatoyant:me?secret=JBSWY3DPEHPK3PXP"_s};
    const ProofDialog::Words proof{u"Sure?"_s, u"Show that it is you."_s, u"Go on"_s, true, true};
    return {
        {"settings", u"SettingsDialog"_s, [this] { dialogs().settings(); }},
        {"a device's name", u"DeviceNameDialog"_s, opening<DeviceNameDialog>(DeviceSession())},
        {"an address", u"EmailDialog"_s, opening<EmailDialog>(u"me@example.org"_s)},
        {"a status", u"StatusDialog"_s, opening<StatusDialog>()},
        {"a friend request", u"RequestDialog"_s, opening<RequestDialog>(m_desk->session.me())},
        {"a letter's code", u"EmailCodeDialog"_s, opening<EmailCodeDialog>(u"me@example.org"_s)},
        {"a second factor", u"FactorDialog"_s, opening<FactorDialog>(secret)},
        {"an invitation", u"InviteDialog"_s, opening<InviteDialog>()},
        {"a password", u"PasswordDialog"_s, opening<PasswordDialog>()},
        {"a new person", u"WelcomeDialog"_s, opening<WelcomeDialog>()},
        {"about", u"AboutDialog"_s, opening<AboutDialog>()},
        {"a proxy", u"ProxyDialog"_s,
         [this] {
             static FakeProxy proxy;
             proxy.kept = {ProxyKind::Http, u"proxy.example.org"_s, 8080, {}, {}};
             UiContext context = m_desk->context;
             context.proxy = &proxy;
             (new ProxyDialog(context, m_workspace))->open();
         }},
        {"a complaint", u"ComplaintDialog"_s,
         opening<ComplaintDialog>(Complained{m_server->friendId, m_server->chat, 1, u"Hm"_s})},
        {"a report", u"ReportDialog"_s, opening<ReportDialog>()},
        {"administration", u"AdminWindow"_s, [this] { dialogs().administration(); }},
        {"devices", u"AdminSessionsDialog"_s, opening<AdminSessionsDialog>(m_desk->session.me())},
        {"a reset code", u"ResetCodeDialog"_s, opening<ResetCodeDialog>(m_desk->session.me())},
        {"a proof", u"ProofDialog"_s, opening<ProofDialog>(proof)},
        {"the end of an account", u"DeleteAccountDialog"_s, opening<DeleteAccountDialog>()},
        {"how moods are known", u"MoodCardDialog"_s,
         [this] { (new MoodCardDialog(m_workspace))->open(); }},
        {"keys", u"KeysDialog"_s,
         [this] {
             static KeyMap keys(m_desk->preferences);
             auto *action = m_window->findChild<QAction *>(u"new-chat"_s);
             (new KeysDialog(keys, action, m_workspace))->open();
         }},
    };
}

QStringList tst_AccessWalk::dialogsInTheSources()
{
    static const QRegularExpression form(u"class (\\w+) (?:final )?: public (\\w+)"_s);
    QHash<QString, QString> parents;
    QDirIterator headers(QStringLiteral(CHATOYANT_SOURCE_DIR "/client/ui"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        for (auto match = form.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();) {
            const auto found = match.next();
            parents.insert(found.captured(1), found.captured(2));
        }
    }
    QStringList dialogs;
    for (auto each = parents.cbegin(); each != parents.cend(); ++each) {
        QString root = each.key();
        while (parents.contains(root))
            root = parents.value(root);
        // What others are made of is seen in them.
        const bool isForm = std::any_of(parents.cbegin(), parents.cend(),
                                        [&each](const QString &of) { return of == each.key(); });
        if (root == u"QDialog" && !isForm)
            dialogs.append(each.key());
    }
    dialogs.sort();
    return dialogs;
}

void tst_AccessWalk::dialogs_inTheSources_areAllWalked()
{
    const QStringList there = dialogsInTheSources();
    QVERIFY(there.size() > 20);
    QSet<QString> walked;
    const QList<Walk> all = walks();
    for (const Walk &walk : all)
        walked.insert(walk.dialog);
    for (const QString &dialog : there)
        QVERIFY2(walked.contains(dialog), qPrintable(dialog + u" is in no row of this test"_s));
}

QDialog *tst_AccessWalk::openOne(const QString &dialog) const
{
    for (auto *each : m_window->findChildren<QDialog *>()) {
        const QString name = QString::fromLatin1(each->metaObject()->className());
        if (each->isVisible() && name.section(u"::"_s, -1) == dialog)
            return each;
    }
    return nullptr;
}

QString tst_AccessWalk::faultsOf(const QWidget &root)
{
    QStringList faults;
    for (const QString &each : unnamed(root))
        faults.append(u"without a name: "_s + each);
    for (const QString &each : tooSmall(root))
        faults.append(u"too small: "_s + each);
    for (const QString &each : missedByTab(root))
        faults.append(u"by Tab: "_s + each);
    return faults.mid(0, 20).join(u'\n');
}

void tst_AccessWalk::dialog_isReachedNamedAndLeft_data()
{
    QTest::addColumn<int>("number");
    const QList<Walk> all = walks();
    for (int number = 0; number < all.size(); ++number)
        QTest::newRow(all.at(number).name.constData()) << number;
}

void tst_AccessWalk::dialog_isReachedNamedAndLeft()
{
    QFETCH(int, number);
    const Walk walk = walks().at(number);
    m_draft->setFocus();
    QTRY_VERIFY(m_draft->hasFocus());
    walk.open();
    QPointer<QDialog> dialog;
    QTRY_VERIFY(dialog = openOne(walk.dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::processEvents(); // what was answered at once is laid out
    QCOMPARE(faultsOf(*dialog), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_COMPARE(describe(QApplication::focusWidget()), describe(m_draft));
}

void tst_AccessWalk::walkSections(QDialog &dialog, int least)
{
    auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list && list->accessibleName().startsWith("Sections of"_L1) && list->count() >= least);
    for (int page = 0; page < list->count(); ++page) {
        list->setFocus();
        list->setCurrentRow(page);
        QCoreApplication::processEvents();
        const QString shown = list->item(page)->text() + u": "_s;
        QCOMPARE(shown + faultsOf(dialog), shown);
    }
}

void tst_AccessWalk::settings_everyPage_isReachedAndNamed()
{
    m_draft->setFocus();
    const QJsonObject rule{{m_server->chat.toString(), u"mentions"_s}};
    m_server->answers[u"settings.set"_s] = {
        {u"settings"_s, QJsonObject{{AlertRules::setting, rule}}}};
    m_desk->session.alertRules().choose(m_server->chat, AlertScope::Mentions);
    dialogs().settings();
    QDialog *settings = openOne(u"SettingsDialog"_s);
    walkSections(*settings, 12);
    settings->done(0);
    QTRY_VERIFY(m_draft->hasFocus());
    m_desk->session.alertRules().choose(m_server->chat, {});
}

void tst_AccessWalk::administration_everyPage_isReachedAndNamed()
{
    m_draft->setFocus();
    administer(*m_server);
    dialogs().administration();
    walkSections(*openOne(u"AdminWindow"_s), 7);
    openOne(u"AdminWindow"_s)->done(0);
    QTRY_VERIFY(m_draft->hasFocus());
}

void tst_AccessWalk::window_isReachedAndNamed_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("three columns") << 1200 << false;
    QTest::newRow("two columns") << 900 << false;
    QTest::newRow("one column") << 400 << false;
    QTest::newRow("locked") << 900 << true;
}

void tst_AccessWalk::window_isReachedAndNamed()
{
    QFETCH(int, width);
    QFETCH(bool, isLocked);
    m_window->resize(width, 800);
    if (width > 1000)
        m_workspace->toggleDetails();
    if (isLocked) {
        m_desk->preferences.setValue(preference::lockProof, u"there is one"_s);
        m_window->lock().lock();
    } else {
        m_draft->setFocus();
        m_workspace->page().view().toggleChosen(m_workspace->page().view().model()->index(2, 0));
    }
    QCoreApplication::processEvents();
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(faultsOf(*m_window), QString());
    m_workspace->page().view().clearChosen();
    m_window->lock().release();
    if (width > 1000)
        m_workspace->toggleDetails();
}

QTEST_MAIN(tst_AccessWalk)
#include "tst_access_walk.moc"
