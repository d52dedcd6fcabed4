// What stands in a chat where nothing was said yet: a greeting to begin with.
#pragma once

#include "client/theme/theme.h"

#include <QFrame>

namespace chatoyant::client {

class PlainLabel;

class Openers final : public QFrame
{
    Q_OBJECT

public:
    Openers(const Theme &theme, QWidget *parent);

    void setName(const QString &name, bool isPerson);
    // In the middle of the parent, and there whenever that changes its size.
    void centre();

signals:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlainLabel *m_title;
};

} // namespace chatoyant::client
