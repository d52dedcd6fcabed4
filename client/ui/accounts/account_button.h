// One account as a picture to press: whose, what is unread there, what is wrong with it.
#pragma once

#include "client/models/account_words.h"
#include "client/ui/context.h"

#include <QAbstractButton>

namespace chatoyant::client {

// The person's picture or initials; for menus, too.
void paintAccount(QPainter &painter, const QRectF &box, const UiContext &context);

class AccountButton final : public QAbstractButton
{
    Q_OBJECT

public:
    AccountButton(const UiContext &context, QWidget *parent);

    Session *session() const { return &m_context.session; }
    void refresh(bool isShown);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // it is checked while it is shown

private:
    void paintTrouble(QPainter &painter, const QRectF &picture) const;

    UiContext m_context;
    AccountTrouble m_trouble = AccountTrouble::None;
    bool m_hasOther = false;
    int m_unread = 0;
};

} // namespace chatoyant::client
