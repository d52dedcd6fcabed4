// Every cell of the permission table, and every method for people who are not signed in, against
// the real server over a real socket.
#include "common/protocol/methods.h"
#include "tests/server/app/chat_scene.h"
#include "tests/server/app/wire_files.h"

#include <QTest>

#include <set>

using namespace chatoyant;
using namespace chatoyant::test;
using namespace Qt::StringLiterals;
using server::Action;
using server::Approach;

void ChatScene::prepareDirect(const Cell &cell)
{
    const bool isBlocking = cell.who == Who::Blocked || cell.who == Who::Blocker;
    RpcClient &other = isBlocking ? *m_blocked : *m_plain;
    const auto block = [&](bool isBlocked) {
        m_owner->call(QStringLiteral("contact.block"), {{QStringLiteral("userId"), other.userId()},
                                                        {QStringLiteral("blocked"), isBlocked}});
    };
    block(false);
    m_chat = directChat(*m_owner, other);
    const bool isOwner = cell.who == Who::Blocker;
    m_own = sendText(isOwner ? *m_owner : other, m_chat, QStringLiteral("own"));
    m_others = sendText(isOwner ? other : *m_owner, m_chat, QStringLiteral("by somebody else"));
    if (cell.rule.action == Action::Consent)
        m_owner->call(QStringLiteral("chat.convert"),
                      of({{QStringLiteral("title"), QStringLiteral("T")},
                          {QStringLiteral("history"), true}}));
    if (isBlocking)
        block(true);
}

void ChatScene::prepareGroup(const Cell &cell)
{
    m_chat = group(*m_owner,
                   {m_admin->userId(), m_plain->userId(), m_former->userId(), m_victim->userId()},
                   cell.kind);
    setRole(*m_admin, Role::Admin);
    RpcClient &caller = clientOf(cell.who);
    // In a broadcast chat only admins write: who is a reader now was one.
    const bool wasAdmin =
        cell.kind == ChatKind::Broadcast && (cell.who == Who::Plain || cell.who == Who::Former);
    if (wasAdmin)
        setRole(caller, Role::Admin);
    m_own = sendText(caller, m_chat, QStringLiteral("own"));
    if (wasAdmin)
        setRole(caller, Role::Reader);
    RpcClient &other = cell.who == Who::Owner ? *m_admin : *m_owner;
    m_others = sendText(other, m_chat, QStringLiteral("by somebody else"));
    m_owner->call(QStringLiteral("chat.removeMember"),
                  of({{QStringLiteral("userId"), m_former->userId()}}));
    if (!cell.isLocked)
        m_owner->call(QStringLiteral("chat.update"), of({{QStringLiteral("locked"), false}}));
    changeRules(cell.rules);
    if (cell.rule.action == Action::AnswerRequest) {
        RuleChanges open;
        open.isPublic = open.asks = true;
        changeRules(open);
        m_guest->call(QStringLiteral("chat.join"), of({}));
    }
    if (cell.rule.action == Action::Leave && cell.who == Who::Owner)
        setRole(*m_admin, Role::Owner);
}

// What the method of a cell is called with: to its chat, its messages and its people.
QJsonObject ChatScene::parameters(const Cell &cell, const RpcClient &caller)
{
    const QString own = m_ownChats.value(caller.userId());
    const QJsonObject victim{{u"userId"_s, m_victim->userId()}};
    switch (cell.rule.action) {
    case Action::CatchUp:
        return {{u"chats"_s, QJsonObject{{m_chat, 0}}}};
    case Action::Search:
        return of({{u"query"_s, u"somebody"_s}});
    case Action::SeeMedia:
        return of({{u"kind"_s, u"links"_s}});
    case Action::ReadVersions:
    case Action::DeleteOthers:
    case Action::RemoveOthersPreview:
        return of({{u"seq"_s, m_others}});
    case Action::Translate:
        return of({{u"seq"_s, m_others}, {u"to"_s, u"de"_s}});
    case Action::Report:
        return of({{u"seq"_s, m_others}, {u"reason"_s, u"spam"_s}});
    case Action::DeleteOwn:
    case Action::RemoveOwnPreview:
        return of({{u"seq"_s, m_own}});
    case Action::EditOwn:
        return of({{u"seq"_s, m_own}, {u"text"_s, u"edited"_s}});
    case Action::EditOthers:
        return of({{u"seq"_s, m_others}, {u"text"_s, u"edited"_s}});
    case Action::Prefer:
        return of({{u"muted"_s, true}});
    case Action::MarkRead:
        return of({{u"seq"_s, 1}});
    case Action::KeepDraft:
        return of({{u"text"_s, u"draft"_s}});
    case Action::Send:
        return of({{u"clientId"_s, m_people.fresh(u"c"_s)}, {u"text"_s, u"text"_s}});
    case Action::React:
        return of({{u"seq"_s, m_others}, {u"emoji"_s, u"x"_s}, {u"on"_s, true}});
    case Action::Pin:
        return of({{u"seq"_s, m_others}, {u"on"_s, true}});
    case Action::ForwardFrom:
        return of({{u"seq"_s, m_others}, {u"to"_s, own}, {u"clientId"_s, m_people.fresh(u"c"_s)}});
    case Action::ForwardTo:
        return {{u"chatId"_s, own},
                {u"seq"_s, sendText(clientOf(cell.who), own, u"mine"_s)},
                {u"to"_s, m_chat},
                {u"clientId"_s, m_people.fresh(u"c"_s)}};
    case Action::ChangeChat:
        return of({{u"title"_s, u"New"_s}});
    case Action::ChangePicture:
        return of({{u"picture"_s, u""_s}});
    case Action::ChangeRules:
        return of({{u"history"_s, u"joined"_s}});
    case Action::AddMember:
        return of({{u"members"_s, QJsonArray{m_guest->userId()}}});
    case Action::RemoveMember:
    case Action::HandOver:
        return of(victim);
    case Action::SetRole:
        return of({{u"userId"_s, m_victim->userId()}, {u"role"_s, u"admin"_s}});
    case Action::RevokeInvite: {
        const QJsonObject made = m_owner->call(u"chat.invite"_s, of({}));
        const QString id = made.value("invite"_L1)["inviteId"_L1].toString();
        return of({{u"inviteId"_s, id.isEmpty() ? m_chat : id}});
    }
    case Action::Convert:
        return of({{u"title"_s, u"New"_s}});
    case Action::Consent:
        return of({{u"accept"_s, false}});
    case Action::AnswerRequest:
        return of({{u"userId"_s, m_guest->userId()}, {u"accept"_s, true}});
    case Action::Unban:
        return of({{u"userId"_s, m_former->userId()}});
    default:
        return of({});
    }
}

class tst_PermissionTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cell_ofEachChat_isJudgedByTheTable();
    void approach_ofEachRelation_isJudgedByTheTable();
    void method_signedOut_isRefused();
    void method_ofEachChat_standsInTheTable();

private:
    QList<Cell> cells() const;
    static QString nameOf(const Cell &cell);

    ChatScene m_scene;
};

void tst_PermissionTable::initTestCase()
{
    QVERIFY2(m_scene.start(), m_scene.server().log().constData());
}

QList<Cell> tst_PermissionTable::cells() const
{
    constexpr RuleChanges otherRules{Allowed::Admins, Allowed::Everyone, Allowed::Admins};
    const auto dependsOnRules = [](server::Need need) {
        return need == server::Need::Poster || need == server::Need::Adder ||
               need == server::Need::Pinner;
    };
    QList<Cell> cells;
    for (const server::Rule &rule : server::permissionTable()) {
        for (const Who who : {Who::Plain, Who::Stranger, Who::Blocked, Who::Blocker})
            cells.append({rule, ChatKind::Direct, who});
        for (const ChatKind kind : {ChatKind::Group, ChatKind::Broadcast}) {
            for (const Who who : {Who::Owner, Who::Admin, Who::Plain, Who::Former, Who::Stranger}) {
                cells.append({rule, kind, who});
                if (rule.action == Action::ChangeChat || rule.action == Action::ChangePicture)
                    cells.append({rule, kind, who, false});
                if (kind == ChatKind::Group && dependsOnRules(rule.group))
                    cells.append({rule, kind, who, true, otherRules});
            }
        }
    }
    return cells;
}

QString tst_PermissionTable::nameOf(const Cell &cell)
{
    static const QStringList people{u"owner"_s,    u"admin"_s,   u"plain"_s,  u"former"_s,
                                    u"stranger"_s, u"blocked"_s, u"blocker"_s};
    return u"%1 (row %2) in a %3 by %4"_s.arg(
        QString::fromLatin1(cell.rule.method.data(), qsizetype(cell.rule.method.size())),
        QString::number(int(cell.rule.action)), json::chatKindName(cell.kind),
        people.at(int(cell.who)));
}

void tst_PermissionTable::cell_ofEachChat_isJudgedByTheTable()
{
    QStringList wrong;
    int allowed = 0;
    const QList<Cell> all = cells();
    for (const Cell &cell : all) {
        const auto verdict = server::judge(cell.rule.action, ChatScene::party(cell));
        const QString expected =
            verdict ? QString() : QString::fromLatin1(reasonInfo(verdict.error().reason).name);
        const QString outcome = m_scene.outcome(cell);
        allowed += verdict ? 1 : 0;
        if (outcome != expected)
            wrong.append(u"%1: \"%2\", not \"%3\""_s.arg(nameOf(cell), outcome, expected));
    }
    qInfo("%lld cells of the permission table: %d allowed, %lld refused", qlonglong(all.size()),
          allowed, qlonglong(all.size() - allowed));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(allowed > 100 && all.size() - allowed > 100);
}

void tst_PermissionTable::approach_ofEachRelation_isJudgedByTheTable()
{
    WirePeople people;
    QVERIFY(people.start());
    WireFiles files(people.server());
    int cells = 0;
    for (int bits = 0; bits < 8; ++bits) {
        const server::Relation relation{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        const auto one = people.person(u"one"_s);
        const auto other = people.person(u"other%1x"_s.arg(bits));
        if (relation.areFriends)
            QVERIFY(befriend(*one, *other));
        const auto block = [](RpcClient &who, const RpcClient &whom) {
            who.call(u"contact.block"_s, {{u"userId"_s, whom.userId()}, {u"blocked"_s, true}});
        };
        if (relation.hasBlocked)
            block(*one, *other);
        if (relation.isBlocked)
            block(*other, *one);
        const auto check = [&](Approach approach, bool isDone) {
            ++cells;
            const bool isAllowed = bool(server::judge(approach, relation));
            QVERIFY2(isDone == isAllowed,
                     qPrintable(u"approach %1, relation %2"_s.arg(int(approach)).arg(bits)));
        };
        const QJsonObject whom{{u"userId"_s, other->userId()}};
        const QJsonArray members{other->userId()};
        check(Approach::Find, !one->call(u"user.search"_s, {{u"query"_s, u"other%1x"_s.arg(bits)}})
                                   .value("contacts"_L1)
                                   .toArray()
                                   .isEmpty());
        check(Approach::SeePresence,
              one->call(u"profile.get"_s, whom)["contact"_L1]["user"_L1]["presence"_L1] ==
                  "online"_L1);
        const QString picture = files.uploadPicture(*other);
        QVERIFY(other->refusal(u"profile.update"_s, {{u"picture"_s, picture}}).isEmpty());
        check(Approach::SeePicture, files.status(*one, picture, true) == 200);
        QCOMPARE(files.status(*one, picture, false), 404); // never what was uploaded
        check(Approach::AddToChat,
              one->refusal(u"chat.create"_s,
                           {{u"kind"_s, u"group"_s}, {u"title"_s, u"T"_s}, {u"members"_s, members}})
                  .isEmpty());
        check(Approach::OpenDirectChat,
              one->refusal(u"chat.create"_s, {{u"kind"_s, u"direct"_s}, {u"members"_s, members}})
                  .isEmpty());
        check(Approach::AskForFriendship, one->refusal(u"contact.request"_s, whom).isEmpty());
    }
    qInfo("%d cells of the table of approaches", cells);
    QCOMPARE(cells, 8 * int(server::approachTable().size()));
}

void tst_PermissionTable::method_signedOut_isRefused()
{
    RpcClient nobody;
    QVERIFY(nobody.open(m_scene.server().webSocketUrl()));
    int count = 0;
    for (const Method &method : methods) {
        const QString name = QString::fromLatin1(method.name.data(), qsizetype(method.name.size()));
        if (method.caller == Caller::Anyone)
            continue;
        QCOMPARE(nobody.refusal(name), u"session.not_signed_in"_s);
        ++count;
    }
    qInfo("%d methods are for people who are signed in", count);
}

// A method that names a chat, and stands in no row, would be decided elsewhere.
void tst_PermissionTable::method_ofEachChat_standsInTheTable()
{
    std::set<std::string_view> listed;
    for (const server::Rule &rule : server::permissionTable())
        listed.insert(rule.method);
    const std::set<std::string_view> elsewhere{
        "chat.list",
        "chat.create", // no chat of which one is a member is named
        "chat.preview",
        "chat.join",            // by link, or where it is public
        "chat.withdrawRequest", // of a request of one's own
        "chat.find",
        "draft.list",
        "chat.received"}; // what is no chat of one's own is passed over
    for (const Method &method : methods) {
        const bool isOfChats = method.name.starts_with("chat.") ||
                               method.name.starts_with("message.") ||
                               method.name.starts_with("log.") || method.name.starts_with("draft.");
        if (isOfChats)
            QVERIFY2(listed.contains(method.name) != elsewhere.contains(method.name),
                     std::string(method.name).c_str());
    }
}

QTEST_GUILESS_MAIN(tst_PermissionTable)
#include "tst_permission_table.moc"
