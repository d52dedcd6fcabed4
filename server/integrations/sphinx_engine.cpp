#include "server/integrations/sphinx_engine.h"

#include <QFile>
#include <QStandardPaths>

#include <sys/eventfd.h>

namespace chatoyant::server {

using namespace Qt::StringLiterals;

SphinxEngine::SphinxEngine(const Settings &settings, const BlobStore &blobs)
    : m_settings(settings)
    , m_blobs(blobs)
    , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{}

Expected<SphinxEngine::Settings, QString> SphinxEngine::find()
{
    Settings settings;
    settings.program = findWorker("chatoyant-transcripts"_L1);
    settings.recognizer = QStandardPaths::findExecutable(u"pocketsphinx_continuous"_s);
    settings.model = u"/usr/share/pocketsphinx/model/en-us"_s;
    if (settings.program.isEmpty())
        return u"chatoyant-transcripts is not installed"_s;
    if (settings.recognizer.isEmpty())
        return u"PocketSphinx is not installed (on Debian: apt install pocketsphinx)"_s;
    if (!QFile::exists(settings.model + u"/en-us.lm.bin"_s))
        return u"PocketSphinx has no English (on Debian: apt install pocketsphinx-en-us)"_s;
    return settings;
}

Expected<QString, NoWords> SphinxEngine::words(const SpokenNote &note)
{
    constexpr qsizetype mostBytes = 256 * 1024;
    const auto content = m_blobs.read(note.hash);
    if (!content)
        return NoWords{u"its content is gone"_s};
    if ((*content)->size() > m_settings.largestNote)
        return NoWords{u"it is larger than %1 bytes"_s.arg(m_settings.largestNote)};
    const Descriptor copy = memoryCopy(**content);
    if (copy.number < 0)
        return NoWords{u"it could not be read"_s};
    const auto text = runWorker({m_settings.program,
                                 {m_settings.recognizer, m_settings.model},
                                 copy.number,
                                 m_settings.within,
                                 mostBytes,
                                 m_stop.number});
    if (!text)
        return NoWords{text.error()};
    return QString::fromUtf8(*text).simplified();
}

void SphinxEngine::stop()
{
    ::eventfd_write(m_stop.number, 1);
}

} // namespace chatoyant::server
