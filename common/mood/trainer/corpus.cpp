#include "common/mood/trainer/corpus.h"

#include "common/mood/scorer.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <array>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 heldOutShare = 10; // one in ten

// As corpora call languages: three letters, countries, and close relatives told as one.
struct LanguageName
{
    QLatin1StringView written;
    QLatin1StringView code;
};

constexpr std::array languageNames{
    LanguageName{"chn"_L1, "zh"_L1},  LanguageName{"deu"_L1, "de"_L1},
    LanguageName{"eng"_L1, "en"_L1},  LanguageName{"esp"_L1, "es"_L1},
    LanguageName{"hin"_L1, "hi"_L1},  LanguageName{"pcm"_L1, "pcm"_L1},
    LanguageName{"ptbr"_L1, "pt"_L1}, LanguageName{"ron"_L1, "ro"_L1},
    LanguageName{"rus"_L1, "ru"_L1},  LanguageName{"swe"_L1, "sv"_L1},
    LanguageName{"ukr"_L1, "uk"_L1},  LanguageName{"br"_L1, "pt"_L1},
    LanguageName{"bs"_L1, "hr"_L1},   LanguageName{"sr"_L1, "hr"_L1},
    LanguageName{"cn"_L1, "zh"_L1},   LanguageName{"tw"_L1, "zh"_L1},
    LanguageName{"ms"_L1, "id"_L1},   LanguageName{"emoji"_L1, ""_L1},
};

struct Source
{
    QString path;
    QString group;
    QString language;
    bool isValidation = false;
};

// The same for texts that differ only in what the tokeniser leaves out.
quint64 fingerprint(const QString &text)
{
    quint64 sum = 0;
    TokenList list;
    tokenize(text, list);
    for (const Token &token : std::as_const(list.tokens)) {
        for (const QChar c : list.textOf(token))
            sum = (sum ^ c.unicode()) * 0x100000001B3ULL;
        sum = (sum ^ u' ') * 0x100000001B3ULL;
    }
    return sum ^ (sum >> 31U);
}

QString languageOf(const QString &part)
{
    constexpr qsizetype codeLength = 2;
    for (const LanguageName &name : languageNames) {
        if (part == name.written)
            return name.code;
    }
    return part.size() == codeLength ? part : u"en"_s;
}

QList<Source> sourcesIn(const QDir &folder)
{
    QList<Source> sources;
    const QStringList names = folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QString stem = name.chopped(4);
        if (names.contains(stem + u"_raw.tsv"_s))
            continue;
        if (stem.endsWith("_raw"_L1))
            stem.chop(4);
        const QString part = stem.section(u'_', 0, 0);
        Source source{folder.filePath(name), folder.dirName(), languageOf(part),
                      stem == "dev"_L1 || stem.endsWith("_dev"_L1)};
        if (stem.contains(u'_') && (stem.endsWith("_train"_L1) || stem.endsWith("_dev"_L1)))
            source.group += u'/' + part;
        sources.append(source);
    }
    return sources;
}

Result<QList<Example>> examplesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Reason::Internal, u"cannot read "_s + path, {}, {}};
    QList<Example> examples;
    bool hasNeutral = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        const auto target = targetOf(QStringView(line).left(std::max<qsizetype>(0, tab)));
        if (tab < 0 || !target)
            continue;
        Example example;
        example.text = line.mid(tab + 1);
        example.target = *target;
        examples.append(example);
        hasNeutral = hasNeutral || target->moods == only(MoodLabel::Neutral);
    }
    for (Example &example : examples)
        example.isMood = !hasNeutral;
    return examples;
}

class Reader
{
public:
    Result<void> readFolder(const QString &argument)
    {
        QString path = argument.section(u'=', 0, 0);
        QString weight = argument.section(u'=', 1, 1);
        m_isWeak = weight.endsWith(u'~');
        if (m_isWeak)
            weight.chop(1);
        m_weight = weight.isEmpty() ? 1 : weight.section(u'/', 0, 0).toFloat();
        m_valenceWeight = weight.contains(u'/') ? weight.section(u'/', 1, 1).toFloat() : m_weight;
        const QList<Source> sources = sourcesIn(QDir(path));
        if (sources.isEmpty())
            return Error{Reason::Internal, u"no .tsv files in "_s + path, {}, {}};
        for (const Source &source : sources) {
            if (auto read = readSource(source, sources); !read)
                return read;
        }
        return {};
    }

    Corpora take()
    {
        QSet<quint64> known;
        for (const Example &example : std::as_const(m_corpora.validation))
            known.insert(fingerprint(example.text));
        m_corpora.train.removeIf(
            [&](const Example &example) { return known.contains(fingerprint(example.text)); });
        return std::move(m_corpora);
    }

private:
    Result<void> readSource(const Source &source, const QList<Source> &all)
    {
        auto examples = examplesIn(source.path);
        if (!examples)
            return examples.error();
        const bool hasValidation = std::any_of(all.begin(), all.end(), [&](const Source &other) {
            return other.isValidation && other.group == source.group;
        });
        const int group = groupOf({source.group, !hasValidation && !m_isWeak, m_isWeak});
        for (Example &example : *examples) {
            example.group = group;
            example.weight = m_weight;
            example.valenceWeight = m_valenceWeight;
            example.language = source.language;
            const bool isHeldOut =
                !hasValidation && !m_isWeak && fingerprint(example.text) % heldOutShare == 0;
            if (source.isValidation || isHeldOut)
                m_corpora.validation.append(example);
            else
                m_corpora.train.append(example);
        }
        return {};
    }

    int groupOf(const Group &group)
    {
        for (qsizetype at = 0; at < m_corpora.groups.size(); ++at) {
            if (m_corpora.groups[at].name == group.name)
                return int(at);
        }
        m_corpora.groups.append(group);
        return int(m_corpora.groups.size() - 1);
    }

    Corpora m_corpora;
    float m_weight = 1;
    float m_valenceWeight = 1;
    bool m_isWeak = false;
};

} // namespace

Result<Corpora> readCorpora(const QStringList &folders)
{
    Reader reader;
    for (const QString &folder : folders) {
        if (auto read = reader.readFolder(folder); !read)
            return read.error();
    }
    return reader.take();
}

} // namespace chatoyant::training
