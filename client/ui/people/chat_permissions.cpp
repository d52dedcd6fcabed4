#include "client/ui/people/chat_permissions.h"

#include "client/models/rule_sentences.h"
#include "client/state/chat_rights.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/wrapping_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QWheelEvent>

namespace chatoyant::client {

namespace {

constexpr int pauses[] = {0, 10, 30, 60, 300, 900, 3600}; // seconds

// The wheel scrolls the card, and changes nothing in it.
class RuleBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChatPermissions::ChatPermissions(const UiContext &context, ChatId chat, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chat(chat)
    , m_ofMembers(new QWidget(this))
    , m_slowNote(paragraph(tr("How long members wait between two messages. Admins do not wait."),
                           TextRole::Meta,
                           m_ofMembers))
    , m_private(new QRadioButton(tr("Private"), this))
    , m_public(new QRadioButton(tr("Public"), this))
    , m_publicNote(paragraph({}, TextRole::Meta, this))
    , m_asks(new WrappingBox(tr("Admins approve who joins"), this))
    , m_refusal(paragraph({}, TextRole::Ui, this))
    , m_change(m_refusal, [this] { refresh(); })
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(m_refusal);
    column->addWidget(m_ofMembers);
    addOfMembers();
    addEntry(*column);
    connect(context.session.conversation(chat), &Conversation::summaryChanged, this,
            &ChatPermissions::refresh);
    refresh();
}

void ChatPermissions::addOfMembers()
{
    m_grid = new QGridLayout(m_ofMembers);
    m_grid->setContentsMargins(0, 0, 0, space::small);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
    const Choices who{{tr("Everyone"), int(Allowed::Everyone)},
                      {tr("Admins"), int(Allowed::Admins)}};
    m_post = addBox(tr("Who writes"), who);
    m_add = addBox(tr("Who adds members"), who);
    m_pin = addBox(tr("Who pins messages"), who);
    Choices slow;
    for (const int pause : pauses)
        slow.append({pause == 0 ? tr("Off") : RuleSentences::duration(pause), pause});
    m_slow = addBox(tr("Slow mode"), slow);
    m_slowNote->setTone(Tone::Weak);
    m_grid->addWidget(m_slowNote, m_grid->rowCount(), 0, 1, 2);
    const auto chosen = [](const QComboBox *box) {
        return static_cast<Allowed>(box->currentData().toInt());
    };
    connect(m_post, &QComboBox::activated, this, [this, chosen] { send({chosen(m_post)}); });
    connect(m_add, &QComboBox::activated, this, [this, chosen] { send({{}, chosen(m_add)}); });
    connect(m_pin, &QComboBox::activated, this, [this, chosen] { send({{}, {}, chosen(m_pin)}); });
    connect(m_slow, &QComboBox::activated, this, [this] {
        send({{}, {}, {}, m_slow->currentData().toInt()});
    });
}

QComboBox *ChatPermissions::addBox(const QString &title, const Choices &choices)
{
    auto *box = new RuleBox(m_ofMembers);
    for (const auto &[name, value] : choices)
        box->addItem(name, value);
    box->setAccessibleName(title);
    auto *label = paragraph(title, TextRole::Ui, m_ofMembers);
    label->setBuddy(box);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    return box;
}

void ChatPermissions::addEntry(QBoxLayout &column)
{
    const QString title = tr("Type of the group");
    column.addWidget(paragraph(title, TextRole::UiStrong, this));
    for (QRadioButton *choice : {m_private, m_public}) {
        //: A choice and what it is about: "Type of the group: Private".
        choice->setAccessibleName(tr("%1: %2").arg(title, choice->text()));
        column.addWidget(choice);
    }
    m_publicNote->setTone(Tone::Weak);
    column.addWidget(m_publicNote);
    column.addSpacing(space::small);
    column.addWidget(m_asks);
    column.addSpacing(space::small);
    const auto choose = [this](bool isPublic) {
        RuleChanges changes;
        changes.isPublic = isPublic;
        send(changes);
    };
    connect(m_private, &QRadioButton::clicked, this, [choose] { choose(false); });
    connect(m_public, &QRadioButton::clicked, this, [choose] { choose(true); });
    connect(m_asks, &QCheckBox::clicked, this, [this](bool isAsking) {
        RuleChanges changes;
        changes.asks = isAsking;
        send(changes);
    });
}

void ChatPermissions::send(const RuleChanges &changes)
{
    const GroupRules now = m_context.session.chats().summary(m_chat).rules;
    const RuleChanges anew = newIn(changes, now);
    if (anew.isEmpty())
        return;
    m_change.begin();
    m_context.session.chatActions().changeRules(m_chat, anew, this, m_change.answered());
}

void ChatPermissions::refresh()
{
    const ChatSummary chat = m_context.session.chats().summary(m_chat);
    const bool mayChange = rightsIn(chat).mayChangeRules;
    const QString why = mayChange ? QString() : tr("Only admins change this.");
    for (QWidget *choice : std::initializer_list<QWidget *>{m_post, m_add, m_pin, m_slow, m_private,
                                                            m_public, m_asks}) {
        choice->setEnabled(mayChange && !m_change.isUnderWay());
        choice->setAccessibleDescription(why);
        setPlainToolTip(choice, why);
    }
    m_ofMembers->setVisible(chat.kind == ChatKind::Group);
    if (m_change.isIn(chat))
        showRules(chat.rules);
}

void ChatPermissions::showRules(const GroupRules &rules)
{
    const auto show = [](QComboBox *box, int value) {
        // Another program may have chosen what is not offered here.
        if (box->findData(value) < 0)
            box->addItem(RuleSentences::duration(value), value);
        box->setCurrentIndex(box->findData(value));
    };
    show(m_post, int(rules.post));
    show(m_add, int(rules.add));
    show(m_pin, int(rules.pin));
    show(m_slow, rules.slow);
    m_private->setChecked(!rules.isPublic);
    m_public->setChecked(rules.isPublic);
    m_publicNote->setText(
        rules.isPublic ? tr("Everybody on this server finds the group by its name and can join.")
                       : tr("One gets in by a link, or is added by a member."));
    m_asks->setChecked(rules.asks);
}

} // namespace chatoyant::client
