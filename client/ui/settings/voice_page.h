// Which microphone and speakers are used, and how fast voice messages play.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class VoicePage final : public QWidget
{
    Q_OBJECT

public:
    VoicePage(const UiContext &context, QWidget *parent);

private:
    void addMicrophone(QBoxLayout *column);
    void addSpeakers(QBoxLayout *column);
    void addSpeed(QBoxLayout *column);
    void addWriter(QBoxLayout *column);

    UiContext m_context;
};

} // namespace chatoyant::client
