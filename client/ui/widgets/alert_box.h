// What went wrong, in a box that screen readers speak of; hidden while nothing did.
#pragma once

#include "client/ui/widgets/plain_label.h"

#include <QFrame>

namespace chatoyant::client {

class AlertBox final : public QFrame
{
    Q_OBJECT

public:
    explicit AlertBox(QWidget *parent);

    // An empty sentence: all is well.
    void say(const QString &sentence);
    QString sentence() const { return m_sentence->text(); }

private:
    PlainLabel *m_sentence;
};

} // namespace chatoyant::client
