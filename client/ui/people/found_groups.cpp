#include "client/ui/people/found_groups.h"

#include "client/state/groups.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"
#include "common/base/limits.h"

#include <QLabel>

namespace chatoyant::client {

FoundGroups::FoundGroups(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new SearchField(tr("Part of its name"), context.theme, this))
    , m_rows(nullptr)
    , m_note(new LoadNote(context, this))
{
    auto *column = columnIn(this, {}, space::tiny);
    m_name->setMaxLength(limits::queryLength);
    m_name->setClearedByEscape(true);
    addField(column, tr("Or find a &public group"), m_name);
    m_rows = addInset(column);
    column->addWidget(m_note);
    connect(m_name, &SearchField::settled, this, &FoundGroups::search);
    connect(m_note, &LoadNote::retryWanted, this, [this] { search(m_text); });
}

void FoundGroups::search(const QString &text)
{
    m_text = text.trimmed();
    if (m_text.size() < limits::queryMinimum) {
        clearColumn(*m_rows);
        return m_note->clear();
    }
    m_note->showLoading();
    const auto answered = [this, asked = m_text](const Result<QList<ChatPreview>> &found) {
        if (asked == m_text)
            show(found);
    };
    m_context.session.groups().find(m_text, this, answered);
}

void FoundGroups::show(const Result<QList<ChatPreview>> &found)
{
    constexpr int most = 5; // who finds more types more
    clearColumn(*m_rows);
    m_note->clear();
    if (!found)
        return m_note->showFailure(found.error());
    if (found->isEmpty())
        return m_note->showNothing(tr("No public group of this name."));
    for (const ChatPreview &group : found->mid(0, most)) {
        auto *row = new PersonRow(AvatarLook{group.title, {}, {}, group.picture},
                                  Sentences::chatPreview(group), m_context.theme, this);
        row->makeClickable();
        connect(row, &PersonRow::clicked, this, [this, group] { emit chosen(group); });
        m_rows->addWidget(row);
    }
}

} // namespace chatoyant::client
