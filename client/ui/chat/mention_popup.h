// Offers the people of a chat while somebody types @.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/chat/completion_popup.h"
#include "common/model/user.h"

namespace chatoyant::client {

class MentionPopup final : public CompletionPopup
{
    Q_OBJECT

public:
    MentionPopup(const Theme &theme, QWidget *parent);

    void setPeople(const QList<User> &people) { m_people = people; }
    // Whose names begin with that, above the field; hides where nobody's does.
    void offer(const QString &prefix, const QWidget &field);
    // The people whose @username stands in the text.
    QList<UserId> mentionedIn(const QString &text) const;

private:
    const Theme &m_theme;
    QList<User> m_people;
};

} // namespace chatoyant::client
