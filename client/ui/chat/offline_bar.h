// The bar over a chat that says that there is no connection, and when there will be.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace chatoyant::client {

class ElidedLabel;

class OfflineBar final : public QFrame
{
    Q_OBJECT

public:
    OfflineBar(const Theme &theme, QWidget *parent);

    // Without a time: being tried now, or not at all.
    void showLost(const QDateTime &retryAt, int waiting);
    void showSignedOut();
    void clear();

signals:
    void retryWanted();

private:
    void refresh();

    const Theme &m_theme;
    QLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_retry;
    ElidedLabel *m_waiting;
    QTimer m_tick;
    QDateTime m_retryAt;
};

} // namespace chatoyant::client
