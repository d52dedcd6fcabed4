// A box to tick whose words go on below where one line has no room for them.
#pragma once

#include <QCheckBox>

namespace chatoyant::client {

class WrappingBox final : public QCheckBox
{
    Q_OBJECT

public:
    WrappingBox(const QString &text, QWidget *parent);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    // Where a line may end.
    QStringList pieces() const;
    // In as many lines as it needs, for a box so wide.
    QString broken(int width) const;
    int lengthOf(const QString &words) const;
    // Of what stands beside the words.
    int besides() const;
};

} // namespace chatoyant::client
