// What one has chosen for a chat, among its details: a row each, and one that leads to its media.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QMenu;

namespace chatoyant::client {

class ChoiceRow;

class ChatChoices final : public QWidget
{
    Q_OBJECT

public:
    ChatChoices(const UiContext &context, ChatId chat, QWidget *parent);

    // The row that leads to the media.
    void takeFocus();

signals:
    void mediaWanted();

private:
    ChoiceRow *addChoice(QBoxLayout &column, const std::function<void(QMenu &)> &fill);
    void follow();
    void refresh();

    UiContext m_context;
    ChatId m_chat;
    ChoiceRow *m_media;
    ChoiceRow *m_alerts;
    ChoiceRow *m_mood;
    ChoiceRow *m_translation;
};

} // namespace chatoyant::client
