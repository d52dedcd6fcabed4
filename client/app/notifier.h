// Alerts as notifications of the desktop: org.freedesktop.Notifications 1.2 over D-Bus.
#pragma once

#include "client/media/chime_player.h"
#include "client/models/alert_words.h"
#include "client/state/session.h"
#include "client/ui/preferences.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace chatoyant::client {

// What else can show a plain text, and what a click on it does. False: it cannot.
using PlainAlert = std::function<bool(const AlertText &text, const std::function<void()> &open)>;

// Where no service answers, the tray shows it; without one, the window's title and its mark in the
// task bar tell.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    Notifier(Session &session, const Preferences &preferences, QObject *parent = nullptr);

    // Asks the service what it can do.
    void start();
    // The service has answered.
    bool isReady() const { return m_isReady; }
    // The desktop keeps quiet for now: nothing is heard of here.
    bool isHushed() const { return m_isHushed; }
    int shownCount() const;
    // Whose notifications these are; empty: that goes without saying.
    void setAccount(const QString &account) { m_account = account; }
    // Without a service.
    void setPlain(const PlainAlert &plain) { m_plain = plain; }
    // The program ends: nothing of it stays on the screen.
    void closeAll();

signals:
    void openWanted(chatoyant::ChatId chat);
    void requestsWanted();

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onReplied(uint id, const QString &text);
    void onToken(uint id, const QString &token);
    void onProperties(const QString &interface, const QVariantMap &changed);

private:
    struct Shown
    {
        uint id = 0; // 0: not answered yet
        bool isPending = false;
        bool isStale = false;    // to be shown again when the answer is there
        bool isUnwanted = false; // to be closed then
    };

    void connectService();
    void askWhetherHushed();
    void onRaised(const Alert &alert);
    void onWithdrawn(ChatId chat);
    void onRequest(const Contact &contact);
    void onSample(bool isSilent);
    bool showPlainly(const AlertText &text, const std::function<void()> &open);
    AlertText named(AlertText text) const;
    void addSound(QVariantMap &hints, bool isSilent) const;
    void playSound(bool isSilent);
    void show(ChatId chat);
    void addPicture(const Alert &alert, QVariantMap &hints) const;
    void onShown(ChatId chat, uint id);
    QVariantList arguments(uint replaces, const AlertText &text) const;
    QStringList actions(bool isMessage) const;
    void close(uint id);
    ChatId chatOf(uint id) const;
    bool can(QLatin1StringView capability) const;

    Session &m_session;
    const Preferences &m_preferences;
    QString m_account;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    bool m_isReady = false;
    bool m_isAbsent = false; // there is no service
    bool m_isHushed = false; // whoever sits there does not want to be disturbed
    PlainAlert m_plain;
    ChimePlayer m_player;
    QHash<ChatId, Shown> m_shown;
    uint m_request = 0; // the friend request that is shown
};

} // namespace chatoyant::client
