#include "client/ui/attention.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace chatoyant::client {

namespace {

constexpr std::chrono::minutes awayAfter{5};

} // namespace

Attention::Attention(Session &session, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, [this] { m_session.ownPresence().setThere(false); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Attention::onApplicationState);
    window.installEventFilter(this);
}

void Attention::setChat(ChatId chat)
{
    m_chat = chat;
    tell();
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActivationChange:
    case QEvent::WindowStateChange:
    case QEvent::Show:
    case QEvent::Hide:
        tell();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Attention::onApplicationState(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive)
        return m_away.start(awayAfter);
    m_away.stop();
    m_session.ownPresence().setThere(true);
}

void Attention::tell()
{
    const bool isSeen =
        m_window.isVisible() && m_window.isActiveWindow() && !m_window.isMinimized();
    if (isSeen && m_chat.isValid())
        m_session.alerts().watch(m_chat);
    else
        m_session.alerts().leave(m_watched);
    m_watched = isSeen ? m_chat : ChatId();
}

} // namespace chatoyant::client
