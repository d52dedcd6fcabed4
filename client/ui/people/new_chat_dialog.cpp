#include "client/ui/people/new_chat_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

NewChatDialog::NewChatDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("New chat"), parent)
    , m_context(context)
{
    constexpr int height = 520;
    auto *search = new SearchField(tr("Search friends"), context.theme, this);
    body().addWidget(search);
    const auto way = [&](const QString &icon, const QString &text, auto signal) {
        auto *button = textButton(text, "row", this);
        button->setIcon(context.theme.icon(icon));
        body().addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();
            emit(this->*signal)();
        });
    };
    way(u"people"_s, tr("New group or broadcast"), &NewChatDialog::groupWanted);
    way(u"person-add"_s, tr("Find people"), &NewChatDialog::peopleWanted);
    m_rows = scrollingColumn(body(), this);
    connect(search, &QLineEdit::textChanged, this, &NewChatDialog::rebuild);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    resize(size::dialog, height);
    rebuild({});
    search->setFocus();
}

void NewChatDialog::rebuild(const QString &filter)
{
    clearColumn(*m_rows);
    auto friends = m_context.session.contacts().friends();
    std::sort(friends.begin(), friends.end(), [](const Contact &a, const Contact &b) {
        return People::nameOf(a.user).localeAwareCompare(People::nameOf(b.user)) < 0;
    });
    for (const Contact &contact : friends) {
        const User user = m_context.session.people().user(contact.user.id);
        if (!People::nameOf(user).contains(filter, Qt::CaseInsensitive) &&
            !user.username.contains(filter, Qt::CaseInsensitive))
            continue;
        auto *row = new PersonRow(user, u'@' + user.username, m_context.theme, this);
        row->makeClickable();
        connect(row, &PersonRow::clicked, this, [this, id = user.id] {
            accept();
            emit chatWanted(id);
        });
        m_rows->addWidget(row);
    }
    if (m_rows->count() == 0) {
        auto *none = paragraph(tr("No friends here yet. Find people to send them a request."),
                               TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

} // namespace chatoyant::client
