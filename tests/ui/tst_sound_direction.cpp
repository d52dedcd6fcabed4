// Time runs from left to right on everything that plays, also where the language runs otherwise.
#include "client/ui/chat/attachment_board.h"
#include "client/ui/chat/attachment_painter.h"
#include "client/ui/chat/chat_attachments.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/chat/voice_bar.h"
#include "client/ui/chat/waveform_slider.h"
#include "client/ui/media/media_delegate.h"
#include "client/ui/viewer/video_view.h"
#include "tests/ui/file_window.h"

#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

namespace {

// Silence, and then somebody speaks.
QByteArray lateWords()
{
    return QByteArray(50, '\0') + QByteArray(50, '\xff');
}

// How many pixels of that colour lie in each half of the picture.
std::pair<int, int> halves(const QImage &image, const QColor &color)
{
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                ++(x < image.width() / 2 ? left : right);
        }
    }
    return {left, right};
}

} // namespace

class tst_SoundDirection : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void bars_ofAMessage_runToTheRight_data() { directions(); }
    void bars_ofAMessage_runToTheRight();
    void bars_inTheMediaPane_runToTheRight_data() { directions(); }
    void bars_inTheMediaPane_runToTheRight();
    void slider_runsToTheRight_data() { directions(); }
    void slider_runsToTheRight();
    void reviewedNote_goesOnWithTheRightKey_data() { directions(); }
    void reviewedNote_goesOnWithTheRightKey();
    void click_onAMessagesBars_seeksFromTheLeft_data() { directions(); }
    void click_onAMessagesBars_seeksFromTheLeft();
    void video_runsToTheRight();

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    static FileShown note()
    {
        FileShown file;
        file.file.id = FileId{{5, 1}};
        file.file.kind = AttachmentKind::Voice;
        file.file.durationMs = 4'000;
        file.file.waveform = lateWords();
        return file;
    }

    Theme m_theme;
};

void tst_SoundDirection::bars_ofAMessage_runToTheRight()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto places = layOutFiles({note()}, 400, m_theme);
    QCOMPARE(places.size(), size_t(1));
    QImage image(420, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    AttachmentPlace place = places[0];
    if (direction == Qt::RightToLeft)
        place.action.moveRight(place.box.right() - 8);
    AttachmentPainter(m_theme, nullptr, direction).paint(painter, place, false);
    painter.end();
    const QImage bars = image.copy(wordsOf(place, direction).toRect());
    const auto [left, right] = halves(bars, m_theme.palette().control);
    QVERIFY2(right > 2 * left && right > 100, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
}

void tst_SoundDirection::bars_inTheMediaPane_runToTheRight()
{
    QFETCH(Qt::LayoutDirection, direction);
    FileWindow chat;
    AttachmentBoard board(chat.desk.context, chat.page->attachments().sounds(), nullptr);
    MediaDelegate delegate(m_theme, board, nullptr);
    QStandardItemModel model;
    MediaItem item;
    item.file = note();
    auto row = std::make_unique<QStandardItem>();
    row->setData(QVariant::fromValue(item), MediaModel::ItemRole);
    model.appendRow(row.release());
    QImage image(300, 62, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    const QRect button = delegate.button(option.rect, direction);
    const bool isRtl = direction == Qt::RightToLeft;
    const QRect words = isRtl ? image.rect().adjusted(0, 0, button.left() - image.width(), 0)
                              : image.rect().adjusted(button.right(), 0, 0, 0);
    const auto [left, right] = halves(image.copy(words), m_theme.palette().control);
    QVERIFY2(right > 2 * left && right > 100, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
}

void tst_SoundDirection::slider_runsToTheRight()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    WaveformSlider slider(m_theme, nullptr);
    slider.resize(400, 28);
    slider.setSound(QByteArray(100, '\x7f'), 40'000);
    slider.showPosition(10'000);
    slider.show();
    QImage image = slider.grab().toImage();
    const auto [left, right] = halves(image, m_theme.palette().accent);
    QVERIFY2(left > 100 && right == 0, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
    QTest::keyClick(&slider, Qt::Key_Right);
    QVERIFY(slider.value() > 10'000);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {40, 14});
    QCOMPARE(slider.value(), 4'000);
}

void tst_SoundDirection::reviewedNote_goesOnWithTheRightKey()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    VoiceBar bar(m_theme, nullptr);
    bar.setState(VoiceState::Review);
    RecordedSound sound;
    sound.samples = 48'000 * 60;
    bar.showSound(sound);
    bar.show();
    QSignalSpy seeks(&bar, &VoiceBar::seekWanted);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(seeks.size(), 1);
    QVERIFY(seeks[0][0].toReal() > 0);
}

void tst_SoundDirection::click_onAMessagesBars_seeksFromTheLeft()
{
    QFETCH(Qt::LayoutDirection, direction);
    const AttachmentPlace place = layOutFiles({note()}, 400, m_theme).at(0);
    const QRectF words = wordsOf(place, direction);
    const QPointF quarter(words.left() + words.width() / 4, words.center().y());
    QCOMPARE(alongWords(place, quarter, direction), 0.25);
}

void tst_SoundDirection::video_runsToTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Desk desk;
    const VideoView view(desk.context, nullptr);
    const auto sliders = view.findChildren<QSlider *>();
    const auto place = std::find_if(sliders.begin(), sliders.end(), [](const QSlider *each) {
        return each->accessibleName() == u"Place in the video"_s;
    });
    QVERIFY(place != sliders.end());
    QCOMPARE((*place)->layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(tst_SoundDirection)
#include "tst_sound_direction.moc"
