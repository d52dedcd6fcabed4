// Which part of a picture is shown: by mouse, wheel, slider and keys; and never beside the picture.
#include "client/ui/people/crop_dialog.h"
#include "client/ui/people/crop_view.h"
#include "tests/ui/find.h"
#include "tests/ui/look.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_CropDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_host.reset(); }
    void opened_showsTheMiddle();
    void arrows_moveIt_asFarAsThePictureGoes();
    void plusAndMinus_zoom();
    void wheelAndSlider_zoomTogether();
    void drag_movesThePicture();
    void turn_keepsWhatWasShown();
    void tiny_cannotBeZoomed();
    void set_givesASquare();
    void escape_givesNothing();
    void everything_hasANameAndTheKeyboard();

private:
    void open(const QSize &size);
    CropView &view() const { return *m_dialog->findChild<CropView *>(); }
    QSlider &slider() const { return *m_dialog->findChild<QSlider *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(&view(), key, with);
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_host;
    QPointer<CropDialog> m_dialog;
};

void tst_CropDialog::init()
{
    m_theme.setMotionReduced(true);
    m_theme.applyTo(*qApp);
    m_host = std::make_unique<QWidget>();
    m_host->resize(800, 700);
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
}

// Left half red, right half blue.
void tst_CropDialog::open(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    m_dialog = new CropDialog(image, m_theme, m_host.get());
    m_dialog->open();
    QTRY_VERIFY(view().hasFocus());
}

void tst_CropDialog::opened_showsTheMiddle()
{
    open({900, 600});
    QCOMPARE(view().part(), QRect(150, 0, 600, 600));
    QCOMPARE(slider().value(), 0);
}

void tst_CropDialog::arrows_moveIt_asFarAsThePictureGoes()
{
    open({900, 600});
    press(Qt::Key_Left);
    QCOMPARE(view().part(), QRect(120, 0, 600, 600));
    press(Qt::Key_Right, Qt::ShiftModifier); // a little
    QCOMPARE(view().part(), QRect(126, 0, 600, 600));
    for (int turn = 0; turn < 50; ++turn)
        press(Qt::Key_Right);
    QCOMPARE(view().part(), QRect(300, 0, 600, 600));
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    QCOMPARE(view().part(), QRect(300, 0, 600, 600)); // no room that way
    press(Qt::Key_Left);
    QCOMPARE(view().part(), QRect(270, 0, 600, 600)); // back at once
}

void tst_CropDialog::plusAndMinus_zoom()
{
    open({900, 600});
    press(Qt::Key_Plus);
    QVERIFY(view().part().width() < 600);
    QVERIFY((view().part().center() - QPoint(450, 300)).manhattanLength() <= 2);
    QVERIFY(slider().value() > 0);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QCOMPARE(view().part(), QRect(150, 0, 600, 600));
    for (int turn = 0; turn < 50; ++turn)
        press(Qt::Key_Plus);
    QCOMPARE(view().part().width(), 96); // less would be mush
    QCOMPARE(slider().value(), CropView::zoomSteps);
}

void tst_CropDialog::wheelAndSlider_zoomTogether()
{
    open({900, 600});
    const QPointF at = QRectF(view().rect()).center();
    QWheelEvent wheel(at, view().mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view(), &wheel);
    QCOMPARE(slider().value(), 10);
    slider().setValue(CropView::zoomSteps);
    QCOMPARE(view().part().width(), 96);
}

void tst_CropDialog::drag_movesThePicture()
{
    open({900, 600});
    const QPoint from = view().rect().center();
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view(), from + QPoint(40, 0)); // the picture goes right: what is left shows
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(40, 0));
    QVERIFY(view().part().left() < 150);
    const QRect after = view().part();
    QTest::mouseMove(&view(), from);
    QCOMPARE(view().part(), after); // it was let go
}

void tst_CropDialog::turn_keepsWhatWasShown()
{
    open({900, 600});
    for (int turn = 0; turn < 20; ++turn)
        press(Qt::Key_Left);
    QCOMPARE(view().part(), QRect(0, 0, 600, 600));
    buttonNamed(*m_dialog, u"Turn by a quarter"_s)->click();
    QCOMPARE(view().part(), QRect(0, 0, 600, 600)); // of 600 × 900 now
    QCOMPARE(view().cut().pixelColor(300, 10), QColor(Qt::red));
    QCOMPARE(view().cut().pixelColor(300, 590), QColor(Qt::blue));
}

void tst_CropDialog::tiny_cannotBeZoomed()
{
    open({40, 30});
    press(Qt::Key_Plus);
    QCOMPARE(view().part().size(), QSize(30, 30));
    press(Qt::Key_Right);
    QVERIFY(QRect(0, 0, 40, 30).contains(view().part()));
}

void tst_CropDialog::set_givesASquare()
{
    open({900, 600});
    QSignalSpy chosen(m_dialog, &CropDialog::chosen);
    for (int turn = 0; turn < 50; ++turn)
        press(Qt::Key_Right);
    press(Qt::Key_Return); // what the dialog is for
    QTRY_COMPARE(chosen.size(), 1);
    const auto part = chosen[0][0].value<QImage>();
    QCOMPARE(part.size(), QSize(600, 600));
    QCOMPARE(part.pixelColor(140, 300), QColor(Qt::red));
    QCOMPARE(part.pixelColor(160, 300), QColor(Qt::blue));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void tst_CropDialog::escape_givesNothing()
{
    open({900, 600});
    QSignalSpy chosen(m_dialog, &CropDialog::chosen);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(chosen.size(), 0);
}

void tst_CropDialog::everything_hasANameAndTheKeyboard()
{
    open({900, 600});
    QVERIFY(!view().accessibleName().isEmpty());
    QVERIFY(view().accessibleDescription().contains(u"arrow keys"_s));
    QCOMPARE(slider().accessibleName(), u"Zoom"_s);
    QSet<const QWidget *> reached;
    for (int turn = 0; turn < 10; ++turn) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *wanted :
         {static_cast<const QWidget *>(&view()), static_cast<const QWidget *>(&slider()),
          static_cast<const QWidget *>(buttonWith(*m_dialog, u"Set"_s)),
          static_cast<const QWidget *>(buttonWith(*m_dialog, u"Cancel"_s))})
        QVERIFY(reached.contains(wanted));
}

QTEST_MAIN(tst_CropDialog)
#include "tst_crop_dialog.moc"
