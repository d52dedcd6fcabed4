// One figure: what it is called, what it is now, and what that means.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>

namespace chatoyant::client {

// Grey where its figure is to be until it has come, and as high with it as without.
class FigureTile final : public QFrame
{
    Q_OBJECT

public:
    // usual: what it will say, more or less.
    FigureTile(const QString &title, const QString &usual, const Theme &theme, QWidget *parent);

    void setFigure(const QString &figure, const QString &meaning, Tone tone = Tone::Weak);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    PlainLabel *m_figure;
    PlainLabel *m_meaning;
    bool m_isThere = false;
};

} // namespace chatoyant::client
