#include "client/ui/chat/message_access.h"

#include "client/theme/mood_theme.h"
#include "client/ui/chat/hover_actions.h"
#include "client/ui/chat/message_view.h"
#include "client/ui/chat/mood_timeline.h"

namespace chatoyant::client {

namespace {

constexpr qsizetype mostChildren = 300;
constexpr QLatin1StringView replyAction{"Reply"};

} // namespace

MessageViewAccess::MessageViewAccess(MessageView *view)
    : QAccessibleWidget(view, QAccessible::List)
    , m_view(view)
{}

MessageViewAccess::~MessageViewAccess()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *MessageViewAccess::make(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<MessageView *>(object);
    return view ? std::make_unique<MessageViewAccess>(view).release() : nullptr; // QAccessible's
}

QList<QModelIndex> MessageViewAccess::shown() const
{
    QList<QModelIndex> found;
    const auto [first, last] = m_view->visibleRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        if (isMessage(index))
            found.append(index);
    }
    return found;
}

QAccessibleInterface *MessageViewAccess::accessTo(const QModelIndex &message) const
{
    const QString key = keyOf(message);
    if (const auto known = m_children.constFind(key); known != m_children.constEnd()) {
        auto *access = static_cast<MessageAccess *>(QAccessible::accessibleInterface(*known));
        if (access && access->message() == message)
            return access;
        QAccessible::deleteAccessibleInterface(*known); // the model was filled anew
    }
    forgetOld();
    QAccessibleInterface *made = std::make_unique<MessageAccess>(m_view, message).release();
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

void MessageViewAccess::forgetOld() const
{
    if (m_children.size() < mostChildren)
        return;
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

// The messages come first, then what every scroll area has.
int MessageViewAccess::childCount() const
{
    return static_cast<int>(shown().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *MessageViewAccess::child(int index) const
{
    const auto messages = shown();
    if (index >= 0 && index < messages.size())
        return accessTo(messages.at(index));
    return QAccessibleWidget::child(index - static_cast<int>(messages.size()));
}

int MessageViewAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto messages = shown();
    for (int at = 0; at < messages.size(); ++at) {
        if (accessTo(messages.at(at)) == child)
            return at;
    }
    const int other = QAccessibleWidget::indexOfChild(child);
    return other < 0 ? -1 : other + static_cast<int>(messages.size());
}

QAccessibleInterface *MessageViewAccess::childAt(int x, int y) const
{
    const auto messages = shown();
    for (const QModelIndex &message : messages) {
        QAccessibleInterface *access = accessTo(message);
        if (access->rect().contains(x, y))
            return access;
    }
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *MessageViewAccess::focusChild() const
{
    const QModelIndex current = m_view->current();
    return m_view->hasFocus() && current.isValid() ? accessTo(current)
                                                   : QAccessibleWidget::focusChild();
}

MessageAccess::MessageAccess(MessageView *view, const QModelIndex &message)
    : m_view(view)
    , m_message(message)
{}

bool MessageAccess::isValid() const
{
    return m_view && m_message.isValid();
}

QAccessibleInterface *MessageAccess::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString MessageAccess::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return mood();
    return kind == QAccessible::Name ? m_message.data(Qt::AccessibleTextRole).toString()
                                     : QString();
}

// Where moods are shown for each message, and as there: nothing of calm ones.
QString MessageAccess::mood() const
{
    const auto *timeline = m_view->findChild<MoodTimeline *>();
    const bool isTold = timeline && timeline->isWanted() && isMessage(m_message);
    const MoodLabel label = isTold ? timeline->labelOf(m_message.row()) : MoodLabel::Neutral;
    return label == MoodLabel::Neutral ? QString() : MoodTheme::word(label);
}

QRect MessageAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_view->rowRect(m_message.row());
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::State MessageAccess::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto [first, last] = m_view->visibleRows();
    state.focusable = true;
    state.readOnly = true;
    state.selectable = RowSelection::isChoosable(m_message);
    state.selected = m_view->isChosen(m_message);
    state.focused = m_view->hasFocus() && m_view->current() == m_message;
    state.offscreen = m_message.row() < first || m_message.row() > last;
    return state;
}

void *MessageAccess::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

// Without keys, too: its menu and the answer to it.
QStringList MessageAccess::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names;
    if (!m_message.data(MessageModel::SpokenRole).toString().isEmpty())
        names.append(toggleAction());
    names.append(showMenuAction());
    const bool isAnswerable = m_message.data(MessageModel::SeqRole).toLongLong() > 0 &&
                              !m_message.data(MessageModel::DeletedRole).toBool();
    if (isAnswerable)
        names.append(replyAction);
    return names;
}

QString MessageAccess::localizedActionName(const QString &name) const
{
    if (!actionNames().contains(name))
        return {};
    if (name == toggleAction())
        return spokenAction(m_message.data(MessageModel::SpokenShownRole).toBool());
    return name == replyAction ? HoverActions::tr("Reply") : HoverActions::tr("More actions");
}

void MessageAccess::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (name == toggleAction())
        emit m_view->spokenToggled(m_message);
    else if (name == replyAction)
        emit m_view->replyWanted(m_message);
    else
        emit m_view->menuWanted(m_message, rect().center());
}

} // namespace chatoyant::client
