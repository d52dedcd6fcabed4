#include "client/ui/people/status_dialog.h"

#include "client/ui/chat/emoji_panel.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/menu_text.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

#include <QComboBox>
#include <QMenu>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

struct Proposal
{
    const char *emoji;
    const char *text;
    StatusEnd end;
};

constexpr Proposal proposals[] = {
    {"📅", QT_TRANSLATE_NOOP("StatusProposals", "In a meeting"), StatusEnd::Hour},
    {"🍽️", QT_TRANSLATE_NOOP("StatusProposals", "Having lunch"), StatusEnd::HalfHour},
    {"🚌", QT_TRANSLATE_NOOP("StatusProposals", "On the way"), StatusEnd::HalfHour},
    {"🏠", QT_TRANSLATE_NOOP("StatusProposals", "Working from home"), StatusEnd::Today},
    {"🤒", QT_TRANSLATE_NOOP("StatusProposals", "Not well"), StatusEnd::Today},
    {"🌴", QT_TRANSLATE_NOOP("StatusProposals", "On holiday"), StatusEnd::Week},
};

constexpr int keepsEnd = -1; // beside the values of StatusEnd

} // namespace

StatusDialog::StatusDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Your status"), parent)
    , m_context(context)
    , m_emoji(new QToolButton(this))
    , m_text(new QLineEdit(this))
    , m_until(new QComboBox(this))
    , m_save(nullptr)
    , m_clear(nullptr)
    , m_saving(nullptr)
{
    auto *note = paragraph(tr("Everybody sees it beside your name, until you change it or its "
                              "time is over. Then the server forgets it."),
                           TextRole::Meta, this);
    note->setTone(Tone::Weak);
    body().addWidget(note);
    buildFields();
    buildProposals();
    buildButtons();
    const QDateTime now = context.session.environment().clock.now();
    const Status present = StatusWords::shown(context.session.ownProfile().written(), now);
    m_end = present.until;
    if (m_end.isValid()) {
        m_until->insertItem(0, StatusWords::until(present, now), keepsEnd);
        m_until->setCurrentIndex(0);
    }
    m_text->setText(present.text);
    setEmoji(present.emoji);
    m_clear->setVisible(!present.isEmpty());
    refresh();
    m_text->setFocus();
}

void StatusDialog::buildFields()
{
    auto *box = new QWidget(this);
    auto *row = rowIn(box, {}, space::small);
    row->addWidget(m_emoji);
    row->addWidget(m_text, 1);
    m_emoji->setProperty("kind", u"emoji"_s);
    m_emoji->setMinimumSize(size::target, size::target);
    connect(m_emoji, &QToolButton::clicked, this, &StatusDialog::pickEmoji);
    m_text->setMaxLength(limits::statusLength);
    m_text->setPlaceholderText(tr("For instance: in a meeting"));
    addField(&body(), tr("&How are you?"), m_text, box);
    auto *label = new PlainLabel(tr("&Show it"), TextRole::UiStrong, this);
    label->setBuddy(m_until);
    body().addWidget(label);
    body().addWidget(m_until);
    m_until->setAccessibleName(tr("Show it"));
    for (const StatusEnd end : {StatusEnd::Never, StatusEnd::HalfHour, StatusEnd::Hour,
                                StatusEnd::Today, StatusEnd::Week})
        m_until->addItem(StatusWords::name(end), static_cast<int>(end));
    connect(m_text, &QLineEdit::textChanged, this, &StatusDialog::refresh);
}

void StatusDialog::buildProposals()
{
    auto *row = addFlow(&body(), space::small);
    for (const Proposal &each : proposals) {
        const QString emoji = QString::fromUtf8(each.emoji);
        const QString text = QCoreApplication::translate("StatusProposals", each.text);
        auto *button = textButton(StatusWords::line({emoji, text}), "chip", this);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, emoji, text, end = each.end] {
            setEmoji(emoji);
            m_text->setText(text);
            m_until->setCurrentIndex(m_until->findData(static_cast<int>(end)));
        });
    }
}

void StatusDialog::buildButtons()
{
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    //: The status that one has set.
    m_clear = addButton(tr("Clear it"), "danger");
    connect(m_clear, &QPushButton::clicked, this, [this] { save({}); });
    m_save = addButton(tr("Save"), "primary");
    m_save->setDefault(true);
    m_saving = new Submission(m_save, m_context.session.environment());
    m_saving->setWords(tr("Save"), tr("Saving…"));
    connect(m_saving, &Submission::waited, this, [this] { showError({}); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(wanted()); });
}

void StatusDialog::pickEmoji()
{
    auto *panel = new EmojiPanel(m_context.theme, this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->rememberIn(m_context.preferences);
    connect(panel, &EmojiPanel::picked, this, &StatusDialog::setEmoji);
    panel->popUp(m_emoji->mapToGlobal(m_emoji->rect().topLeft()));
}

void StatusDialog::setEmoji(const QString &emoji)
{
    m_chosen = emoji;
    m_emoji->setText(emoji);
    m_emoji->setIcon(emoji.isEmpty() ? m_context.theme.icon(u"emoji"_s) : QIcon());
    const QString name =
        emoji.isEmpty() ? tr("Choose an emoji") : tr("Choose another emoji than %1").arg(emoji);
    m_emoji->setAccessibleName(name);
    m_emoji->setToolTip(plainToolTip(name));
    refresh();
}

Status StatusDialog::wanted() const
{
    const int end = m_until->currentData().toInt();
    const QDateTime now = m_context.session.environment().clock.now();
    return {m_chosen, m_text->text().simplified(),
            end == keepsEnd ? m_end : StatusWords::endOf(static_cast<StatusEnd>(end), now)};
}

void StatusDialog::refresh()
{
    if (m_saving)
        m_saving->setReady(!wanted().isEmpty());
}

void StatusDialog::save(const Status &status)
{
    showError({});
    m_saving->begin();
    m_context.session.ownProfile().say(status, this, [this](const Result<Status> &answer) {
        if (answer)
            return accept();
        m_saving->refuse(answer.error());
        showError(Sentences::reason(answer.error()));
    });
}

void addStatusChoice(QMenu &menu, const UiContext &context, QWidget &window)
{
    const Status now =
        StatusWords::shown(context.session.me(), context.session.environment().clock.now());
    const QString text = now.isEmpty() ? StatusDialog::tr("Set a status…")
                                       //: What one says of oneself, and that it can be changed.
                                       : StatusDialog::tr("%1…").arg(StatusWords::line(now));
    QAction *action = menu.addAction(context.theme.icon(u"emoji"_s), menuText(text));
    QObject::connect(action, &QAction::triggered, &window,
                     [context, &window] { (new StatusDialog(context, &window))->open(); });
}

} // namespace chatoyant::client
