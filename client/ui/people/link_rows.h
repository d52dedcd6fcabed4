// The links in a text that cannot show them itself, as buttons beneath it.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

// Hidden while there are none.
class LinkRows final : public QWidget
{
    Q_OBJECT

public:
    LinkRows(const Theme &theme, QWidget *parent);

    void setText(const QString &text);

signals:
    void wanted(const QString &address);

private:
    void add(const QString &address);

    const Theme &m_theme;
    QStringList m_addresses;
    QBoxLayout *m_rows;
};

} // namespace chatoyant::client
