// "Start with the desktop": a box to tick.
#pragma once

#include "client/ui/autostart.h"

#include <QWidget>

class QCheckBox;

namespace chatoyant::client {

class PlainLabel;

class AutostartChoice final : public QWidget
{
    Q_OBJECT

public:
    AutostartChoice(Autostart &autostart, QWidget *parent);
    void set(bool isOn);

signals:
    // By the person.
    void changed(bool isOn);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(bool isOn);

    Autostart &m_autostart;
    QCheckBox *m_box;
    PlainLabel *m_trouble;
};

} // namespace chatoyant::client
