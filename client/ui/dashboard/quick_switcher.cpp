#include "client/ui/dashboard/quick_switcher.h"

#include "client/models/account_words.h"
#include "client/models/chat_list_model.h"
#include "client/ui/chat_list/chat_row_delegate.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

namespace chatoyant::client {

namespace {

constexpr int shownRows = 7;
constexpr int linkRole = ChatListModel::AccessibleRole + 1; // of the command to join
constexpr int accountRole = linkRole + 1;                   // QPointer<Session>
constexpr auto commandSign = u'>';

} // namespace

QuickSwitcher::QuickSwitcher(const UiContext &context, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_context(context)
    , m_field(new SearchField(tr("Go to a chat"), context.theme, this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to a chat"));
    auto *frame = framed("card", this);
    columnIn(this)->addWidget(frame);
    auto *column = columnIn(frame, around(space::small), space::small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_list->setItemDelegate(new ChatRowDelegate(context.theme, m_list));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Chats"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickSwitcher::rebuild);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &QuickSwitcher::choose);
    const int width = qMin(size::switcher, parent->width() - space::giant);
    setFixedWidth(width);
    const QPoint corner((parent->width() - width) / 2, parent->height() / 5);
    move(parent->mapToGlobal(corner));
    rebuild({});
    m_field->setFocus();
}

int QuickSwitcher::score(const QString &name, const QString &letters)
{
    constexpr int whole = 1000;
    constexpr int begins = 600;
    constexpr int inside = 300;
    if (letters.isEmpty() || name.compare(letters, Qt::CaseInsensitive) == 0)
        return whole;
    if (name.startsWith(letters, Qt::CaseInsensitive))
        return begins - static_cast<int>(name.size());
    if (const auto at = name.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0)
        return inside - static_cast<int>(qMin<qsizetype>(at, inside - 1));
    qsizetype from = 0;
    for (const QChar letter : letters) {
        from = name.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return 0;
        ++from;
    }
    return 1;
}

bool QuickSwitcher::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int rows = qMax(1, m_model->rowCount());
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentIndex(m_model->index((row + rows) % rows, 0));
    return true;
}

void QuickSwitcher::rebuild(const QString &letters)
{
    m_model->clear();
    const bool isCommand = letters.startsWith(commandSign);
    const QString wanted = isCommand ? letters.mid(1).trimmed() : letters;
    if (!isCommand)
        addChats(letters);
    addCommand(wanted);
    if (isCommand || !letters.isEmpty())
        addAccounts(wanted);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int rows = qBound(1, m_model->rowCount(), shownRows);
    m_list->setFixedHeight(rows * m_context.theme.scaled(size::row) + space::tiny);
    adjustSize();
}

void QuickSwitcher::addChats(const QString &letters)
{
    ChatListModel all(m_context.session);
    QList<std::pair<int, int>> found; // rank, row
    for (int row = 0; row < all.rowCount(); ++row) {
        const QModelIndex index = all.index(row);
        const int points = score(index.data(ChatListModel::NameRole).toString(), letters);
        const bool isUnread = index.data(ChatListModel::UnreadRole).toInt() > 0;
        if (points > 0)
            found.append({-points * 2 - (isUnread ? 1 : 0), row});
    }
    std::sort(found.begin(), found.end());
    for (const auto &[rank, row] : found) {
        auto item = std::make_unique<QStandardItem>();
        for (int role = ChatListModel::ChatIdRole; role <= ChatListModel::AccessibleRole; ++role)
            item->setData(all.index(row).data(role), role);
        m_model->appendRow(item.release());
    }
}

// Below the chats, and alone where a link was pasted.
void QuickSwitcher::addCommand(const QString &letters)
{
    const QString name = tr("Join a chat by link");
    const bool isLink = readChatLink(letters).has_value();
    if (!isLink && score(name, letters) == 0)
        return;
    auto item = std::make_unique<QStandardItem>();
    item->setData(name, ChatListModel::NameRole);
    item->setData(name, Qt::AccessibleTextRole);
    item->setData(isLink ? tr("See what it leads to") : tr("With a link that somebody gave you"),
                  ChatListModel::PreviewRole);
    item->setData(static_cast<int>(ChatKind::Group), ChatListModel::KindRole);
    item->setData(static_cast<int>(Delivery::Received), ChatListModel::DeliveryRole);
    item->setData(isLink ? letters.trimmed() : QString(), linkRole);
    m_model->appendRow(item.release());
}

void QuickSwitcher::addAccounts(const QString &letters)
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
        auto item = std::make_unique<QStandardItem>();
        item->setData(AccountWords::name(*account), ChatListModel::NameRole);
        item->setData(command, ChatListModel::PreviewRole);
        item->setData(tr("Switch to account %1").arg(AccountWords::line(*account)),
                      Qt::AccessibleTextRole);
        item->setData(account->alerts().badge(), ChatListModel::UnreadRole);
        item->setData(static_cast<int>(ChatKind::Direct), ChatListModel::KindRole);
        item->setData(static_cast<int>(isWell ? Presence::Online : Presence::Offline),
                      ChatListModel::PresenceRole);
        item->setData(QVariant::fromValue(account->owner()), ChatListModel::PeerIdRole);
        item->setData(static_cast<int>(Delivery::Received), ChatListModel::DeliveryRole);
        item->setData(QVariant::fromValue(QPointer(account)), accountRole);
        m_model->appendRow(item.release());
    }
}

void QuickSwitcher::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto chat = index.data(ChatListModel::ChatIdRole).value<ChatId>();
    const QVariant link = index.data(linkRole);
    const QVariant account = index.data(accountRole);
    accept();
    if (account.isValid())
        return emit accountWanted(account.value<QPointer<Session>>());
    if (link.isValid())
        return emit joinWanted(link.toString());
    emit chosen(chat);
}

} // namespace chatoyant::client
