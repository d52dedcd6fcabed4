#include "client/ui/people/leave_chat.h"

#include "client/models/person_tag.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

#include <QPushButton>

namespace chatoyant::client {

namespace {

// As far as this device knows; the server decides again.
bool isLastOwner(const UiContext &context, ChatId chat)
{
    const ChatSummary summary = context.session.chats().summary(chat);
    if (summary.role != Role::Owner || summary.memberCount < 2)
        return false;
    const QList<Member> &members = context.session.conversation(chat)->members();
    const auto owners = std::count_if(members.cbegin(), members.cend(), [](const Member &member) {
        return member.role == Role::Owner;
    });
    return owners == 1;
}

void openHandOver(const UiContext &context,
                  ChatId chat,
                  QWidget *parent,
                  const std::function<void()> &left)
{
    auto *dialog = new HandOverDialog(context, chat, parent);
    QObject::connect(dialog, &HandOverDialog::left, parent, left);
    dialog->open();
}

} // namespace

void askToLeave(const UiContext &context,
                ChatId chat,
                QWidget *parent,
                const std::function<void()> &left)
{
    if (isLastOwner(context, chat))
        return openHandOver(context, chat, parent, left);
    const auto act = [context, chat, parent, left](const Done &done) {
        const auto answered = [context, chat, parent, left, done](const Result<Seq> &gone) {
            const bool isLast = !gone && gone.error().reason == Reason::ChatLastOwner;
            done(gone || isLast ? QString() : Sentences::reason(gone.error()));
            if (isLast)
                return openHandOver(context, chat, parent, left);
            if (gone)
                left();
        };
        context.session.chatActions().leave(chat, parent, answered);
    };
    confirmAsking(Dialog::tr("Leave this chat?"),
                  Dialog::tr("You will not receive its messages any more."), Dialog::tr("Leave"),
                  parent, act);
}

HandOverDialog::HandOverDialog(const UiContext &context, ChatId chat, QWidget *parent)
    : Dialog(tr("Who takes the chat over?"), parent)
    , m_context(context)
    , m_chat(chat)
    , m_members(context.session)
    , m_rows(nullptr)
{
    constexpr int height = 560;
    body().addWidget(paragraph(tr("You are the only owner of “%1”. Choose who owns it from now on; "
                                  "then you leave.")
                                   .arg(isolated(context.session.chats().title(chat))),
                               TextRole::Ui, this));
    auto *filter = new SearchField(tr("Filter members"), context.theme, this);
    body().addWidget(filter);
    m_rows = scrollingColumn(body(), this);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    Conversation *conversation = context.session.conversation(chat);
    m_members.setConversation(conversation);
    connect(filter, &QLineEdit::textChanged, &m_members, &MemberModel::setFilter);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &HandOverDialog::rebuild);
    connect(&m_members, &QAbstractItemModel::dataChanged, this, &HandOverDialog::rebuild);
    connect(conversation, &QObject::destroyed, this, &QDialog::reject);
    conversation->loadMembers();
    resize(size::dialog, height);
    rebuild();
}

// Only when there are others: a row under the mouse stays where it is.
void HandOverDialog::rebuild()
{
    QList<User> others;
    for (int row = 0; row < m_members.rowCount(); ++row) {
        const QModelIndex index = m_members.index(row);
        if (!index.data(MemberModel::IsMeRole).toBool())
            others.append(index.data(MemberModel::MemberRoleRole).value<Member>().user);
    }
    if (others == m_shown && m_rows->count() > 0)
        return;
    m_shown = others;
    clearColumn(*m_rows);
    for (int row = 0; row < m_members.rowCount(); ++row)
        addHeir(m_members.index(row));
    if (others.isEmpty()) {
        auto *none = paragraph(tr("Nobody is found here."), TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

void HandOverDialog::addHeir(const QModelIndex &index)
{
    if (index.data(MemberModel::IsMeRole).toBool())
        return;
    const auto member = index.data(MemberModel::MemberRoleRole).value<Member>();
    auto *row = new PersonRow(lookOf(member.user, false), Sentences::role(member.role),
                              m_context.theme, this);
    row->setTag(personTag(member.user));
    row->makeClickable();
    connect(row, &PersonRow::clicked, this, [this, user = member.user] { ask(user); });
    m_rows->addWidget(row);
}

void HandOverDialog::ask(const User &heir)
{
    const QString name = isolated(People::nameOf(heir));
    confirmAsking(tr("Hand over to %1 and leave?").arg(name),
                  tr("%1 becomes the owner. You receive no more messages of this chat.").arg(name),
                  tr("Hand over and leave"), this,
                  [this, id = heir.id](const Done &done) { handOver(id, done); });
}

void HandOverDialog::handOver(UserId heir, const Done &done)
{
    if (m_isHandedOver)
        return leave(done);
    m_context.session.chatActions().handOver(m_chat, heir, this,
                                             [this, done](const Result<Seq> &handed) {
                                                 if (!handed)
                                                     return done(Sentences::reason(handed.error()));
                                                 m_isHandedOver = true;
                                                 leave(done);
                                             });
}

void HandOverDialog::leave(const Done &done)
{
    m_context.session.chatActions().leave(m_chat, this, [this, done](const Result<Seq> &gone) {
        if (!gone)
            return done(tr("The chat has a new owner, but you are still in it: %1")
                            .arg(Sentences::reason(gone.error())));
        done({});
        accept();
        emit left();
    });
}

} // namespace chatoyant::client
