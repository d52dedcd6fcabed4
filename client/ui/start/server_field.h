// A field for a server's address that offers those used before.
#pragma once

#include "client/ui/context.h"

#include <QLineEdit>

class QMenu;

namespace chatoyant::client {

class IconButton;

// Their list opens by its button, and by the arrow down.
class ServerField final : public QLineEdit
{
    Q_OBJECT

public:
    ServerField(const UiContext &context, QWidget *parent);

    // Somebody is signed in there now.
    void remember(const QString &server);

signals:
    // From the list, and in the field already.
    void chosen(const QString &server);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void refresh();

    UiContext m_context;
    IconButton *m_open;
    QMenu *m_menu;
};

} // namespace chatoyant::client
