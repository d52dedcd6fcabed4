// A chat with five hundred pictures is scrolled from its end to its beginning: memory is bounded.
#include "tests/support/common/sanitizer.h"
#include "tests/ui/file_window.h"

#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <unistd.h>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

double residentMib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return double(pages * sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

} // namespace

class tst_ManyPictures : public QObject
{
    Q_OBJECT

private slots:
    void pictures_areScrolledThrough_withinBounds();
};

// How long a frame takes is said, not asserted: another machine, another figure.
void tst_ManyPictures::pictures_areScrolledThrough_withinBounds()
{
    constexpr int count = 500;
    constexpr int step = 240;
    constexpr double mostMib = 250;
    FileWindow chat;
    const Attachment one = chat.photo(1600, 1200, 30);
    for (int number = 0; number < count; ++number) {
        Attachment other = one; // each is fetched and decoded for itself
        other.id = FileId{{6, quint64(number) + 1}};
        chat.files.files.insert(other.id, chat.files.files.value(one.id));
        chat.write(u"Picture %1"_s.arg(number), {other});
    }
    chat.host.resize(900, 800);
    chat.open();
    const double before = residentMib();
    double most = before;
    QScrollBar *bar = chat.page->view().verticalScrollBar();
    QList<double> frames;
    QPixmap screen(chat.page->view().viewport()->size());
    const auto isAtTop = [&] { return bar->value() == bar->minimum() && chat.row(1).isValid(); };
    for (int turn = 0; turn < 10'000 && !isAtTop(); ++turn) {
        bar->setValue(bar->value() - step);
        QElapsedTimer since;
        since.start();
        chat.page->view().viewport()->render(&screen);
        frames.append(double(since.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        most = std::max(most, residentMib());
    }
    QVERIFY(isAtTop());
    std::sort(frames.begin(), frames.end());
    qInfo("%lld frames: median %.1f ms, 95 %% below %.1f ms; memory grew by %.0f MiB to %.0f MiB",
          static_cast<long long>(frames.size()), frames[frames.size() / 2],
          frames[frames.size() * 95 / 100], most - before, most);
    if (!isSanitized())
        QVERIFY2(most - before < mostMib, qPrintable(QString::number(most - before)));
}

QTEST_MAIN(tst_ManyPictures)
#include "tst_many_pictures.moc"
