#include "client/ui/widgets/toast.h"

#include "client/ui/widgets/announcement.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/veil.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace chatoyant::client {

Toast::Toast(const Theme & /*theme*/, QWidget *parent)
    : QWidget(parent)
    , m_frame(framed("toast", this))
    , m_label(new PlainLabel({}, TextRole::Ui, m_frame))
    , m_undo(textButton(tr("Undo"), "", m_frame))
{
    auto *row =
        rowIn(m_frame, {space::large, space::small, space::small, space::small}, space::small);
    row->addWidget(m_label, 1);
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

bool Toast::undoIn(const QWidget &window)
{
    const bool isCovered = Veil::covers(window);
    const auto toasts = window.findChildren<Toast *>();
    const auto offers = [&](const Toast *toast) {
        return toast->isVisible() && toast->m_onUndo && toast->window() == &window &&
               isCovered == Veil::holds(*toast);
    };
    const auto found = std::find_if(toasts.cbegin(), toasts.cend(), offers);
    if (found == toasts.cend())
        return false;
    (*found)->m_undo->click();
    return true;
}

// What this person presses for it, where they can; the window's action is called so.
QString Toast::undoKeys() const
{
    const QList<QAction *> actions = window()->actions();
    const auto undo = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->objectName() == QLatin1String("undo");
    });
    return undo == actions.cend() ? QString()
                                  : (*undo)->shortcut().toString(QKeySequence::NativeText);
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
    const QString keys = m_onUndo ? undoKeys() : QString();
    m_label->setText(text);
    //: What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"
    m_label->setAccessibleName(keys.isEmpty() ? text : tr("%1 Undo: %2").arg(text, keys));
    setPlainToolTip(m_undo, keys);
    m_undo->setVisible(static_cast<bool>(m_onUndo));
    const int end = m_onUndo ? space::small : space::large; // the button has room of its own
    m_frame->layout()->setContentsMargins(
        mirroredIn(*this, {space::large, space::small, end, space::small}));
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
