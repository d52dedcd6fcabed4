#include "client/ui/start/invite_card.h"

#include "client/ui/widgets/alert_box.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

InviteCard::InviteCard(QWidget *parent)
    : QFrame(parent)
    , m_link(new QLineEdit(this))
    , m_alert(new AlertBox(this))
    , m_continue(textButton(tr("Continue"), "primary", this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::small);
    column->addWidget(new PlainLabel(tr("You are invited"), TextRole::Title, this));
    auto *text = paragraph(tr("Paste the whole link of your invitation. It names the server and "
                              "lets you make an account there."),
                           TextRole::Ui, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    column->addSpacing(space::tiny);
    m_link->setPlaceholderText(u"https://chat.example.org/i/…"_s);
    addField(column, tr("&Invitation link"), m_link);
    column->addWidget(m_alert);
    column->addSpacing(space::tiny);
    column->addWidget(m_continue);
    auto *back = textButton(tr("Back to sign-in"), "quiet", this);
    column->addWidget(back, 0, Qt::AlignHCenter);
    connect(back, &QPushButton::clicked, this, &InviteCard::backWanted);
    connect(m_continue, &QPushButton::clicked, this, &InviteCard::submit);
    connect(m_link, &QLineEdit::returnPressed, this, &InviteCard::submit);
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_alert->say({});
        setInvalid(m_link, {});
        m_continue->setEnabled(!typed.trimmed().isEmpty());
    });
    m_continue->setEnabled(false);
}

void InviteCard::begin()
{
    const QString copied = QGuiApplication::clipboard()->text();
    m_link->setText(readJoinLink(copied) ? copied.trimmed() : QString());
    m_link->setFocus();
    m_link->selectAll();
}

void InviteCard::submit()
{
    if (!m_continue->isEnabled())
        return;
    if (const auto link = readJoinLink(m_link->text())) {
        emit accepted(*link);
        return;
    }
    if (readChatLink(m_link->text()))
        return emit chatLinkAccepted(m_link->text().trimmed());
    const QString why = tr("This is no invitation link. It begins with https:// or chatoyant:// "
                           "and is one line: copy it again, as a whole.");
    m_alert->say(why);
    setInvalid(m_link, why);
    m_link->setFocus();
}

} // namespace chatoyant::client
