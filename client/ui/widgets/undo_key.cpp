#include "client/ui/widgets/undo_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace chatoyant::client {

namespace {

// A field, and nothing was typed there that could go away again.
bool hasNothingToUndo(const QObject &watched)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&watched))
        return !line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&watched))
        return !text->document()->isUndoAvailable();
    const auto *text = qobject_cast<const QTextEdit *>(&watched);
    return text && !text->document()->isUndoAvailable();
}

} // namespace

UndoKey::UndoKey(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) ||
        !hasNothingToUndo(*watched))
        return false;
    event->ignore();
    return true;
}

} // namespace chatoyant::client
