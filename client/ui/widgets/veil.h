// Dims a window under a dialog that stands in its middle, and keeps the rest out of reach.
#pragma once

#include <QPointer>
#include <QWidget>

class QDialog;

namespace chatoyant::client {

// Lives as long as the dialog, which becomes its child.
class Veil final : public QWidget
{
    Q_OBJECT

public:
    // opener: what asked for the dialog; it goes when that is hidden, and the focus returns there.
    Veil(QWidget &opener, QDialog &dialog);

    // Out of sight, with its dialog and what was typed there, until it is let out again.
    void setHeldBack(bool isHeldBack);
    // Something stands in front of the window's content.
    static bool covers(const QWidget &window);
    // It is a part of what stands there.
    static bool holds(const QWidget &part);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize wantedSize() const;
    void place();
    void onFinished();

    QPointer<QWidget> m_opener;
    QPointer<QWidget> m_focusBefore;
    QPointer<QDialog> m_dialog;
    bool m_isHeldBack = false;
    QSize m_asked; // by the dialog itself; invalid: as large as its content
};

} // namespace chatoyant::client
