// Two people at their windows and the real server between them: a picture and a file go across.
#include "client/state/files.h"
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/send_sheet.h"
#include "client/ui/workspace_view.h"
#include "tests/support/client/acquaintance.h"
#include "tests/support/common/beside_test.h"
#include "tests/support/server/test_server.h"
#include "tests/ui/file_window.h"
#include "tests/ui/person.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

constexpr int patience = 30000;

} // namespace

class tst_FilesTogether : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picture_pastedHere_isSeenThere();

private:
    void enter(Person &person, const QString &name);
    // A hill stands out against the sky.
    static bool hasEdge(const Person &person);

    test::TestServer m_server;
    std::unique_ptr<Person> m_ana;
    std::unique_ptr<Person> m_bo;
    ChatId m_chat;
    QDir m_screens{besideTest(u"../screens")};
};

void tst_FilesTogether::enter(Person &person, const QString &name)
{
    signUp(person.desk.session, m_server.webSocketUrl().toString(), credentialsOf(name, name));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
}

bool tst_FilesTogether::hasEdge(const Person &person)
{
    const MessageView &view = person.window.findChild<WorkspaceView *>()->page().view();
    const QRect row = view.rowRect(view.model()->rowCount() - 1);
    const QImage shown = view.viewport()->grab().toImage();
    const int x = row.left() + 150;
    for (int y = row.top() + 40; y < row.bottom() - 60; ++y) {
        if (std::abs(shown.pixelColor(x, y).blue() - shown.pixelColor(x, y + 1).blue()) > 25)
            return true;
    }
    return false;
}

void tst_FilesTogether::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_screens.mkpath(u"."_s));
    QVERIFY2(m_server.start(), m_server.log().constData());
    m_ana = std::make_unique<Person>();
    m_bo = std::make_unique<Person>();
    enter(*m_ana, u"ana"_s);
    enter(*m_bo, u"bob"_s);
    befriend(m_ana->desk.session, m_bo->desk.session);
    m_chat = directChat(m_ana->desk.session, m_bo->desk.session);
    QVERIFY(m_chat.isValid());
}

void tst_FilesTogether::picture_pastedHere_isSeenThere()
{
    for (Person *person : {m_ana.get(), m_bo.get()})
        person->window.findChild<WorkspaceView *>()->openChat(m_chat);
    ChatPage &page = m_ana->window.findChild<WorkspaceView *>()->page();
    auto *data = new QMimeData;
    const QImage image = hills(900, 600, 200);
    data->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(data);
    page.composer().findChild<QPlainTextEdit *>()->paste();
    auto *sheet = m_ana->window.findChild<SendSheet *>();
    QVERIFY(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(
        buttonWith(*sheet, u"Send"_s) && buttonWith(*sheet, u"Send"_s)->isEnabled(), patience);
    buttonWith(*sheet, u"Send"_s)->click();
    const auto &lines = m_bo->desk.session.conversation(m_chat)->lines();
    QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && lines.last().entry.files.size() == 1, patience);
    const Attachment file = lines.last().entry.files.first();
    QCOMPARE(QSize(file.width, file.height), QSize(900, 600));
    QVERIFY(file.hasPreview);
    QTRY_VERIFY_WITH_TIMEOUT(hasEdge(*m_bo), patience); // no longer what stands in for it
    QVERIFY(m_bo->window.grab().save(m_screens.filePath(u"files-together.png"_s)));
    m_ana.reset();
    m_bo.reset();
}

QTEST_MAIN(tst_FilesTogether)
#include "tst_files_together.moc"
