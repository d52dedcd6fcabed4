#include "client/ui/chat/announcer.h"

#include "client/models/sentences.h"
#include "client/ui/widgets/announcement.h"

namespace chatoyant::client {

namespace {

constexpr int pause = 2000;

} // namespace

Announcer::Announcer(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    makeAnnouncing(*this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(pause);
    connect(&m_rest, &QTimer::timeout, this, &Announcer::sayHeld);
    hide();
}

void Announcer::say(const QString &sentence)
{
    m_last = sentence;
    if (m_rest.isActive()) {
        ++m_held;
        return;
    }
    announce(sentence);
}

void Announcer::sayHeld()
{
    if (m_held > 0)
        announce(m_held == 1 ? m_last : Sentences::unread(m_held));
}

void Announcer::announce(const QString &sentence)
{
    m_held = 0;
    m_rest.start();
    setText(sentence);
    setAccessibleName(sentence);
    client::announce(*this);
}

} // namespace chatoyant::client
