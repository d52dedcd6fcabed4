#include "client/ui/settings/privacy_page.h"

#include "client/models/person_tag.h"
#include "client/ui/settings/account_data.h"
#include "client/ui/settings/audience_choices.h"
#include "client/ui/settings/choice_group.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/preview_choice.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QSignalBlocker>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

PrivacyPage::PrivacyPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(new LoadNote(context, this))
    , m_form(new QWidget(this))
    , m_friends(new QRadioButton(tr("My friends"), m_form))
    , m_nobody(new QRadioButton(tr("Nobody"), m_form))
    , m_readMarks(new WrappingBox(tr("Show others what I have read"), m_form))
    , m_audiences(new AudienceChoices(m_form))
    , m_noneBlocked(nullptr)
    , m_blocked(nullptr)
{
    auto *column = columnIn(this);
    column->addWidget(m_note);
    column->addWidget(m_form);
    auto *inside = columnIn(m_form, {}, space::small);
    buildPresence(inside);
    buildReadMarks(inside);
    buildTyping(inside);
    buildPreviews(inside);
    buildContact(inside);
    auto *data = new AccountData(context, this);
    connect(data, &AccountData::deleted, this, &PrivacyPage::accountDeleted);
    column->addSpacing(space::large);
    column->addWidget(data);
    column->addStretch();
    m_form->hide();
    connect(m_note, &LoadNote::retryWanted, this, &PrivacyPage::load);
    for (QAbstractButton *choice :
         {static_cast<QAbstractButton *>(m_friends), static_cast<QAbstractButton *>(m_nobody),
          static_cast<QAbstractButton *>(m_readMarks)})
        connect(choice, &QAbstractButton::clicked, this, &PrivacyPage::choose);
    connect(&context.session.privacy(), &PrivacySettings::changed, this, [this] {
        if (const auto known = m_context.session.privacy().known())
            show(*known);
    });
    connect(&context.session.contacts(), &Contacts::changed, this, &PrivacyPage::rebuildBlocked);
    connect(&context.session.contacts(), &Contacts::reset, this, &PrivacyPage::rebuildBlocked);
    rebuildBlocked();
}

PlainLabel *PrivacyPage::addNote(QBoxLayout *column, const QString &text)
{
    auto *note = paragraph(text, TextRole::Meta, m_form);
    note->setTone(Tone::Weak);
    column->addWidget(note);
    return note;
}

void PrivacyPage::buildPresence(QBoxLayout *column)
{
    auto *title = paragraph(tr("Who sees whether I am there"), TextRole::UiStrong, m_form);
    column->addWidget(title);
    auto *row = addFlow(column, space::large);
    auto *group = new QButtonGroup(m_form);
    for (QRadioButton *choice : {m_friends, m_nobody}) {
        group->addButton(choice);
        row->addWidget(choice);
        choice->setAccessibleDescription(title->text());
    }
    addNote(column, tr("Whether you are online or away, and when you were here last: strangers "
                       "never see that. Shown to nobody, it is not told either that messages have "
                       "reached you."));
    column->addSpacing(space::medium);
}

void PrivacyPage::buildReadMarks(QBoxLayout *column)
{
    column->addWidget(m_readMarks);
    PlainLabel *note =
        addNote(column, tr("Switched off, only your own devices know what you have read, in "
                           "all chats. You still see what others show."));
    note->setIndent(noteIndent(m_context.theme));
    m_readMarks->setAccessibleDescription(note->text());
    column->addSpacing(space::medium);
}

void PrivacyPage::buildTyping(QBoxLayout *column)
{
    auto *box = new WrappingBox(tr("Show others that I am writing"), m_form);
    column->addWidget(box);
    column->addSpacing(space::medium);
    SyncedSettings &settings = m_context.session.settings();
    const auto show = [box, &settings] {
        const QSignalBlocker quiet(box);
        box->setChecked(settings.isOn(SyncedSettings::showsTyping));
    };
    show();
    connect(&settings, &SyncedSettings::changed, box, show);
    connect(box, &QCheckBox::toggled, this, [this, &settings](bool isOn) {
        settings.set(SyncedSettings::showsTyping, isOn);
        emit replaced(isOn ? tr("Others see that you are writing.")
                           : tr("Nobody sees any more that you are writing."),
                      [&settings, isOn] { settings.set(SyncedSettings::showsTyping, !isOn); });
    });
}

void PrivacyPage::buildPreviews(QBoxLayout *column)
{
    auto *previews = new PreviewChoice(m_context, m_form);
    column->addWidget(previews);
    column->addSpacing(space::medium);
    connect(previews, &PreviewChoice::replaced, this, &PrivacyPage::replaced);
}

void PrivacyPage::buildContact(QBoxLayout *column)
{
    column->addWidget(m_audiences);
    addNote(column, tr("Everybody on this server can find you by your name. Conversations that "
                       "have begun go on; whom you block can write you nothing."));
    column->addSpacing(space::medium);
    connect(m_audiences, &AudienceChoices::chosen, this, &PrivacyPage::save);
    column->addWidget(paragraph(tr("Blocked people"), TextRole::UiStrong, m_form));
    m_noneBlocked = addNote(column, tr("You have blocked nobody."));
    m_blocked = addColumn(column, 0);
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void PrivacyPage::load()
{
    if (m_form->isHidden())
        m_note->showLoading();
    m_context.session.privacy().load(this, [this](const Result<Privacy> &privacy) {
        m_note->clear();
        if (privacy)
            return show(*privacy);
        m_form->hide();
        m_note->showFailure(privacy.error());
    });
}

void PrivacyPage::show(const Privacy &privacy)
{
    m_friends->setChecked(privacy.presence == PresenceAudience::Friends);
    m_nobody->setChecked(privacy.presence == PresenceAudience::Nobody);
    m_readMarks->setChecked(privacy.readMarks);
    m_audiences->show(privacy);
    m_form->setVisible(true);
}

void PrivacyPage::choose()
{
    const auto before = m_context.session.privacy().known();
    if (!before)
        return;
    Privacy wanted = *before;
    wanted.presence = m_nobody->isChecked() ? PresenceAudience::Nobody : PresenceAudience::Friends;
    wanted.readMarks = m_readMarks->isChecked();
    if (*before == wanted)
        return;
    QString sentence;
    if (wanted.presence != before->presence)
        sentence = wanted.presence == PresenceAudience::Nobody
                       ? tr("Nobody sees any more whether you are there.")
                       : tr("Your friends see whether you are there.");
    else
        sentence = wanted.readMarks ? tr("Others see what you have read.")
                                    : tr("Nobody sees any more what you have read.");
    save(wanted, sentence);
}

void PrivacyPage::setPrivacy(const Privacy &wanted)
{
    save(wanted, {});
}

void PrivacyPage::save(const Privacy &wanted, const QString &sentence)
{
    const auto before = m_context.session.privacy().known();
    m_context.session.privacy().set(wanted, this,
                                    [this, before, sentence](const Result<Privacy> &set) {
                                        if (set) {
                                            show(*set);
                                            if (before && !sentence.isEmpty())
                                                emit saved(sentence, *before);
                                            return;
                                        }
                                        if (before)
                                            show(*before); // as it is still
                                        emit failed(set.error());
                                    });
}

void PrivacyPage::rebuildBlocked()
{
    clearColumn(*m_blocked);
    Contacts &contacts = m_context.session.contacts();
    QList<User> blocked;
    for (const Contact &contact : contacts.all()) {
        if (contact.blocked)
            blocked.append(m_context.session.people().user(contact.user.id));
    }
    std::sort(blocked.begin(), blocked.end(), [](const User &one, const User &other) {
        return People::nameOf(one).localeAwareCompare(People::nameOf(other)) < 0;
    });
    m_noneBlocked->setVisible(blocked.isEmpty());
    for (const User &user : blocked) {
        auto *row = new PersonRow(lookOf(user, false), isolated(u'@' + user.username),
                                  m_context.theme, m_form);
        row->setTag(personTag(user));
        connect(row->addButton(tr("Unblock"), ""), &QPushButton::clicked, this,
                [this, &contacts, id = user.id] {
                    contacts.block(id, false, this, [this](const Result<Contact> &answer) {
                        if (!answer)
                            emit failed(answer.error());
                    });
                });
        m_blocked->addWidget(row);
    }
}

} // namespace chatoyant::client
