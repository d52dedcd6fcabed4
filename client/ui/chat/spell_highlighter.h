// Underlines in a draft what is not spelt right; never the word that is being typed.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/spelling.h"

#include <QHash>
#include <QSyntaxHighlighter>

class QMenu;
class QPlainTextEdit;

namespace chatoyant::client {

class SpellHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellHighlighter(QPlainTextEdit &edit, Spelling &spelling, const Theme &theme);

    // Corrections of the word at that place, before what the menu has already. Nothing where it is
    // right.
    void addCorrections(QMenu &menu, int position);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Stretch
    {
        int start = 0;
        int length = 0;
    };

    static QList<Stretch> wordsIn(const QString &text);
    bool isWrong(const QString &word);
    void onCursorMoved();

    QPlainTextEdit &m_edit;
    Spelling &m_spelling;
    const Theme &m_theme;
    QHash<QString, bool> m_known; // words that were looked up: whether they are wrong
    int m_block = -1;             // in which the cursor is
};

} // namespace chatoyant::client
