#include "client/ui/chat/draft_edit.h"

#include "client/models/links.h"
#include "client/ui/chat/chosen_media.h"
#include "client/ui/chat/draft_completion.h"
#include "client/ui/chat/spell_highlighter.h"
#include "client/ui/key_map.h"
#include "client/ui/preferences.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DraftEdit::DraftEdit(const Theme &theme, const DraftOffers &offers, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_completion(new DraftCompletion(*this, offers))
    , m_editLast(KeyMap::addTo(*this, u"edit-last"_s, tr("Edit my last message"), Qt::Key_Up))
    , m_replyToLast(KeyMap::addTo(*this,
                                  u"reply-last"_s,
                                  tr("Reply to the last message"),
                                  QKeyCombination(Qt::ShiftModifier, Qt::Key_Up)))
{
    setProperty("kind", u"composer"_s);
    setAccessibleName(tr("Message"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    document()->clearUndoRedoStacks(); // nobody typed that
    followDirection();
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::followDirection);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::grow);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::refreshActions);
    connect(m_editLast, &QAction::triggered, this, &DraftEdit::editLastWanted);
    connect(m_replyToLast, &QAction::triggered, this, &DraftEdit::replyToLastWanted);
    connect(&theme, &Theme::changed, this, &DraftEdit::grow, Qt::QueuedConnection);
}

// While there is something to move in, the arrows move.
void DraftEdit::refreshActions()
{
    const bool isEmpty = document()->isEmpty();
    m_editLast->setEnabled(isEmpty);
    m_replyToLast->setEnabled(isEmpty);
}

// In an empty field there is nothing to move in: these keys are the conversation's.
bool DraftEdit::event(QEvent *event)
{
    // Before Tab goes to the next field.
    if (event->type() == QEvent::KeyPress &&
        m_completion->takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride && document()->isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence keys(
            QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key())));
        if (key->matches(QKeySequence::MoveToStartOfDocument) ||
            key->matches(QKeySequence::MoveToEndOfDocument) ||
            m_editLast->shortcuts().contains(keys) || m_replyToLast->shortcuts().contains(keys)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void DraftEdit::setTextAtOnce(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void DraftEdit::setSpelling(Spelling &spelling)
{
    m_speller = new SpellHighlighter(*this, spelling, m_theme);
}

void DraftEdit::mark(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QString chosen = cursor.selectedText();
    const auto length = static_cast<int>(mark.size());
    const bool isMarked =
        chosen.size() > 2 * length && chosen.startsWith(mark) && chosen.endsWith(mark);
    const int start = cursor.selectionStart();
    const QString text =
        isMarked ? chosen.sliced(length, chosen.size() - 2 * length) : mark + chosen + mark;
    cursor.insertText(text);
    if (chosen.isEmpty()) {
        cursor.setPosition(start + length);
    } else {
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
}

void DraftEdit::insertLink()
{
    QTextCursor cursor = textCursor();
    const QString chosen = cursor.selectedText();
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const bool isAddress = isLink(chosen);
    const QString words = isAddress ? QString() : chosen;
    const QString address = isAddress ? chosen : isLink(copied) ? copied : QString();
    const int start = cursor.selectionStart();
    cursor.insertText(u"[%1](%2)"_s.arg(words, address));
    // Where something is missing; behind it where nothing is.
    const int inWords = start + 1;
    const int inAddress = inWords + static_cast<int>(words.size()) + 2;
    cursor.setPosition(words.isEmpty()     ? inWords
                       : address.isEmpty() ? inAddress
                                           : inAddress + static_cast<int>(address.size()) + 1);
    setTextCursor(cursor);
}

void DraftEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position =
        isByKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    if (m_speller)
        m_speller->addCorrections(*menu, position);
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

QSize DraftEdit::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int lines = qBound(1, static_cast<int>(document()->size().height()), mostLines);
    constexpr int leastTarget = 24;
    return {300, qMax(leastTarget, lines * metrics.lineSpacing() + 6)};
}

void DraftEdit::keyPressEvent(QKeyEvent *event)
{
    if (sends(*event))
        return emit submitted();
    if (event->key() == Qt::Key_Escape)
        return emit escaped();
    QPlainTextEdit::keyPressEvent(event);
}

bool DraftEdit::sends(const QKeyEvent &event) const
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const bool isCtrlWanted =
        m_preferences && m_preferences->value(preference::sendKeys).toString() == "ctrl-enter"_L1;
    return event.modifiers().testFlag(Qt::ControlModifier) ||
           (!isCtrlWanted && !event.modifiers().testFlag(Qt::ShiftModifier));
}

void DraftEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void DraftEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_completion->close();
    emit focusChanged(false);
}

// What is no text falls through to the page when it is dropped here.
bool DraftEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !holdsMedia(*source) && QPlainTextEdit::canInsertFromMimeData(source);
}

void DraftEdit::insertFromMimeData(const QMimeData *source)
{
    if (holdsMedia(*source))
        return emit mediaPasted(mediaIn(*source));
    if (source->hasText())
        insertPlainText(source->text());
}

void DraftEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitPlaceholder();
}

void DraftEdit::grow()
{
    setFixedHeight(sizeHint().height());
    fitPlaceholder();
}

// On one line: a short one where the usual one is too long.
void DraftEdit::fitPlaceholder()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin()) - 2;
    const QString usual = tr("Write a message…");
    const QString wanted = metrics.horizontalAdvance(usual) <= room
                               ? usual
                               : metrics.elidedText(tr("Message"), Qt::ElideRight, qMax(room, 0));
    if (placeholderText() != wanted)
        setPlaceholderText(wanted);
}

// What is written says for itself which way it runs; before that, the program does.
void DraftEdit::followDirection()
{
    const bool isEmpty = document()->isEmpty();
    const bool isRtl = isEmpty ? isRightToLeft() : toPlainText().isRightToLeft();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(isEmpty ? layoutDirection() : Qt::LayoutDirectionAuto);
    option.setAlignment(isRtl ? Qt::AlignRight : Qt::AlignLeft);
    if (option.textDirection() != document()->defaultTextOption().textDirection() ||
        option.alignment() != document()->defaultTextOption().alignment())
        document()->setDefaultTextOption(option);
}

} // namespace chatoyant::client
