#include "client/ui/admin/admin_sessions_dialog.h"

#include "client/ui/admin/paged_rows.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/layouts.h"

#include <QPushButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AdminSessionsDialog::AdminSessionsDialog(const UiContext &context,
                                         const User &user,
                                         QWidget *parent)
    : Dialog(tr("Devices of %1").arg(isolated(People::nameOf(user))), parent)
    , m_context(context)
    , m_user(user)
    , m_rows(new PagedRows(context, this))
    , m_all(addButton(tr("Sign out all"), "danger"))
{
    constexpr int height = 520;
    auto *text = paragraph(tr("Here they are signed in. A device that is signed out needs the "
                              "password again; what is saved on it stays there."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    auto *column = scrollingColumn(body(), this);
    column->addWidget(m_rows);
    column->addStretch();
    auto *close = addButton(tr("Close"), "");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_all, &QPushButton::clicked, this, &AdminSessionsDialog::askToEndAll);
    connect(m_rows, &PagedRows::retryWanted, this, &AdminSessionsDialog::load);
    m_all->setEnabled(false);
    resize(size::dialog, height);
    close->setFocus();
    load();
}

void AdminSessionsDialog::load()
{
    m_rows->begin();
    m_context.session.account().administration().sessions(
        m_user.id, this,
        [this](const Result<QList<DeviceSession>> &sessions) { onLoaded(sessions); });
}

void AdminSessionsDialog::onLoaded(const Result<QList<DeviceSession>> &sessions)
{
    if (!sessions)
        return m_rows->fail(sessions.error());
    m_rows->clear();
    for (const DeviceSession &session : *sessions)
        add(session);
    m_all->setEnabled(!sessions->isEmpty());
    m_rows->end(false, tr("They are signed in nowhere."));
}

void AdminSessionsDialog::add(const DeviceSession &session)
{
    const QString name = session.device.isEmpty() ? tr("A device without a name") : session.device;
    auto *row = new SettingRow(name, m_context.theme, this);
    row->setIcon(u"device"_s);
    //: A network address, and when it was used.
    row->setText(tr("%1 · %2").arg(
        isolated(session.address),
        Sentences::lastUse(session, m_context.session.environment().clock.now())));
    QStringList made{session.program, session.system == name ? QString() : session.system};
    made.removeAll(QString());
    if (!made.isEmpty())
        row->addLine(isolated(made.join(u" · "_s)), Tone::Weak);
    connect(row->addButton(tr("Sign out"), ""), &QPushButton::clicked, this,
            [this, id = session.id] { askToEnd(id); });
    m_rows->add(row);
}

void AdminSessionsDialog::askToEnd(SessionId session)
{
    confirmAsking(tr("Sign out this device?"),
                  tr("It is signed out at once, wherever it is. What is saved on it stays there."),
                  tr("Sign out"), this, [this, session](const Done &done) { end(session, done); });
}

void AdminSessionsDialog::askToEndAll()
{
    confirmAsking(tr("Sign out all devices of %1?").arg(isolated(People::nameOf(m_user))),
                  tr("They are signed out at once, wherever they are, and need the password to "
                     "come back. What is saved on them stays there."),
                  tr("Sign out all"), this, [this](const Done &done) { end({}, done); });
}

void AdminSessionsDialog::end(SessionId session, const Done &done)
{
    const auto onAnswer = [this, done](const Result<int> &count) {
        // Gone already is as good.
        const bool isGone = count || count.error().reason == Reason::SessionNotFound;
        done(isGone ? QString() : Sentences::reason(count.error()));
        if (!isGone)
            return;
        showNote(tr("%n device(s) signed out.", nullptr, count ? *count : 0));
        emit ended();
        load();
    };
    m_context.session.account().administration().endSessions(m_user.id, session, this, onAnswer);
}

} // namespace chatoyant::client
