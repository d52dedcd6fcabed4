#include "client/ui/people/new_group_dialog.h"

#include "client/ui/people/friend_picker.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

namespace chatoyant::client {

namespace {

constexpr int pictureSide = 64;

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
    body().addWidget(m_steps, 1);
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
    if (m_direct.isValid()) {
        auto *note = paragraph(tr("A new group starts with both of you. Your direct chat stays as "
                                  "it is, and its history is not copied."),
                               TextRole::Ui, page);
        note->setTone(Tone::Weak);
        column->addWidget(note);
    } else {
        addKinds(column, page);
    }
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
    const auto add = [&](const QString &name, const QString &text) {
        auto *card = framed("card", page);
        auto *inside = columnIn(card, around(space::medium), space::tiny);
        auto *radio = new QRadioButton(name, card);
        radio->setAccessibleDescription(text);
        kinds->addButton(radio);
        auto *note = paragraph(text, TextRole::Meta, card);
        note->setTone(Tone::Weak);
        inside->addWidget(radio);
        inside->addWidget(note);
        column->addWidget(card);
        return radio;
    };
    auto *group = add(tr("Group"), tr("Everybody reads and writes."));
    m_broadcast = add(tr("Broadcast"), tr("Owners and admins write; everybody else reads."));
    group->setChecked(true);
}

void NewGroupDialog::go(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setText(step == 0 ? tr("Cancel") : tr("Back"));
    m_next->setText(step == m_steps->count() - 1 ? tr("Create") : tr("Next"));
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
    m_next->setEnabled(false);
    const auto answer = [this](const Result<ChatId> &chat) {
        m_next->setEnabled(true);
        if (!chat)
            return showError(Sentences::reason(chat.error()));
        accept();
        emit created(*chat);
    };
    const QString title = m_title->text().trimmed();
    ChatActions &actions = m_context.session.chatActions();
    if (m_direct.isValid())
        return actions.convert(m_direct, title, m_picker->picked(), this, answer);
    const bool isBroadcast = m_broadcast && m_broadcast->isChecked();
    actions.create({isBroadcast ? ChatKind::Broadcast : ChatKind::Group, m_picker->picked(), title,
                    m_topic->text().trimmed()},
                   this, answer);
}

} // namespace chatoyant::client
