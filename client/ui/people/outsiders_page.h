// Who asks to join a chat, or is kept out of it, and what its admins decide about them.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class LoadNote;
class PlainLabel;

class OutsidersPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Asking, Banned };

    OutsidersPage(const UiContext &context, const std::pair<ChatId, Kind> &what, QWidget *parent);

    void load();

signals:
    void counted(int count);

private:
    void onLoaded(const Result<QList<Outsider>> &outsiders);
    void add(const Outsider &outsider);
    void ask(const User &user);
    Reply<void> answered();

    UiContext m_context;
    ChatId m_chat;
    Kind m_kind;
    LoadNote *m_note;
    PlainLabel *m_refusal;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
