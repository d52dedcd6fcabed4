#include "client/ui/people/new_group_dialog.h"

#include "client/ui/people/friend_picker.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/page_slide.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace chatoyant::client {

namespace {

constexpr int pictureSide = 64;

// A choice in a card of its own, with what it means.
QRadioButton *addChoice(QBoxLayout *column,
                        QButtonGroup &group,
                        const std::pair<QString, QString> &words,
                        QWidget *page)
{
    auto *card = framed("card", page);
    auto *inside = columnIn(card, around(space::medium), space::tiny);
    auto *radio = new QRadioButton(words.first, card);
    radio->setAccessibleDescription(words.second);
    group.addButton(radio);
    auto *note = paragraph(words.second, TextRole::Meta, card);
    note->setTone(Tone::Weak);
    inside->addWidget(radio);
    inside->addWidget(note);
    column->addWidget(card);
    return radio;
}

} // namespace

NewGroupDialog::NewGroupDialog(const UiContext &context, ChatId direct, QWidget *parent)
    : Dialog(direct.isValid() ? tr("New group from this chat") : tr("New group"), parent)
    , m_context(context)
    , m_direct(direct)
    , m_steps(new QStackedWidget(this))
    , m_back(addButton(tr("Cancel"), ""))
    , m_next(addButton(tr("Next"), "primary"))
{
    constexpr int height = 540;
    m_steps->setProperty(PageSlide::mark, true);
    scrollingColumn(body(), this)->addWidget(m_steps, 1);
    addNameStep();
    addMembersStep();
    onTitle({});
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] {
        return m_steps->currentIndex() == 0 ? reject() : go(m_steps->currentIndex() - 1);
    });
    connect(m_next, &QPushButton::clicked, this, &NewGroupDialog::next);
    resize(size::dialog, height);
    go(0);
    m_title->setFocus();
}

void NewGroupDialog::addNameStep()
{
    auto *page = new QWidget(m_steps);
    auto *column = columnIn(page, {}, space::small);
    addNames(column, page);
    if (m_direct.isValid())
        addHistories(column, page);
    else
        addKinds(column, page);
    column->addStretch();
    m_steps->addWidget(page);
}

void NewGroupDialog::addNames(QBoxLayout *column, QWidget *page)
{
    auto *head = addRow(column, space::large);
    m_picture = new Avatar(pictureSide, m_context.theme, page);
    head->addWidget(m_picture, 0, Qt::AlignBottom);
    auto *named = addColumn(head, space::small, 1);
    auto *titleLabel = new PlainLabel(tr("&Name"), TextRole::UiStrong, page);
    m_title = new QLineEdit(page);
    m_title->setMaxLength(limits::titleLength);
    m_title->setAccessibleName(tr("Name of the group"));
    titleLabel->setBuddy(m_title);
    named->addWidget(titleLabel);
    named->addWidget(m_title);
    column->addSpacing(space::small);
    auto *topicLabel = new PlainLabel(tr("&What it is about (optional)"), TextRole::UiStrong, page);
    m_topic = new QLineEdit(page);
    m_topic->setMaxLength(limits::topicLength);
    m_topic->setAccessibleName(tr("What the group is about"));
    topicLabel->setBuddy(m_topic);
    topicLabel->setVisible(!m_direct.isValid());
    m_topic->setVisible(!m_direct.isValid());
    column->addWidget(topicLabel);
    column->addWidget(m_topic);
    column->addSpacing(space::small);
    connect(m_title, &QLineEdit::textChanged, this, &NewGroupDialog::onTitle);
}

// The picture that the chat will have, as it comes to be.
void NewGroupDialog::onTitle(const QString &title)
{
    m_picture->setLook({title.trimmed(), {}, {}});
    go(m_steps->currentIndex());
}

void NewGroupDialog::addMembersStep()
{
    QSet<UserId> without;
    if (m_direct.isValid())
        without.insert(m_context.session.chats().summary(m_direct).peer.id);
    m_picker = new FriendPicker(m_context, without, m_steps);
    m_steps->addWidget(m_picker);
}

void NewGroupDialog::addKinds(QBoxLayout *column, QWidget *page)
{
    auto *kinds = new QButtonGroup(page); // one choice, though each lies in a card of its own
    auto *group = addChoice(column, *kinds, {tr("Group"), tr("Everybody reads and writes.")}, page);
    m_broadcast =
        addChoice(column, *kinds,
                  {tr("Broadcast"), tr("Owners and admins write; everybody else reads.")}, page);
    group->setChecked(true);
}

void NewGroupDialog::addHistories(QBoxLayout *column, QWidget *page)
{
    const QString peer = isolated(m_context.session.chats().title(m_direct));
    auto *choices = new QButtonGroup(page);
    auto *anew =
        addChoice(column, *choices,
                  {tr("Start anew"), tr("The group begins empty, with both of you. Nobody else "
                                        "reads what you two have written; this chat stays.")},
                  page);
    m_withHistory = addChoice(
        column, *choices,
        {tr("Take the history along"),
         tr("Everybody whom you add now can read what you two have written. %1 is asked first, "
            "and the group is made once the answer is yes. This chat stays as well.")
             .arg(peer)},
        page);
    anew->setChecked(true);
    connect(m_withHistory, &QRadioButton::toggled, this, [this] { go(m_steps->currentIndex()); });
}

void NewGroupDialog::go(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setText(step == 0 ? tr("Cancel") : tr("Back"));
    const bool isAsking = m_withHistory && m_withHistory->isChecked();
    const QString last = isAsking ? tr("Ask") : tr("Create");
    m_next->setText(step == m_steps->count() - 1 ? last : tr("Next"));
    m_next->setEnabled(!m_title->text().trimmed().isEmpty());
}

void NewGroupDialog::next()
{
    if (m_steps->currentIndex() < m_steps->count() - 1)
        return go(m_steps->currentIndex() + 1);
    create();
}

void NewGroupDialog::create()
{
    showError({});
    m_next->setEnabled(false);
    const auto answer = [this](const Result<ChatId> &chat) { onMade(chat); };
    const QString title = m_title->text().trimmed();
    if (m_direct.isValid())
        return m_context.session.conversions().begin(
            {m_direct, title, m_picker->picked(), m_withHistory->isChecked()}, this, answer);
    const bool isBroadcast = m_broadcast && m_broadcast->isChecked();
    m_context.session.chatActions().create({isBroadcast ? ChatKind::Broadcast : ChatKind::Group,
                                            m_picker->picked(), title, m_topic->text().trimmed()},
                                           this, answer);
}

void NewGroupDialog::onMade(const Result<ChatId> &chat)
{
    m_next->setEnabled(true);
    if (!chat)
        return showError(Sentences::reason(chat.error()));
    accept();
    chat->isValid() ? emit created(*chat) : emit asked(m_direct);
}

} // namespace chatoyant::client
