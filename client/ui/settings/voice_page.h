// Which microphone and speakers are used, and how fast voice messages play.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class DeviceChoice;
class SettingControls;

class VoicePage final : public QWidget
{
    Q_OBJECT

public:
    VoicePage(const UiContext &context, QWidget *parent);

signals:
    // What holds at once, and the way back.
    void replaced(const QString &sentence, const std::function<void()> &undo);

private:
    void addMicrophone(QBoxLayout *column);
    void addSpeakers(QBoxLayout *column);
    void addSpeed(QBoxLayout *column);
    void addWriter(QBoxLayout *column);

    void offerBack(DeviceChoice &choice);

    UiContext m_context;
    SettingControls *m_controls;
};

} // namespace chatoyant::client
