#include "client/ui/admin/admin_user_row.h"

#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"

#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int adminPicture = 40;

} // namespace

AdminUserRow::AdminUserRow(const UiContext &context, const AdminUser &user, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_avatar(new Avatar(adminPicture, context.theme, this))
    , m_name(new ElidedLabel({}, TextRole::Name, this))
    , m_role(new NameTag(this))
    , m_standing(new NameTag(this))
    , m_address(new ElidedLabel({}, TextRole::Meta, this))
    , m_use(paragraph({}, TextRole::Meta, this))
    , m_more(new IconButton(u"more"_s, {}, context.theme, this))
{
    auto *row = rowIn(this, {0, space::small, 0, space::small}, space::medium);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = addColumn(row, space::hair, 1);
    auto *head = addFlow(words);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role),
                          static_cast<QWidget *>(m_standing)})
        head->addWidget(part);
    words->addWidget(m_address);
    words->addWidget(m_use);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_address->setTone(Tone::Weak);
    m_use->setTone(Tone::Weak);
    m_standing->setTone(Tone::Danger);
    auto *menu = new QMenu(m_more);
    m_more->opens(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        emit menuWanted(*menu, m_user);
    });
    setUser(user);
}

void AdminUserRow::setUser(const AdminUser &user)
{
    m_user = user;
    const QString name = People::nameOf(user.user);
    m_avatar->setLook(lookOf(user.user, false));
    m_name->setText(name);
    //: Beside a name: of the server.
    m_role->setTag(user.isAdmin ? tr("administrator") : QString());
    //: Beside a name: nobody signs in to that account at present.
    m_standing->setTag(user.isSuspended ? tr("suspended") : QString());
    m_address->setText(address());
    m_use->setText(use());
    //: A button that opens a menu about one person.
    m_more->setName(tr("What to do about %1").arg(name));
}

QString AdminUserRow::address() const
{
    const QString name = isolated(u'@' + m_user.user.username);
    //: A user name and an e-mail address.
    return m_user.email.isEmpty() ? name : tr("%1 · %2").arg(name, isolated(m_user.email));
}

QString AdminUserRow::use() const
{
    const QDateTime now = m_context.session.environment().clock.now();
    DeviceSession last;
    last.usedAt = m_user.usedAt;
    //: Of an account.
    QStringList parts{m_user.usedAt.isValid() ? Sentences::lastUse(last, now)
                                              : tr("not signed in anywhere")};
    if (m_user.sessions > 0)
        parts.append(tr("%n device(s)", nullptr, m_user.sessions));
    if (m_user.hasFactor)
        //: Of an account: besides the password, a code is asked for.
        parts.append(tr("second factor"));
    return parts.join(u" · "_s);
}

} // namespace chatoyant::client
