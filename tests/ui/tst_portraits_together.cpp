// Two people at their windows and the real server between them: who sets a picture is seen with it.
#include "client/ui/chat_list/chat_list_view.h"
#include "client/ui/details_pane.h"
#include "client/ui/people/crop_dialog.h"
#include "client/ui/people/crop_view.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/picture_button.h"
#include "client/ui/people/picture_field.h"
#include "client/ui/settings/settings_dialog.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/face_store.h"
#include "client/ui/workspace_view.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/find.h"
#include "tests/ui/person.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 30000;
const QColor rose(0xC2, 0x2F, 0x6B);
const QColor moss(0x4D, 0x7C, 0x2A);

} // namespace

class tst_PortraitsTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void own_chosen_isSeenByTheFriend();
    void own_isKeptOverARestart();
    void groups_chosen_isSeenWithALine();
    void members_seeWhyTheyMayNot();
    void screens_areDrawn_data();
    void screens_areDrawn();
    void replaced_isSeenAsItIsNow();
    void removed_undone_staysAndRemoved_goes();
    void noPicture_isSaid();
    void cleanupTestCase();

private:
    QString server() const { return m_server->webSocketUrl().toString(); }
    void enter(Person &person, const QString &name);
    void makeGroup();
    // Drops it on the picture of the field, and takes all of it.
    void choose(PictureField &field, const QString &path);
    QString fileOf(const QColor &color, const QString &name) const;
    static WorkspaceView &workspace(Person &person)
    {
        return *person.window.findChild<WorkspaceView *>();
    }
    // Of the picture in that chat's row of the list.
    static QColor seen(Person &person, ChatId chat);
    static bool isLike(const QColor &one, const QColor &other);
    PictureField *openGroup(Person &person);
    void save(Person &person, const QString &name);

    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::TestServer> m_earlier; // whose folder the next one uses
    std::unique_ptr<Person> m_ana;
    std::unique_ptr<Person> m_bo;
    ChatId m_direct;
    ChatId m_group;
    QTemporaryDir m_folder;
    QDir m_screens{besideTest(u"../screens")};
};

void tst_PortraitsTogether::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_screens.mkpath(u"."_s));
    m_server = std::make_unique<test::TestServer>();
    QVERIFY2(m_server->start(), m_server->log().constData());
    m_ana = std::make_unique<Person>();
    m_bo = std::make_unique<Person>();
    enter(*m_ana, u"ana"_s);
    enter(*m_bo, u"bob"_s);
    befriend(m_ana->desk.session, m_bo->desk.session);
    m_direct = directChat(m_ana->desk.session, m_bo->desk.session);
    QVERIFY(m_direct.isValid());
    makeGroup();
}

void tst_PortraitsTogether::cleanupTestCase()
{
    m_ana.reset();
    m_bo.reset();
}

void tst_PortraitsTogether::enter(Person &person, const QString &name)
{
    signUp(person.desk.session, server(), credentialsOf(name, name));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
}

void tst_PortraitsTogether::makeGroup()
{
    Session &ana = m_ana->desk.session;
    Session &bo = m_bo->desk.session;
    ana.chatActions().create(
        {ChatKind::Group, {bo.me().id}, u"Hikers"_s, u"Where next?"_s}, this,
        [this](const Result<ChatId> &chat) { m_group = chat ? *chat : ChatId(); });
    QTRY_VERIFY_WITH_TIMEOUT(m_group.isValid() && bo.chats().contains(m_group), patience);
}

QString tst_PortraitsTogether::fileOf(const QColor &color, const QString &name) const
{
    QImage image(900, 640, QImage::Format_RGB32);
    image.fill(color);
    const QString path = m_folder.filePath(name);
    return image.save(path) ? path : QString();
}

void tst_PortraitsTogether::choose(PictureField &field, const QString &path)
{
    auto *picture = field.findChild<PictureButton *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = picture->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(picture, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(picture, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(field.window()->findChild<CropDialog *>(), patience);
    auto *crop = field.window()->findChild<CropDialog *>();
    QTest::keyClick(crop->findChild<CropView *>(), Qt::Key_Plus);
    buttonWith(*crop, u"Set picture"_s)->click();
}

QColor tst_PortraitsTogether::seen(Person &person, ChatId chat)
{
    auto *list = person.window.findChild<ChatListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ChatListModel::ChatIdRole).value<ChatId>() != chat)
            continue;
        const QRect box = list->visualRect(index);
        const QImage shown = list->viewport()->grab().toImage();
        return shown.pixelColor(box.left() + space::medium + size::rowAvatar / 2 + 8,
                                box.center().y() - 14);
    }
    return {};
}

bool tst_PortraitsTogether::isLike(const QColor &one, const QColor &other)
{
    constexpr int jpeg = 12;
    return std::abs(one.red() - other.red()) < jpeg &&
           std::abs(one.green() - other.green()) < jpeg &&
           std::abs(one.blue() - other.blue()) < jpeg;
}

PictureField *tst_PortraitsTogether::openGroup(Person &person)
{
    workspace(person).openChat(m_group);
    auto *card = new GroupCard(person.desk.context, m_group, &person.window);
    card->resize(320, 700);
    card->show();
    return card->findChild<PictureField *>();
}

void tst_PortraitsTogether::save(Person &person, const QString &name)
{
    QCoreApplication::processEvents(); // laid out by then
    const QString mode = person.desk.theme.palette().isDark ? u"dark"_s : u"light"_s;
    QVERIFY(
        person.window.grab().save(m_screens.filePath(u"portraits-%1-%2.png"_s.arg(name, mode))));
}

void tst_PortraitsTogether::own_chosen_isSeenByTheFriend()
{
    QVERIFY(!isLike(seen(*m_bo, m_direct), rose));
    SettingsDialog settings(m_ana->desk.context, &m_ana->window);
    settings.open();
    auto *field = settings.findChild<PictureField *>();
    QVERIFY(buttonWith(*field, u"Choose a picture"_s));
    QVERIFY(!buttonWith(*field, u"Remove picture"_s));
    choose(*field, fileOf(rose, u"me.png"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->desk.session.me().picture.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*field, u"Change picture"_s), patience);
    QVERIFY(buttonWith(*field, u"Remove picture"_s));
    const UserId ana = m_ana->desk.session.me().id;
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->desk.session.people().user(ana).picture.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLike(seen(*m_bo, m_direct), rose), patience);
    QVERIFY(!isLike(seen(*m_ana, m_direct), rose)); // there she sees Bo
}

void tst_PortraitsTogether::own_isKeptOverARestart()
{
    const QString folder = m_server->dataFolder();
    const quint16 port = m_server->port();
    m_server->stop();
    m_earlier = std::move(m_server); // its folder lives on
    m_server = std::make_unique<test::TestServer>(
        test::TestServer::Options{folder, {}, {u"--listen"_s, u"127.0.0.1:%1"_s.arg(port)}});
    QVERIFY2(m_server->start(), m_server->log().constData());
    m_ana->desk.session.retryNow();
    m_bo = std::make_unique<Person>(); // another device, which knows nothing
    signIn(m_bo->desk.session, server(), credentialsOf(u"bob"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->isIn(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLike(seen(*m_bo, m_direct), rose), patience);
}

void tst_PortraitsTogether::groups_chosen_isSeenWithALine()
{
    QTRY_VERIFY_WITH_TIMEOUT(
        m_ana->desk.session.connectionState().phase == ConnectionState::Phase::Online, patience);
    PictureField *field = openGroup(*m_ana);
    choose(*field, fileOf(moss, u"us.png"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->desk.session.chats().summary(m_group).picture.isValid(),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLike(seen(*m_bo, m_group), moss), patience);
    workspace(*m_bo).openChat(m_group);
    const auto &lines = m_bo->desk.session.conversation(m_group)->lines();
    QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && lines.last().entry.kind == EntryKind::Chat,
                             patience);
    QCOMPARE(Sentences::service(lines.last().entry, m_bo->desk.session.people(), {})
                 .remove(QChar(0x2068))
                 .remove(QChar(0x2069)),
             u"ana changed the picture"_s);
    delete field->parentWidget();
}

void tst_PortraitsTogether::members_seeWhyTheyMayNot()
{
    PictureField *field = openGroup(*m_bo);
    auto *change = buttonWith(*field, u"Change picture"_s);
    QVERIFY(change && !change->isEnabled());
    QVERIFY(change->accessibleDescription().contains(u"Only admins"_s));
    QVERIFY(!buttonWith(*field, u"Remove picture"_s));
    QVERIFY(!field->findChild<PictureButton *>()->isEnabled());
    delete field->parentWidget();
}

void tst_PortraitsTogether::screens_areDrawn_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void tst_PortraitsTogether::screens_areDrawn()
{
    QFETCH(const ThemeMode, mode);
    m_ana->desk.theme.setMode(mode);
    m_ana->window.resize(1240, 820);
    workspace(*m_ana).openChat(m_group);
    if (!m_ana->window.findChild<DetailsPane *>()->isVisible())
        workspace(*m_ana).toggleDetails();
    auto *details = m_ana->window.findChild<DetailsPane *>();
    QTRY_VERIFY(!details->visibleRegion().isEmpty() && details->width() >= size::detailsMinimum);
    QTRY_VERIFY_WITH_TIMEOUT(isLike(seen(*m_ana, m_group), moss), patience);
    save(*m_ana, u"group"_s);
    auto *settings = new SettingsDialog(m_ana->desk.context, &m_ana->window);
    settings->open();
    QTRY_VERIFY(settings->findChild<PictureField *>()->isVisible());
    save(*m_ana, u"settings"_s);
    settings->reject();
    delete settings;
    auto *crop = new CropDialog(hills(1200, 800, 200), m_ana->desk.theme, &m_ana->window);
    crop->open();
    for (int turn = 0; turn < 4; ++turn)
        QTest::keyClick(crop->findChild<CropView *>(), Qt::Key_Plus);
    save(*m_ana, u"crop"_s);
    crop->reject();
    delete crop;
}

void tst_PortraitsTogether::replaced_isSeenAsItIsNow()
{
    PictureField *field = openGroup(*m_ana);
    const FileId before = m_bo->desk.session.chats().summary(m_group).picture;
    choose(*field, fileOf(rose, u"again.png"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->desk.session.chats().summary(m_group).picture != before,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(isLike(seen(*m_bo, m_group), rose), patience);
    delete field->parentWidget();
}

void tst_PortraitsTogether::removed_undone_staysAndRemoved_goes()
{
    PictureField *field = openGroup(*m_ana);
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*field, u"Remove picture"_s), patience);
    buttonWith(*field, u"Remove picture"_s)->click();
    QVERIFY(labelWith(*field, u"Picture removed."_s));
    QVERIFY(buttonWith(*field, u"Undo"_s));
    buttonWith(*field, u"Undo"_s)->click();
    QVERIFY(buttonWith(*field, u"Remove picture"_s)); // as it was
    buttonWith(*field, u"Remove picture"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bo->desk.session.chats().summary(m_group).picture.isValid(),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isLike(seen(*m_bo, m_group), rose), patience);
    delete field->parentWidget();
}

void tst_PortraitsTogether::noPicture_isSaid()
{
    PictureField *field = openGroup(*m_ana);
    QFile file(m_folder.filePath(u"notes.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("These are notes.") > 0);
    file.close();
    auto *picture = field->findChild<PictureButton *>();
    emit picture->fileDropped(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(labelWith(*field, u"This is no picture"_s), patience);
    QVERIFY(!field->window()->findChild<CropDialog *>());
    delete field->parentWidget();
}

QTEST_MAIN(tst_PortraitsTogether)
#include "tst_portraits_together.moc"
