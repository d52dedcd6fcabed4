#include "client/ui/chat/chat_picker.h"

#include "client/state/chat_rights.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

#include <QCheckBox>

namespace chatoyant::client {

namespace {

constexpr int mostChatRows = 60; // further ones are found by typing

} // namespace

ChatPicker::ChatPicker(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chats(context.session)
    , m_search(new SearchField(tr("Search chats"), context.theme, this))
{
    auto *column = columnIn(this, {}, space::small);
    column->addWidget(m_search);
    m_rows = scrollingColumn(*column, this);
    connect(m_search, &QLineEdit::textChanged, this, &ChatPicker::rebuild);
    rebuild();
}

// Only when something else is looked for: a row under the mouse stays where it is.
void ChatPicker::rebuild()
{
    m_chats.setSearchText(m_search->text());
    clearColumn(*m_rows);
    const int count = m_chats.rowCount();
    for (int row = 0; row < qMin(count, mostChatRows); ++row)
        m_rows->addWidget(makeRow(m_chats.index(row)));
    QString note;
    if (count == 0)
        note =
            m_search->text().isEmpty() ? tr("You have no chats yet.") : tr("No chat is called so.");
    else if (count > mostChatRows)
        note = tr("Type a name to find the others.");
    if (!note.isEmpty()) {
        auto *label = paragraph(note, TextRole::Ui, this);
        label->setTone(Tone::Weak);
        label->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(label);
    }
    m_rows->addStretch();
}

PersonRow *ChatPicker::makeRow(const QModelIndex &index)
{
    const auto chat = index.data(ChatListModel::SummaryRole).value<ChatSummary>();
    const bool isDirect = chat.kind == ChatKind::Direct;
    const QString why = refusal(chat);
    const QString kind = isDirect ? tr("Direct chat")
                         : chat.kind == ChatKind::Broadcast
                             ? tr("Broadcast")
                             : tr("%n member(s)", "", chat.memberCount);
    const AvatarLook look{index.data(ChatListModel::NameRole).toString(),
                          isDirect ? chat.peer.id : UserId{chat.id.bits},
                          {},
                          index.data(ChatListModel::PictureRole).value<FileId>()};
    auto *row = new PersonRow(look, why.isEmpty() ? kind : why, m_context.theme, this);
    row->setTag(index.data(ChatListModel::TagRole).toString());
    QCheckBox *check = row->addCheck();
    check->setChecked(m_picked.contains(chat.id));
    check->setAccessibleDescription(why);
    row->setEnabled(why.isEmpty());
    connect(check, &QCheckBox::toggled, this,
            [this, id = chat.id](bool isOn) { setPicked(id, isOn); });
    return row;
}

QString ChatPicker::refusal(const ChatSummary &chat) const
{
    const People &people = m_context.session.people();
    if (!rightsIn(chat).mayWrite)
        return Sentences::obstacle({Obstacle::Kind::ReadersOnly, {}}, people, {}).first;
    if (chat.kind == ChatKind::Direct && m_context.session.contacts().contact(chat.peer.id).blocked)
        return Sentences::obstacle({Obstacle::Kind::BlockedByMe, {}}, people, chat.peer.id).first;
    return {};
}

void ChatPicker::setPicked(ChatId chat, bool isPicked)
{
    m_picked.removeAll(chat);
    if (isPicked)
        m_picked.append(chat);
    emit pickedChanged(static_cast<int>(m_picked.size()));
}

} // namespace chatoyant::client
