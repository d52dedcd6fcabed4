// A round button over the conversation that jumps, with the number of what waits there.
#pragma once

#include "client/theme/theme.h"

#include <QAbstractButton>

namespace chatoyant::client {

class JumpButton final : public QAbstractButton
{
    Q_OBJECT

public:
    JumpButton(const QString &icon, const QString &name, const Theme &theme, QWidget *parent);

    // With words it is a pill, else a circle.
    void setWords(const QString &words);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_name;
    QString m_words;
    int m_count = 0;
};

} // namespace chatoyant::client
