#include "client/ui/people/people_dialog.h"

#include "client/models/person_tag.h"
#include "client/ui/people/request_dialog.h"
#include "client/ui/settings/invite_dialog.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"
#include "common/base/limits.h"

#include <QButtonGroup>

namespace chatoyant::client {

namespace {

QList<ContactSection> sectionsOf(PeopleDialog::Page page)
{
    switch (page) {
    case PeopleDialog::Page::Friends:
        return {ContactSection::Friends, ContactSection::Found, ContactSection::Blocked};
    case PeopleDialog::Page::Incoming:
        return {ContactSection::Incoming};
    case PeopleDialog::Page::Sent:
        return {ContactSection::Outgoing};
    }
    return {};
}

} // namespace

PeopleDialog::PeopleDialog(const UiContext &context, Page page, QWidget *parent)
    : Dialog(tr("People"), parent)
    , m_context(context)
    , m_model(context.session)
    , m_search(new SearchField(tr("Search by name or user name"), context.theme, this))
    , m_tabs(new QButtonGroup(this))
    , m_page(page)
{
    constexpr int height = 560;
    body().addWidget(m_search);
    auto *tabs = addFlow(&body(), space::hair);
    const auto add = [&](const QString &text, Page tab) {
        auto *button = textButton(text, "tab", this);
        button->setCheckable(true);
        button->setChecked(tab == page);
        m_tabs->addButton(button, static_cast<int>(tab));
        tabs->addWidget(button);
    };
    add(tr("Friends"), Page::Friends);
    add(tr("Incoming requests"), Page::Incoming);
    add(tr("Sent requests"), Page::Sent);
    m_rows = scrollingColumn(body(), this);
    connectParts();
    resize(size::dialog + space::vast, height);
    showPage(page);
    m_search->setFocus();
}

void PeopleDialog::connectParts()
{
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        m_search->clear();
        showPage(static_cast<Page>(id));
    });
    connect(m_search, &SearchField::settled, this, [this](const QString &text) {
        m_refusal.clear();
        m_model.setSearchText(text);
        showPage(text.isEmpty() ? m_page : Page::Friends);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PeopleDialog::rebuild,
            Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PeopleDialog::rebuild,
            Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PeopleDialog::rebuild,
            Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PeopleDialog::rebuild,
            Qt::QueuedConnection);
    connect(&m_model, &ContactModel::searchingChanged, this, &PeopleDialog::rebuild);
    connect(&m_model, &ContactModel::searchFailed, this, [this](const Error &error) {
        m_refusal = Sentences::reason(error);
        rebuild();
    });
}

void PeopleDialog::showPage(Page page)
{
    m_page = page;
    // What a search finds belongs to none of them.
    const bool isSearch = !m_search->text().isEmpty();
    m_tabs->setExclusive(false);
    const auto buttons = m_tabs->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(!isSearch && m_tabs->id(button) == static_cast<int>(page));
    m_tabs->setExclusive(true);
    m_model.setSections(m_search->text().isEmpty() ? sectionsOf(page) : QList<ContactSection>());
    rebuild();
}

void PeopleDialog::rebuild()
{
    showState();
    clearColumn(*m_rows);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        addRow(index.data(ContactModel::WholeContactRole).value<Contact>(),
               static_cast<ContactSection>(index.data(ContactModel::SectionRole).toInt()));
    }
    if (m_model.rowCount() == 0)
        addNobody();
    m_rows->addStretch();
}

// Whom nobody finds may have no account yet.
void PeopleDialog::addNobody()
{
    auto *none = paragraph(emptySentence(), TextRole::Ui, this);
    none->setAlignment(Qt::AlignCenter);
    none->setTone(Tone::Weak);
    none->setContentsMargins(around(space::huge));
    m_rows->addWidget(none);
    if (m_search->text().size() < limits::queryMinimum || m_model.isSearching())
        return;
    if (!m_mayInvite)
        return askAboutInvitations();
    if (!*m_mayInvite)
        return;
    auto *invite = textButton(tr("Invite somebody by link…"), "", this);
    m_rows->addSpacing(space::medium);
    m_rows->addWidget(invite, 0, Qt::AlignHCenter);
    connect(invite, &QPushButton::clicked, this,
            [this] { (new InviteDialog(m_context, this))->open(); });
}

// Once: not everybody may make them.
void PeopleDialog::askAboutInvitations()
{
    m_mayInvite = false;
    m_context.session.account().invitations(this, [this](const Result<QList<Invitation>> &may) {
        m_mayInvite = static_cast<bool>(may);
        may ? rebuild() : void();
    });
}

// Of the search.
void PeopleDialog::showState()
{
    const int wait = m_model.isSearching() ? m_model.secondsToWait() : 0;
    if (wait > 0)
        return showNote(tr("Too many searches. This one goes on in %n second(s).", "", wait));
    showError(m_refusal);
}

void PeopleDialog::addRow(const Contact &contact, ContactSection section)
{
    const bool isFriend = contact.state == ContactState::Friend;
    auto *row =
        new PersonRow(lookOf(contact.user, isFriend),
                      Sentences::underName(contact, m_context.session.environment().clock.now()),
                      m_context.theme, this);
    row->setTag(personTag(contact.user));
    if (section == ContactSection::Incoming && !contact.note.isEmpty())
        row->addNote(contact.note);
    if (section == ContactSection::Incoming)
        addCommonGroups(*row, contact.user.id);
    row->makeClickable();
    connect(row, &PersonRow::clicked, this,
            [this, id = contact.user.id] { emit profileWanted(id); });
    addActions(*row, contact);
    m_rows->addWidget(row);
}

// Whom one meets already is more than a name; the server is asked once for each.
void PeopleDialog::addCommonGroups(PersonRow &row, UserId user)
{
    const auto show = [this, &row](const QList<ChatId> &chats) {
        QStringList groups;
        for (const ChatId chat : chats) {
            if (m_context.session.chats().summary(chat).kind != ChatKind::Direct)
                groups.append(m_context.session.chats().title(chat));
        }
        if (!groups.isEmpty())
            row.addNote(tr("Groups in common: %1").arg(groups.join(QStringLiteral(", "))));
    };
    if (const auto known = m_common.constFind(user); known != m_common.cend())
        return show(*known);
    m_context.session.profile(user, &row, [this, user, show](const Result<ProfileDetails> &answer) {
        if (!answer)
            return;
        m_common.insert(user, answer->commonChats);
        show(answer->commonChats);
    });
}

void PeopleDialog::addActions(PersonRow &row, const Contact &contact)
{
    const UserId id = contact.user.id;
    Contacts &contacts = m_context.session.contacts();
    const auto report = [this](const Result<Contact> &answer) {
        if (!answer)
            showError(Sentences::reason(answer.error()));
    };
    const auto add = [&](const QString &text, const char *kind, const std::function<void()> &act) {
        connect(row.addButton(text, kind), &QPushButton::clicked, this, act);
    };
    switch (contact.state) {
    case ContactState::Friend:
        return add(tr("Message"), "", [this, id] { emit chatWanted(id); });
    case ContactState::Incoming:
        add(tr("Decline"), "quiet",
            [this, &contacts, id, report] { contacts.respond(id, false, this, report); });
        return add(tr("Accept"), "primary",
                   [this, &contacts, id, report] { contacts.respond(id, true, this, report); });
    case ContactState::Outgoing:
        return add(tr("Withdraw"), "",
                   [this, &contacts, id, report] { contacts.remove(id, this, report); });
    case ContactState::None:
        if (contact.blocked)
            return add(tr("Unblock"), "",
                       [this, &contacts, id, report] { contacts.block(id, false, this, report); });
        add(tr("Add"), "primary",
            [this, user = contact.user] { (new RequestDialog(m_context, user, this))->open(); });
    }
}

QString PeopleDialog::emptySentence() const
{
    if (m_model.isSearching())
        return tr("Searching…");
    if (m_search->text().size() == 1)
        return tr("Type at least two characters.");
    if (!m_search->text().isEmpty())
        return tr("No one found. People are found by a part of their name or user name, and by "
                  "their whole e-mail address.");
    switch (m_page) {
    case Page::Friends:
        return tr("No friends yet. Search for people above and send them a request.");
    case Page::Incoming:
        return tr("No requests wait for you.");
    case Page::Sent:
        return tr("No requests of yours wait for an answer.");
    }
    return {};
}

} // namespace chatoyant::client
