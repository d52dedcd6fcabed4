#include "client/ui/people/profile_card.h"

#include "client/models/person_tag.h"
#include "client/models/status_words.h"
#include "client/ui/people/complaint_dialog.h"
#include "client/ui/people/picture_field.h"
#include "client/ui/people/request_dialog.h"
#include "client/ui/people/status_dialog.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/presence_choices.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(const UiContext &context, UserId user, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_user(user)
    , m_avatar(new Avatar(size::profileAvatar, context.theme, this))
    , m_name(paragraph({}, TextRole::Title, this))
    , m_username(new PlainLabel({}, TextRole::Ui, this))
    , m_tag(new NameTag(this))
    , m_status(paragraph({}, TextRole::Ui, this))
    , m_presence(new PlainLabel({}, TextRole::Meta, this))
    , m_whereabouts(paragraph({}, TextRole::Meta, this))
    , m_about(paragraph({}, TextRole::Ui, this))
    , m_commonGroups(paragraph({}, TextRole::Meta, this))
    , m_error(paragraph({}, TextRole::Ui, this))
{
    auto *column = columnIn(this, around(space::huge), space::tiny);
    addPicture(column);
    column->addSpacing(space::small);
    column->addWidget(m_name);
    auto *handle = addRow(column, space::small);
    auto *copy = new IconButton(u"copy"_s, tr("Copy the user name"), context.theme, this);
    copy->setSide(28);
    handle->addStretch();
    handle->addWidget(m_tag);
    handle->addWidget(m_username);
    handle->addWidget(copy);
    handle->addStretch();
    for (PlainLabel *label :
         {m_presence, m_status, m_about, m_whereabouts, m_commonGroups, m_error})
        column->addWidget(label);
    for (PlainLabel *label :
         {m_name, m_presence, m_status, m_about, m_whereabouts, m_commonGroups, m_error})
        label->setAlignment(Qt::AlignCenter);
    m_username->setTone(Tone::Weak);
    m_presence->setTone(Tone::Weak);
    m_whereabouts->setTone(Tone::Weak);
    m_commonGroups->setTone(Tone::Weak);
    m_error->setTone(Tone::Danger);
    column->addSpacing(space::medium);
    m_choices = addInset(column);
    m_actions = addColumn(column, space::small);
    column->addStretch();
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_contact.user.username); });
    m_contact = context.session.contacts().contact(user);
    context.session.profile(user, this,
                            [this](const Result<ProfileDetails> &answer) { onDetails(answer); });
    follow();
    refresh();
}

void ProfileCard::onDetails(const Result<ProfileDetails> &answer)
{
    if (answer) {
        m_contact = answer->contact;
        m_common = answer->commonChats;
        m_takesMessages = answer->takesMessages;
        m_takesRequests = answer->takesRequests;
    }
    refresh();
}

void ProfileCard::addChoices(QWidget &choices)
{
    m_choices->addWidget(&choices);
    m_choices->addSpacing(space::medium);
}

void ProfileCard::follow()
{
    Session &session = m_context.session;
    connect(&session.contacts(), &Contacts::changed, this, [this](UserId changed) {
        if (changed != m_user)
            return;
        m_contact = m_context.session.contacts().contact(m_user);
        refresh();
    });
    connect(&session.people(), &People::changed, this, [this](UserId changed) {
        if (changed == m_user)
            showPerson();
    });
    connect(&session.ownPresence(), &OwnPresence::changed, this, &ProfileCard::showPerson);
}

// One's own can be changed where it is seen.
void ProfileCard::addPicture(QBoxLayout *column)
{
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    if (m_user != m_context.session.me().id)
        return;
    m_avatar->hide();
    column->addWidget(new PictureField(m_context, {}, this));
}

// What changes while one looks takes no button away from under the keyboard.
void ProfileCard::showPerson()
{
    const User known = m_context.session.people().user(m_user);
    User user = known.id.isValid() ? known : m_contact.user;
    const bool isMe = m_user == m_context.session.me().id;
    if (isMe)
        user.presence = m_context.session.ownPresence().shown();
    const bool isShown = isMe || m_contact.state == ContactState::Friend;
    m_avatar->setLook(lookOf(user, isShown));
    m_name->setText(People::nameOf(user));
    m_username->setText(u'@' + user.username);
    m_presence->setText(
        isMe ? Sentences::ownPresence(user.presence)
             : Sentences::presence(user, m_context.session.environment().clock.now()));
    m_presence->setVisible(isShown);
    m_tag->setTag(personTag(user));
    m_about->setText(user.about);
    m_about->setVisible(!user.about.isEmpty());
    showWhereabouts(user);
}

// How they are and until when; what time it is there, and what they speak.
void ProfileCard::showWhereabouts(const User &user)
{
    const QDateTime now = m_context.session.environment().clock.now();
    const Status status = StatusWords::shown(user, now);
    const QString until = StatusWords::until(status, now);
    //: How somebody says they are, and until when.
    const QString line = isolated(StatusWords::line(status));
    m_status->setText(until.isEmpty() ? line : tr("%1 · %2").arg(line, until));
    m_status->setVisible(!status.isEmpty());
    QStringList lines{StatusWords::localTime(user, now), StatusWords::languages(user)};
    lines.removeAll(QString());
    m_whereabouts->setText(lines.join(u'\n'));
    m_whereabouts->setVisible(!lines.isEmpty());
}

void ProfileCard::refresh()
{
    showPerson();
    QStringList groups;
    for (const ChatId chat : m_common) {
        if (m_context.session.chats().summary(chat).kind != ChatKind::Direct)
            groups.append(m_context.session.chats().title(chat));
    }
    showCommon(groups);
    m_error->setVisible(!m_error->text().isEmpty());
    addActions();
}

// The first few; all of them when pointed at.
void ProfileCard::showCommon(const QStringList &groups)
{
    constexpr qsizetype most = 3;
    const auto further = static_cast<int>(groups.size() - most);
    const QString first = groups.mid(0, most).join(u", "_s);
    m_commonGroups->setText(further > 0
                                ? tr("Groups in common: %1 and %n more", "", further).arg(first)
                                : tr("Groups in common: %1").arg(first));
    m_commonGroups->setVisible(!groups.isEmpty());
    setPlainToolTip(m_commonGroups, further > 0 ? groups.join(u", "_s) : QString());
}

void ProfileCard::addActions()
{
    clearColumn(*m_actions);
    if (m_user == m_context.session.me().id)
        return addOwnActions();
    Contacts &contacts = m_context.session.contacts();
    const auto answer = [this](const Result<Contact> &result) { report(result); };
    const ChatId direct = m_context.session.chats().directChatWith(m_user);
    switch (m_contact.state) {
    case ContactState::Friend:
        addButton(tr("Message"), "primary", [this] { emit chatWanted(m_user); });
        if (direct.isValid())
            addButton(tr("Create a group with both of you…"), "",
                      [this, direct] { emit groupWanted(direct); });
        addButton(tr("Remove from friends"), "", [this, &contacts, answer] {
            confirm(tr("Remove from your friends?"),
                    tr("Your conversation stays. To be friends again, one of you has to ask."),
                    tr("Remove"), this,
                    [this, &contacts, answer] { contacts.remove(m_user, this, answer); });
        });
        break;
    case ContactState::Incoming:
        addButton(tr("Accept the request"), "primary",
                  [this, &contacts, answer] { contacts.respond(m_user, true, this, answer); });
        addButton(tr("Decline"), "",
                  [this, &contacts, answer] { contacts.respond(m_user, false, this, answer); });
        break;
    case ContactState::Outgoing:
        addButton(tr("Withdraw the request"), "",
                  [this, &contacts, answer] { contacts.remove(m_user, this, answer); });
        break;
    case ContactState::None:
        addStrangerActions();
    }
    addButton(m_contact.blocked ? tr("Unblock") : tr("Block"), "danger", [this, &contacts, answer] {
        contacts.block(m_user, !m_contact.blocked, this, answer);
    });
    addButton(tr("Report…"), "danger",
              [this] { (new ComplaintDialog(m_context, {m_user}, this))->open(); });
}

// As far as they take it from oneself.
void ProfileCard::addStrangerActions()
{
    if (m_takesMessages)
        addButton(tr("Message"), m_takesRequests ? "" : "primary",
                  [this] { emit chatWanted(m_user); });
    if (m_takesRequests)
        return addButton(tr("Send a friend request"), "primary",
                         [this] { (new RequestDialog(m_context, m_contact.user, this))->open(); });
    auto *why =
        paragraph(tr("This person takes no friend requests from you."), TextRole::Meta, this);
    why->setTone(Tone::Weak);
    why->setAlignment(Qt::AlignCenter);
    m_actions->addWidget(why);
    why->show();
}

void ProfileCard::addOwnActions()
{
    addButton(tr("Change my status…"), "", [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addPresenceChoices(*menu, m_context);
        addStatusChoice(*menu, m_context, *window());
        menu->popup(mapToGlobal(m_actions->geometry().topLeft() + QPoint(0, size::target)));
    });
    addButton(tr("Edit profile"), "", [this] { emit editWanted(); });
}

void ProfileCard::addButton(const QString &text, const char *kind, const std::function<void()> &act)
{
    auto *button = textButton(text, kind, this);
    connect(button, &QPushButton::clicked, this, act);
    m_actions->addWidget(button);
    button->show(); // at once: what takes another's place does not flicker
}

void ProfileCard::report(const Result<Contact> &answer)
{
    m_error->setText(answer ? QString() : Sentences::reason(answer.error()));
    if (answer)
        m_contact = *answer;
    refresh();
}

} // namespace chatoyant::client
