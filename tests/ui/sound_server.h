// A sound server of its own for a test: a microphone that hears what is played to it, and whoever
// speaks and listens.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

// To be made before the application: Qt looks for the sound server once.
class SoundServer
{
public:
    SoundServer()
    {
        if (!isInstalled())
            return;
        const QString socket = m_folder.filePath(u"native"_s);
        qputenv("PULSE_SERVER", (u"unix:"_s + socket).toUtf8());
        qputenv("PULSE_COOKIE", m_folder.filePath(u"cookie"_s).toUtf8());
        keep(m_server, u"pulseaudio"_s,
             {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disallow-exit"_s,
              u"--use-pid-file=no"_s, u"-L"_s, u"module-null-sink sink_name=chat rate=48000"_s,
              u"-L"_s, u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
        // No event loop yet; and if it ends, nothing will ever be there.
        for (int tries = 0; tries < 100 && !QFile::exists(socket); ++tries) {
            if (m_server.waitForFinished(50))
                break;
        }
        plugIn();
        // Without a steady stream the null sink hears and speaks two seconds late.
        keep(m_silence, u"pacat"_s, {u"--latency-msec=20"_s, u"-d"_s, u"chat"_s, u"/dev/zero"_s});
        keep(m_listener, u"parec"_s,
             {u"--latency-msec=20"_s, u"-d"_s, u"fakemic"_s, u"/dev/null"_s});
    }

    ~SoundServer()
    {
        for (QProcess *process : {&m_otherSilence, &m_listener, &m_silence, &m_server}) {
            process->kill();
            process->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(SoundServer)

    static bool isInstalled()
    {
        for (const char *program :
             {"pulseaudio", "pactl", "paplay", "flite", "pocketsphinx_continuous"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                return false;
        }
        return true;
    }

    // Qt shows no monitors of sinks, so the microphone is a source made of one.
    void plugIn()
    {
        if (!m_module.isEmpty())
            return;
        m_module = output(u"pactl"_s, {u"load-module"_s, u"module-remap-source"_s,
                                       u"master=chat.monitor"_s, u"source_name=fakemic"_s,
                                       u"source_properties=device.description=FakeMic"_s});
        output(u"pactl"_s, {u"set-default-source"_s, u"fakemic"_s});
    }
    // Another microphone, which hears what is played in another room.
    void plugInOther()
    {
        m_otherRoom = output(u"pactl"_s, {u"load-module"_s, u"module-null-sink"_s,
                                          u"sink_name=room"_s, u"rate=48000"_s,
                                          u"sink_properties=device.description=RoomSpeakers"_s});
        m_other = output(u"pactl"_s, {u"load-module"_s, u"module-remap-source"_s,
                                      u"master=room.monitor"_s, u"source_name=roommic"_s,
                                      u"source_properties=device.description=RoomMic"_s});
        keep(m_otherSilence, u"pacat"_s,
             {u"--latency-msec=20"_s, u"-d"_s, u"room"_s, u"/dev/zero"_s});
    }
    void unplugOther()
    {
        m_otherSilence.kill();
        m_otherSilence.waitForFinished();
        for (QString *module : {&m_other, &m_otherRoom})
            output(u"pactl"_s, {u"unload-module"_s, std::exchange(*module, {})});
    }
    void unplug() { output(u"pactl"_s, {u"unload-module"_s, std::exchange(m_module, {})}); }

    // Somebody who says that, as a WAV file.
    static void speak(const QString &words, const QString &path)
    {
        output(u"flite"_s, {u"-voice"_s, u"slt"_s, u"-t"_s, words, u"-o"_s, path});
    }

    // Into the microphone of that room, from now on.
    void play(const QString &path, const QString &room = u"chat"_s)
    {
        m_player.start(u"paplay"_s, {u"-d"_s, room, path});
    }
    bool isPlaying() const { return m_player.state() != QProcess::NotRunning; }

    // What a listener understands of samples at 16 kHz in a WAV file.
    static QStringList understand(const QString &path)
    {
        const QString model = u"/usr/share/pocketsphinx/model/en-us/"_s;
        return output(u"pocketsphinx_continuous"_s,
                      {u"-infile"_s, path, u"-hmm"_s, model + u"en-us"_s, u"-lm"_s,
                       model + u"en-us.lm.bin"_s, u"-dict"_s, model + u"cmudict-en-us.dict"_s,
                       u"-logfn"_s, u"/dev/null"_s})
            .split(QChar::Space, Qt::SkipEmptyParts);
    }

private:
    static void keep(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        // It ends with the test, also with one that crashes.
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        process.start(program, arguments);
        process.waitForStarted();
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_silence;
    QProcess m_listener;
    QProcess m_otherSilence;
    QProcess m_player;
    QString m_module;
    QString m_otherRoom;
    QString m_other;
};

} // namespace chatoyant::client
