#include "client/ui/people/join_chat_dialog.h"

#include "client/models/links.h"
#include "client/state/groups.h"
#include "client/ui/people/found_groups.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

JoinChatDialog::JoinChatDialog(const UiContext &context, const QString &link, QWidget *parent)
    : Dialog(tr("Join a chat"), parent)
    , m_context(context)
    , m_link(new QLineEdit(this))
    , m_question(buildQuestion())
    , m_avatar(new Avatar(size::profileAvatar, context.theme, this))
    , m_name(paragraph({}, TextRole::Title, this))
    , m_facts(paragraph({}, TextRole::Ui, this))
    , m_topic(paragraph({}, TextRole::Ui, this))
    , m_card(buildCard())
    , m_cancel(addButton(tr("Cancel"), ""))
    , m_withdraw(addButton(tr("Withdraw the request"), ""))
    , m_account(addButton(tr("Use an account there"), ""))
    , m_look(addButton(tr("Continue"), "primary"))
    , m_join(addButton(tr("Join"), "primary"))
    , m_looking(new Submission(m_look, context.session.environment()))
    , m_joining(new Submission(m_join, context.session.environment()))
    , m_withdrawing(new Submission(m_withdraw, context.session.environment()))
{
    body().addWidget(m_question);
    body().addWidget(m_card);
    m_card->hide();
    m_join->hide();
    m_withdraw->hide();
    m_account->hide();
    m_looking->setWords(tr("Continue"), tr("Looking…"));
    m_joining->setWords(tr("Join"), tr("Joining…"));
    m_withdrawing->setWords(m_withdraw->text(), tr("Withdrawing…"));
    connectParts();
    const QString copied = QGuiApplication::clipboard()->text();
    m_link->setText(!link.isEmpty() ? link : readChatLink(copied) ? copied.trimmed() : QString());
    m_link->selectAll();
    m_link->setFocus();
    if (!link.isEmpty())
        look();
}

QWidget *JoinChatDialog::buildQuestion()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::small);
    auto *text = paragraph(tr("Paste the whole link that somebody in the chat gave you. You see "
                              "what it leads to before you join."),
                           TextRole::Ui, page);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    column->addSpacing(space::tiny);
    m_link->setPlaceholderText(u"https://chat.example.org/j/…"_s);
    addField(column, tr("&Link to the chat"), m_link);
    column->addSpacing(space::small);
    m_groups = new FoundGroups(m_context, page);
    column->addWidget(m_groups);
    connect(m_groups, &FoundGroups::chosen, this, [this](const ChatPreview &group) {
        m_way = {{}, group.chat};
        showError({});
        show(group);
    });
    return page;
}

QFrame *JoinChatDialog::buildCard()
{
    auto *card = framed("note", this);
    auto *column = columnIn(card, around(space::large), space::small);
    column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_name, m_facts, m_topic}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    m_facts->setTone(Tone::Weak);
    return card;
}

void JoinChatDialog::connectParts()
{
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_account, &QPushButton::clicked, this, [this] {
        accept();
        emit accountWanted(m_link->text());
    });
    connect(m_look, &QPushButton::clicked, this, &JoinChatDialog::look);
    connect(m_link, &QLineEdit::returnPressed, this, &JoinChatDialog::look);
    connect(m_join, &QPushButton::clicked, this, &JoinChatDialog::join);
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &typed) {
        showError({});
        setInvalid(m_link, {});
        m_account->hide();
        m_groups->setVisible(true);
        m_looking->setReady(!typed.trimmed().isEmpty());
    });
    connect(m_withdraw, &QPushButton::clicked, this, &JoinChatDialog::withdraw);
    for (Submission *submission : {m_looking, m_joining, m_withdrawing})
        connect(submission, &Submission::waited, this, [this] { showError({}); });
    m_joining->setReady(true);
    m_withdrawing->setReady(true);
}

QString JoinChatDialog::faultOf(const QString &text)
{
    if (readJoinLink(text))
        return tr("This link is an invitation to make an account on a server. You have an account: "
                  "ask for a link to the chat, or to be added.");
    if (!readChatLink(text))
        return tr("This is no link to a chat. It begins with https:// or chatoyant:// and is one "
                  "line: copy it again, as a whole.");
    return {};
}

QString JoinChatDialog::elsewhere(const JoinLink &link) const
{
    const QString here = m_context.session.server();
    if (leadsTo(link, here))
        return {};
    //: Addresses of two servers.
    return tr("This link leads to a chat on %1, and you are signed in on %2. If these are two "
              "names of one server, continue. If not, use an account there.")
        .arg(isolated(hostOf(m_link->text())), isolated(here));
}

void JoinChatDialog::complain(const QString &sentence)
{
    showError(sentence);
    setInvalid(m_link, sentence);
    m_link->setFocus();
}

void JoinChatDialog::look()
{
    if (!m_look->isEnabled())
        return;
    const QString text = m_link->text();
    if (const QString fault = faultOf(text); !fault.isEmpty())
        return complain(fault);
    const JoinLink link = *readChatLink(text);
    // Another server is not told the code of a link without being asked for it.
    if (const QString warning = elsewhere(link);
        !warning.isEmpty() && std::exchange(m_warnedAbout, text) != text) {
        m_account->show();
        m_groups->hide(); // room, in a small window
        return complain(warning);
    }
    m_way = {link.code, {}};
    showError({});
    m_looking->begin();
    m_context.session.chatLinks().preview(
        m_way, this, [this](const Result<ChatPreview> &preview) { onPreview(preview); });
}

void JoinChatDialog::onPreview(const Result<ChatPreview> &preview)
{
    if (!preview)
        return refuse(*m_looking, preview.error());
    m_looking->end();
    m_link->setModified(false);
    show(*preview);
}

void JoinChatDialog::show(const ChatPreview &preview)
{
    m_avatar->setLook({preview.title, {}, {}, preview.picture});
    m_name->setText(isolated(preview.title));
    m_facts->setText(Sentences::chatPreview(preview));
    m_topic->setText(isolated(preview.topic));
    m_topic->setVisible(!preview.topic.isEmpty());
    m_question->hide();
    m_account->hide();
    m_look->hide();
    m_card->show();
    m_join->show();
    showWay(preview);
}

// How one gets in, or why not now.
void JoinChatDialog::showWay(const ChatPreview &preview)
{
    if (preview.isMember) {
        m_joining->setWords(tr("Open the chat"), tr("Opening…"));
        showNote(tr("You are a member of this chat already."));
    } else if (preview.hasAsked) {
        return sayAsked();
    } else if (preview.asks) {
        m_joining->setWords(tr("Ask to join"), tr("Asking…"));
        showNote(tr("An admin decides who comes in."));
    }
    m_join->setFocus();
}

void JoinChatDialog::sayAsked()
{
    m_joining->end();
    m_join->hide();
    m_withdraw->show();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    showNote(tr("Asked to join. The chat appears in your list once an admin lets you in."));
}

void JoinChatDialog::join()
{
    if (!m_join->isEnabled())
        return;
    showError({});
    m_joining->begin();
    m_context.session.chatLinks().join(m_way, this, [this](const Result<ChatId> &chat) {
        if (!chat)
            return refuse(*m_joining, chat.error());
        if (!chat->isValid())
            return sayAsked();
        accept();
        emit joined(*chat);
    });
}

void JoinChatDialog::withdraw()
{
    if (!m_withdraw->isEnabled())
        return;
    m_withdrawing->begin();
    m_context.session.groups().withdraw(m_way, this, [this](const Result<void> &done) {
        // Answered meanwhile: the chat is in the list, or a notice is, that says how.
        if (!done && done.error().reason != Reason::ChatNoRequest)
            return refuse(*m_withdrawing, done.error());
        if (!done)
            return accept();
        m_withdrawing->end();
        m_withdraw->hide();
        m_joining->setWords(tr("Ask to join"), tr("Asking…"));
        m_join->show();
        m_cancel->setFocus();
        showNote(tr("The request is withdrawn."));
    });
}

void JoinChatDialog::refuse(Submission &submission, const Error &error)
{
    submission.refuse(error);
    showError(Sentences::joinRefusal(error));
    QPushButton *pressed = &submission == m_joining       ? m_join
                           : &submission == m_withdrawing ? m_withdraw
                                                          : m_look;
    if (pressed->isEnabled() && !m_link->hasFocus())
        pressed->setFocus(); // which it lost while it was busy
}

} // namespace chatoyant::client
