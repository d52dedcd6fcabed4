// What the client lets people do is what the server's table of permissions says, cell by cell.
#include "client/state/chat_rights.h"
#include "server/domain/permissions.h"

#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *name;
    bool client::ChatRights::*right;
    server::Action action;
};

constexpr Row rightsTable[] = {
    {"write", &client::ChatRights::mayWrite, server::Action::Send},
    {"forward to it", &client::ChatRights::mayWrite, server::Action::ForwardTo},
    {"pin", &client::ChatRights::mayPin, server::Action::Pin},
    {"delete others' messages", &client::ChatRights::mayDeleteOthers, server::Action::DeleteOthers},
    {"change the name", &client::ChatRights::mayChangeTexts, server::Action::ChangeChat},
    {"change the rules", &client::ChatRights::mayChangeRules, server::Action::ChangeRules},
    {"add members", &client::ChatRights::mayAddMembers, server::Action::AddMember},
    {"set roles", &client::ChatRights::maySetRoles, server::Action::SetRole},
    {"hand over", &client::ChatRights::mayHandOver, server::Action::HandOver},
    {"invite by link", &client::ChatRights::mayManage, server::Action::Invite},
    {"answer requests", &client::ChatRights::mayManage, server::Action::AnswerRequest},
    {"see bans", &client::ChatRights::mayManage, server::Action::SeeBans},
    {"see what admins did", &client::ChatRights::mayManage, server::Action::SeeAudit},
    {"delete", &client::ChatRights::mayDelete, server::Action::DeleteChat},
};

} // namespace

class tst_ChatRights : public QObject
{
    Q_OBJECT

private slots:
    void right_isTheServers_data();
    void right_isTheServers();
    void removal_ofMembers_isTheServers();
    void window_isOver_afterItsSeconds();
};

void tst_ChatRights::right_isTheServers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<bool>("isTurned"); // the rules are other than at first
    for (const auto kind : {ChatKind::Direct, ChatKind::Group, ChatKind::Broadcast}) {
        for (const auto role : {Role::Reader, Role::Member, Role::Admin, Role::Owner}) {
            if (!server::isRoleOf(kind, role))
                continue;
            for (const bool isLocked : {false, true}) {
                for (const bool isTurned : {false, true})
                    QTest::addRow("kind %d, role %d, locked %d, turned %d", int(kind), int(role),
                                  int(isLocked), int(isTurned))
                        << int(kind) << int(role) << isLocked << isTurned;
            }
        }
    }
}

void tst_ChatRights::right_isTheServers()
{
    QFETCH(int, kind);
    QFETCH(int, role);
    QFETCH(bool, isLocked);
    QFETCH(bool, isTurned);
    ChatSummary chat;
    if (isTurned)
        chat.rules = {Allowed::Admins, Allowed::Everyone, Allowed::Admins};
    chat.kind = static_cast<ChatKind>(kind);
    chat.role = static_cast<Role>(role);
    chat.locked = isLocked;
    const server::Party party{chat.kind, chat.role, false, isLocked, chat.rules};
    const client::ChatRights rights = client::rightsIn(chat);
    for (const Row &row : rightsTable) {
        const bool isAllowed = static_cast<bool>(server::judge(row.action, party));
        QVERIFY2(rights.*row.right == isAllowed, row.name);
    }
}

void tst_ChatRights::removal_ofMembers_isTheServers()
{
    for (const auto kind : {ChatKind::Direct, ChatKind::Group, ChatKind::Broadcast}) {
        for (const auto role : {Role::Reader, Role::Member, Role::Admin, Role::Owner}) {
            ChatSummary chat;
            chat.kind = kind;
            chat.role = role;
            const bool mayAtAll = static_cast<bool>(
                server::judge(server::Action::RemoveMember, {kind, role, false, true}));
            for (const auto other : {Role::Reader, Role::Member, Role::Admin, Role::Owner})
                QCOMPARE(client::mayRemoveMember(chat, other),
                         mayAtAll && server::outranks(role, other));
        }
    }
}

void tst_ChatRights::window_isOver_afterItsSeconds()
{
    Entry message;
    message.at = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    const auto isTooOld = [&](qint64 window, qint64 age) {
        return client::isTooOldToDelete(message, window, message.at.addSecs(age));
    };
    QVERIFY(!isTooOld(0, 1000000)); // no window: at any time
    QVERIFY(!isTooOld(60, 60));
    QVERIFY(isTooOld(60, 61));
}

QTEST_GUILESS_MAIN(tst_ChatRights)
#include "tst_chat_rights.moc"
