// Chooses the proxy that connections go through.
#pragma once

#include "client/ui/context.h"
#include "client/ui/proxy_choice.h"
#include "client/ui/widgets/dialog.h"

#include <QHash>

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace chatoyant::client {

class PasswordField;

class ProxyDialog final : public Dialog
{
    Q_OBJECT

public:
    ProxyDialog(const UiContext &context, QWidget *parent);

    // What is chosen, in a line: "SOCKS5: proxy.example.org, port 1080".
    static QString words(const ProxyChoice &choice);

private:
    static QString nameOf(ProxyKind kind);
    void addKinds(QBoxLayout *outer);
    QWidget *buildAddress();
    void askKeyring();
    void show(const ProxySettings &settings);
    ProxyKind kind() const;
    void onKindChosen();
    void save();
    void refresh();

    UiContext m_context;
    QHash<ProxyKind, QRadioButton *> m_kinds;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    PasswordField *m_password;
    QWidget *m_address;
    PlainLabel *m_keyring;
    QPushButton *m_save;
};

} // namespace chatoyant::client
