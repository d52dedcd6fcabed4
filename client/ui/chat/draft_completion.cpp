#include "client/ui/chat/draft_completion.h"

#include "client/ui/chat/command_popup.h"
#include "client/ui/chat/emoji_popup.h"
#include "client/ui/chat/mention_popup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <optional>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

QString lineBefore(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

std::optional<QString> wordBefore(const QTextCursor &cursor, const QRegularExpression &pattern)
{
    const auto match = pattern.match(lineBefore(cursor));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<QString> nameBefore(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(u"(?:^|\\s)@([\\w.-]*)$"_s);
    return wordBefore(cursor, pattern);
}

// Only where nothing else is written: a path has more signs.
std::optional<QString> commandBefore(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(u"^/([\\p{L}\\p{M}\\p{N}]?[\\p{L}\\p{M}\\p{N} ]*)$"_s);
    const bool isAlone = cursor.document()->blockCount() == 1 && cursor.atEnd();
    return isAlone ? wordBefore(cursor, pattern) : std::nullopt;
}

// Behind a mark that is not closed, or a line of ```.
bool isInCode(const QTextCursor &cursor)
{
    int fences = 0;
    for (QTextBlock block = cursor.document()->begin(); block != cursor.block();
         block = block.next())
        fences += block.text().startsWith("```"_L1) ? 1 : 0;
    return fences % 2 == 1 || lineBefore(cursor).count(u'`') % 2 == 1;
}

// Not of a single letter, as in ":D"; but one sign may be a word in Chinese or Japanese.
std::optional<QString> emojiBefore(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(
        u"(?:^|\\s):((?:[\\p{Han}\\p{Hiragana}\\p{Katakana}]|[\\p{L}\\p{M}]{2})[\\p{L}\\p{M}\\p{N}_-]*)$"_s);
    return isInCode(cursor) ? std::nullopt : wordBefore(cursor, pattern);
}

std::optional<QString> closedBefore(const QTextCursor &cursor)
{
    static const QRegularExpression pattern(
        u"(?:^|\\s):([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_-]*):$"_s);
    return isInCode(cursor) ? std::nullopt : wordBefore(cursor, pattern);
}

void replaceBefore(QPlainTextEdit &edit, qsizetype length, const QString &text)
{
    QTextCursor cursor = edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(length));
    cursor.insertText(text);
    edit.setTextCursor(cursor);
}

} // namespace

DraftCompletion::DraftCompletion(QPlainTextEdit &edit, const DraftOffers &offers)
    : QObject(&edit)
    , m_edit(edit)
    , m_mentions(offers.people)
    , m_emoji(offers.emoji)
    , m_commands(offers.commands)
{
    // What is undone, pasted or loaded stays as it was.
    connect(edit.document(), &QTextDocument::contentsChange, this,
            [this](int at, int removed, int added) {
                m_isColonTyped =
                    removed == 0 && added == 1 && m_edit.document()->characterAt(at) == u':';
            });
    connect(&edit, &QPlainTextEdit::textChanged, this, &DraftCompletion::onTextChanged);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &DraftCompletion::closeLeft);
    connect(&m_mentions, &MentionPopup::chosen, this, &DraftCompletion::completeName);
    connect(&m_emoji, &EmojiPopup::chosen, this, &DraftCompletion::completeEmoji);
    connect(&m_commands, &CommandPopup::chosen, this, &DraftCompletion::runCommand);
}

CompletionPopup *DraftCompletion::shown() const
{
    if (m_mentions.isVisible())
        return &m_mentions;
    if (m_emoji.isVisible())
        return &m_emoji;
    return m_commands.isVisible() ? &m_commands : nullptr;
}

bool DraftCompletion::takesKey(const QKeyEvent &event)
{
    CompletionPopup *popup = shown();
    if (!popup)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        popup->move(-1);
        return true;
    case Qt::Key_Down:
        popup->move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        popup->choose();
        return true;
    case Qt::Key_Escape:
        popup->hide();
        return true;
    default:
        return false;
    }
}

bool DraftCompletion::choose()
{
    CompletionPopup *popup = shown();
    if (popup)
        popup->choose();
    return popup;
}

void DraftCompletion::close()
{
    m_mentions.hide();
    m_emoji.hide();
    m_commands.hide();
}

void DraftCompletion::onTextChanged()
{
    if (!m_edit.hasFocus())
        return close();
    if (std::exchange(m_isColonTyped, false))
        expand();
    const QTextCursor cursor = m_edit.textCursor();
    if (const auto name = nameBefore(cursor))
        m_mentions.offer(*name, m_edit);
    else
        m_mentions.hide();
    if (const auto word = emojiBefore(cursor))
        m_emoji.offer(*word, m_edit);
    else
        m_emoji.hide();
    if (const auto command = commandBefore(cursor))
        m_commands.offer(*command, m_edit);
    else
        m_commands.hide();
}

// What is offered is for the word that the cursor is behind.
void DraftCompletion::closeLeft()
{
    const QTextCursor cursor = m_edit.textCursor();
    if (m_mentions.isVisible() && !nameBefore(cursor))
        m_mentions.hide();
    if (m_emoji.isVisible() && !emojiBefore(cursor))
        m_emoji.hide();
    if (m_commands.isVisible() && !commandBefore(cursor))
        m_commands.hide();
}

void DraftCompletion::completeName(const QString &username)
{
    if (const auto typed = nameBefore(m_edit.textCursor()))
        replaceBefore(m_edit, typed->size(), username + u' ');
}

void DraftCompletion::completeEmoji(const QString &emoji)
{
    if (const auto typed = emojiBefore(m_edit.textCursor()))
        replaceBefore(m_edit, typed->size() + 1, emoji + u' ');
}

// The draft was the command, and nothing else.
void DraftCompletion::runCommand()
{
    m_edit.selectAll();
    m_edit.insertPlainText({});
    m_commands.run();
}

void DraftCompletion::expand()
{
    const auto name = closedBefore(m_edit.textCursor());
    if (const QString emoji = name ? m_emoji.take(*name) : QString(); !emoji.isEmpty())
        replaceBefore(m_edit, name->size() + 2, emoji);
}

} // namespace chatoyant::client
