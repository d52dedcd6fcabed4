// Taking one's data along and deleting one's account, in the window, against the real server.
#include "client/ui/settings/delete_account_dialog.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/workspace_view.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/rpc_client.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/find.h"
#include "tests/ui/person.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;
using test::RpcClient;
using test::TestServer;

class tst_AccountData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void export_isSavedWhereOneSays();
    void export_cancelled_leavesNothing();
    void export_intoNoFolder_saysWhy();
    void deletion_wrongPassword_isSaidAtItsField();
    void deletion_ofALastOwner_handsOverFirst();
    void deletion_leadsToTheWayIn();
    void deletion_elsewhere_forgetsHereToo();
    void offline_nothingIsOffered(); // last: the server is gone then

private:
    static constexpr int patience = 20000;

    MainWindow &window() { return m_person->window; }
    Session &session() { return m_person->desk.session; }
    SettingsDialog *openPrivacy();
    DeleteAccountDialog *openDeletion();
    // In the file dialog.
    void exportTo(SettingsDialog &settings, const QString &path);
    bool hasHistory() const
    {
        const QDir profile(m_person->desk.folder.path());
        return !profile.entryList({u"*.db"_s, u"*.sqlite"_s}).isEmpty();
    }
    void keep(const QString &name);

    TestServer m_server;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<RpcClient> m_bo;
    QTemporaryDir m_target;
    QDir m_pictures{besideTest(u"../screens")};
    QString m_name;
    int m_count = 0;
};

void tst_AccountData::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_pictures.mkpath(u"."_s));
    QVERIFY2(m_server.start(), m_server.log().constData());
    m_bo = std::make_unique<RpcClient>();
    QVERIFY(m_bo->open(m_server.webSocketUrl()) && m_bo->signUp(u"bob"_s));
}

// Somebody who has talked with Bo, until they are gone.
void tst_AccountData::init()
{
    if (m_person && session().isSignedIn())
        return;
    m_person.reset();
    m_name = u"ana%1"_s.arg(++m_count);
    RpcClient ana;
    QVERIFY(ana.open(m_server.webSocketUrl()) && ana.signUp(m_name));
    QVERIFY(test::befriend(ana, *m_bo));
    QVERIFY(test::sendText(ana, test::directChat(ana, *m_bo), u"what ana wrote"_s) > 0);
    m_person = std::make_unique<Person>();
    QVERIFY(session().setServer(m_server.webSocketUrl().toString()));
    session().resume(ana.token());
    QTRY_VERIFY_WITH_TIMEOUT(session().connectionState().phase == ConnectionState::Phase::Online,
                             patience);
    QTRY_VERIFY(window().findChild<WorkspaceView *>());
}

void tst_AccountData::cleanup()
{
    const auto dialogs = window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->done(0);
    QTRY_VERIFY(window().findChildren<QDialog *>().isEmpty());
}

SettingsDialog *tst_AccountData::openPrivacy()
{
    auto *dialog =
        new SettingsDialog(m_person->desk.context, window().findChild<WorkspaceView *>());
    dialog->open();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentItem(list->findItems(u"Privacy"_s, Qt::MatchExactly).value(0));
    return dialog;
}

DeleteAccountDialog *tst_AccountData::openDeletion()
{
    SettingsDialog *settings = openPrivacy();
    buttonWith(*settings, u"Delete account…"_s)->click();
    return window().findChild<DeleteAccountDialog *>();
}

void tst_AccountData::exportTo(SettingsDialog &settings, const QString &path)
{
    buttonWith(settings, u"Export my data…"_s)->click();
    auto *files = settings.findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(files->selectedFiles().value(0).endsWith(u"chatoyant-%1.zip"_s.arg(m_name)));
    emit files->fileSelected(path);
    files->reject();
    QTRY_VERIFY(!settings.findChild<QFileDialog *>());
}

void tst_AccountData::keep(const QString &name)
{
    QTRY_COMPARE(clippedLabels(window()), QStringList());
    QVERIFY(window().grab().save(m_pictures.filePath(u"account-"_s + name + u".png"_s)));
}

void tst_AccountData::export_isSavedWhereOneSays()
{
    SettingsDialog *settings = openPrivacy();
    auto *list = settings->findChild<QListWidget *>();
    list->setCurrentRow(0);
    for (const QString &word : {u"delete account"_s, u"export"_s}) {
        settings->findChild<SearchField *>()->setText(word);
        QCOMPARE(list->currentItem()->text(), u"Privacy"_s);
    }
    settings->findChild<SearchField *>()->clear();
    keep(u"data"_s);
    const QString path = m_target.filePath(u"mine.zip"_s);
    exportTo(*settings, path);
    QVERIFY(labelWith(*settings, u"The server puts it together"_s));
    QVERIFY(buttonWith(*settings, u"Cancel"_s));
    settings->accept(); // it goes on
    QTRY_COMPARE_WITH_TIMEOUT(session().account().dataExport().state().phase,
                              DataExportState::Phase::Saved, patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
    settings = openPrivacy();
    QVERIFY(labelWith(*settings, u"mine.zip"_s));
    QVERIFY(buttonWith(*settings, u"Open folder"_s));
    keep(u"exported"_s);
    exportTo(*settings, path); // over nothing that is there
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"mine (2).zip"_s), patience);
}

void tst_AccountData::export_cancelled_leavesNothing()
{
    SettingsDialog *settings = openPrivacy();
    exportTo(*settings, m_target.filePath(u"never.zip"_s));
    buttonWith(*settings, u"Cancel"_s)->click();
    QVERIFY(buttonWith(*settings, u"Export my data…"_s));
    QVERIFY(!labelWith(*settings, u"The server puts it together"_s));
    // What was asked comes to nothing, and the next one is not disturbed by it.
    exportTo(*settings, m_target.filePath(u"then.zip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*settings, u"then.zip"_s), patience);
    QVERIFY(!QFile::exists(m_target.filePath(u"never.zip"_s)));
}

void tst_AccountData::export_intoNoFolder_saysWhy()
{
    SettingsDialog *settings = openPrivacy();
    exportTo(*settings, u"/proc/none/mine.zip"_s);
    QVERIFY(labelWith(*settings, u"Nothing can be saved"_s));
    QVERIFY(buttonWith(*settings, u"Export my data…"_s)->isEnabled()); // elsewhere
}

void tst_AccountData::deletion_wrongPassword_isSaidAtItsField()
{
    DeleteAccountDialog *dialog = openDeletion();
    QVERIFY(labelWith(*dialog, u"will be gone for good"_s));
    QAbstractButton *button = buttonWith(*dialog, u"Delete account"_s);
    QVERIFY(!button->isEnabled());
    QLineEdit *password = fieldNamed(*dialog, u"password"_s);
    password->setText(u"not hers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"This is not your password."_s), patience);
    keep(u"deletion"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(session().isSignedIn());
}

void tst_AccountData::deletion_ofALastOwner_handsOverFirst()
{
    ChatId group;
    session().chatActions().create(
        {ChatKind::Group, {UserId::fromString(m_bo->userId())}, u"Tea"_s, {}}, this,
        [&group](const Result<ChatId> &made) { group = made ? *made : ChatId(); });
    QTRY_VERIFY_WITH_TIMEOUT(group.isValid(), patience);
    DeleteAccountDialog *dialog = openDeletion();
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*dialog, u"need another owner"_s), patience);
    QVERIFY(labelWith(*dialog, u"Tea"_s));
    QVERIFY(!fieldNamed(*dialog, u"password"_s));
    keep(u"obstacles"_s);
    window().resize(360, 560);
    keep(u"obstacles-small"_s);
    window().resize(1000, 760);
    m_bo->forgetHeard();
    session().chatActions().handOver(group, UserId::fromString(m_bo->userId()), this,
                                     [](const Result<Seq> &) {});
    QVERIFY(m_bo->waitToHear(u"entry"_s));
    dialog->reject();
    QTRY_VERIFY(!window().findChild<DeleteAccountDialog *>());
    dialog = openDeletion();
    QTRY_VERIFY_WITH_TIMEOUT(fieldNamed(*dialog, u"password"_s), patience);
}

void tst_AccountData::deletion_leadsToTheWayIn()
{
    QVERIFY(hasHistory());
    DeleteAccountDialog *dialog = openDeletion();
    fieldNamed(*dialog, u"password"_s)->setText(test::testPassword());
    QAbstractButton *button = buttonWith(*dialog, u"Delete account"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().start().isVisible(), patience);
    QVERIFY(labelWith(window(), u"The account is deleted"_s));
    QVERIFY(fieldNamed(window(), u"User name"_s)->text().isEmpty());
    QTRY_VERIFY(!buttonWith(window(), u"Work offline"_s));
    keep(u"deleted"_s);
    QTRY_VERIFY(window().findChildren<QDialog *>().isEmpty());
    QVERIFY(!session().owner().isValid());
    QVERIFY(m_person->desk.tokens.tokens.isEmpty());
    QVERIFY(!hasHistory());
    QVERIFY(session().lastLogin().isEmpty());
    RpcClient again;
    QVERIFY(again.open(m_server.webSocketUrl()));
    QCOMPARE(again.refusal(u"session.login"_s,
                           {{u"login"_s, m_name}, {u"password"_s, test::testPassword()}}),
             u"session.bad_credentials"_s);
}

void tst_AccountData::deletion_elsewhere_forgetsHereToo()
{
    QVERIFY(hasHistory());
    RpcClient telephone;
    QVERIFY(telephone.open(m_server.webSocketUrl()));
    telephone.call(u"session.login"_s,
                   {{u"login"_s, m_name}, {u"password"_s, test::testPassword()}});
    QCOMPARE(telephone.refusal(u"account.delete"_s, {{u"password"_s, test::testPassword()}}),
             QString());
    QTRY_VERIFY_WITH_TIMEOUT(window().start().isVisible(), patience);
    QVERIFY(labelWith(window(), u"The account is deleted"_s));
    QVERIFY(!hasHistory());
    QVERIFY(!session().owner().isValid());
}

void tst_AccountData::offline_nothingIsOffered()
{
    SettingsDialog *settings = openPrivacy();
    QVERIFY(buttonWith(*settings, u"Export my data…"_s)->isEnabled());
    buttonWith(*settings, u"Delete account…"_s)->click();
    auto *deletion = window().findChild<DeleteAccountDialog *>();
    fieldNamed(*deletion, u"password"_s)->setText(test::testPassword());
    QTRY_VERIFY(buttonWith(*deletion, u"Delete account"_s)->isEnabled());
    m_server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!buttonWith(*settings, u"Export my data…"_s)->isEnabled(), patience);
    QVERIFY(!buttonWith(*settings, u"Delete account…"_s)->isEnabled());
    QVERIFY(labelWith(*settings, u"there is no connection to it now"_s));
    QVERIFY(!buttonWith(*deletion, u"Delete account"_s)->isEnabled());
    QVERIFY(labelWith(*deletion, u"there is no connection to it now"_s));
}

QTEST_MAIN(tst_AccountData)
#include "tst_account_data.moc"
