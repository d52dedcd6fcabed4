#include "client/ui/chat/offline_bar.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

OfflineBar::OfflineBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(paragraph({}, TextRole::Ui, this)) // all of it, in a narrow window too
    , m_retry(textButton(tr("Try again"), "quiet", this))
    , m_waiting(textButton({}, "quiet", this))
{
    constexpr int second = 1000;
    setProperty("kind", u"warning"_s);
    setMinimumHeight(space::giant);
    auto *row = rowIn(this, {space::medium, 2, space::medium, 2}, space::small);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    row->addWidget(m_waiting);
    m_text->setTone(Tone::Warning);
    m_tick.setInterval(second);
    connect(&m_tick, &QTimer::timeout, this, &OfflineBar::refresh);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_need == Need::SignIn ? emit signInWanted() : emit retryWanted(); });
    connect(m_waiting, &QPushButton::clicked, this, &OfflineBar::unsentWanted);
    connect(&theme, &Theme::changed, this, &OfflineBar::refresh);
    hide();
}

void OfflineBar::showLost(const QDateTime &retryAt, int waiting)
{
    m_retryAt = retryAt;
    m_tick.start();
    showNeed(Need::Patience, waiting);
}

void OfflineBar::showStopped(const QString &why, int waiting)
{
    m_tick.stop();
    m_why = why;
    showNeed(Need::Retry, waiting);
}

void OfflineBar::showSignedOut()
{
    m_tick.stop();
    showNeed(Need::SignIn, 0);
}

void OfflineBar::showNeed(Need need, int waiting)
{
    m_need = need;
    m_waiting->setText(tr("%n message(s) waiting", "", waiting));
    m_waiting->setVisible(waiting > 0);
    m_retry->setText(need == Need::SignIn ? tr("Sign in") : tr("Try again"));
    refresh();
    show();
}

void OfflineBar::clear()
{
    m_tick.stop();
    hide();
}

void OfflineBar::refresh()
{
    m_icon->setPixmap(m_theme.icons().pixmap(u"offline"_s, m_theme.palette().warning,
                                             space::large + 2, devicePixelRatioF()));
    if (m_need == Need::SignIn)
        return m_text->setText(
            tr("You are looking at saved history. Sign in to send and receive."));
    if (m_need == Need::Retry)
        return m_text->setText(m_why.isEmpty() ? tr("Not connected.") : m_why);
    const auto left = m_retryAt.isValid() ? QDateTime::currentDateTimeUtc().secsTo(m_retryAt) : 0;
    m_text->setText(left > 0
                        ? tr("No connection. Reconnecting in %n s…", "", static_cast<int>(left))
                        : tr("No connection. Reconnecting…"));
}

} // namespace chatoyant::client
