// The spell check: by a dictionary of Hunspell, in its encoding, and as it shows in a draft.
#include "client/app/hunspell_spelling.h"
#include "client/app/settings.h"
#include "client/ui/chat/spell_highlighter.h"

#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Spelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void words_areLookedUpInTheDictionarysEncoding();
    void nothingChosen_everythingIsRight();
    void ownWords_areRightFromThenOn();
    void severalLanguages_eachMayKnowAWord();
    void draft_underlinesWhatIsWrong_data();
    void draft_underlinesWhatIsWrong();
    void wordThatIsTyped_isLeftAlone();
    void correction_replacesTheWordAndCanBeUndone();
    void learning_takesTheLineAway();

private:
    void write(const QString &name, const QByteArray &body) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(body);
    }
    std::unique_ptr<HunspellSpelling> speller(const QStringList &codes)
    {
        auto made = std::make_unique<HunspellSpelling>(
            *m_settings,
            HunspellSpelling::Places{{m_folder->path()}, m_folder->filePath(u"words.txt"_s)});
        QSignalSpy changed(made.get(), &Spelling::changed);
        made->choose(codes);
        (void)changed.wait();
        return made;
    }
    // The words that are underlined.
    static QStringList underlined(const QPlainTextEdit &edit)
    {
        QStringList found;
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : formats) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    found.append(block.text().mid(range.start, range.length));
            }
        }
        return found;
    }

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void tst_Spelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"window.ini"_s));
    write(u"en_US.aff"_s, "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"en_US.dic"_s, "6\nhello\nworld\nsee\nme\nat\nis\n");
    write(u"de_DE.aff"_s, "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz\n");
    write(u"de_DE.dic"_s, "2\nSt\xe4"
                          "dte\nhallo\n");
}

void tst_Spelling::words_areLookedUpInTheDictionarysEncoding()
{
    const auto german = speller({u"de_DE"_s});
    QVERIFY(german->isRight(u"Städte"_s));
    QVERIFY(!german->isRight(u"Staedte"_s));
    QVERIFY(!german->isRight(u"город"_s)); // letters that Latin 1 has not
    QVERIFY(german->suggestions(u"Stäte"_s).contains(u"Städte"_s));
    QVERIFY(german->suggestions(u"город"_s).isEmpty());
}

void tst_Spelling::nothingChosen_everythingIsRight()
{
    const auto none = speller({});
    QVERIFY(none->isRight(u"qwertz"_s));
    QCOMPARE(none->chosen(), QStringList());
    QCOMPARE(none->dictionaries().size(), 2);
}

void tst_Spelling::ownWords_areRightFromThenOn()
{
    const auto english = speller({u"en_US"_s});
    QVERIFY(!english->isRight(u"Chatoyant"_s));
    english->learn(u"Chatoyant"_s);
    QVERIFY(english->isRight(u"Chatoyant"_s));
    QVERIFY(speller({u"en_US"_s})->isRight(u"Chatoyant"_s)); // after the next start
}

void tst_Spelling::severalLanguages_eachMayKnowAWord()
{
    const auto both = speller({u"en_US"_s, u"de_DE"_s});
    QVERIFY(both->isRight(u"hello"_s));
    QVERIFY(both->isRight(u"hallo"_s));
    QVERIFY(!both->isRight(u"hullo"_s));
    const QStringList better = both->suggestions(u"hullo"_s);
    QVERIFY2(better.contains(u"hello"_s) && better.contains(u"hallo"_s),
             qPrintable(better.join(u' ')));
}

void tst_Spelling::draft_underlinesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("right") << u"hello world "_s << QStringList();
    QTest::newRow("wrong") << u"helo wrld "_s << QStringList{u"helo"_s, u"wrld"_s};
    QTest::newRow("link") << u"see https://exmple.org/pth "_s << QStringList();
    QTest::newRow("name") << u"hello @wrld "_s << QStringList();
    QTest::newRow("number") << u"see me at 5pm "_s << QStringList();
    QTest::newRow("code") << u"parseJson see_me NASA "_s << QStringList();
    QTest::newRow("two lines") << u"helo\nwrld \n"_s << QStringList{u"helo"_s, u"wrld"_s};
}

void tst_Spelling::draft_underlinesWhatIsWrong()
{
    QFETCH(const QString, text);
    const auto english = speller({u"en_US"_s});
    QPlainTextEdit edit;
    SpellHighlighter highlighter(edit, *english, m_theme);
    edit.setPlainText(text);
    edit.moveCursor(QTextCursor::End);
    QTEST(underlined(edit), "wrong");
}

void tst_Spelling::wordThatIsTyped_isLeftAlone()
{
    const auto english = speller({u"en_US"_s});
    QPlainTextEdit edit;
    SpellHighlighter highlighter(edit, *english, m_theme);
    QTest::keyClicks(&edit, u"wrl"_s);
    QCOMPARE(underlined(edit), QStringList());
    QTest::keyClicks(&edit, u" "_s);
    QCOMPARE(underlined(edit), QStringList{u"wrl"_s});
}

void tst_Spelling::correction_replacesTheWordAndCanBeUndone()
{
    const auto english = speller({u"en_US"_s});
    QPlainTextEdit edit;
    SpellHighlighter highlighter(edit, *english, m_theme);
    QTest::keyClicks(&edit, u"helo world "_s);
    QMenu menu;
    menu.addAction(u"Paste"_s);
    highlighter.addCorrections(menu, 2);
    QCOMPARE(menu.actions().first()->text(), u"hello"_s);
    menu.actions().first()->trigger();
    QCOMPARE(edit.toPlainText(), u"hello world "_s);
    edit.undo();
    QCOMPARE(edit.toPlainText(), u"helo world "_s);
    QMenu none;
    highlighter.addCorrections(none, 7); // a word that is right
    QVERIFY(none.isEmpty());
}

void tst_Spelling::learning_takesTheLineAway()
{
    const auto english = speller({u"en_US"_s});
    QPlainTextEdit edit;
    SpellHighlighter highlighter(edit, *english, m_theme);
    QTest::keyClicks(&edit, u"Chatoyant "_s);
    QCOMPARE(underlined(edit).size(), 1);
    english->learn(u"Chatoyant"_s);
    QCOMPARE(underlined(edit), QStringList());
}

QTEST_MAIN(tst_Spelling)
#include "tst_spelling.moc"
