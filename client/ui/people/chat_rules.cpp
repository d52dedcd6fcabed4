#include "client/ui/people/chat_rules.h"

#include "client/state/chat_rights.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QRadioButton>

namespace chatoyant::client {

ChatRules::ChatRules(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_lock(new WrappingBox(tr("Lock the name"), this))
    , m_lockNote(paragraph({}, TextRole::Meta, this))
    , m_all(new QRadioButton(tr("Everything"), this))
    , m_joined(new QRadioButton(tr("What comes after they join"), this))
    , m_why(paragraph(tr("Only admins change this."), TextRole::Meta, this))
    , m_refusal(paragraph({}, TextRole::Ui, this))
    , m_change(m_refusal, [this] { refresh(); })
{
    auto *column = columnIn(this, {}, space::tiny);
    addLock(column);
    column->addSpacing(space::small);
    addHistory(column);
    column->addWidget(m_why);
    column->addWidget(m_refusal);
    m_why->setTone(Tone::Weak);
    const Conversation *conversation = context.session.conversation(chat);
    connect(conversation, &Conversation::summaryChanged, this, &ChatRules::refresh);
    refresh();
}

void ChatRules::addLock(QBoxLayout *column)
{
    column->addWidget(m_lock);
    m_lockNote->setTone(Tone::Weak);
    column->addWidget(m_lockNote);
    connect(m_lock, &QCheckBox::clicked, this, [this](bool isLocked) {
        m_change.begin();
        m_context.session.chatActions().setLocked(m_chat, isLocked, this, m_change.answered());
    });
}

void ChatRules::addHistory(QBoxLayout *column)
{
    const QString title = tr("What new members read");
    column->addWidget(paragraph(title, TextRole::UiStrong, this));
    const auto choose = [this](HistoryRule rule) {
        m_change.begin();
        m_context.session.chatActions().setHistory(m_chat, rule, this, m_change.answered());
    };
    for (QRadioButton *choice : {m_all, m_joined}) {
        //: A choice and what it is about: "What new members read: Everything".
        choice->setAccessibleName(tr("%1: %2").arg(title, choice->text()));
        column->addWidget(choice);
    }
    connect(m_all, &QRadioButton::clicked, this, [choose] { choose(HistoryRule::All); });
    connect(m_joined, &QRadioButton::clicked, this, [choose] { choose(HistoryRule::Joined); });
}

void ChatRules::refresh()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    const bool mayChange = rightsIn(chat).mayChangeRules;
    m_why->setVisible(!mayChange);
    for (QAbstractButton *choice :
         {static_cast<QAbstractButton *>(m_lock), static_cast<QAbstractButton *>(m_all),
          static_cast<QAbstractButton *>(m_joined)}) {
        choice->setEnabled(mayChange && !m_change.isUnderWay());
        choice->setAccessibleDescription(mayChange ? QString() : m_why->text());
        setPlainToolTip(choice, mayChange ? QString() : m_why->text());
    }
    // In a broadcast chat nobody but admins changes the name, whatever the rule.
    m_lock->setVisible(chat.kind == ChatKind::Group);
    m_lockNote->setVisible(chat.kind == ChatKind::Group);
    if (m_change.isIn(chat))
        showRules(chat);
}

void ChatRules::showRules(const ChatSummary &chat)
{
    m_lock->setChecked(chat.locked);
    m_lockNote->setText(
        chat.locked ? tr("Only admins change the name, the description and the picture.")
                    : tr("Every member changes the name, the description and the picture."));
    m_all->setChecked(chat.history == HistoryRule::All);
    m_joined->setChecked(chat.history == HistoryRule::Joined);
}

} // namespace chatoyant::client
