// What others write is text: nothing of it is taken for markup, nothing is opened by itself.
// Rows F14 and F17 to F23 of the catalogue of attacks (docs/reliability.md).
#include "client/models/formatted_text.h"
#include "client/models/links.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/link_opener.h"
#include "client/ui/details_pane.h"
#include "common/base/limits.h"
#include "common/protocol/file_messages.h"
#include "tests/ui/file_window.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextDocument>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_ForeignText : public QObject
{
    Q_OBJECT

public slots:
    void note(const QUrl &url) { m_opened.append(url.toString(QUrl::FullyEncoded)); }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_chat.reset(); }
    void cleanupTestCase();
    void F14_voiceNote_thatIsNone_isSaid();
    void F14_length_thatCannotBe_isBounded();
    void F17_markup_isShownAsItIs_data();
    void F17_markup_isShownAsItIs();
    void F18_otherSchemes_areNoLinks_data();
    void F18_otherSchemes_areNoLinks();
    void F19_misleadingLink_isAskedAbout_data();
    void F19_misleadingLink_isAskedAbout();
    void F19_plainLink_isOpened();
    void F20_noBrowserOfTexts_showsWhatOthersWrite();
    void F21_dataAddresses_areText();
    void F22_nestedQuotes_areCut();
    void F23_longWord_isBroken();

private:
    std::unique_ptr<FileWindow> m_chat;
    QStringList m_opened;
};

void tst_ForeignText::initTestCase()
{
    for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "data"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "note");
}

void tst_ForeignText::cleanupTestCase()
{
    for (const char *scheme : {"http", "https", "mailto", "file", "javascript", "data"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void tst_ForeignText::init()
{
    m_opened.clear();
    m_chat = std::make_unique<FileWindow>();
}

// No sound, and a header that says so: the player gives up, and says it.
void tst_ForeignText::F14_voiceNote_thatIsNone_isSaid()
{
    const Seq seq = m_chat->write({}, {m_chat->voice()});
    m_chat->open();
    QSignalSpy said(&m_chat->page->attachments(), &ChatAttachments::said);
    m_chat->click(seq, 0, true);
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 20'000);
}

void tst_ForeignText::F14_length_thatCannotBe_isBounded()
{
    for (const double length : {-1.0, 0.0, 3.6e7, 1e18}) {
        const auto file = json::toAttachment({{u"fileId"_s, FileId{{5, 1}}.toString()},
                                              {u"name"_s, u"a.ogg"_s},
                                              {u"kind"_s, u"voice"_s},
                                              {u"durationMs"_s, length}});
        QVERIFY(file);
        QVERIFY(file->durationMs >= 0 && file->durationMs <= limits::durationMs);
    }
}

void tst_ForeignText::F17_markup_isShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << u"<img src=file:///etc/passwd>"_s;
    QTest::newRow("bold") << u"<b>loud</b>"_s;
    QTest::newRow("comparison") << u"a<b && c>d"_s;
    QTest::newRow("link") << u"<a href='file:///etc/passwd'>here</a>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;copy"_s;
}

// In the message, the name of a file, the name of its author, the title, its topic, what is quoted;
// and in whatever is shown when the mouse rests somewhere.
void tst_ForeignText::F17_markup_isShownAsItIs()
{
    QFETCH(const QString, text);
    m_chat->server.makeGroup(ChatKind::Group, Role::Owner);
    m_chat->server.shown.title = text;
    m_chat->server.shown.topic = text;
    for (Member &member : m_chat->server.members)
        member.user.displayName = text;
    Attachment named = m_chat->document(u"x"_s, "x");
    named.name = text;
    const Seq seq = m_chat->write(text, {named});
    m_chat->open();
    DetailsPane details(m_chat->desk.context, m_chat->page->attachments(), nullptr);
    details.setChat(m_chat->server.chat);
    details.resize(340, 600);
    static_cast<QWidget &>(details).show();
    QTRY_VERIFY(m_chat->row(seq).isValid());
    QCOMPARE(m_chat->row(seq).data(MessageModel::TextRole).toString(), text);
    int shown = 0;
    for (const QWidget *root : std::initializer_list<const QWidget *>{&m_chat->host, &details}) {
        const auto widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString tip = widget->toolTip();
            QVERIFY2(!Qt::mightBeRichText(tip) || !tip.contains(text), qPrintable(tip));
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!label || !label->text().contains(text))
                continue;
            ++shown;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        }
    }
    QVERIFY(shown > 0);
}

void tst_ForeignText::F18_otherSchemes_areNoLinks_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"javascript:alert(1)", "file:///etc/passwd", "smb://server/share", "ms-msdt:/id",
          "data:text/html,<script>alert(1)</script>", "chatoyant://chat?server=x", "ftp://a.b/c",
          "vbscript:x", "\\\\server\\share", "JAVASCRIPT:alert(1)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_ForeignText::F18_otherSchemes_areNoLinks()
{
    QFETCH(const QString, text);
    QVERIFY(findLinks(u"see %1 now"_s.arg(text)).isEmpty());
    openLink(text, &m_chat->host); // also when somebody got that far
    QVERIFY(m_opened.isEmpty());
}

void tst_ForeignText::F19_misleadingLink_isAskedAbout_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("a name before the host")
        << u"https://good.example@evil.example/x"_s << u"evil.example"_s;
    QTest::newRow("with a password")
        << u"https://good.example:pw@evil.example"_s << u"evil.example"_s;
    QTest::newRow("letters that look alike") << u"https://\u0430pple.example/"_s << u"xn--"_s;
    QTest::newRow("already encoded") << u"https://xn--pple-43d.example/"_s << u"xn--"_s;
}

void tst_ForeignText::F19_misleadingLink_isAskedAbout()
{
    QFETCH(const QString, address);
    QFETCH(const QString, host);
    m_chat->open();
    m_chat->page->openLink(address);
    QVERIFY(m_opened.isEmpty());
    auto *asked = m_chat->host.findChild<Dialog *>();
    QVERIFY(asked);
    QStringList words;
    const auto labels = asked->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(host), qPrintable(words.join(u'|')));
    QTest::mouseClick(buttonWith(*asked, u"Open link"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 1);
}

void tst_ForeignText::F19_plainLink_isOpened()
{
    m_chat->open();
    m_chat->page->openLink(u"https://example.org/a@b?c=d"_s);
    m_chat->page->openLink(u"mailto:ana@example.org"_s);
    QCOMPARE(m_opened.size(), 2);
}

void tst_ForeignText::F20_noBrowserOfTexts_showsWhatOthersWrite()
{
    m_chat->write(u"file:///etc/passwd and <a href='file:///etc/passwd'>here</a>"_s, {});
    m_chat->open();
    const auto widgets = m_chat->host.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        QVERIFY(!widget->inherits("QTextBrowser"));
    const QRect row = m_chat->page->view().rowRect(m_chat->row(1).row());
    for (int x = row.left(); x < row.right(); x += 12)
        QTest::mouseClick(m_chat->page->view().viewport(), Qt::LeftButton, {},
                          QPoint(x, row.center().y()));
    QVERIFY(m_opened.isEmpty());
}

// CVE-2025-5455 was in what reads them; here nothing does.
void tst_ForeignText::F21_dataAddresses_areText()
{
    const QString text = u"<img src=\"data:charset,;base64\"> data:charset,x"_s;
    QCOMPARE(formattedText(text).shown, text);
    QVERIFY(findLinks(text).isEmpty());
    const Seq seq = m_chat->write(text, {});
    m_chat->open();
    QCOMPARE(m_chat->row(seq).data(MessageModel::TextRole).toString(), text);
}

// Depth is no matter: a line is a quote or none.
void tst_ForeignText::F22_nestedQuotes_areCut()
{
    const QString html = u"<blockquote>"_s.repeated(1300) + u"x"_s;
    QCOMPARE(formattedText(html).shown, html);
    const FormattedText marks = formattedText(u">"_s.repeated(5000) + u" x"_s);
    QVERIFY(marks.styles.size() <= 2);
    const QString mixed = u"**_~~"_s.repeated(3000) + u"x"_s;
    QVERIFY(formattedText(mixed).styles.size() <= mixed.size());
}

void tst_ForeignText::F23_longWord_isBroken()
{
    const QString word(limits::messageBytes, u'W');
    Bubble bubble;
    bubble.text = word;
    constexpr int width = 500;
    const BubbleLayout layout = layOut(bubble, {width, Qt::LeftToRight, false}, m_chat->desk.theme);
    QVERIFY(layout.outline.width() <= width);
    const Seq seq = m_chat->write(word, {});
    m_chat->open();
    QVERIFY(m_chat->page->view().rowRect(m_chat->row(seq).row()).height() > 1000);
}

QTEST_MAIN(tst_ForeignText)
#include "tst_foreign_text.moc"
