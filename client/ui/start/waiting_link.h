// Says that a link to a chat was opened and waits until somebody is in.
#pragma once

#include <QFrame>

namespace chatoyant::client {

class PlainLabel;

class WaitingLink final : public QFrame
{
    Q_OBJECT

public:
    explicit WaitingLink(QWidget *parent);

    void showServer(const QString &server);

signals:
    // It is not to be followed.
    void dropped();

private:
    PlainLabel *m_text;
};

} // namespace chatoyant::client
