#include "tests/faults/client/crowd.h"

namespace chatoyant::faults {

using namespace Qt::StringLiterals;

Crowd::Crowd(const CrowdOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{}

bool Crowd::start()
{
    if (!m_history.open(m_options.history))
        return false;
    m_history.write(u"start"_s, {}, {{u"people"_s, QJsonArray::fromStringList(m_options.people)}});
    for (const QString &name : m_options.people) {
        const PersonOptions options{name, m_options.server, m_options.folder + u'/' + name,
                                    m_options.seed};
        m_people.push_back(std::make_unique<Person>(options, m_history));
        connect(m_people.back().get(), &Person::dumped, this, &Crowd::onDumped);
    }
    emit answered({{u"started"_s, true}});
    return true;
}

void Crowd::obey(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words.first() == "status"_L1)
        tellStatus();
    else if (words.first() == "dump"_L1)
        dump();
    else if (words.first() == "quit"_L1)
        emit finished();
    else
        run(words);
}

void Crowd::run(const QStringList &words)
{
    const auto number = [&words](qsizetype at) { return words.value(at).toInt(); };
    for (const auto &person : m_people) {
        if (words.first() == "talk"_L1)
            person->talk(number(1), number(2));
        else if (words.first() == "stop"_L1)
            person->stop();
        else if (words.first() == "say"_L1)
            person->say(number(1));
        else if (words.first() == "retry"_L1)
            person->retry();
        else if (words.first() == "clock"_L1)
            person->shiftClock(number(1));
        else
            return emit answered({{u"unknown"_s, words.first()}});
    }
    emit answered({{u"did"_s, words.first()}});
}

void Crowd::tellStatus()
{
    QJsonArray people;
    for (const auto &person : m_people)
        people.append(person->status());
    emit answered({{u"status"_s, people}});
}

void Crowd::dump()
{
    m_dumped = 0;
    for (const auto &person : m_people)
        person->dump();
}

void Crowd::onDumped()
{
    if (++m_dumped == m_people.size())
        emit answered({{u"dumped"_s, true}});
}

} // namespace chatoyant::faults
