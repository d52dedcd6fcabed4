// A conversation in a window, with somebody who records voice notes there.
#pragma once

#include "client/ui/chat/voice_bar.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/file_window.h"

#include <QMouseEvent>

namespace chatoyant::client {

// The microphone outlives the window.
struct VoiceDesk
{
    FakeMicrophone microphone{nullptr};
};

class VoiceWindow : private VoiceDesk, public FileWindow
{
public:
    VoiceWindow()
        : FileWindow(&microphone)
        , bar(host.findChild<VoiceBar *>())
    {}

    using VoiceDesk::microphone;

    void press()
    {
        send(QEvent::MouseButtonPress, {}, 0);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->state(), VoiceState::Held);
        QVERIFY(microphone.isOn);
    }
    void drag(const QPoint &way) { send(QEvent::MouseMove, way, 300); }
    void letGo(const QPoint &way = {}, quint64 after = 2000)
    {
        send(QEvent::MouseButtonRelease, way, after);
    }

    void clickOn(const QString &name)
    {
        QAbstractButton *button = buttonNamed(*bar, name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    // Until it is paused.
    void record(int milliseconds)
    {
        page->recordVoice();
        microphone.say(milliseconds);
        clickOn(u"Pause"_s);
        QCOMPARE(bar->state(), VoiceState::Review);
    }

    // Of the recording that has not been sent.
    QString path() { return desk.session.files().voiceDrafts().pathOf(server.chat); }
    bool isSaid(const QString &words) const { return labelWith(host, words) != nullptr; }
    // Of the message that has been sent.
    Attachment sentFile() const { return server.log.value(0).files.value(0); }

    VoiceBar *bar;

private:
    // As from the window system: to whatever stands there by then.
    void send(QEvent::Type type, const QPoint &way, quint64 after)
    {
        constexpr QPoint start(400, 400);
        constexpr quint64 begin = 10'000;
        const bool isMove = type == QEvent::MouseMove;
        const bool isRelease = type == QEvent::MouseButtonRelease;
        QWidget *target = type == QEvent::MouseButtonPress
                              ? buttonNamed(host, u"Record a voice message"_s)
                              : static_cast<QWidget *>(bar);
        QVERIFY(target);
        QMouseEvent event(type, QPointF(5, 5), QPointF(5, 5), start + way,
                          isMove ? Qt::NoButton : Qt::LeftButton,
                          isRelease ? Qt::NoButton : Qt::LeftButton, {});
        event.setTimestamp(begin + after);
        QCoreApplication::sendEvent(target, &event);
    }
};

} // namespace chatoyant::client
