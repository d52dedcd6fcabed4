#include "client/app/notifier.h"

#include "client/ui/settings/notification_page.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

const QString &notificationService()
{
    static const QString name = u"org.freedesktop.Notifications"_s;
    return name;
}

const QString &path()
{
    static const QString name = u"/org/freedesktop/Notifications"_s;
    return name;
}

constexpr auto open = "default"_L1;
constexpr auto markRead = "mail-mark-read"_L1;
constexpr auto reply = "inline-reply"_L1;
constexpr auto inhibited = "Inhibited"_L1;
constexpr int usualTime = -1; // as the service sees fit

QDBusMessage message(const QString &method)
{
    return QDBusMessage::createMethodCall(notificationService(), path(), notificationService(),
                                          method);
}

} // namespace

Notifier::Notifier(Session &session, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_bus(QDBusConnection::sessionBus())
    , m_player(nullptr)
{
    applyAlertRules(session.alerts(), preferences);
    connect(&session.alerts(), &Alerts::raised, this, &Notifier::onRaised);
    connect(&session.alerts(), &Alerts::withdrawn, this, &Notifier::onWithdrawn);
    connect(&session.alerts(), &Alerts::requestRaised, this, &Notifier::onRequest);
    connect(&session.alerts(), &Alerts::sampleWanted, this, &Notifier::onSample);
}

void Notifier::start()
{
    m_isAbsent = !m_bus.isConnected();
    if (m_isAbsent)
        return;
    connectService();
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(message(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QStringList> answer = *answered;
                answered->deleteLater();
                if (answer.isValid())
                    m_capabilities = answer.value();
                m_isReady = answer.isValid();
                m_isAbsent = !m_isReady;
            });
}

// QDBusConnection knows slots by name only; 1 marks a slot.
void Notifier::connectService()
{
    m_bus.connect(notificationService(), path(), notificationService(), u"ActionInvoked"_s, this,
                  "1onActionInvoked(uint,QString)");
    m_bus.connect(notificationService(), path(), notificationService(), u"NotificationClosed"_s,
                  this, "1onClosed(uint,uint)");
    m_bus.connect(notificationService(), path(), notificationService(), u"NotificationReplied"_s,
                  this, "1onReplied(uint,QString)");
    m_bus.connect(notificationService(), path(), notificationService(), u"ActivationToken"_s, this,
                  "1onToken(uint,QString)");
    m_bus.connect(notificationService(), path(), u"org.freedesktop.DBus.Properties"_s,
                  u"PropertiesChanged"_s, this, "1onProperties(QString,QVariantMap)");
    askWhetherHushed();
}

// Some services have a switch for that. What they show they hold back; our sounds are ours to.
void Notifier::askWhetherHushed()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        notificationService(), path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << notificationService() << QString(inhibited);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<QVariant> answer = *answered;
                answered->deleteLater();
                m_isHushed = answer.isValid() && answer.value().toBool();
            });
}

void Notifier::onProperties(const QString &interface, const QVariantMap &changed)
{
    if (interface == notificationService())
        m_isHushed = changed.value(inhibited, m_isHushed).toBool();
}

void Notifier::onRaised(const Alert &alert)
{
    playSound(alert.isSilent);
    if (m_isAbsent) {
        showPlainly(AlertWords::message(alert, {m_session.chats(), m_session.people()},
                                        alertPreview(m_preferences)),
                    [this, chat = alert.chat] { emit openWanted(chat); });
        return;
    }
    Shown &shown = m_shown[alert.chat];
    shown.isUnwanted = false;
    if (shown.isPending)
        shown.isStale = true;
    else
        show(alert.chat);
}

bool Notifier::showPlainly(const AlertText &text, const std::function<void()> &open)
{
    return m_plain && m_plain(named(text), open);
}

AlertText Notifier::named(AlertText text) const
{
    if (!m_account.isEmpty())
        text.title = AlertWords::forAccount(text.title, m_account);
    return text;
}

// The desktop's own is the service's to play, the program's own is played here.
void Notifier::addSound(QVariantMap &hints, bool isSilent) const
{
    if (isSilent || !m_preferences.value(preference::alertChime).toString().isEmpty())
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
}

void Notifier::playSound(bool isSilent)
{
    const QString chime = m_preferences.value(preference::alertChime).toString();
    if (!isSilent && !m_isHushed && !chime.isEmpty())
        m_player.play(chime, m_preferences.value(preference::speakers).toString());
}

void Notifier::show(ChatId chat)
{
    const auto alert = m_session.alerts().alert(chat);
    if (!alert || !m_bus.isConnected())
        return;
    Shown &shown = m_shown[chat];
    const AlertText text = AlertWords::message(*alert, {m_session.chats(), m_session.people()},
                                               alertPreview(m_preferences));
    QVariantList given = arguments(shown.id, text);
    QVariantMap hints{{u"desktop-entry"_s, u"org.chatoyant.Chatoyant"_s},
                      {u"category"_s, u"im.received"_s}};
    addSound(hints, alert->isSilent);
    addPicture(*alert, hints);
    const bool isLocked = m_preferences.value(preference::isLocked, false).toBool();
    given << actions(!isLocked) << hints << usualTime;
    QDBusMessage call = message(u"Notify"_s);
    call.setArguments(given);
    shown.isPending = true;
    shown.isStale = false;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, chat](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<uint> answer = *answered;
                answered->deleteLater();
                onShown(chat, answer.isValid() ? answer.value() : 0);
            });
}

// As far as it lies on this device: nobody waits for it.
void Notifier::addPicture(const Alert &alert, QVariantMap &hints) const
{
    if (alertPreview(m_preferences) == AlertPreview::Nothing)
        return;
    const ChatSummary chat = m_session.chats().summary(alert.chat);
    const FileId picture = chat.kind == ChatKind::Direct
                               ? m_session.people().user(alert.message.by).picture
                               : chat.picture;
    const QString path = m_session.files().pictures().smallPathOf(picture);
    if (!path.isEmpty())
        hints.insert(u"image-path"_s, QUrl::fromLocalFile(path).toString());
}

void Notifier::onShown(ChatId chat, uint id)
{
    Shown &shown = m_shown[chat];
    shown.isPending = false;
    shown.id = id;
    if (shown.isUnwanted) {
        close(id);
        m_shown.remove(chat);
    } else if (shown.isStale) {
        show(chat);
    }
}

void Notifier::onWithdrawn(ChatId chat)
{
    const auto shown = m_shown.find(chat);
    if (shown == m_shown.end())
        return;
    if (shown->isPending) {
        shown->isUnwanted = true;
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void Notifier::onRequest(const Contact &contact)
{
    const AlertText text = AlertWords::request(contact, alertPreview(m_preferences));
    if (m_isAbsent)
        showPlainly(text, [this] { emit requestsWanted(); });
    if (m_isAbsent || !m_bus.isConnected())
        return;
    QVariantList given = arguments(m_request, text);
    given << actions(false)
          << QVariantMap{{u"desktop-entry"_s, u"org.chatoyant.Chatoyant"_s},
                         {u"category"_s, u"im"_s}}
          << usualTime;
    QDBusMessage call = message(u"Notify"_s);
    call.setArguments(given);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<uint> answer = *answered;
                answered->deleteLater();
                m_request = answer.isValid() ? answer.value() : 0;
            });
}

// By which one sees where notifications appear, and how they sound.
void Notifier::onSample(bool isSilent)
{
    playSound(isSilent);
    if (m_isAbsent || !m_bus.isConnected())
        return m_session.alerts().answerSample(showPlainly(AlertWords::sample(), [] {}));
    QVariantMap hints{{u"desktop-entry"_s, u"org.chatoyant.Chatoyant"_s}, {u"category"_s, u"im"_s}};
    addSound(hints, isSilent);
    QVariantList given = arguments(0, AlertWords::sample());
    given << QStringList() << hints << usualTime;
    QDBusMessage call = message(u"Notify"_s);
    call.setArguments(given);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                const QDBusPendingReply<uint> answer = *answered;
                answered->deleteLater();
                m_session.alerts().answerSample(answer.isValid());
            });
}

QVariantList Notifier::arguments(uint replaces, const AlertText &text) const
{
    const QString body = can("body-markup"_L1) ? text.body.toHtmlEscaped() : text.body;
    return {u"Chatoyant"_s, replaces, u"org.chatoyant.Chatoyant"_s, named(text).title, body};
}

QStringList Notifier::actions(bool isMessage) const
{
    if (!can("actions"_L1))
        return {};
    QStringList pairs{open, AlertWords::open()};
    if (isMessage && can("inline-reply"_L1))
        pairs << reply << AlertWords::reply();
    if (isMessage)
        pairs << markRead << AlertWords::markRead();
    return pairs;
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    if (id != 0 && id == m_request) {
        emit requestsWanted();
        return;
    }
    const ChatId chat = chatOf(id);
    if (!chat.isValid())
        return;
    if (action == markRead)
        m_session.conversation(chat)->markRead(m_session.chats().summary(chat).head);
    else if (action == open)
        emit openWanted(chat);
}

void Notifier::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    if (id == m_request)
        m_request = 0;
    if (const ChatId chat = chatOf(id); chat.isValid() && !m_shown.value(chat).isPending)
        m_shown.remove(chat);
}

void Notifier::onReplied(uint id, const QString &text)
{
    const ChatId chat = chatOf(id);
    if (chat.isValid() && !text.trimmed().isEmpty())
        m_session.conversation(chat)->send(text.trimmed());
}

// By which a window may come to the front under Wayland.
void Notifier::onToken(uint id, const QString &token)
{
    if (chatOf(id).isValid() || (id != 0 && id == m_request))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

int Notifier::shownCount() const
{
    return int(std::ranges::count_if(m_shown, [](const Shown &shown) { return shown.id != 0; }));
}

void Notifier::closeAll()
{
    const QHash<ChatId, Shown> all = std::exchange(m_shown, {});
    for (const Shown &shown : all)
        close(shown.id);
    close(std::exchange(m_request, 0));
}

void Notifier::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = message(u"CloseNotification"_s);
    call << id;
    m_bus.send(call);
}

ChatId Notifier::chatOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); id != 0 && shown != m_shown.cend(); ++shown) {
        if (shown->id == id)
            return shown.key();
    }
    return {};
}

bool Notifier::can(QLatin1StringView capability) const
{
    return m_capabilities.contains(capability);
}

} // namespace chatoyant::client
