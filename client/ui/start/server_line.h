// A live look at a server, in a line below its address: who answers there, and how safely.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/plain_label.h"

#include <QWidget>

namespace chatoyant::client {

class ServerLine final : public QWidget
{
    Q_OBJECT

public:
    ServerLine(const UiContext &context, QWidget *parent);

    // Nothing for an empty address. What was asked before is not answered any more.
    void look(const QString &server);

signals:
    void found(const chatoyant::client::ServerCheck &check);
    void failed();

private:
    void onChecked(const QString &server, const Result<ServerCheck> &check);
    void show(const QString &icon, const QString &text, Tone tone);
    void refresh();

    UiContext m_context;
    QLabel *m_picture;
    PlainLabel *m_text;
    QString m_server;
    QString m_icon;
    Tone m_tone = Tone::Weak;
};

} // namespace chatoyant::client
