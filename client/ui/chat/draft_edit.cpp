#include "client/ui/chat/draft_edit.h"

#include "client/ui/chat/chosen_media.h"
#include "client/ui/chat/mention_popup.h"
#include "client/ui/chat/spell_highlighter.h"
#include "client/ui/preferences.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString wordBefore(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(u"(?:^|\\s)@([\\w.-]*)$"_s);
    const auto match = pattern.match(cursor.block().text().left(cursor.positionInBlock()));
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isMentioning(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(u"(?:^|\\s)@[\\w.-]*$"_s);
    return pattern.match(cursor.block().text().left(cursor.positionInBlock())).hasMatch();
}

} // namespace

DraftEdit::DraftEdit(const Theme &theme, MentionPopup &mentions, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_mentions(mentions)
{
    setProperty("kind", u"composer"_s);
    setPlaceholderText(tr("Write a message…"));
    setAccessibleName(tr("Message"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::grow);
    connect(this, &QPlainTextEdit::textChanged, this, &DraftEdit::offerMentions);
    connect(&m_mentions, &MentionPopup::chosen, this, &DraftEdit::complete);
    connect(&theme, &Theme::changed, this, &DraftEdit::grow, Qt::QueuedConnection);
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
    return {300, lines * metrics.lineSpacing() + 6};
}

void DraftEdit::keyPressEvent(QKeyEvent *event)
{
    if (passToMentions(event))
        return;
    const bool isEmpty = toPlainText().isEmpty();
    if (sends(*event))
        return emit submitted();
    if (isEmpty && event->key() == Qt::Key_Up)
        return event->modifiers().testFlag(Qt::ShiftModifier) ? emit replyToLastWanted()
                                                              : emit
                                                                editLastWanted();
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
    m_mentions.hide();
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

bool DraftEdit::passToMentions(QKeyEvent *event)
{
    if (!m_mentions.isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        m_mentions.move(-1);
        return true;
    case Qt::Key_Down:
        m_mentions.move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        m_mentions.choose();
        return true;
    case Qt::Key_Escape:
        m_mentions.hide();
        return true;
    default:
        return false;
    }
}

void DraftEdit::offerMentions()
{
    if (!hasFocus() || !isMentioning(textCursor()))
        return m_mentions.hide();
    m_mentions.offer(wordBefore(textCursor()), *this);
}

void DraftEdit::complete(const QString &username)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(wordBefore(cursor).size()));
    cursor.insertText(username + u' ');
    setTextCursor(cursor);
}

void DraftEdit::grow()
{
    setFixedHeight(sizeHint().height());
}

} // namespace chatoyant::client
