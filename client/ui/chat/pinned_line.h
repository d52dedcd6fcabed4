// One pinned message in two lines, as a button that leads to it.
#pragma once

#include "client/theme/theme.h"

#include <QAbstractButton>

class QPainter;

namespace chatoyant::client {

class PinnedLine final : public QAbstractButton
{
    Q_OBJECT

public:
    PinnedLine(const Theme &theme, QWidget *parent);

    // position: 0 is the last one pinned.
    void setMessage(const QString &author, const QString &text, int position, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStripe(QPainter &painter) const;

    const Theme &m_theme;
    QString m_title;
    QString m_text;
    int m_position = 0;
    int m_count = 0;
};

} // namespace chatoyant::client
