// A column that reaches beyond what it lies in on both sides: Qt takes no margin below zero.
#pragma once

#include <QBoxLayout>

#include <memory>

namespace chatoyant::client {

class Outset final : public QVBoxLayout
{
public:
    explicit Outset(int beyond)
        : m_beyond(beyond)
    {
        setContentsMargins({});
        setSpacing(0);
    }

    QSize sizeHint() const override { return less(QVBoxLayout::sizeHint()); }
    QSize minimumSize() const override { return less(QVBoxLayout::minimumSize()); }
    int heightForWidth(int width) const override
    {
        return QVBoxLayout::heightForWidth(width + 2 * m_beyond);
    }
    int minimumHeightForWidth(int width) const override
    {
        return QVBoxLayout::minimumHeightForWidth(width + 2 * m_beyond);
    }
    void setGeometry(const QRect &rect) override
    {
        QVBoxLayout::setGeometry(rect.adjusted(-m_beyond, 0, m_beyond, 0));
    }

private:
    QSize less(const QSize &size) const { return {size.width() - 2 * m_beyond, size.height()}; }

    int m_beyond;
};

// Owned by the layout it stands in.
inline Outset *addOutset(QBoxLayout *outer, int beyond, int stretch = 0)
{
    auto column = std::make_unique<Outset>(beyond);
    Outset *inner = column.get();
    outer->addLayout(column.release(), stretch);
    return inner;
}

} // namespace chatoyant::client
