// Tells assistive technology of what came in, politely: no torrent of words.
#pragma once

#include <QLabel>
#include <QTimer>

namespace chatoyant::client {

// Never seen. The first sentence is said at once; what comes within the next two seconds is said
// after them, as a number when it is more than one.
class Announcer final : public QLabel
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void say(const QString &sentence);

private:
    void announce(const QString &sentence);
    void sayHeld();

    QTimer m_rest;
    QString m_last;
    int m_held = 0;
};

} // namespace chatoyant::client
