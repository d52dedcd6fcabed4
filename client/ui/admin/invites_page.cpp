#include "client/ui/admin/invites_page.h"

#include "client/ui/admin/paged_rows.h"
#include "client/ui/settings/invite_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QShowEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

InvitesPage::InvitesPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new PagedRows(context, this))
    , m_new(textButton(tr("New invitation…"), "primary", this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("Whoever has the link of an invitation can make an account on this "
                              "server. You see this because you are one of its administrators."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    column->addSpacing(space::tiny);
    column->addWidget(m_new, 0, Qt::AlignLeading);
    column->addWidget(m_rows, 1);
    connect(m_rows, &PagedRows::retryWanted, this, &InvitesPage::load);
    connect(m_new, &QPushButton::clicked, this, &InvitesPage::create);
}

void InvitesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void InvitesPage::load()
{
    m_rows->begin();
    m_context.session.account().invitations(
        this, [this](const Result<QList<Invitation>> &answer) { onLoaded(answer); });
}

void InvitesPage::onLoaded(const Result<QList<Invitation>> &invitations)
{
    m_new->setEnabled(static_cast<bool>(invitations));
    if (!invitations)
        return m_rows->fail(invitations.error());
    m_rows->clear();
    for (const Invitation &invitation : *invitations)
        addInvitation(invitation);
    m_rows->end(false, tr("There are no invitations."));
}

void InvitesPage::addInvitation(const Invitation &invitation)
{
    const bool isOver = invitation.used >= invitation.uses ||
                        invitation.expiresAt <= m_context.session.environment().clock.now();
    const QString title = invitation.note.isEmpty() ? tr("Invitation") : invitation.note;
    auto *row = new SettingRow(title, m_context.theme, this);
    row->setIcon(u"invite"_s);
    row->setText(Sentences::invitation(invitation, m_context.session.environment().clock.now()),
                 isOver ? Tone::Warning : Tone::Weak);
    //: Buttons: an invitation that is over goes from the list; one that holds is taken back.
    connect(row->addButton(isOver ? tr("Remove") : tr("Revoke"), ""), &QPushButton::clicked, this,
            [this, id = invitation.id] { askToRevoke(id); });
    m_rows->add(row);
}

void InvitesPage::create()
{
    auto *dialog = new InviteDialog(m_context, this);
    connect(dialog, &InviteDialog::made, this, &InvitesPage::load);
    dialog->open();
}

void InvitesPage::askToRevoke(InviteId invitation)
{
    const auto act = [this, invitation](const Done &done) {
        m_context.session.account().revokeInvitation(
            invitation, this, [this, done](const Result<void> &revoked) {
                // Gone already is as good.
                const bool isGone = revoked || revoked.error().reason == Reason::BadInvite;
                done(isGone ? QString() : Sentences::reason(revoked.error()));
                if (!isGone)
                    return;
                emit noted(tr("The invitation is taken back."));
                load();
            });
    };
    confirmAsking(tr("Take this invitation back?"),
                  tr("Its link lets nobody in any more. Who has come by it stays."), tr("Revoke"),
                  this, act);
}

} // namespace chatoyant::client
