#include "client/ui/widgets/toast.h"

#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QApplication>
#include <QEvent>

namespace chatoyant::client {

Toast::Toast(const Theme & /*theme*/, QWidget *parent)
    : QWidget(parent)
    , m_frame(framed("toast", this))
    , m_label(new PlainLabel({}, TextRole::Ui, m_frame))
    , m_undo(textButton(tr("Undo"), "", m_frame))
{
    auto *row =
        rowIn(m_frame, {space::large, space::small, space::small, space::small}, space::small);
    row->addWidget(m_label);
    row->addWidget(m_undo);
    columnIn(this)->addWidget(m_frame);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    makeAnnouncing(*m_label);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::onTime);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        m_focusBefore = now == m_undo ? before : m_focusBefore.data();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_onUndo, {});
        m_onDone = {};
        settle();
        if (undo)
            undo();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    settle();
    show(text, motion::toast);
}

void Toast::offerUndo(const QString &text,
                      int milliseconds,
                      std::function<void()> undo,
                      std::function<void()> done)
{
    settle();
    m_onUndo = std::move(undo);
    m_onDone = std::move(done);
    show(text, milliseconds);
}

// Whoever is at the button has not decided yet.
void Toast::onTime()
{
    m_undo->hasFocus() ? m_timer.start() : settle();
}

void Toast::settle()
{
    const bool hadFocus = m_undo->hasFocus();
    m_timer.stop();
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_onUndo = {};
    if (const auto done = std::exchange(m_onDone, {}))
        done();
}

bool Toast::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::show(const QString &text, int milliseconds)
{
    m_label->setText(text);
    m_label->setAccessibleName(text);
    m_undo->setVisible(static_cast<bool>(m_onUndo));
    QWidget::show(); // first: a label knows its font and size once it is shown
    layout()->activate();
    place();
    raise();
    m_timer.start(milliseconds);
    announce(*m_label);
}

void Toast::place()
{
    constexpr int above = 84; // the composer stays free
    const QSize room = parentWidget()->size();
    ensurePolished();
    const auto wrap = [this](bool isWrapped) {
        m_label->setWordWrap(isWrapped);
        m_frame->layout()->activate(); // else those further out do not know yet
        layout()->invalidate();
    };
    wrap(false);
    QSize wanted = sizeHint();
    if (wanted.width() > room.width() - 2 * space::large) {
        wrap(true);
        wanted.setWidth(room.width() - 2 * space::large);
        wanted.setHeight(layout()->totalHeightForWidth(wanted.width()));
    }
    setGeometry((room.width() - wanted.width()) / 2, room.height() - wanted.height() - above,
                wanted.width(), wanted.height());
}

} // namespace chatoyant::client
