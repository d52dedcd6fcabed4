#include "client/ui/people/friend_picker.h"

#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

#include <QCheckBox>

namespace chatoyant::client {

FriendPicker::FriendPicker(const UiContext &context, const QSet<UserId> &without, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_without(without)
{
    auto *column = columnIn(this, {}, space::small);
    auto *search = new SearchField(tr("Search friends"), context.theme, this);
    column->addWidget(search);
    m_rows = scrollingColumn(*column, this);
    connect(search, &QLineEdit::textChanged, this, &FriendPicker::rebuild);
    rebuild({});
}

void FriendPicker::rebuild(const QString &filter)
{
    clearColumn(*m_rows);
    auto friends = m_context.session.contacts().friends();
    std::sort(friends.begin(), friends.end(), [](const Contact &a, const Contact &b) {
        return People::nameOf(a.user).localeAwareCompare(People::nameOf(b.user)) < 0;
    });
    for (const Contact &contact : friends) {
        const User &user = contact.user;
        const bool fits = People::nameOf(user).contains(filter, Qt::CaseInsensitive) ||
                          user.username.contains(filter, Qt::CaseInsensitive);
        if (!fits || m_without.contains(user.id))
            continue;
        const Contact known = m_context.session.contacts().contact(user.id);
        auto *row = new PersonRow(
            known.user, Sentences::underName(known, m_context.session.environment().clock.now()),
            m_context.theme, this);
        QCheckBox *check = row->addCheck();
        check->setChecked(m_picked.contains(user.id));
        connect(check, &QCheckBox::toggled, this, [this, id = user.id](bool isOn) {
            isOn ? void(m_picked.insert(id)) : void(m_picked.remove(id));
            emit pickedChanged(static_cast<int>(m_picked.size()));
        });
        m_rows->addWidget(row);
    }
    if (m_rows->count() == 0) {
        auto *none = paragraph(tr("No friends to choose from."), TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

} // namespace chatoyant::client
