// How a server fares: what its own examination found, and when that was.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QPushButton;

namespace chatoyant::client {

class PagedRows;
class PlainLabel;

class HealthPage final : public QWidget
{
    Q_OBJECT

public:
    HealthPage(const UiContext &context, QWidget *parent);

signals:
    void noted(const QString &sentence);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void onLoaded(const Result<ServerHealth> &health);
    void showWhen();
    void add(const HealthFinding &finding);
    void askAgainSoon();

    UiContext m_context;
    PlainLabel *m_when;
    QPushButton *m_again;
    PagedRows *m_rows;
    ServerHealth m_health;
    bool m_isAwaited = false; // whoever pressed the button has not heard yet
    bool m_isAskingSoon = false;
};

} // namespace chatoyant::client
