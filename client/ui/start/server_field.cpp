#include "client/ui/start/server_field.h"

#include "client/ui/start/recent_servers.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/menu_text.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int listButtonSide = 28;

} // namespace

ServerField::ServerField(const UiContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_open(new IconButton(u"chevron-down"_s, tr("Servers used before"), context.theme, this))
    , m_menu(new QMenu(this))
{
    m_open->setSide(listButtonSide);
    m_open->opens(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ServerField::fill);
    refresh();
}

void ServerField::remember(const QString &server)
{
    if (server.isEmpty())
        return;
    RecentServers(m_context.preferences).use(server);
    refresh();
}

void ServerField::fill()
{
    m_menu->clear();
    const QStringList servers = RecentServers(m_context.preferences).all();
    for (const QString &server : servers)
        connect(m_menu->addAction(menuText(server)), &QAction::triggered, this, [this, server] {
            setText(server);
            setFocus();
            emit chosen(server);
        });
    m_menu->addSeparator();
    auto *forget = m_menu->addMenu(tr("Remove from this list"));
    for (const QString &server : servers)
        connect(forget->addAction(menuText(server)), &QAction::triggered, this, [this, server] {
            RecentServers(m_context.preferences).forget(server);
            refresh();
        });
}

void ServerField::refresh()
{
    m_open->setVisible(!RecentServers(m_context.preferences).all().isEmpty());
    const int room = m_open->isHidden() ? 0 : m_open->width();
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void ServerField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_open->isHidden())
        m_open->showMenu();
    else
        QLineEdit::keyPressEvent(event);
}

void ServerField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QRect place(width() - m_open->width() - space::tiny, (height() - m_open->height()) / 2,
                      m_open->width(), m_open->height());
    m_open->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    refresh();
}

// Another account's way in may have been used in the meantime.
void ServerField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    refresh();
}

} // namespace chatoyant::client
