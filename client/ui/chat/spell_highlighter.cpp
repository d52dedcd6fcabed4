#include "client/ui/chat/spell_highlighter.h"

#include "client/ui/chat/text_lines.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace chatoyant::client {

namespace {

constexpr int mostCorrections = 5;
constexpr qsizetype mostKnown = 5000;

// Names in code, abbreviations and numbers stand in no dictionary.
bool isOrdinary(const QString &word)
{
    const bool isShort = word.size() < 2;
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool isShouted = word == word.toUpper() && word != word.toLower();
    const bool hasHump =
        std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
    return !isShort && !hasDigit && !isShouted && !hasHump && !word.contains(u'_');
}

} // namespace

SpellHighlighter::SpellHighlighter(QPlainTextEdit &edit, Spelling &spelling, const Theme &theme)
    : QSyntaxHighlighter(edit.document())
    , m_edit(edit)
    , m_spelling(spelling)
    , m_theme(theme)
{
    connect(&spelling, &Spelling::changed, this, [this] {
        m_known.clear();
        rehighlight();
    });
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::onCursorMoved);
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(m_theme.palette().danger);
    const QTextCursor cursor = m_edit.textCursor();
    const int typing = cursor.block() == currentBlock() ? cursor.positionInBlock() : -1;
    const QList<Stretch> words = wordsIn(text);
    for (const Stretch &word : words) {
        const bool isInWork = typing == word.start + word.length;
        if (!isInWork && isWrong(text.mid(word.start, word.length)))
            setFormat(word.start, word.length, wrong);
    }
}

QList<SpellHighlighter::Stretch> SpellHighlighter::wordsIn(const QString &text)
{
    const QList<FoundLink> links = findLinks(text);
    const auto isInLink = [&links](int start) {
        return std::any_of(links.begin(), links.end(), [start](const FoundLink &link) {
            return start >= link.start && start < link.start + link.length;
        });
    };
    QList<Stretch> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = finder.toNextBoundary()) {
        if (!(finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
            continue;
        const auto start = static_cast<int>(at);
        const auto end = static_cast<int>(finder.toNextBoundary());
        finder.setPosition(start);
        const bool isName = start > 0 && (text.at(start - 1) == u'@' || text.at(start - 1) == u':');
        if (end > start && text.at(start).isLetter() && !isName && !isInLink(start))
            words.append({start, end - start});
    }
    return words;
}

bool SpellHighlighter::isWrong(const QString &word)
{
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const bool isWrong = isOrdinary(word) && !m_spelling.isRight(word);
    m_known.insert(word, isWrong);
    return isWrong;
}

// The word that was being typed is finished.
void SpellHighlighter::onCursorMoved()
{
    const QTextBlock now = m_edit.textCursor().block();
    const QTextBlock before = document()->findBlockByNumber(m_block);
    m_block = now.blockNumber();
    if (before.isValid() && before != now)
        rehighlightBlock(before);
    rehighlightBlock(now);
}

void SpellHighlighter::addCorrections(QMenu &menu, int position)
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    for (const Stretch &word : wordsIn(text)) {
        const int at = position - block.position();
        const QString wrong = text.mid(word.start, word.length);
        if (at < word.start || at > word.start + word.length || !isWrong(wrong))
            continue;
        QAction *first = menu.actions().value(0);
        const auto add = [&menu, first](const QString &label) {
            auto *action = new QAction(label, &menu);
            menu.insertAction(first, action);
            return action;
        };
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + word.start);
        cursor.setPosition(cursor.position() + word.length, QTextCursor::KeepAnchor);
        const QStringList better = m_spelling.suggestions(wrong).mid(0, mostCorrections);
        for (const QString &correction : better)
            connect(add(correction), &QAction::triggered, this,
                    [cursor, correction]() mutable { cursor.insertText(correction); });
        if (better.isEmpty())
            add(tr("No suggestions"))->setEnabled(false);
        //: A word that the spell check does not know.
        connect(add(tr("Add “%1” to the dictionary").arg(wrong)), &QAction::triggered, this,
                [this, wrong] { m_spelling.learn(wrong); });
        menu.insertSeparator(first);
        return;
    }
}

} // namespace chatoyant::client
