#include "client/app/tray.h"

#include "client/models/when.h"
#include "client/ui/settings/notification_page.h"
#include "client/ui/widgets/badge.h"
#include "client/ui/widgets/presence_choices.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int pictureSide = 64; // desktops make it smaller
constexpr qreal dotSide = 24;
constexpr int unreadChats = 5;
constexpr qint64 hour = 3600;  // seconds
constexpr qreal sharpness = 2; // the number's letters are meant for rows of half that height

} // namespace

Tray::Tray(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit openWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (const auto click = std::exchange(m_onClick, {}))
            click();
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&context.accounts, &AccountList::changed, this, &Tray::refresh);
    fillMenu();
}

void Tray::start()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    refresh();
    m_icon.setContextMenu(&m_menu);
    m_icon.show();
}

bool Tray::keepsRunning() const
{
    return m_icon.isVisible() &&
           m_context.preferences.value(preference::staysInTray, true).toBool();
}

void Tray::retranslate()
{
    m_unread = -1;
    fillMenu();
    refresh();
}

QIcon Tray::picture(int unread, bool hasOther, const Theme &theme)
{
    QPixmap pixmap = Icons::application().pixmap(QSize(pictureSide, pictureSide));
    if (unread > 0) {
        QPainter painter(&pixmap);
        const QSizeF box = badgeSize(unread, theme);
        const qreal scale = std::min(sharpness, (pictureSide - 2) / box.width());
        painter.scale(scale, scale);
        const qreal side = pictureSide / scale;
        paintBadge(painter, QPointF(side - box.width() / 2, side - box.height()), unread, false,
                   theme);
    } else if (hasOther) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.palette().badge);
        painter.drawEllipse(QRectF(pictureSide - dotSide, pictureSide - dotSide, dotSide, dotSide));
    }
    return pixmap;
}

void Tray::refresh()
{
    const int unread = m_context.accounts.badge();
    const bool hasOther = m_context.accounts.hasOther();
    const bool isSame = m_unread == unread && m_hasOther == hasOther;
    m_unread = unread;
    m_hasOther = hasOther;
    if (isSame)
        return;
    m_icon.setIcon(picture(unread, hasOther, m_context.theme));
    m_icon.setToolTip(unread > 0 ? tr("Chatoyant: %n unread message(s)", nullptr, unread)
                      : hasOther ? tr("Chatoyant: something new in groups")
                                 : tr("Chatoyant"));
}

void Tray::fillMenu()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("Open Chatoyant")), &QAction::triggered, this, &Tray::openWanted);
    Session &shown = m_context.accounts.shown();
    if (shown.me().id.isValid()) {
        addUnread(shown);
        m_menu.addSeparator();
        //: A menu: how this person shows themselves to friends.
        addPresenceChoices(*m_menu.addMenu(tr("Status")), m_context.of(shown));
        addSilence();
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

// The chats that were written in last; nobody reads their names off a window that is locked.
void Tray::addUnread(Session &account)
{
    QList<ChatSummary> chats = account.chats().chats();
    chats.removeIf([&account](const ChatSummary &chat) {
        return chat.unread == 0 || account.alertRules().isQuiet(chat.id);
    });
    if (chats.isEmpty() || m_context.preferences.value(preference::isLocked, false).toBool())
        return;
    std::sort(chats.begin(), chats.end(), [](const ChatSummary &one, const ChatSummary &other) {
        return one.activeAt > other.activeAt;
    });
    //: A menu of chats in which something is unread.
    QMenu *unread = m_menu.addMenu(tr("Unread"));
    for (const ChatSummary &chat : chats.first(qMin<qsizetype>(unreadChats, chats.size()))) {
        const QString title = account.chats().title(chat.id).replace(u'&', QLatin1String("&&"));
        //: A chat, and how many of its messages are unread.
        QAction *action = unread->addAction(tr("%1 (%2)").arg(title).arg(chat.unread));
        connect(action, &QAction::triggered, this, [this, session = &account, id = chat.id] {
            if (m_context.accounts.sessions().contains(session)) // it may be signed out by now
                emit chatWanted(session, id);
        });
    }
}

void Tray::addSilence()
{
    const QDateTime now = m_context.session.environment().clock.now();
    const QDateTime until = silentUntil(m_context.preferences);
    const bool isSilent = until.isValid() && now < until;
    //: No notifications. %1: a time.
    QAction *action = m_menu.addAction(
        isSilent ? tr("Unmute (muted until %1)").arg(clockTime(until)) : tr("Mute for 1 hour"));
    connect(action, &QAction::triggered, this,
            [this, isSilent, now] { setSilentUntil(isSilent ? QDateTime() : now.addSecs(hour)); });
}

void Tray::setSilentUntil(const QDateTime &time)
{
    m_context.preferences.setValue(preference::silentUntil, time.toUTC().toString(Qt::ISODate));
    applyAlertRules(m_context);
}

bool Tray::show(const AlertText &text, const std::function<void()> &open)
{
    if (!m_icon.isVisible() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_onClick = open;
    m_icon.showMessage(text.title, text.body, Icons::application());
    return true;
}

void Tray::noteClosing()
{
    if (m_context.preferences.value(preference::toldOfTray, false).toBool())
        return;
    const AlertText note{tr("Chatoyant goes on"),
                         tr("Its window is closed, and new messages still reach you. A click on "
                            "its icon in the tray opens it again; the icon’s menu has Quit.")};
    if (show(note, [this] { emit openWanted(); }))
        m_context.preferences.setValue(preference::toldOfTray, true);
}

} // namespace chatoyant::client
