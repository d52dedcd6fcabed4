#include "tests/faults/client/habits.h"

#include <QCoreApplication>
#include <QDateTime>

namespace chatoyant::faults {

using namespace Qt::StringLiterals;
using client::Conversation;
using client::Delivery;
using client::Line;

namespace {

constexpr int hundred = 100;
constexpr int longWords = 400; // a long message: some kilobytes
constexpr int tooLong = 17'000;

const QStringList &vocabulary()
{
    static const QStringList words{
        u"the"_s, u"train"_s, u"is"_s, u"late"_s,    u"great"_s,       u"terrible"_s, u"coffee"_s,
        u"née"_s, u"日本"_s,  u"😀"_s,  u"\"why\""_s, u"back\\slash"_s, u"tomorrow"_s, u"again"_s};
    return words;
}

} // namespace

Habits::Habits(const Diary &diary, quint64 seed)
    : m_diary(diary)
    , m_chance(seed ^ qHash(diary.who))
    , m_run(QString::number(QDateTime::currentMSecsSinceEpoch(), 36) + u'-' +
            QString::number(QCoreApplication::applicationPid(), 36))
{}

int Habits::between(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(m_chance);
}

void Habits::act(Screen &screen)
{
    const int dice = between(1, hundred);
    if (dice <= 80)
        say(screen);
    else if (dice <= 93)
        change(screen);
    else if (dice <= 96)
        blunder(screen);
    else if (dice <= 98)
        screen.reopen();
    else
        screen.conversation().markRead(screen.conversation().summary().head);
}

void Habits::say(Screen &screen)
{
    const auto &lines = screen.conversation().lines();
    Seq replyTo = 0;
    if (!lines.isEmpty() && between(1, hundred) <= 10) {
        const Line &line = lines.at(between(0, int(lines.size()) - 1));
        replyTo = line.isMessage() && !line.isPending() ? line.entry.seq : 0;
    }
    write(screen, words(), replyTo);
}

// The intention is written down first: the server must hold nothing that nobody wished.
void Habits::write(Screen &screen, const QString &text, Seq replyTo)
{
    Conversation &conversation = screen.conversation();
    QJsonObject more{{u"chatId"_s, conversation.id().toString()}, {u"text"_s, text}};
    m_diary.note(u"compose"_s, more);
    more.insert("clientId"_L1, conversation.send(text, replyTo));
    m_diary.note(u"composed"_s, more);
}

void Habits::change(Screen &screen)
{
    const auto &lines = screen.conversation().lines();
    if (lines.isEmpty())
        return;
    const Line line = lines.at(between(0, int(lines.size()) - 1));
    if (!line.isMessage() || line.isPending() || line.isDeleted)
        return;
    const int dice = between(1, hundred);
    if (line.delivery == Delivery::Received || dice > 60)
        screen.conversation().react(line.entry.seq, dice % 2 ? u"👍"_s : u"❤"_s, dice % 3 != 0);
    else
        changeOwn(screen, line, dice);
}

void Habits::changeOwn(Screen &screen, const Line &line, int dice)
{
    if (dice <= 40)
        screen.conversation().edit(line.entry.seq, words());
    else
        screen.conversation().remove(line.entry.seq);
}

// The server must refuse it, for good, and store nothing.
void Habits::blunder(Screen &screen)
{
    write(screen, words() + QString(tooLong, u'x'));
}

QString Habits::words()
{
    QString text = u"%1 %2 #%3"_s.arg(m_diary.who, m_run).arg(++m_count);
    const int count = between(1, hundred) <= 2 ? longWords : between(0, 12);
    for (int word = 0; word < count; ++word)
        text += u' ' + vocabulary().at(between(0, int(vocabulary().size()) - 1));
    return text;
}

} // namespace chatoyant::faults
