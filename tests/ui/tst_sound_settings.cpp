// The settings for voice and audio: devices that come and go, and a test of the microphone.
#include "client/ui/chat/level_meter.h"
#include "client/ui/settings/device_choice.h"
#include "client/ui/settings/microphone_test.h"
#include "client/ui/settings/voice_page.h"
#include "tests/ui/fake_microphone.h"
#include "tests/ui/find.h"
#include "tests/ui/look.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace chatoyant::client;

namespace {

const SoundDevice builtIn{u"alsa_input.pci"_s, u"Built-in"_s};
const SoundDevice headset{u"alsa_input.usb"_s, u"Headset"_s};

} // namespace

class tst_SoundSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void device_chosen_isKept();
    void device_gone_isSaid_andStaysChosen();
    void device_none_isSaid();
    void device_gone_isNotRenamedByBeingChosenAgain();
    void test_showsHowLoudItIs_andCanBeHeard();
    void test_endsByItself();
    void test_ofAMutedMicrophone_saysSo();
    void test_withoutAMicrophone_saysWhatToDo_data();
    void test_withoutAMicrophone_saysWhatToDo();
    void test_left_leavesNothing();
    void speed_isKept();
    void everyPart_hasAName();

private:
    DeviceChoice::Kind kind()
    {
        return {u"Microphone"_s, u"No microphone is connected."_s, preference::microphone,
                preference::microphoneName, [this] { return m_devices; }};
    }
    static void choose(QComboBox &box, const QString &name)
    {
        const int number = box.findText(name);
        QVERIFY2(number >= 0, qPrintable(name));
        box.setCurrentIndex(number);
        emit box.activated(number);
    }
    QString kept(QLatin1StringView name) const
    {
        return m_desk->preferences.value(name, {}).toString();
    }

    std::unique_ptr<FakeMicrophone> m_microphone;
    std::unique_ptr<Desk> m_desk;
    QList<SoundDevice> m_devices;
};

void tst_SoundSettings::init()
{
    m_devices = {builtIn, headset};
    m_microphone = std::make_unique<FakeMicrophone>(nullptr);
    m_desk = std::make_unique<Desk>();
    m_desk->context.microphone = m_microphone.get();
}

void tst_SoundSettings::device_chosen_isKept()
{
    DeviceChoice choice(kind(), m_desk->preferences, nullptr);
    choice.show();
    auto &box = *choice.findChild<QComboBox *>();
    QCOMPARE(box.currentText(), u"The system's choice"_s);
    QCOMPARE(box.count(), 3);
    choose(box, u"Headset"_s);
    QCOMPARE(kept(preference::microphone), headset.id);
    DeviceChoice again(kind(), m_desk->preferences, nullptr);
    again.show();
    QCOMPARE(again.findChild<QComboBox *>()->currentText(), u"Headset"_s);
    choose(*again.findChild<QComboBox *>(), u"The system's choice"_s);
    QCOMPARE(kept(preference::microphone), QString());
}

void tst_SoundSettings::device_gone_isSaid_andStaysChosen()
{
    DeviceChoice choice(kind(), m_desk->preferences, nullptr);
    choice.show();
    auto &box = *choice.findChild<QComboBox *>();
    choose(box, u"Headset"_s);
    QVERIFY(!labelWith(choice, u"is not connected"_s));
    m_devices = {builtIn};
    choice.refresh();
    QVERIFY(labelWith(choice, u"Headset"_s));
    QVERIFY(labelWith(choice, u"is not connected. The system's choice is used"_s));
    QVERIFY(box.currentText().contains(u"(not connected)"_s));
    QCOMPARE(kept(preference::microphone), headset.id);
    m_devices = {builtIn, headset};
    choice.refresh();
    QVERIFY(!labelWith(choice, u"is not connected"_s));
    QCOMPARE(box.currentText(), u"Headset"_s);
}

void tst_SoundSettings::device_none_isSaid()
{
    m_devices.clear();
    DeviceChoice choice(kind(), m_desk->preferences, nullptr);
    choice.show();
    QVERIFY(labelWith(choice, u"No microphone is connected."_s));
}

void tst_SoundSettings::device_gone_isNotRenamedByBeingChosenAgain()
{
    m_desk->preferences.setValue(preference::microphone, headset.id);
    m_desk->preferences.setValue(preference::microphoneName, headset.name);
    m_devices = {builtIn};
    DeviceChoice choice(kind(), m_desk->preferences, nullptr);
    choice.show();
    auto &box = *choice.findChild<QComboBox *>();
    emit box.activated(box.currentIndex());
    QCOMPARE(kept(preference::microphoneName), headset.name);
    QCOMPARE(kept(preference::microphone), headset.id);
}

void tst_SoundSettings::test_showsHowLoudItIs_andCanBeHeard()
{
    MicrophoneTest test(m_desk->context, nullptr);
    test.show();
    QAbstractButton *listen = buttonWith(test, u"Listen"_s);
    QVERIFY(listen && !listen->isEnabled());
    buttonWith(test, u"Test the microphone"_s)->click();
    QVERIFY(m_microphone->isOn);
    const QImage quiet = test.findChild<LevelMeter *>()->grab().toImage();
    m_microphone->say(800);
    QVERIFY(test.findChild<LevelMeter *>()->grab().toImage() != quiet);
    buttonWith(test, u"Stop"_s)->click();
    QVERIFY(!m_microphone->isOn);
    QVERIFY(listen->isEnabled());
    QVERIFY(labelWith(test, u"what the others would hear"_s));
    QVERIFY(buttonWith(test, u"Test the microphone"_s));
}

void tst_SoundSettings::test_endsByItself()
{
    MicrophoneTest test(m_desk->context, nullptr);
    test.show();
    buttonWith(test, u"Test the microphone"_s)->click();
    m_microphone->say(int(MicrophoneTest::longest) + 100);
    QVERIFY(!m_microphone->isOn);
    QVERIFY(buttonWith(test, u"Listen"_s)->isEnabled());
}

void tst_SoundSettings::test_ofAMutedMicrophone_saysSo()
{
    MicrophoneTest test(m_desk->context, nullptr);
    test.show();
    buttonWith(test, u"Test the microphone"_s)->click();
    emit m_microphone->heard(QList<qint16>(48'000, 0));
    buttonWith(test, u"Stop"_s)->click();
    QVERIFY(labelWith(test, u"Nothing was heard"_s));
}

void tst_SoundSettings::test_withoutAMicrophone_saysWhatToDo_data()
{
    QTest::addColumn<VoiceFault>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << VoiceFault::NoMicrophone << u"No microphone is connected"_s;
    QTest::newRow("busy") << VoiceFault::Refused << u"Close other programs that record"_s;
}

void tst_SoundSettings::test_withoutAMicrophone_saysWhatToDo()
{
    QFETCH(VoiceFault, fault);
    QFETCH(QString, words);
    MicrophoneTest test(m_desk->context, nullptr);
    test.show();
    m_microphone->refusal = fault;
    buttonWith(test, u"Test the microphone"_s)->click();
    QVERIFY(labelWith(test, words));
    m_microphone->refusal.reset();
    buttonWith(test, u"Test the microphone"_s)->click();
    QVERIFY(m_microphone->isOn);
    QVERIFY(!labelWith(test, words));
}

void tst_SoundSettings::test_left_leavesNothing()
{
    const auto folders = [] {
        return QDir::temp().entryList({u"tst_sound_settings-*"_s}, QDir::Dirs).size();
    };
    const auto before = folders();
    MicrophoneTest test(m_desk->context, nullptr);
    test.show();
    buttonWith(test, u"Test the microphone"_s)->click();
    m_microphone->say(800);
    QCOMPARE(folders(), before + 1);
    test.hide();
    QVERIFY(!m_microphone->isOn);
    QCOMPARE(folders(), before);
    test.show();
    QVERIFY(!buttonWith(test, u"Listen"_s)->isEnabled());
}

void tst_SoundSettings::speed_isKept()
{
    VoicePage page(m_desk->context, nullptr);
    page.show();
    QVERIFY(buttonWith(page, u"1× speed"_s)->isChecked());
    buttonWith(page, u"1.5× speed"_s)->click();
    QCOMPARE(m_desk->preferences.value(preference::soundRate, 1).toReal(), 1.5);
}

void tst_SoundSettings::everyPart_hasAName()
{
    VoicePage page(m_desk->context, nullptr);
    page.resize(600, 700);
    page.show();
    const auto boxes = page.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    for (const QComboBox *box : boxes)
        QVERIFY(!box->accessibleName().isEmpty());
    QTRY_COMPARE(clippedLabels(page), QStringList());
}

QTEST_MAIN(tst_SoundSettings)
#include "tst_sound_settings.moc"
