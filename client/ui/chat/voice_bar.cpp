#include "client/ui/chat/voice_bar.h"

#include "client/models/file_words.h"
#include "client/ui/chat/level_meter.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QDir>
#include <QKeyEvent>
#include <QUuid>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortest = 700;             // ms: less is a slip of the finger
constexpr qint64 longest = 60LL * 60 * 1000; // ms

} // namespace

VoiceBar::VoiceBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_recorder(this)
    , m_time(new PlainLabel({}, TextRole::UiStrong, this))
    , m_meter(new LevelMeter(theme, this))
{
    setProperty("kind", u"footer"_s);
    setAccessibleName(tr("Recording a voice message"));
    setFocusPolicy(Qt::StrongFocus);
    auto *row =
        rowIn(this, {space::medium, space::small, space::medium, space::small}, space::small);
    auto *discarding = new IconButton(u"trash"_s, tr("Throw away"), theme, this);
    m_pause = new IconButton(u"pause"_s, tr("Pause"), theme, this);
    m_send = new IconButton(u"send"_s, tr("Send"), theme, this);
    m_send->setProperty("kind", u"send"_s);
    m_send->setOnAccent(true);
    row->addWidget(discarding);
    row->addWidget(m_time);
    row->addWidget(m_meter, 1);
    row->addWidget(m_pause);
    row->addWidget(m_send);
    connect(discarding, &QToolButton::clicked, this, &VoiceBar::discard);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_recorder.setPaused(!m_recorder.isPaused()); });
    connect(m_send, &QToolButton::clicked, &m_recorder, &VoiceRecorder::finish);
    connect(&m_recorder, &VoiceRecorder::progressed, this, &VoiceBar::refresh);
    connect(&m_recorder, &VoiceRecorder::finished, this, &VoiceBar::onFinished);
    connect(&m_recorder, &VoiceRecorder::failed, this, &VoiceBar::onFailed);
    hide();
}

void VoiceBar::start(const QString &folder)
{
    QDir().mkpath(folder);
    m_meter->clear();
    setFocus();
    m_recorder.start(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    refresh();
}

void VoiceBar::pause()
{
    m_recorder.setPaused(true);
}

void VoiceBar::discard()
{
    m_recorder.discard();
    emit closed();
}

void VoiceBar::refresh()
{
    m_time->setText(FileWords::duration(m_recorder.elapsed()));
    const bool isPaused = m_recorder.isPaused();
    m_pause->setIconName(isPaused ? u"mic"_s : u"pause"_s);
    m_pause->setName(isPaused ? tr("Go on") : tr("Pause"));
    m_meter->add(isPaused ? 0 : m_recorder.level());
    if (m_recorder.elapsed() >= longest)
        m_recorder.finish();
}

void VoiceBar::onFinished(const VoiceNote &note)
{
    const bool isShort = note.durationMs < shortest;
    if (isShort)
        QFile::remove(note.path);
    else
        emit recorded(note);
    emit closed();
    if (isShort)
        emit said(tr("That was too short. Click the microphone, speak, and click Send."));
}

void VoiceBar::onFailed(VoiceFault fault)
{
    emit closed();
    emit said(fault == VoiceFault::NoMicrophone
                  ? tr("No microphone is connected. Connect one and try again.")
                  : tr("The microphone cannot be used. Another program may hold it."));
}

void VoiceBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return discard();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_recorder.finish();
    case Qt::Key_Space:
        return m_recorder.setPaused(!m_recorder.isPaused());
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace chatoyant::client
