#include "client/ui/widgets/veil.h"

#include "client/theme/metrics.h"
#include "client/theme/type_scale.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>

namespace chatoyant::client {

namespace {

constexpr int margin = space::large;

// As much more room as the text is larger than usual.
QSize grown(const QSize &usual)
{
    return usual * QApplication::font().pixelSize() / pixelSize(TextRole::Ui);
}

// What was typed there would be lost.
bool holdsWords(const QDialog &dialog)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    return std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
        return field->isModified() && !field->text().isEmpty() &&
               field->property("kind") != QStringLiteral("search");
    });
}

} // namespace

Veil::Veil(QWidget &opener, QDialog &dialog)
    : QWidget(opener.window())
    , m_opener(&opener)
    , m_focusBefore(opener.window()->focusWidget()) // also where another window is in front
    , m_dialog(&dialog)
    , m_asked(dialog.testAttribute(Qt::WA_Resized) ? dialog.size() : QSize())
{
    dialog.setParent(this, Qt::Widget);
    dialog.setAttribute(Qt::WA_StyledBackground);
    dialog.setProperty("kind", QStringLiteral("sheet"));
    dialog.installEventFilter(this);
    opener.installEventFilter(this);
    window()->installEventFilter(this);
    connect(&dialog, &QDialog::finished, this, &Veil::onFinished);
    connect(&dialog, &QObject::destroyed, this, &QObject::deleteLater);
    place();
    raise();
    show();
}

void Veil::setHeldBack(bool isHeldBack)
{
    m_isHeldBack = isHeldBack;
    setVisible(!isHeldBack);
    if (!isHeldBack)
        raise();
}

bool Veil::covers(const QWidget &window)
{
    const auto veils = window.findChildren<Veil *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(veils.cbegin(), veils.cend(),
                       [](const Veil *veil) { return veil->isVisible(); });
}

bool Veil::holds(const QWidget &part)
{
    const QWidget *each = &part;
    while (each && !qobject_cast<const Veil *>(each))
        each = each->parentWidget();
    return each;
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type(); // first: a dialog on its way out is none any more
    // Not with the whole window: there it waits.
    const bool isPageGone = type == QEvent::Hide && watched == m_opener && window()->isVisible();
    if (isPageGone && m_dialog && !m_isHeldBack && !event->spontaneous())
        m_dialog->done(QDialog::Rejected);
    else if (type == QEvent::Resize && watched == parentWidget())
        place();
    else if (type == QEvent::LayoutRequest && watched == m_dialog)
        QMetaObject::invokeMethod(this, &Veil::place, Qt::QueuedConnection); // laid out by then
    return false;
}

QSize Veil::wantedSize() const
{
    const QSize room(qMax(0, width() - 2 * margin), qMax(0, height() - 2 * margin));
    const QLayout *layout = m_dialog->layout();
    if (!layout)
        return m_dialog->sizeHint().boundedTo(room);
    const QSize asked = grown(m_asked.isValid() ? m_asked : QSize(size::dialog, 0));
    QSize wanted = asked;
    wanted.setWidth(qMax(wanted.width(), layout->totalMinimumSize().width()));
    wanted.setWidth(qMin(wanted.width(), room.width()));
    const int content = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wanted.width())
                                                    : layout->totalSizeHint().height();
    const int least = layout->hasHeightForWidth()
                          ? layout->totalMinimumHeightForWidth(wanted.width())
                          : layout->totalMinimumSize().height();
    wanted.setHeight(m_asked.isValid() ? qMax(asked.height(), least) : content);
    return wanted.boundedTo(room);
}

void Veil::place()
{
    setGeometry(parentWidget()->rect());
    if (!m_dialog)
        return;
    m_dialog->setMinimumSize(0, 0);
    const QSize wanted = wantedSize();
    m_dialog->setGeometry(
        QRect(QPoint((width() - wanted.width()) / 2, (height() - wanted.height()) / 2), wanted));
    update();
}

void Veil::onFinished()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Veil::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int reach = 16; // of the dialog's shadow
    constexpr int below = 4;
    QColor shade = palette().color(QPalette::Shadow);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    shade.setAlphaF(0.38F);
    painter.fillRect(rect(), shade);
    if (!m_dialog)
        return;
    shade.setAlphaF(0.016F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int grow = 1; grow <= reach; ++grow)
        painter.drawRoundedRect(
            m_dialog->geometry().translated(0, below).adjusted(-grow, -grow, grow, grow),
            radius::card + grow, radius::card + grow);
}

void Veil::mousePressEvent(QMouseEvent * /*event*/)
{
    if (m_dialog && !holdsWords(*m_dialog))
        m_dialog->reject();
}

// What the dialog does not take reaches nobody below.
void Veil::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace chatoyant::client
