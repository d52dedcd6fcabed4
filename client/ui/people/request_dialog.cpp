#include "client/ui/people/request_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

RequestDialog::RequestDialog(const UiContext &context, const User &user, QWidget *parent)
    : Dialog(tr("Send a friend request"), parent)
    , m_context(context)
    , m_user(user.id)
    , m_note(new QLineEdit(this))
    , m_send(nullptr)
    , m_sending(nullptr)
{
    auto *text = paragraph(tr("%1 can accept or decline it. Friends write to each other and see "
                              "whether the other is there.")
                               .arg(isolated(People::nameOf(user))),
                           TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    m_note->setMaxLength(limits::noteLength);
    m_note->setPlaceholderText(tr("For instance, how you know each other"));
    addField(&body(), tr("A &word with it, if you like"), m_note);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_send = addButton(tr("Send"), "primary");
    m_send->setDefault(true);
    m_sending = new Submission(m_send, context.session.environment());
    m_sending->setWords(tr("Send"), tr("Sending…"));
    m_sending->setReady(true);
    connect(m_sending, &Submission::waited, this, [this] { showError({}); });
    connect(m_send, &QPushButton::clicked, this, &RequestDialog::send);
    m_note->setFocus();
}

// Refused, everything typed is still there.
void RequestDialog::send()
{
    showError({});
    m_sending->begin();
    m_context.session.contacts().request(m_user, m_note->text().trimmed(), this,
                                         [this](const Result<Contact> &answer) {
                                             if (answer)
                                                 return accept();
                                             m_sending->refuse(answer.error());
                                             showError(Sentences::reason(answer.error()));
                                         });
}

} // namespace chatoyant::client
