// A row that goes on below where it finds no room.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace chatoyant::client {

// Its items keep their own size. Add it to another layout, or give it to a widget.
class FlowRow final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(int gap, QWidget *parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    // Returns the height that is taken; places the items if asked to.
    int lay(const QRect &area, bool isPlacing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
};

} // namespace chatoyant::client
