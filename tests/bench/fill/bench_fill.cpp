#include "tests/bench/fill/filling.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace chatoyant::bench;

namespace {

int complain(const QString &what)
{
    std::fprintf(stderr, "bench_fill: %s\n", qPrintable(what));
    return 2;
}

void describe(QCommandLineParser *line)
{
    line->setApplicationDescription(
        u"Writes people, chats and messages of long standing into the database of a server that "
        u"is not running, through the server's own storage, and an accounts file for bench_load."_s);
    line->addHelpOption();
    line->addOptions({
        {u"database"_s, u"The server's database; it must be there."_s, u"FILE"_s},
        {u"accounts"_s, u"The accounts file to write."_s, u"FILE"_s},
        {u"pairs"_s, u"People in direct chats of two (100)."_s, u"N"_s, u"100"_s},
        {u"members"_s, u"People in groups of 10, 100 and 1000 (1000)."_s, u"N"_s, u"1000"_s},
        {u"idle"_s, u"People in no chat (250)."_s, u"N"_s, u"250"_s},
        {u"messages"_s, u"Messages of the past (0)."_s, u"N"_s, u"0"_s},
    });
}

bool readNumber(const QCommandLineParser &line, const QString &name, qint64 *number)
{
    constexpr qint64 most = 100'000'000;
    bool isNumber = false;
    *number = line.value(name).toLongLong(&isNumber);
    return isNumber && *number >= 0 && *number <= most;
}

} // namespace

int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QCommandLineParser line;
    describe(&line);
    line.process(app);
    Wanted wanted;
    if (!line.positionalArguments().isEmpty())
        return complain(u"unknown argument %1"_s.arg(line.positionalArguments().first()));
    if (!line.isSet(u"database"_s) || !line.isSet(u"accounts"_s))
        return complain(u"--database and --accounts are needed"_s);
    if (!readNumber(line, u"pairs"_s, &wanted.pairs) ||
        !readNumber(line, u"members"_s, &wanted.members) ||
        !readNumber(line, u"idle"_s, &wanted.idle) ||
        !readNumber(line, u"messages"_s, &wanted.messages))
        return complain(u"numbers go from 0 to 100000000"_s);
    const QString refusal = fill(line.value(u"database"_s), line.value(u"accounts"_s), wanted);
    return refusal.isEmpty() ? 0 : complain(refusal);
}
