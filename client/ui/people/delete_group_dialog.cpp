#include "client/ui/people/delete_group_dialog.h"

#include "client/state/groups.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"

#include <QPushButton>

namespace chatoyant::client {

DeleteGroupDialog::DeleteGroupDialog(const UiContext &context, ChatId chat, QWidget *parent)
    : Dialog(tr("Delete the group?"), parent)
    , m_context(context)
    , m_chat(chat)
    , m_title(context.session.chats().title(chat).simplified())
    , m_name(new QLineEdit(this))
    , m_delete(nullptr)
    , m_deleting(nullptr)
{
    const int members = context.session.chats().summary(chat).memberCount;
    body().addWidget(
        paragraph(tr("“%1” is gone for all its %n member(s), with everything that was said and "
                     "sent there. Nobody can bring it back.",
                     "", members)
                      .arg(isolated(m_title)),
                  TextRole::Ui, this));
    body().addSpacing(space::small);
    auto *column = addColumn(&body(), space::tiny);
    addField(column, tr("To delete it, type its &name"), m_name);
    m_name->setPlaceholderText(m_title);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_delete = addButton(tr("Delete for everybody"), "danger");
    m_deleting = new Submission(m_delete, context.session.environment());
    m_deleting->setWords(tr("Delete for everybody"), tr("Deleting…"));
    m_deleting->setReady(false);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_deleting->setReady(isNamed()); });
    connect(m_name, &QLineEdit::returnPressed, this, &DeleteGroupDialog::erase);
    connect(m_delete, &QPushButton::clicked, this, &DeleteGroupDialog::erase);
    m_name->setFocus();
}

bool DeleteGroupDialog::isNamed() const
{
    return m_name->text().simplified().compare(m_title, Qt::CaseInsensitive) == 0;
}

void DeleteGroupDialog::erase()
{
    if (!m_delete->isEnabled())
        return;
    showError({});
    m_deleting->begin();
    m_context.session.groups().remove(m_chat, this, [this](const Result<void> &gone) {
        // Gone already is as good.
        if (!gone && gone.error().reason != Reason::ChatNotFound) {
            m_deleting->refuse(gone.error());
            return showError(Sentences::reason(gone.error()));
        }
        accept();
        emit deleted();
    });
}

} // namespace chatoyant::client
