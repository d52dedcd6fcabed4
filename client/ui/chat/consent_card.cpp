#include "client/ui/chat/consent_card.h"

#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

ConsentCard::ConsentCard(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(paragraph({}, TextRole::Ui, this))
    , m_alert(new AlertBox(this))
    , m_no(textButton({}, "quiet", this))
    , m_yes(textButton(tr("Agree"), "primary", this))
{
    makeAnnouncing(*m_text);
    setProperty("kind", QStringLiteral("warning"));
    setAccessibleName(tr("History of this chat"));
    auto *column =
        columnIn(this, {space::large, space::small, space::large, space::small}, space::small);
    column->addWidget(m_text);
    column->addWidget(m_alert);
    auto *row = addRow(column, space::small);
    row->addStretch();
    row->addWidget(m_no);
    row->addWidget(m_yes);
    connect(m_no, &QPushButton::clicked, this, &ConsentCard::pressNo);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(&context.session.conversions(), &Conversions::changed, this, [this](ChatId chat) {
        if (chat == m_chat)
            refresh();
    });
    connect(&context.session.people(), &People::changed, this, &ConsentCard::refresh);
    hide();
}

void ConsentCard::setChat(ChatId chat)
{
    m_chat = chat;
    refresh();
}

void ConsentCard::refresh()
{
    const Conversions &conversions = m_context.session.conversions();
    const People &people = m_context.session.people();
    const QString before = isHidden() ? QString() : m_text->text();
    m_alert->say({});
    if (const auto asked = conversions.pending(m_chat)) {
        const bool isMine = asked->by == people.me().id;
        m_text->setText(Sentences::conversionQuestion(*asked, people));
        showButtons(isMine ? QString() : tr("Agree"), isMine ? tr("Take back") : tr("Decline"));
    } else if (const auto ended = conversions.outcome(m_chat)) {
        const User peer = people.user(m_context.session.chats().summary(m_chat).peer.id);
        m_text->setText(Sentences::conversionOutcome(*ended, people, peer));
        showButtons({}, tr("Close"));
    } else {
        return hide();
    }
    show();
    if (m_text->text() == before)
        return;
    announce(*m_text);
}

void ConsentCard::showButtons(const QString &yes, const QString &no)
{
    m_yes->setVisible(!yes.isEmpty());
    m_no->setText(no);
    m_yes->setEnabled(true);
    m_no->setEnabled(true);
}

void ConsentCard::pressNo()
{
    if (m_context.session.conversions().pending(m_chat))
        answer(false);
    else
        m_context.session.conversions().dismiss(m_chat);
}

void ConsentCard::answer(bool isGiven)
{
    m_alert->say({});
    m_yes->setEnabled(false);
    m_no->setEnabled(false);
    m_context.session.conversions().answer(m_chat, isGiven, this,
                                           [this, asked = m_chat](const Result<ChatId> &group) {
                                               if (group && group->isValid())
                                                   emit groupMade(*group);
                                               if (asked != m_chat)
                                                   return;
                                               m_yes->setEnabled(true);
                                               m_no->setEnabled(true);
                                               if (!group)
                                                   m_alert->say(Sentences::reason(group.error()));
                                           });
}

} // namespace chatoyant::client
