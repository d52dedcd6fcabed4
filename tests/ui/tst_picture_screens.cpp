// The places where pictures are chosen, as people see them: in every look, with every state.
#include "client/ui/people/crop_dialog.h"
#include "client/ui/people/crop_view.h"
#include "client/ui/people/group_card.h"
#include "client/ui/people/picture_button.h"
#include "client/ui/people/picture_field.h"
#include "client/ui/people/profile_card.h"
#include "client/ui/widgets/face_store.h"
#include "client/ui/widgets/person_row.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/contact_messages.h"
#include "tests/support/client/fake_file_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/find.h"
#include "tests/ui/looks_test.h"

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

const FileId ours{{8, 1}};
const FileId mine{{8, 2}};

} // namespace

class tst_PictureScreens : public LooksTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginTest(); }
    void init();
    void cleanup();
    void group_isDrawn_data() { looks(); }
    void group_isDrawn();
    void own_isDrawnInEachState_data() { looks(); }
    void own_isDrawnInEachState();
    void crop_isDrawn_data() { looks(); }
    void crop_isDrawn();

private:
    void open(QWidget *card, int width);
    // Nothing of it lies outside.
    void checkWhole(const PictureField &field) const;
    OutgoingFile made() const;

    std::unique_ptr<FakeFileServer> m_files;
    std::unique_ptr<FaceStore> m_faces;
    std::unique_ptr<QWidget> m_host;
    QTemporaryDir m_made;
};

void tst_PictureScreens::init()
{
    m_files = std::make_unique<FakeFileServer>();
    m_files->files.insert(ours, jpeg(hills(480, 480, 190)));
    m_files->files.insert(mine, jpeg(hills(480, 480, 20)));
    beginLook(m_files->factory());
    m_server->makeGroup(ChatKind::Group, Role::Owner);
    m_server->shown.picture = ours;
    for (Member &member : m_server->members)
        member.user.picture = member.user.id == m_server->me ? mine : FileId();
    Contact self;
    self.user.id = m_server->me;
    self.user.username = u"me"_s;
    self.user.displayName = u"Ana Ruiz"_s;
    self.user.about = u"Where the hills are."_s;
    self.user.picture = mine;
    m_server->answers.insert(u"profile.get"_s, {{u"contact"_s, json::fromContact(self)}});
    m_server->answers.insert(u"profile.update"_s, {{u"user"_s, json::fromUser(self.user)}});
    signIn(m_desk->session);
    m_faces = std::make_unique<FaceStore>(m_desk->session);
    m_desk->theme.setFaces(*m_faces);
    m_host = std::make_unique<QWidget>();
    m_host->setProperty("kind", u"surface"_s);
    m_host->setAttribute(Qt::WA_StyledBackground);
    columnIn(m_host.get());
}

void tst_PictureScreens::cleanup()
{
    m_host.reset();
    m_faces.reset();
    endLook();
}

void tst_PictureScreens::open(QWidget *card, int width)
{
    m_host->layout()->addWidget(card);
    m_host->resize(width, m_desk->theme.scaled(1000));
    m_host->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_host.get()));
}

void tst_PictureScreens::checkWhole(const PictureField &field) const
{
    const auto buttons = field.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->visibleRegion().boundingRect() == button->rect(),
                     qPrintable(button->text()));
    }
}

OutgoingFile tst_PictureScreens::made() const
{
    OutgoingFile outgoing;
    outgoing.path = m_made.filePath(u"me.jpg"_s);
    hills(480, 480, 20).save(outgoing.path);
    outgoing.changedAt = QFileInfo(outgoing.path).lastModified();
    outgoing.file.bytes = QFileInfo(outgoing.path).size();
    return outgoing;
}

void tst_PictureScreens::group_isDrawn()
{
    auto *card = new GroupCard(m_desk->context, m_server->chat, m_host.get());
    open(card, size::detailsMinimum);
    QTRY_COMPARE(card->findChildren<PersonRow *>().size(), 3);
    QTRY_VERIFY(m_files->calls.filter(u"GET"_s).size() == 2);
    keepWhole(*m_host, u"picture-group"_s);
    checkWhole(*card->findChild<PictureField *>());
}

void tst_PictureScreens::own_isDrawnInEachState()
{
    auto *card = new ProfileCard(m_desk->context, m_server->me, m_host.get());
    open(card, size::dialog);
    auto *field = card->findChild<PictureField *>();
    QTRY_VERIFY(buttonWith(*field, u"Change picture"_s));
    QTRY_VERIFY(m_files->calls.filter(u"GET"_s).size() == 1);
    keepWhole(*m_host, u"picture-own"_s);
    checkWhole(*field);
    auto *picture = field->findChild<PictureButton *>();
    QTest::mouseMove(picture, picture->rect().center());
    QTRY_VERIFY(picture->underMouse());
    keepWhole(*m_host, u"picture-hovered"_s);
    QTest::mouseMove(m_host.get(), {2, 2});
    m_files->isHolding = true;
    m_desk->session.portraits().set({}, made());
    QTRY_VERIFY(m_files->isHeldBack());
    QVERIFY(labelWith(*field, u"Sending the picture"_s));
    keepWhole(*m_host, u"picture-sending"_s);
    checkWhole(*field);
    buttonWith(*field, u"Cancel"_s)->click();
    buttonWith(*field, u"Remove picture"_s)->click();
    keepWhole(*m_host, u"picture-removed"_s);
    buttonWith(*field, u"Undo"_s)->click();
    QVERIFY(buttonWith(*field, u"Remove picture"_s));
    m_files->refusals.insert("POST", {507, "file.quota"});
    m_desk->session.portraits().set({}, made());
    QTRY_VERIFY(labelWith(*field, u"room"_s)); // why not, and it is as it was
    QVERIFY(buttonWith(*field, u"Remove picture"_s));
    keepWhole(*m_host, u"picture-refused"_s);
    m_desk->session.portraits().cancel({});
    QVERIFY(!labelWith(*field, u"room"_s));
}

void tst_PictureScreens::crop_isDrawn()
{
    m_host->resize(700, 760);
    m_host->show();
    auto *crop = new CropDialog(hills(1200, 800, 200), m_desk->theme, m_host.get());
    crop->open();
    QTRY_VERIFY(crop->findChild<CropView *>()->hasFocus());
    for (int turn = 0; turn < 4; ++turn)
        QTest::keyClick(crop->findChild<CropView *>(), Qt::Key_Plus);
    keepWhole(*m_host, u"picture-crop"_s);
}

QTEST_MAIN(tst_PictureScreens)
#include "tst_picture_screens.moc"
