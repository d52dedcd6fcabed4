#include "client/ui/chat/command_popup.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Whether its name begins so, or a word of it does.
bool hasWord(const QString &name, const QString &word)
{
    for (qsizetype at = 0; at >= 0; at = name.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const bool isBeginning = at == 0 || !name.at(at - 1).isLetterOrNumber();
        if (isBeginning && name.mid(at, word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

CommandPopup::CommandPopup(QWidget *parent)
    : CompletionPopup(tr("Commands"), parent)
{}

void CommandPopup::offer(const QString &word, const QWidget &field)
{
    clear();
    m_offered = m_source ? m_source() : QList<Command>();
    m_offered.removeIf([&word](const Command &command) { return !hasWord(command.name, word); });
    std::stable_partition(m_offered.begin(), m_offered.end(), [&word](const Command &command) {
        return command.name.startsWith(word, Qt::CaseInsensitive);
    });
    m_offered = m_offered.mid(0, mostOffers);
    for (qsizetype at = 0; at < m_offered.size(); ++at) {
        const Command &command = m_offered.at(at);
        const QString line =
            command.keys.isEmpty() ? command.name : u"%1  ·  %2"_s.arg(command.name, command.keys);
        auto *item = new QListWidgetItem(command.icon, line, this);
        item->setData(Qt::UserRole, command.name);
    }
    showAbove(field);
}

void CommandPopup::run() const
{
    if (const int at = currentRow(); at >= 0 && at < m_offered.size())
        m_offered.at(at).run();
}

} // namespace chatoyant::client
