#include "client/ui/dashboard/switcher_model.h"

#include "client/models/account_words.h"
#include "client/models/person_tag.h"
#include "client/ui/chat_list/chat_row_delegate.h"

#include <QPointer>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int badly = 1; // the letters stand apart

std::unique_ptr<QStandardItem> rowOf(const QString &name, const QString &below)
{
    auto item = std::make_unique<QStandardItem>();
    item->setData(name, ChatListModel::NameRole);
    item->setData(below, ChatListModel::PreviewRole);
    item->setData(static_cast<int>(ChatKind::Direct), ChatListModel::KindRole);
    item->setData(static_cast<int>(Delivery::Received), ChatListModel::DeliveryRole);
    return item;
}

} // namespace

SwitcherModel::SwitcherModel(const UiContext &context,
                             const QList<Command> &commands,
                             QObject *parent)
    : QStandardItemModel(parent)
    , m_context(context)
    , m_commands(commands)
{}

int SwitcherModel::score(const QString &name, const QString &letters)
{
    constexpr int whole = 1000;
    constexpr int begins = 600;
    constexpr int inside = 300;
    if (letters.isEmpty() || name.compare(letters, Qt::CaseInsensitive) == 0)
        return whole;
    if (name.startsWith(letters, Qt::CaseInsensitive))
        return std::max(begins - static_cast<int>(name.size()), inside);
    if (const auto at = name.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0)
        return inside - static_cast<int>(std::min<qsizetype>(at, inside - badly - 1));
    qsizetype from = 0;
    for (const QChar letter : letters) {
        from = name.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return 0;
        ++from;
    }
    return badly;
}

int SwitcherModel::scoreOf(const User &user, const QString &letters) const
{
    return std::max(score(People::nameOf(user), letters), score(user.username, letters));
}

void SwitcherModel::find(const QString &typed)
{
    clear();
    const QString signs = QStringLiteral("@#>");
    const auto sign = typed.isEmpty() ? -1 : signs.indexOf(typed.front());
    const auto kind = static_cast<Kind>(sign + 1);
    const QString letters = kind == Kind::All ? typed.trimmed() : typed.mid(1).trimmed();
    if (kind == Kind::All && readChatLink(letters))
        return addLink(letters);
    if (kind != Kind::Commands)
        addChats(letters, kind);
    if (kind == Kind::People || (kind == Kind::All && !letters.isEmpty()))
        addFriends(letters);
    // Without a sign, commands are for whoever means them; or for who has no chats.
    if (kind == Kind::Commands || (kind == Kind::All && !letters.isEmpty()))
        addAccounts(letters);
    if (kind == Kind::Commands || (kind == Kind::All && (!letters.isEmpty() || rowCount() == 0)))
        addCommands(letters, kind == Kind::Commands);
    if (rowCount() == 0)
        addNothing();
}

void SwitcherModel::addChats(const QString &letters, Kind kind)
{
    using Rank = std::tuple<int, bool, qint64>; // the best first
    QList<std::pair<Rank, QModelIndex>> found;
    ChatListModel usual(m_context.session);
    ChatListModel archived(m_context.session);
    archived.setFilter(ChatFilter::Archived);
    for (const ChatListModel *model : {&usual, &archived}) {
        if (model == &archived && letters.isEmpty())
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            const auto peer = index.data(ChatListModel::PeerIdRole).value<UserId>();
            if ((kind == Kind::People && !peer.isValid()) ||
                (kind == Kind::Groups && peer.isValid()))
                continue;
            const int points = std::max(
                score(index.data(ChatListModel::NameRole).toString(), letters),
                peer.isValid() ? scoreOf(m_context.session.people().user(peer), letters) : 0);
            const bool isRead = index.data(ChatListModel::UnreadRole).toInt() == 0;
            const qint64 at = index.data(ChatListModel::TimeRole).toDateTime().toMSecsSinceEpoch();
            if (points > 0)
                found.append({{-points, isRead, -at}, index});
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<Rank, QModelIndex>::first);
    for (const auto &[rank, index] : std::as_const(found)) {
        auto item = std::make_unique<QStandardItem>();
        for (int role = ChatListModel::ChatIdRole; role <= ChatListModel::AccessibleRole; ++role)
            item->setData(index.data(role), role);
        item->setData(index.data(ChatListModel::AccessibleRole), Qt::AccessibleTextRole);
        appendRow(item.release());
    }
}

void SwitcherModel::addFriends(const QString &letters)
{
    QSet<UserId> met;
    const auto chats = m_context.session.chats().chats();
    for (const ChatSummary &chat : chats) {
        if (chat.kind == ChatKind::Direct)
            met.insert(chat.peer.id);
    }
    QList<std::pair<int, User>> found;
    const auto friends = m_context.session.contacts().friends();
    for (const Contact &each : friends) {
        const int points = scoreOf(each.user, letters);
        if (points > 0 && !met.contains(each.user.id))
            found.append({-points, m_context.session.people().user(each.user.id)});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, User>::first);
    for (const auto &[rank, user] : std::as_const(found)) {
        const QString name = People::nameOf(user);
        //: A friend one has no chat with yet: their user name.
        auto item = rowOf(name, tr("@%1 · begin a chat").arg(user.username));
        //: A friend one has no chat with yet: name and user name.
        item->setData(
            tr("%1, @%2, begin a chat").arg(taggedName(name, personTag(user)), user.username),
            Qt::AccessibleTextRole);
        item->setData(personTag(user), ChatListModel::TagRole);
        item->setData(static_cast<int>(user.presence), ChatListModel::PresenceRole);
        item->setData(QVariant::fromValue(user.id), ChatListModel::PeerIdRole);
        item->setData(QVariant::fromValue(user.picture), ChatListModel::PictureRole);
        item->setData(QVariant::fromValue(user.id), PersonRole);
        appendRow(item.release());
    }
}

void SwitcherModel::addLink(const QString &link)
{
    const QString name = tr("Join a chat by link");
    auto item = rowOf(name, tr("See what it leads to"));
    item->setData(name, Qt::AccessibleTextRole);
    item->setData(m_context.theme.icon(QStringLiteral("link")), Qt::DecorationRole);
    item->setData(link, LinkRole);
    appendRow(item.release());
}

void SwitcherModel::addAccounts(const QString &letters)
{
    const QList<Session *> all = m_context.accounts.accounts();
    for (Session *account : all) {
        const QString title = AccountWords::title(*account);
        //: A command; an account's name and server.
        const QString command = tr("Switch to account %1").arg(title);
        const bool isMeant =
            score(command, letters) > 0 || score(AccountWords::name(*account), letters) > 0;
        if (account == &m_context.session || !isMeant)
            continue;
        const bool isWell = AccountWords::trouble(*account) == AccountTrouble::None;
        auto item = rowOf(AccountWords::name(*account), command);
        item->setData(tr("Switch to account %1").arg(AccountWords::line(*account)),
                      Qt::AccessibleTextRole);
        item->setData(account->alerts().badge(), ChatListModel::UnreadRole);
        item->setData(static_cast<int>(isWell ? Presence::Online : Presence::Offline),
                      ChatListModel::PresenceRole);
        item->setData(QVariant::fromValue(account->owner()), ChatListModel::PeerIdRole);
        item->setData(QVariant::fromValue(QPointer(account)), AccountRole);
        appendRow(item.release());
    }
}

void SwitcherModel::addCommands(const QString &letters, bool isLoose)
{
    QList<std::pair<int, int>> found; // rank, number
    for (int number = 0; number < m_commands.size(); ++number) {
        const int points = score(m_commands.at(number).name, letters);
        if (points > (isLoose ? 0 : badly))
            found.append({-points, number});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, int>::first);
    for (const auto &[rank, number] : std::as_const(found)) {
        const Command &command = m_commands.at(number);
        auto item = rowOf(command.name, {});
        //: A command and its keys.
        const QString spoken = tr("%1, %2").arg(command.name, command.keys);
        item->setData(command.keys.isEmpty() ? command.name : spoken, Qt::AccessibleTextRole);
        item->setData(command.icon, Qt::DecorationRole);
        item->setData(command.keys, ChatRowDelegate::sideRole);
        item->setData(number, CommandRole);
        appendRow(item.release());
    }
}

void SwitcherModel::addNothing()
{
    const QString sentence = tr("Nothing found");
    auto item = rowOf(sentence, tr("@ for people, # for groups, > for commands"));
    item->setData(sentence, Qt::AccessibleTextRole);
    item->setData(m_context.theme.icon(QStringLiteral("search")), Qt::DecorationRole);
    item->setFlags(Qt::NoItemFlags);
    appendRow(item.release());
}

} // namespace chatoyant::client
