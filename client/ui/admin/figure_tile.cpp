#include "client/ui/admin/figure_tile.h"

#include "client/ui/widgets/layouts.h"

#include <QPainter>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &title,
                       const QString &usual,
                       const Theme &theme,
                       QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(title)
    , m_figure(paragraph(u"0"_s, TextRole::Title, this))
    , m_meaning(paragraph(usual, TextRole::Meta, this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::medium), space::hair);
    auto *name = paragraph(title, TextRole::Meta, this);
    name->setTone(Tone::Weak);
    column->addWidget(name);
    column->addWidget(m_figure);
    column->addWidget(m_meaning);
    column->addStretch();
    m_meaning->setTone(Tone::Weak);
    for (QWidget *label : {m_figure, m_meaning}) {
        QSizePolicy kept = label->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        label->setSizePolicy(kept);
        label->hide();
    }
}

void FigureTile::setFigure(const QString &figure, const QString &meaning, Tone tone)
{
    m_isThere = true;
    m_figure->show();
    m_meaning->show();
    m_figure->setText(figure);
    m_meaning->setText(meaning);
    m_meaning->setTone(tone);
    //: A figure for screen readers. %1: what it is, %2: how much, %3: what that means
    m_figure->setAccessibleName(tr("%1: %2. %3").arg(m_title, figure, meaning));
    update();
}

void FigureTile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_isThere)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().hover);
    for (const auto &[label, part] : {std::pair(m_figure, 3), std::pair(m_meaning, 2)}) {
        QRect bar = label->geometry().adjusted(0, space::tiny, 0, -space::tiny);
        bar.setWidth(bar.width() * part / 4);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), label->geometry(), bar),
                                radius::tail, radius::tail);
    }
}

} // namespace chatoyant::client
