// Parts of one width beside each other, as many as there is room for, and the others below them.
#pragma once

#include <QLayout>

#include <functional>
#include <memory>
#include <vector>

namespace chatoyant::client {

class EvenGrid final : public QLayout
{
    Q_OBJECT

public:
    // least: the width that each part has at least, where there is that much.
    EvenGrid(std::function<int()> least, int most, int gap, QWidget *parent = nullptr);
    ~EvenGrid() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int columnsIn(int width) const;
    static int heightOf(const QLayoutItem &item, int width);
    // Returns the height that is taken; places the parts if asked to.
    int lay(const QRect &area, bool isPlacing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::function<int()> m_least;
    int m_most;
    int m_gap;
};

} // namespace chatoyant::client
