// Grey rows that stand for a list while it loads.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

namespace chatoyant::client {

class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    Skeleton(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace chatoyant::client
