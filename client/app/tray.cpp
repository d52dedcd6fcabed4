#include "client/app/tray.h"

#include "client/ui/widgets/badge.h"
#include "client/ui/widgets/presence_choices.h"

#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int pictureSide = 64; // desktops make it smaller
constexpr qreal sharpness = 2;  // the number's letters are meant for rows of half that height

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

QIcon Tray::picture(int unread, const Theme &theme)
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
    }
    return pixmap;
}

void Tray::refresh()
{
    const int unread = m_context.accounts.badge();
    if (std::exchange(m_unread, unread) == unread)
        return;
    m_icon.setIcon(picture(unread, m_context.theme));
    m_icon.setToolTip(unread > 0 ? tr("Chatoyant: %n unread message(s)", nullptr, unread)
                                 : tr("Chatoyant"));
}

void Tray::fillMenu()
{
    m_menu.clear();
    connect(m_menu.addAction(tr("Open Chatoyant")), &QAction::triggered, this, &Tray::openWanted);
    m_menu.addSeparator();
    Session &shown = m_context.accounts.shown();
    if (shown.me().id.isValid()) {
        addPresenceChoices(m_menu, m_context.of(shown));
        m_menu.addSeparator();
    }
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
}

} // namespace chatoyant::client
