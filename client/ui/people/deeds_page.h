// What the admins of a group did in it, the last first.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class LoadNote;

class DeedsPage final : public QWidget
{
    Q_OBJECT

public:
    DeedsPage(const UiContext &context, ChatId chat, QWidget *parent);

    // Anew, from the newest on.
    void load();

private:
    void loadMore();
    void onLoaded(const Result<QList<ChatDeed>> &deeds);
    void add(const ChatDeed &deed);

    UiContext m_context;
    ChatId m_chat;
    LoadNote *m_note;
    QBoxLayout *m_rows;
    QPushButton *m_more;
    qint64 m_last = 0; // the number of the oldest one that is shown
};

} // namespace chatoyant::client
