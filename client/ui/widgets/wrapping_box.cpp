#include "client/ui/widgets/wrapping_box.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextBoundaryFinder>

namespace chatoyant::client {

WrappingBox::WrappingBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList WrappingBox::pieces() const
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text());
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary())
        pieces.append(text().mid(std::exchange(from, to), to - from));
    return pieces;
}

// What an ampersand underlines is no longer for it.
int WrappingBox::lengthOf(const QString &words) const
{
    return fontMetrics().size(Qt::TextShowMnemonic, words.trimmed()).width();
}

int WrappingBox::besides() const
{
    return sizeHint().width() - lengthOf(text());
}

QString WrappingBox::broken(int width) const
{
    const int room = width - besides();
    QString lines;
    QString line;
    for (const QString &piece : pieces()) {
        if (!line.isEmpty() && lengthOf(line + piece) > room)
            lines += std::exchange(line, QString()).trimmed() + u'\n';
        line += piece;
    }
    return lines + line;
}

QSize WrappingBox::minimumSizeHint() const
{
    int longest = 0;
    for (const QString &piece : pieces())
        longest = std::max(longest, lengthOf(piece));
    return {besides() + longest, sizeHint().height()};
}

int WrappingBox::heightForWidth(int width) const
{
    return sizeHint().height() +
           static_cast<int>(broken(width).count(u'\n')) * fontMetrics().lineSpacing();
}

void WrappingBox::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = broken(width());
    painter.drawControl(QStyle::CE_CheckBox, option);
}

// All its lines, and not the empty room behind them.
bool WrappingBox::hitButton(const QPoint &point) const
{
    const QRect words(0, 0, std::min(width(), sizeHint().width()), height());
    return QStyle::visualRect(layoutDirection(), rect(), words).contains(point);
}

} // namespace chatoyant::client
