// Rows and columns, nested without a word too many.
#pragma once

#include "client/theme/metrics.h"
#include "client/ui/widgets/flow_row.h"

#include <QBoxLayout>
#include <QFrame>
#include <QWidget>

#include <memory>

namespace chatoyant::client {

// Owned by the layout it stands in, as the others below.
inline FlowRow *addFlow(QBoxLayout *outer, int gap = space::small)
{
    auto row = std::make_unique<FlowRow>(gap);
    FlowRow *inner = row.get();
    outer->addLayout(row.release());
    return inner;
}

inline QHBoxLayout *addRow(QBoxLayout *outer, int spacing = space::small)
{
    auto row = std::make_unique<QHBoxLayout>();
    row->setSpacing(spacing);
    QHBoxLayout *inner = row.get();
    outer->addLayout(row.release());
    return inner;
}

inline QVBoxLayout *addColumn(QBoxLayout *outer, int spacing = space::small, int stretch = 0)
{
    auto column = std::make_unique<QVBoxLayout>();
    column->setSpacing(spacing);
    QVBoxLayout *inner = column.get();
    outer->addLayout(column.release(), stretch);
    return inner;
}

// Of rows that light up under the pointer: what stands in them is in line with what is above.
inline QVBoxLayout *addInset(QBoxLayout *outer)
{
    QVBoxLayout *inner = addColumn(outer, space::hair);
    inner->setContentsMargins(-space::small, 0, -space::small, 0);
    return inner;
}

// As they are from left to right: the other way round where the window is.
inline QMargins mirroredIn(const QWidget &widget, const QMargins &margins)
{
    return widget.isRightToLeft()
               ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
               : margins;
}

inline QVBoxLayout *columnIn(QWidget *widget, const QMargins &margins = {}, int spacing = 0)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(mirroredIn(*widget, margins));
    column->setSpacing(spacing);
    return column;
}

inline QHBoxLayout *rowIn(QWidget *widget, const QMargins &margins = {}, int spacing = 0)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(mirroredIn(*widget, margins));
    row->setSpacing(spacing);
    return row;
}

// A frame that the style sheet knows by its kind: card, header, note, alert …
inline QFrame *framed(const char *kind, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("kind", QString::fromLatin1(kind));
    return frame;
}

inline QMargins around(int margin)
{
    return {margin, margin, margin, margin};
}

} // namespace chatoyant::client
