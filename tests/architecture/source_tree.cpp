#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::architecture {

using namespace Qt::StringLiterals;

namespace {

QString rootFolder()
{
    return QStringLiteral(CHATOYANT_SOURCE_DIR);
}

enum class Blank { Comments, CommentsAndStrings };

// One alternative per token in which the others' marks mean nothing.
const QRegularExpression &tokens()
{
    static const QRegularExpression pattern(
        uR"re((?<raw>R"(?<mark>[^\s()\\]{0,16})\(.*?\)\k<mark>")|(?<string>"(?:\\.|[^"\\\n])*")|(?<number>[0-9][0-9a-fA-F']*)|(?<character>'(?:\\.|[^'\\\n])+')|(?<comment>//[^\n]*|/\*.*?\*/))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString blanked(const QString &text, Blank what)
{
    QString result = text;
    auto found = tokens().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const bool isComment = match.hasCaptured(u"comment"_s);
        const bool isString = match.hasCaptured(u"raw"_s) || match.hasCaptured(u"string"_s);
        if (!isComment && !(isString && what == Blank::CommentsAndStrings))
            continue;
        const qsizetype border = isString ? 1 : 0; // the quotes stay
        for (qsizetype at = match.capturedStart() + border; at < match.capturedEnd() - border;
             ++at) {
            if (result.at(at) != u'\n')
                result[at] = u' ';
        }
    }
    return result;
}

} // namespace

bool SourceFile::isHeader() const
{
    return path.endsWith(".h"_L1);
}

QStringList SourceFile::lines() const
{
    QStringList all = text.split(u'\n');
    if (all.last().isEmpty())
        all.removeLast();
    return all;
}

QString offence(const SourceFile &file, qsizetype lineIndex, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(lineIndex + 1).arg(what);
}

SourceFile fileAt(const QString &path)
{
    QFile file(rootFolder() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {path, {}};
    return {path, QString::fromUtf8(file.readAll())};
}

QList<SourceFile> filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    const QDir root(rootFolder());
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(root.relativeFilePath(walk.next()));
    }
    std::sort(paths.begin(), paths.end());
    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths))
        files.append(fileAt(path));
    return files;
}

QList<SourceFile> productCode()
{
    return filesIn({u"common"_s, u"server"_s, u"client"_s}, {u"*.h"_s, u"*.cpp"_s});
}

QList<SourceFile> testCode()
{
    return filesIn({u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
}

QString withoutComments(const QString &text)
{
    return blanked(text, Blank::Comments);
}

QString withoutWords(const QString &text)
{
    return blanked(text, Blank::CommentsAndStrings);
}

} // namespace chatoyant::architecture
