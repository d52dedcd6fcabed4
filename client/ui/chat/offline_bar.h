// The bar over a chat that says that there is no connection, and when there will be.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace chatoyant::client {

class PlainLabel;

class OfflineBar final : public QFrame
{
    Q_OBJECT

public:
    OfflineBar(const Theme &theme, QWidget *parent);

    // Without a time: being tried now, or not at all.
    void showLost(const QDateTime &retryAt, int waiting);
    // Not tried by itself: why, when there is a reason.
    void showStopped(const QString &why, int waiting);
    // The password is needed first.
    void showSignedOut();
    void clear();

signals:
    void retryWanted();
    void signInWanted();
    // What waits, of all chats.
    void unsentWanted();

private:
    enum class Need { Patience, Retry, SignIn };

    void showNeed(Need need, int waiting);
    void refresh();

    const Theme &m_theme;
    QLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_waiting;
    QTimer m_tick;
    QDateTime m_retryAt;
    Need m_need = Need::Patience;
    QString m_why;
};

} // namespace chatoyant::client
