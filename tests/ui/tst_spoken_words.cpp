// The words of a voice note beneath it: hidden until they are wanted, by mouse, keyboard and menu.
#include "tests/support/common/beside_test.h"
#include "tests/ui/file_window.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>

using namespace chatoyant;
using namespace chatoyant::client;

class tst_SpokenWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<FileWindow>(); }
    void cleanup();
    void note_withoutWords_hasNoButton();
    void click_showsAndHidesThem();
    void space_showsAndHidesThem();
    void menu_showsAndHidesThem();
    void copy_takesWhatIsOpen();
    void layout_staysWithinTheBubble_data();
    void layout_staysWithinTheBubble();
    void words_areDrawn_data();
    void words_areDrawn();

private:
    Seq speak(const QString &words, const QString &caption = {}, bool isMine = false);
    int height(Seq seq) const { return m_at->page->view().rowRect(m_at->row(seq).row()).height(); }
    BubbleLayout layoutOf(Seq seq, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return layOut(bubbleFrom(m_at->row(seq)),
                      {m_at->page->view().viewport()->width(), direction, false}, m_at->desk.theme);
    }
    bool isOpen(Seq seq) const
    {
        return m_at->row(seq).data(MessageModel::SpokenShownRole).toBool();
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<FileWindow> m_at;
};

Seq tst_SpokenWords::speak(const QString &words, const QString &caption, bool isMine)
{
    const Seq note = m_at->write(caption, {m_at->voice()}, isMine);
    Entry entry;
    entry.kind = EntryKind::Transcript;
    entry.by = isMine ? m_at->server.me : m_at->server.friendId;
    entry.target = note;
    entry.text = words;
    m_at->server.append(entry);
    return note;
}

void tst_SpokenWords::note_withoutWords_hasNoButton()
{
    const Seq note = m_at->write({}, {m_at->voice()});
    m_at->open();
    QTRY_VERIFY(m_at->row(note).isValid());
    QVERIFY(layoutOf(note).spokenToggle.isNull());
    QVERIFY(!ConversationWindow::actionWith(m_at->menuOf(note), u"Show words"_s));
    m_at->page->view().setCurrent(m_at->row(note));
    QTest::keyClick(&m_at->page->view(), Qt::Key_Space);
    QVERIFY(!isOpen(note));
}

void tst_SpokenWords::click_showsAndHidesThem()
{
    const Seq note =
        speak(u"meet me at the station at seven, and bring the umbrella "_s.repeated(6));
    m_at->open();
    QTRY_VERIFY(m_at->row(note).isValid());
    QCOMPARE(layoutOf(note).spokenToggleText, u"Show words"_s);
    QVERIFY(layoutOf(note).spoken.empty());
    const auto click = [&] {
        QCoreApplication::processEvents();
        const QPoint corner = m_at->page->view().rowRect(m_at->row(note).row()).topLeft();
        QTest::mouseClick(m_at->page->view().viewport(), Qt::LeftButton, {},
                          corner + layoutOf(note).spokenToggle.center().toPoint());
    };
    QTRY_COMPARE(height(note), layoutOf(note).height);
    const int closed = height(note);
    click();
    QVERIFY(isOpen(note));
    QCOMPARE(layoutOf(note).spokenToggleText, u"Hide words"_s);
    QTRY_COMPARE(height(note), layoutOf(note).height);
    QVERIFY(height(note) > closed + 40); // some lines of them
    click();
    QVERIFY(!isOpen(note));
    QTRY_COMPARE(height(note), closed);
}

void tst_SpokenWords::space_showsAndHidesThem()
{
    const Seq note = speak(u"meet me at the station"_s);
    m_at->open();
    QTRY_VERIFY(m_at->row(note).isValid());
    MessageView &view = m_at->page->view();
    view.setFocus(Qt::TabFocusReason);
    view.setCurrent(m_at->row(note));
    const auto readOut = [&] {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
        return access->child(0)->text(QAccessible::Name);
    };
    QTRY_VERIFY(readOut().contains(u"Space shows its words."_s));
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(isOpen(note));
    QVERIFY2(readOut().contains(u"It says: meet me at the station"_s), qPrintable(readOut()));
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(!isOpen(note));

    QAccessibleActionInterface *actions =
        QAccessible::queryAccessibleInterface(&view)->child(0)->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames()[0], QAccessibleActionInterface::toggleAction());
    QCOMPARE(actions->localizedActionName(actions->actionNames()[0]), u"Show words"_s);
    actions->doAction(actions->actionNames()[0]);
    QVERIFY(isOpen(note));
}

void tst_SpokenWords::menu_showsAndHidesThem()
{
    const Seq note = speak(u"meet me at the station"_s);
    m_at->open();
    QTRY_VERIFY(m_at->row(note).isValid());
    QAction *show = ConversationWindow::actionWith(m_at->menuOf(note), u"Show words"_s);
    QVERIFY(show);
    QVERIFY(!ConversationWindow::actionWith(m_at->menuOf(note), u"Copy text"_s));
    ConversationWindow::actionWith(m_at->menuOf(note), u"Show words"_s)->trigger();
    QVERIFY(isOpen(note));
    QAction *hide = ConversationWindow::actionWith(m_at->menuOf(note), u"Hide words"_s);
    QVERIFY(hide);
    hide->trigger();
    QVERIFY(!isOpen(note));
}

void tst_SpokenWords::copy_takesWhatIsOpen()
{
    const Seq note = speak(u"meet me"_s);
    const Seq captioned = speak(u"at the station"_s, u"where?"_s);
    m_at->open();
    QTRY_VERIFY(m_at->row(captioned).isValid());
    MessageView &view = m_at->page->view();
    const auto copied = [&](Seq seq) {
        view.setCurrent(m_at->row(seq));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        return clipboard();
    };
    QGuiApplication::clipboard()->setText(u"before"_s);
    QCOMPARE(copied(note), u"before"_s); // there is no text
    QCOMPARE(copied(captioned), u"where?"_s);
    for (const Seq seq : {note, captioned}) {
        view.setCurrent(m_at->row(seq));
        QTest::keyClick(&view, Qt::Key_Space);
    }
    QCOMPARE(copied(note), u"meet me"_s);
    QCOMPARE(copied(captioned), u"where?\nat the station"_s);
    ConversationWindow::actionWith(m_at->menuOf(note), u"Copy text"_s)->trigger();
    QCOMPARE(clipboard(), u"meet me"_s);
}

void tst_SpokenWords::layout_staysWithinTheBubble_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("short") << u"yes"_s << Qt::LeftToRight;
    QTest::newRow("long") << u"meet me at the station "_s.repeated(30) << Qt::LeftToRight;
    QTest::newRow("no spaces") << u"x"_s.repeated(400) << Qt::LeftToRight;
    QTest::newRow("mirrored") << u"meet me at the station "_s.repeated(30) << Qt::RightToLeft;
    QTest::newRow("from right to left") << u"שלום לכולם "_s.repeated(30) << Qt::RightToLeft;
}

void tst_SpokenWords::layout_staysWithinTheBubble()
{
    QFETCH(const QString, words);
    QFETCH(const Qt::LayoutDirection, direction);
    const Seq note = speak(words, u"a caption"_s);
    m_at->open();
    QTRY_VERIFY(m_at->row(note).isValid());
    QTRY_VERIFY(!m_at->row(note).data(MessageModel::SpokenRole).toString().isEmpty());
    m_at->page->view().setCurrent(m_at->row(note));
    QTest::keyClick(&m_at->page->view(), Qt::Key_Space);
    const BubbleLayout layout = layoutOf(note, direction);
    QVERIFY(layout.outline.contains(layout.spokenToggle));
    QVERIFY(layout.spokenToggle.top() >= layout.files.front().box.bottom());
    qreal y = layout.spokenToggle.bottom();
    QVERIFY(!layout.spoken.empty());
    for (const auto &paragraph : layout.spoken) {
        for (int number = 0; number < paragraph->lineCount(); ++number) {
            const QRectF line =
                paragraph->lineAt(number).naturalTextRect().translated(paragraph->position());
            QVERIFY(layout.outline.contains(line));
            QVERIFY(line.top() >= y - 1);
            y = line.bottom();
        }
    }
    QVERIFY(layout.paragraphs.front()->position().y() >= y - 1); // the caption comes below
}

void tst_SpokenWords::cleanup()
{
    m_at->desk.theme.setMode(ThemeMode::Light);
    m_at->desk.theme.setZoom(100);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(Qt::LeftToRight);
    m_at.reset();
}

void tst_SpokenWords::words_areDrawn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"light", "dark", "rtl", "200"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_SpokenWords::words_areDrawn()
{
    QFETCH(const QString, how);
    m_at->desk.theme.setMode(how == u"dark"_s ? ThemeMode::Dark : ThemeMode::Light);
    m_at->desk.theme.setZoom(how == u"200"_s ? 200 : 100);
    m_at->desk.theme.applyTo(*qApp);
    qApp->setLayoutDirection(how == u"rtl"_s ? Qt::RightToLeft : Qt::LeftToRight);
    const Seq closed = speak(u"hidden"_s);
    const Seq theirs = speak(
        u"could you bring the green umbrella to the station, I think it starts to rain around "
        "seven and mine is still at your place"_s);
    const Seq mine = speak(u"of course, see you at seven"_s, {}, true);
    m_at->open();
    QTRY_VERIFY(m_at->row(mine).isValid());
    MessageView &view = m_at->page->view();
    for (const Seq seq : {theirs, mine}) {
        view.setCurrent(m_at->row(seq));
        QTest::keyClick(&view, Qt::Key_Space);
    }
    QVERIFY(!isOpen(closed) && isOpen(theirs) && isOpen(mine));
    QCoreApplication::processEvents();
    const QDir screens(besideTest(u"../screens"));
    QVERIFY(screens.mkpath(u"."_s));
    QVERIFY(m_at->host.grab().save(screens.filePath(u"spoken-words-%1.png"_s.arg(how))));
}

QTEST_MAIN(tst_SpokenWords)
#include "tst_spoken_words.moc"
