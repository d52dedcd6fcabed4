#include "client/ui/people/deeds_page.h"

#include "client/models/rule_sentences.h"
#include "client/models/when.h"
#include "client/state/groups.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

DeedsPage::DeedsPage(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
    , m_more(textButton(tr("Show older"), "quiet", this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("What admins did here. Admins see it, and nobody else."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    m_rows = addColumn(column, space::medium);
    column->addWidget(m_note);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_more->hide();
    connect(m_note, &LoadNote::retryWanted, this, &DeedsPage::loadMore);
    connect(m_more, &QPushButton::clicked, this, &DeedsPage::loadMore);
}

void DeedsPage::load()
{
    m_last = 0;
    loadMore();
}

void DeedsPage::loadMore()
{
    if (m_rows->count() == 0)
        m_note->showLoading();
    m_more->hide();
    m_context.session.groups().deeds(
        m_chat, m_last, this, [this](const Result<QList<ChatDeed>> &deeds) { onLoaded(deeds); });
}

void DeedsPage::onLoaded(const Result<QList<ChatDeed>> &deeds)
{
    constexpr qsizetype page = 50; // what one answer brings, where there are more
    m_note->clear();
    if (!deeds)
        return m_note->showFailure(deeds.error());
    if (m_last == 0)
        clearColumn(*m_rows);
    for (const ChatDeed &deed : *deeds)
        add(deed);
    m_more->setVisible(deeds->size() >= page);
    if (m_last == 0)
        m_note->showNothing(tr("Admins have done nothing here yet."));
}

void DeedsPage::add(const ChatDeed &deed)
{
    m_last = deed.number;
    auto *entry = new QWidget(this);
    auto *column = columnIn(entry, {}, space::hair);
    column->addWidget(
        paragraph(RuleSentences::deed(deed, m_context.session.me().id), TextRole::Ui, entry));
    auto *when = paragraph(dateAndTime(deed.at), TextRole::Meta, entry);
    when->setTone(Tone::Weak);
    column->addWidget(when);
    m_rows->addWidget(entry);
}

} // namespace chatoyant::client
