#include "client/ui/chat/mention_popup.h"

#include "client/models/person_tag.h"
#include "client/ui/chat/mentions.h"
#include "client/ui/widgets/avatar.h"
#include "common/base/limits.h"

#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QIcon pictureOf(const User &user, const Theme &theme)
{
    constexpr int side = 24;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAvatar(painter, QRectF(0, 0, side, side), lookOf(user, false), theme,
                theme.palette().surface);
    return pixmap;
}

} // namespace

MentionPopup::MentionPopup(const Theme &theme, QWidget *parent)
    : CompletionPopup(tr("People to mention"), parent)
    , m_theme(theme)
{}

void MentionPopup::offer(const QString &prefix, const QWidget &field)
{
    clear();
    for (const User &user : m_people) {
        const bool fits = user.username.startsWith(prefix, Qt::CaseInsensitive) ||
                          user.displayName.startsWith(prefix, Qt::CaseInsensitive);
        if (!fits || count() >= mostOffers)
            continue;
        const QString name = taggedName(user.displayName, personTag(user));
        auto *item = new QListWidgetItem(pictureOf(user, m_theme),
                                         u"%1  @%2"_s.arg(name, user.username), this);
        item->setData(Qt::UserRole, user.username);
    }
    showAbove(field);
}

QList<UserId> MentionPopup::mentionedIn(const QString &text) const
{
    QHash<QString, UserId> people;
    for (const User &user : m_people)
        people.insert(user.username, user.id);
    QList<UserId> mentioned;
    for (const FoundName &found : findNames(text, people.keys())) {
        const UserId user = people.value(found.username);
        if (!mentioned.contains(user) && mentioned.size() < limits::mentions)
            mentioned.append(user);
    }
    return mentioned;
}

} // namespace chatoyant::client
