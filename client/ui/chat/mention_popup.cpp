#include "client/ui/chat/mention_popup.h"

#include "client/theme/metrics.h"
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
    : QListWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("People to mention"));
    setProperty("kind", u"mentions"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QListWidget::itemClicked, this, &MentionPopup::choose);
}

void MentionPopup::offer(const QString &prefix, const QWidget &field)
{
    constexpr int most = 6;
    clear();
    for (const User &user : m_people) {
        const bool fits = user.username.startsWith(prefix, Qt::CaseInsensitive) ||
                          user.displayName.startsWith(prefix, Qt::CaseInsensitive);
        if (!fits || count() >= most)
            continue;
        auto *item = new QListWidgetItem(pictureOf(user, m_theme),
                                         u"%1  @%2"_s.arg(user.displayName, user.username), this);
        item->setData(Qt::UserRole, user.username);
    }
    if (count() == 0)
        return hide();
    setCurrentRow(0);
    ensurePolished();
    const int height = count() * sizeHintForRow(0) + 2 * (frameWidth() + space::tiny);
    // Above all that belongs to the field: a reply stays to be seen.
    const QWidget *whole = &field;
    while (whole->parentWidget() && whole->parentWidget() != parentWidget())
        whole = whole->parentWidget();
    const int x = field.mapTo(parentWidget(), QPoint()).x();
    setGeometry(x, whole->y() - height - space::tiny, qMin(field.width(), size::listUsual), height);
    raise();
    show();
    // No higher than its rows are by now.
    const int spare = viewport()->height() - visualItemRect(item(count() - 1)).bottom() - 1;
    setGeometry(geometry().adjusted(0, spare, 0, 0));
}

void MentionPopup::move(int direction)
{
    setCurrentRow((currentRow() + direction + count()) % qMax(1, count()));
}

void MentionPopup::choose()
{
    hide();
    if (const QListWidgetItem *item = currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
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
