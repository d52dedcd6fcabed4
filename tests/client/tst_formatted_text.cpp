// Marks in messages: what they make of a text, and what stays as it was written.
#include "client/models/formatted_text.h"

#include <QTest>

using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

// "b:word" for each style: what it is, and of which part of the text.
QStringList described(const FormattedText &formatted)
{
    QStringList found;
    for (const TextStyle &style : formatted.styles) {
        QString marks;
        for (const auto &[mark, letter] : {std::pair{TextMark::Bold, u'b'},
                                           {TextMark::Italic, u'i'},
                                           {TextMark::Struck, u's'},
                                           {TextMark::Code, u'c'},
                                           {TextMark::Quote, u'q'}}) {
            if (style.marks.testFlag(mark))
                marks += letter;
        }
        found.append(marks + u':' + formatted.shown.mid(style.start, style.length));
    }
    return found;
}

} // namespace

class tst_FormattedText : public QObject
{
    Q_OBJECT

private slots:
    void marks_becomeStyles_data();
    void marks_becomeStyles();
    void words_leadToAddresses_data();
    void words_leadToAddresses();
    void longTexts_takeTimeThatGrowsWithThem();
};

void tst_FormattedText::marks_becomeStyles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("styles");
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        const QStringList &styles = {}) {
        QTest::newRow(name) << text << shown << styles;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
    row("bold", u"a **b c** d"_s, u"a b c d"_s, {u"b:b c"_s});
    row("italic", u"*a* and _b_"_s, u"a and b"_s, {u"i:a"_s, u"i:b"_s});
    row("struck", u"~~no~~ yes"_s, u"no yes"_s, {u"s:no"_s});
    row("code", u"run `ls -l *`"_s, u"run ls -l *"_s, {u"c:ls -l *"_s});
    row("one in another", u"**a *b* c**"_s, u"a b c"_s, {u"b:a "_s, u"bi:b"_s, u"b: c"_s});
    row("with signs around", u"(**a**), \"*b*\"!"_s, u"(a), \"b\"!"_s, {u"b:a"_s, u"i:b"_s});
    row("escaped", u"\\*a\\* and \\\\"_s, u"*a* and \\"_s);
    row("quote", u"> said *so*\nno"_s, u"▎ said so\nno"_s, {u"q:said so"_s, u"i:so"_s});
    row("block", u"see\n```\nint *a = **b;\n```\nwell"_s, u"see\nint *a = **b;\nwell"_s,
        {u"c:int *a = **b;"_s});
    row("block with a language", u"```cpp\nx\n```"_s, u"x"_s, {u"c:x"_s});
    row("right to left", u"**مرحبا** بك"_s, u"مرحبا بك"_s, {u"b:مرحبا"_s});
    row("emoji", u"*👍*"_s, u"👍"_s, {u"i:👍"_s});
    same("plain", u"Nothing to see"_s);
    same("sums", u"2*3*4 = 24, a * b * c"_s);
    same("names in code", u"snake_case_name and __init__.py"_s);
    same("never closed", u"**a *b `c ~~d"_s);
    same("empty", u"** ** `` ~~~~ * *"_s);
    same("stars", u"*** ***** *"_s);
    same("across lines", u"**a\nb**"_s);
    same("link", u"https://example.org/_a_/*b*?x=_y_"_s);
    same("path", u"C:\\temp and \\o/"_s);
    same("block never closed", u"```\nint a;"_s);
    same("arrows", u"a > b, x->y"_s);
    same("shrug", u"¯\\(ツ)/¯"_s);
    row("link in bold", u"**see https://example.org/a_b_c now**"_s,
        u"see https://example.org/a_b_c now"_s, {u"b:see https://example.org/a_b_c now"_s});
}

void tst_FormattedText::marks_becomeStyles()
{
    QFETCH(const QString, text);
    const FormattedText formatted = formattedText(text);
    QTEST(formatted.shown, "shown");
    QTEST(described(formatted), "styles");
    QCOMPARE(withoutMarks(text), formatted.shown);
}

void tst_FormattedText::words_leadToAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("links"); // "words address"
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        const QStringList &links = {}) {
        QTest::newRow(name) << text << shown << links;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
    row("plain", u"see [the notes](https://example.org/a) now"_s, u"see the notes now"_s,
        {u"the notes https://example.org/a"_s});
    row("two, and a letter", u"[a](http://b.c) [me](mailto:me@example.org)"_s, u"a me"_s,
        {u"a http://b.c"_s, u"me mailto:me@example.org"_s});
    row("in a second line", u"one\n> [two](https://b.c)"_s, u"one\n▎ two"_s,
        {u"two https://b.c"_s});
    row("in bold", u"**[a](https://b.c)**"_s, u"a"_s, {u"a https://b.c"_s});
    same("another scheme", u"[a](javascript:alert(1))"_s);
    same("a file", u"[a](file:///etc/passwd)"_s);
    same("no address", u"[a](b)"_s);
    same("words that pretend to be another address",
         u"[https://bank.example](https://evil.example)"_s);
    same("no words", u"[](https://b.c)"_s);
    same("no end", u"[a](https://b.c"_s);
    same("a space", u"[a] (https://b.c)"_s);
    same("brackets", u"[[x]]"_s);
    row("code", u"`[a](https://b.c)`"_s, u"[a](https://b.c)"_s);
    row("escaped", u"\\[a](https://b.c)"_s, u"[a](https://b.c)"_s);
}

void tst_FormattedText::words_leadToAddresses()
{
    QFETCH(QString, text);
    const FormattedText formatted = formattedText(text);
    QTEST(formatted.shown, "shown");
    QStringList links;
    for (const FoundLink &link : formatted.links)
        links.append(formatted.shown.mid(link.start, link.length) + u' ' + link.address);
    QTEST(links, "links");
}

void tst_FormattedText::longTexts_takeTimeThatGrowsWithThem()
{
    for (const QString &piece :
         {u"*a "_s, u"**a*b "_s, u"`"_s, u"_a_ "_s, u"\\*"_s, u"```\n"_s, u"> *\n"_s,
          u"http://a *"_s, u"~~*_"_s, u"["_s, u"[a](b"_s, u"[a](https://b.c)"_s}) {
        const QString text = piece.repeated(16 * 1024 / piece.size());
        const FormattedText formatted = formattedText(text);
        QVERIFY(formatted.shown.size() <= text.size());
        for (const TextStyle &style : formatted.styles)
            QVERIFY(style.start >= 0 && style.length > 0 &&
                    style.start + style.length <= formatted.shown.size());
    }
}

QTEST_GUILESS_MAIN(tst_FormattedText)
#include "tst_formatted_text.moc"
