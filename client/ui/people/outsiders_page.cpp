#include "client/ui/people/outsiders_page.h"

#include "client/models/person_tag.h"
#include "client/models/when.h"
#include "client/state/groups.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

#include <QPushButton>

namespace chatoyant::client {

OutsidersPage::OutsidersPage(const UiContext &context,
                             const std::pair<ChatId, Kind> &what,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(what.first)
    , m_kind(what.second)
    , m_note(new LoadNote(context, this))
    , m_refusal(paragraph({}, TextRole::Ui, this))
    , m_rows(nullptr)
{
    auto *column = columnIn(this, {}, space::small);
    m_refusal->setTone(Tone::Danger);
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_rows = addInset(column);
    column->addWidget(m_note);
    connect(m_note, &LoadNote::retryWanted, this, &OutsidersPage::load);
    if (m_kind == Kind::Asking)
        connect(&context.session.groups(), &Groups::requestsChanged, this, [this](ChatId chat) {
            if (chat == m_chat)
                load();
        });
}

void OutsidersPage::load()
{
    if (m_rows->count() == 0)
        m_note->showLoading();
    const auto loaded = [this](const Result<QList<Outsider>> &found) { onLoaded(found); };
    if (m_kind == Kind::Asking)
        m_context.session.groups().requests(m_chat, this, loaded);
    else
        m_context.session.groups().bans(m_chat, this, loaded);
}

void OutsidersPage::onLoaded(const Result<QList<Outsider>> &outsiders)
{
    clearColumn(*m_rows);
    m_note->clear();
    emit counted(outsiders ? int(outsiders->size()) : 0);
    if (!outsiders)
        return m_note->showFailure(outsiders.error());
    if (outsiders->isEmpty())
        return m_note->showNothing(m_kind == Kind::Asking ? tr("Nobody asks to join.")
                                                          : tr("Nobody is banned."));
    QList<Outsider> sorted = *outsiders;
    // Who has waited longest comes first; who was banned last.
    std::stable_sort(sorted.begin(), sorted.end(), [this](const auto &one, const auto &other) {
        return m_kind == Kind::Asking ? one.at < other.at : one.at > other.at;
    });
    for (const Outsider &each : std::as_const(sorted))
        add(each);
}

void OutsidersPage::add(const Outsider &outsider)
{
    const User &user = outsider.user;
    const QString when = outsider.at.isValid()
                             ? listTime(outsider.at, m_context.session.environment().clock.now())
                             : QString();
    const People &people = m_context.session.people();
    QString line = when;
    if (m_kind == Kind::Banned && outsider.by.isValid())
        //: Of somebody who is banned. %1: by whom, %2: when.
        line = tr("by %1 · %2").arg(isolated(people.name(outsider.by)), when);
    auto *row = new PersonRow(lookOf(user, false), line, m_context.theme, this);
    row->setTag(personTag(user));
    m_rows->addWidget(row);
    if (m_kind == Kind::Banned) {
        connect(row->addButton(tr("Unban"), ""), &QPushButton::clicked, this,
                [this, user] { ask(user); });
    } else {
        row->putButtonsBelow();
        const auto answer = [this, id = user.id](bool isAccepted) {
            m_context.session.groups().answer(m_chat, {id, isAccepted}, this, answered());
        };
        connect(row->addButton(tr("Decline"), ""), &QPushButton::clicked, this,
                [answer] { answer(false); });
        connect(row->addButton(tr("Accept"), "primary"), &QPushButton::clicked, this,
                [answer] { answer(true); });
    }
}

void OutsidersPage::ask(const User &user)
{
    const QString name = isolated(People::nameOf(user));
    const auto act = [this, id = user.id](const Done &done) {
        const auto unbanned = [this, done](const Result<void> &answer) {
            done(answer ? QString() : Sentences::reason(answer.error()));
            load();
        };
        m_context.session.groups().unban(m_chat, id, this, unbanned);
    };
    confirmAsking(tr("Unban %1?").arg(name),
                  tr("%1 can come back by a link, or be added by a member.").arg(name), tr("Unban"),
                  this, act);
}

// Settled already is as good.
Reply<void> OutsidersPage::answered()
{
    return [this](const Result<void> &done) {
        const bool isSettled = done || done.error().reason == Reason::ChatNoRequest;
        m_refusal->setText(isSettled ? QString() : Sentences::reason(done.error()));
        m_refusal->setVisible(!isSettled);
        load();
    };
}

} // namespace chatoyant::client
