#include "client/ui/lock/window_lock.h"

#include "client/ui/chat_window.h"
#include "client/ui/lock/lock_code_dialog.h"
#include "client/ui/lock/lock_page.h"
#include "client/ui/widgets/veil.h"

#include <QApplication>
#include <QMainWindow>
#include <QStackedWidget>

namespace chatoyant::client {

namespace {

bool belongsTo(const QWidget *widget, const QWidget &window)
{
    while (widget && widget != &window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

WindowLock::WindowLock(const UiContext &context, QWidget &content, QMainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_content(content)
    , m_stack(new QStackedWidget(&window))
    , m_page(new LockPage(context, m_stack))
{
    m_stack->addWidget(&content);
    m_stack->addWidget(m_page);
    window.setCentralWidget(m_stack);
    connect(m_page, &LockPage::unlocked, this, &WindowLock::release);
    connect(m_page, &LockPage::forgetWanted, this, [this] {
        m_isForgetting = true;
        emit forgetWanted();
    });
    if (hasLockCode(context.preferences) &&
        context.preferences.value(preference::isLocked, false).toBool())
        setLocked(true);
}

void WindowLock::lock()
{
    if (m_isLocked)
        return;
    if (hasLockCode(m_context.preferences))
        return setLocked(true);
    auto *dialog = new LockCodeDialog(m_context, &m_content);
    connect(dialog, &LockCodeDialog::chosen, this, [this] { setLocked(true); });
    dialog->open();
}

void WindowLock::release()
{
    if (std::exchange(m_isForgetting, false))
        m_context.preferences.setValue(preference::lockProof, QString());
    if (m_isLocked)
        setLocked(false);
}

void WindowLock::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    m_context.preferences.setValue(preference::isLocked, isLocked);
    if (isLocked) {
        m_focusBefore = m_window.focusWidget();
        hideOthers();
        m_stack->setCurrentWidget(m_page);
        m_page->begin();
    } else {
        m_stack->setCurrentWidget(&m_content);
        const QList<QPointer<Veil>> veils = std::exchange(m_veils, {});
        for (const auto &veil : veils) {
            if (veil)
                veil->setHeldBack(false);
        }
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit changed();
}

// Dialogs wait with what was typed into them; menus and viewers go.
void WindowLock::hideOthers()
{
    const auto veils = m_window.findChildren<Veil *>(QString(), Qt::FindDirectChildrenOnly);
    for (Veil *veil : veils) {
        if (!veil->isVisible())
            continue;
        veil->setHeldBack(true);
        m_veils.append(veil);
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        // Windows of chats are hidden with all that is in them.
        if (each != &m_window && each->isVisible() && belongsTo(each, m_window) &&
            !qobject_cast<ChatWindow *>(each))
            each->close();
    }
}

} // namespace chatoyant::client
