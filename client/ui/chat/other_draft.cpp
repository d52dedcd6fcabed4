#include "client/ui/chat/other_draft.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

OtherDraft::OtherDraft(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(new ElidedLabel({}, TextRole::Ui, this))
{
    setProperty("kind", QStringLiteral("footer"));
    setAccessibleName(tr("Draft from another device"));
    auto *row = rowIn(this, {space::large, space::tiny, space::medium, space::tiny}, space::small);
    auto *words = addColumn(row, 0, 1);
    auto *title =
        new ElidedLabel(tr("You also wrote this, on another device:"), TextRole::MetaStrong, this);
    title->setTone(Tone::Accent);
    words->addWidget(title);
    words->addWidget(m_text);
    auto *drop = textButton(tr("Discard"), "quiet", this);
    drop->setAccessibleName(tr("Discard the draft from another device"));
    auto *add = textButton(tr("Add"), "", this);
    add->setAccessibleName(tr("Add the draft from another device to this one"));
    row->addWidget(drop);
    row->addWidget(add);
    DraftSync &sync = context.session.draftSync();
    connect(drop, &QPushButton::clicked, this, [this, &sync] { sync.dropOther(m_chat); });
    connect(add, &QPushButton::clicked, this, [this, &sync] { sync.addOther(m_chat); });
    connect(&sync, &DraftSync::otherChanged, this, &OtherDraft::refresh);
    hide();
}

void OtherDraft::setChat(ChatId chat)
{
    m_chat = chat;
    refresh();
}

void OtherDraft::refresh()
{
    const Draft other = m_context.session.draftSync().other(m_chat);
    m_text->setText(other.text.simplified());
    setVisible(!other.isEmpty());
}

} // namespace chatoyant::client
