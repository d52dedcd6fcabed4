// Invitations to make an account: how they stand, new ones, and taking them back.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class PagedRows;

class InvitesPage final : public QWidget
{
    Q_OBJECT

public:
    InvitesPage(const UiContext &context, QWidget *parent);

signals:
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void onLoaded(const Result<QList<Invitation>> &invitations);
    void addInvitation(const Invitation &invitation);
    void create();
    void askToRevoke(InviteId invitation);

    UiContext m_context;
    PagedRows *m_rows;
    QPushButton *m_new;
};

} // namespace chatoyant::client
