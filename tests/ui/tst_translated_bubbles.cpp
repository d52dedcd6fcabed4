// A translation beneath its message: asked for by menu and key, with a word of where texts go
// before; hidden, copied, drawn in every look; and a chat that has it by itself.
#include "client/models/translation_words.h"
#include "client/ui/chat/message_stops.h"
#include "client/ui/chat_list/translation_menu.h"
#include "client/ui/settings/translation_choice.h"
#include "client/ui/widgets/choice_row.h"
#include "client/ui/widgets/dialog.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/translation_messages.h"
#include "tests/support/common/beside_test.h"
#include "tests/ui/conversation_window.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_TranslatedBubbles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init();
    void cleanup();
    void menu_translates_onceOneKnowsWhereTextsGo();
    void menu_whereNothingIsTranslated_saysWhy();
    void menu_ofAMessageWithoutWords_hasNone();
    void key_translatesTheLastOfSomebodyElse();
    void click_showsTheOriginalOnly();
    void copy_takesWhatIsShown();
    void links_inTheTranslation_areFollowed_data();
    void links_inTheTranslation_areFollowed();
    void voice_isTranslatedByItsWords();
    void layout_staysWithinTheBubble_data();
    void layout_staysWithinTheBubble();
    void chat_isSetToALanguage_inItsMenu();
    void settings_nameTheEngine_andKeepTheChoice();
    void settings_whereNothingIsTranslated_sayWhy();
    void translations_areDrawn_data();
    void translations_areDrawn();

private:
    void open(const TranslationOffer &offer = {
                  u"LibreTranslate"_s, u"translate.example.org"_s, {u"de"_s, u"en"_s, u"es"_s}})
    {
        ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
        info.translation = offer;
        m_at->server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
        m_at->open();
    }
    void answer(const QString &text)
    {
        m_at->server.answers.insert(u"message.translate"_s,
                                    json::fromTranslation({text, u"de"_s, u"LibreTranslate"_s}));
    }
    TranslationWishes &wishes() { return m_at->desk.session.translations().wishes(); }
    QString translated(Seq seq) const
    {
        return m_at->row(seq).data(MessageModel::TranslationRole).value<TranslationShown>().text;
    }
    BubbleLayout layoutOf(Seq seq, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return layOut(bubbleFrom(m_at->row(seq)),
                      {m_at->page->view().viewport()->width(), direction, false}, m_at->desk.theme);
    }
    // That it has been shown, after one agreed.
    void translate(Seq seq)
    {
        wishes().agree();
        emit m_at->page->view().translationToggled(m_at->row(seq));
        QTRY_VERIFY(!translated(seq).isEmpty());
    }
    static void keep(QWidget &widget, const QString &name)
    {
        const QDir screens(besideTest(u"../screens"));
        QVERIFY(screens.mkpath(u"."_s));
        QVERIFY(widget.grab().save(screens.filePath(u"translation-%1.png"_s.arg(name))));
    }

    std::unique_ptr<ConversationWindow> m_at;
};

void tst_TranslatedBubbles::init()
{
    m_at = std::make_unique<ConversationWindow>();
    // What is chosen waits on this device: the other end has no memory of it.
    m_at->server.refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy));
    answer(u"See you at the station at seven"_s);
}

void tst_TranslatedBubbles::cleanup()
{
    m_at->desk.theme.setMode(ThemeMode::Light);
    m_at->desk.theme.setZoom(100);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_at.reset();
}

void tst_TranslatedBubbles::menu_translates_onceOneKnowsWhereTextsGo()
{
    m_at->server.write(u"Bis um sieben am Bahnhof"_s);
    m_at->server.write(u"und bring den Schirm mit"_s);
    open();
    QAction *action = ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    auto *question = m_at->dialog<Dialog>();
    QVERIFY(question);
    QVERIFY(labelWith(*question, u"translate.example.org"_s));
    QVERIFY(!m_at->server.calls.contains(u"message.translate"_s)); // nothing has left yet
    buttonWith(*question, u"Not now"_s)->click();
    QVERIFY(!m_at->server.calls.contains(u"message.translate"_s));
    ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s)->trigger();
    buttonWith(*m_at->dialog<Dialog>(), u"Translate"_s)->click();
    QTRY_COMPARE(translated(1), u"See you at the station at seven"_s);
    ConversationWindow::actionWith(m_at->menuOf(2), u"Translate"_s)->trigger(); // not asked again
    QTRY_VERIFY(!translated(2).isEmpty());
    ConversationWindow::actionWith(m_at->menuOf(1), u"Show original only"_s)->trigger();
    QVERIFY(translated(1).isEmpty());
    ConversationWindow::actionWith(m_at->menuOf(1), u"Show translation"_s)->trigger();
    QVERIFY(!translated(1).isEmpty());
}

void tst_TranslatedBubbles::links_inTheTranslation_areFollowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("written out") << u"The way is at https://example.org/way today"_s;
    QTest::newRow("under words")
        << u"It is\nas *we* said: [the way](https://example.org/way) is there"_s;
}

void tst_TranslatedBubbles::links_inTheTranslation_areFollowed()
{
    QFETCH(const QString, text);
    m_at->server.write(u"Der Weg steht hier"_s);
    open();
    answer(text);
    translate(1);
    const BubbleLayout shown = layoutOf(1);
    QCOMPARE(shown.translation.links.size(), 1);
    const QList<MessageStop> stops = stopsOf(shown);
    const auto link = std::find_if(stops.cbegin(), stops.cend(), [](const MessageStop &stop) {
        return stop.name == u"Link: https://example.org/way"_s;
    });
    QVERIFY(link != stops.cend());
    MessageView &view = m_at->page->view();
    QSignalSpy followed(&view, &MessageView::linkActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.rowRect(m_at->row(1).row()).topLeft() + link->point.toPoint());
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed[0][0].toString(), u"https://example.org/way"_s);
}

void tst_TranslatedBubbles::voice_isTranslatedByItsWords()
{
    Entry note;
    note.by = m_at->server.friendId;
    note.files.resize(1);
    note.files[0].id = FileId{{5, 1}};
    note.files[0].kind = AttachmentKind::Voice;
    m_at->server.append(note);
    open();
    QVERIFY(!ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s));
    Entry words;
    words.kind = EntryKind::Transcript;
    words.by = m_at->server.friendId;
    words.target = 1;
    words.text = u"Bis um sieben am Bahnhof"_s;
    m_at->server.append(words);
    QTRY_VERIFY(ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s));
    translate(1);
    QCOMPARE(translated(1), u"See you at the station at seven"_s);
    QCOMPARE(m_at->server.asked.value(u"message.translate"_s).value("seq"_L1).toInt(), 1);
}

void tst_TranslatedBubbles::menu_whereNothingIsTranslated_saysWhy()
{
    m_at->server.write(u"Bis um sieben"_s);
    open({});
    const QAction *action = ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s);
    QVERIFY(action && !action->isEnabled());
    QCOMPARE(action->toolTip(), u"This server translates nothing. Ask whoever runs it."_s);
    QSignalSpy said(m_at->page, &ChatPage::failedWith);
    m_at->page->translateCurrent(); // the key says so, too
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), action->toolTip());
}

void tst_TranslatedBubbles::menu_ofAMessageWithoutWords_hasNone()
{
    Entry file;
    file.by = m_at->server.friendId;
    Attachment attachment;
    attachment.id = FileId{{5, 1}};
    attachment.name = u"plan.pdf"_s;
    file.files = {attachment};
    m_at->server.append(file);
    open();
    QVERIFY(ConversationWindow::actionWith(m_at->menuOf(1), u"Reply"_s));
    QVERIFY(!ConversationWindow::actionWith(m_at->menuOf(1), u"Translate"_s));
}

void tst_TranslatedBubbles::key_translatesTheLastOfSomebodyElse()
{
    m_at->server.write(u"Bis um sieben"_s);
    m_at->server.write(u"am Bahnhof"_s);
    Entry own;
    own.by = m_at->server.me;
    own.text = u"ok"_s;
    m_at->server.append(own);
    open();
    wishes().agree();
    m_at->page->translateCurrent();
    QTRY_VERIFY(!translated(2).isEmpty());
    QVERIFY(translated(1).isEmpty());
    m_at->page->view().setFocus();
    m_at->page->view().setCurrent(m_at->row(1)); // the chosen one first
    m_at->page->translateCurrent();
    QTRY_VERIFY(!translated(1).isEmpty());
}

void tst_TranslatedBubbles::click_showsTheOriginalOnly()
{
    m_at->server.write(u"Bis um sieben am Bahnhof"_s);
    open();
    const int before = layoutOf(1).height;
    translate(1);
    const BubbleLayout with = layoutOf(1);
    QVERIFY(with.height > before + 20);
    const auto click = [&] {
        QCoreApplication::processEvents();
        const QPoint corner = m_at->page->view().rowRect(m_at->row(1).row()).topLeft();
        QTest::mouseClick(m_at->page->view().viewport(), Qt::LeftButton, {},
                          corner + layoutOf(1).translation.action.center().toPoint());
    };
    QTRY_COMPARE(m_at->page->view().rowRect(m_at->row(1).row()).height(), with.height);
    click();
    QVERIFY(translated(1).isEmpty());
    QTRY_VERIFY(m_at->page->view().rowRect(m_at->row(1).row()).height() < with.height);
    click();
    QVERIFY(!translated(1).isEmpty());
}

void tst_TranslatedBubbles::copy_takesWhatIsShown()
{
    m_at->server.write(u"Bis um sieben"_s);
    open();
    translate(1);
    MessageView &view = m_at->page->view();
    const auto copied = [&] {
        view.setCurrent(m_at->row(1));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied(), u"Bis um sieben\nSee you at the station at seven"_s);
    emit view.translationToggled(m_at->row(1));
    QCOMPARE(copied(), u"Bis um sieben"_s);
}

void tst_TranslatedBubbles::layout_staysWithinTheBubble_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("short") << u"yes"_s << Qt::LeftToRight;
    QTest::newRow("long") << u"see you at the station "_s.repeated(30) << Qt::LeftToRight;
    QTest::newRow("mirrored") << u"see you at the station "_s.repeated(30) << Qt::RightToLeft;
    QTest::newRow("from right to left") << u"שלום לכולם "_s.repeated(30) << Qt::RightToLeft;
}

void tst_TranslatedBubbles::layout_staysWithinTheBubble()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::LayoutDirection, direction);
    m_at->server.write(u"ja"_s);
    answer(text);
    open();
    translate(1);
    const BubbleLayout layout = layoutOf(1, direction);
    const TranslationPlace &place = layout.translation;
    qreal y = layout.paragraphs.front()->position().y() + 1;
    for (const auto &paragraph : place.words) {
        for (int number = 0; number < paragraph->lineCount(); ++number) {
            const QRectF line =
                paragraph->lineAt(number).naturalTextRect().translated(paragraph->position());
            QVERIFY(layout.outline.contains(line));
            QVERIFY(line.top() >= y - 1);
            y = line.bottom();
        }
    }
    for (const QRectF &rect : {place.note, place.action}) {
        QVERIFY(layout.outline.contains(rect));
        QVERIFY(rect.top() >= y - 1);
    }
    QVERIFY(!place.note.intersects(place.action));
    QVERIFY(layout.time.top() >= place.action.bottom() - 1);
}

void tst_TranslatedBubbles::chat_isSetToALanguage_inItsMenu()
{
    m_at->server.write(u"Bis um sieben"_s);
    open();
    QMenu menu;
    fillTranslationMenu(menu, m_at->server.chat, m_at->desk.context, m_at->page);
    QCOMPARE(translationChoice(m_at->server.chat, m_at->desk.context), u"None"_s);
    QVERIFY(ConversationWindow::actionWith(menu.actions(), u"None"_s)->isChecked());
    ConversationWindow::actionWith(menu.actions(), u"English"_s)->trigger();
    QVERIFY(!wishes().toFor(m_at->server.chat)); // asked first
    buttonWith(*m_at->dialog<Dialog>(), u"Translate"_s)->click();
    QCOMPARE(wishes().toFor(m_at->server.chat), std::optional(u"en"_s));
    QCOMPARE(translationChoice(m_at->server.chat, m_at->desk.context), u"English"_s);
    QTRY_COMPARE(
        m_at->server.asked.value(u"settings.set"_s)["settings"_L1]["translate.chats"_L1].toObject(),
        QJsonObject({{m_at->server.chat.toString(), u"en"_s}}));
}

void tst_TranslatedBubbles::settings_nameTheEngine_andKeepTheChoice()
{
    open();
    TranslationChoice choice(m_at->desk.context, &m_at->host);
    choice.resize(400, 300);
    choice.show();
    keep(choice, u"settings"_s);
    QVERIFY(labelWith(choice, u"LibreTranslate"_s));
    QVERIFY(labelWith(choice, u"translate.example.org"_s));
    const auto rows = choice.findChildren<ChoiceRow *>();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]->text(), u"Translate messages to: English"_s);
    emit rows[0]->menu()->aboutToShow();
    ConversationWindow::actionWith(rows[0]->menu()->actions(), u"German"_s)->trigger();
    QCOMPARE(wishes().to(), u"de"_s);
    QCOMPARE(rows[0]->text(), u"Translate messages to: German"_s);
    emit rows[1]->menu()->aboutToShow();
    const QAction *german = ConversationWindow::actionWith(rows[1]->menu()->actions(), u"German"_s);
    QVERIFY(german->isChecked() && !german->isEnabled()); // one reads it anyway
    ConversationWindow::actionWith(rows[1]->menu()->actions(), u"Spanish"_s)->trigger();
    QCOMPARE(wishes().read(), QStringList{u"es"_s});
    QVERIFY2(rows[1]->text().contains(u"Spanish"_s), qPrintable(rows[1]->text()));
}

void tst_TranslatedBubbles::settings_whereNothingIsTranslated_sayWhy()
{
    open({});
    TranslationChoice choice(m_at->desk.context, &m_at->host);
    choice.show();
    QVERIFY(labelWith(choice, u"This server translates nothing"_s));
    const auto rows = choice.findChildren<ChoiceRow *>();
    QVERIFY(!rows[0]->isEnabled() && !rows[1]->isEnabled());
}

void tst_TranslatedBubbles::translations_areDrawn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"light", "dark", "rtl", "200"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_TranslatedBubbles::translations_areDrawn()
{
    QFETCH(const QString, how);
    m_at->desk.theme.setMode(how == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    m_at->desk.theme.setZoom(how == u"200"_s ? 200 : 100);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(how == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
    m_at->server.write(u"Könntest du den **grünen** Schirm zum Bahnhof mitbringen? Um sieben soll "
                       "es regnen, und meiner liegt noch bei dir."_s);
    m_at->server.write(u"Bis dann"_s);
    m_at->server.write(u"Danke!"_s);
    Entry own;
    own.by = m_at->server.me;
    own.text = u"Klar, bis um sieben"_s;
    m_at->server.append(own);
    m_at->server.write(u"Noch etwas"_s);
    answer(u"Could you bring the **green** umbrella to the station? It is to rain at seven, and "
           "mine is still at your place."_s);
    open();
    translate(1);
    answer(u"Of course, see you at seven"_s);
    translate(4);
    answer(u"See you"_s);
    translate(2);
    emit m_at->page->view().translationToggled(m_at->row(2)); // hidden
    m_at->server.refusals.insert(u"message.translate"_s, makeError(Reason::TranslationUnavailable));
    emit m_at->page->view().translationToggled(m_at->row(5));
    QTRY_VERIFY(
        m_at->row(5).data(MessageModel::TranslationRole).value<TranslationShown>().isFailed);
    QCoreApplication::processEvents();
    keep(m_at->host, how);
}

QTEST_MAIN(tst_TranslatedBubbles)
#include "tst_translated_bubbles.moc"
