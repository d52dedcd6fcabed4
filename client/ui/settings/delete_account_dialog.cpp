#include "client/ui/settings/delete_account_dialog.h"

#include "client/ui/people/leave_chat.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/proof_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/submission.h"
#include "common/base/limits.h"

namespace chatoyant::client {

DeleteAccountDialog::DeleteAccountDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Delete your account?"), parent)
    , m_context(context)
    , m_note(new LoadNote(context, this))
    , m_proof(new QWidget(this))
    , m_password(new PasswordField(context.theme, m_proof))
    , m_factor(new QWidget(m_proof))
    , m_code(new QLineEdit(m_factor))
{
    constexpr int height = 540;
    auto *column = scrollingColumn(body(), this);
    column->setSpacing(space::small);
    addWords(column);
    column->addWidget(m_note);
    m_obstacles = addColumn(column, space::tiny);
    addProof(column);
    column->addStretch();
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_delete = addButton(tr("Delete account"), "danger");
    m_submission = new Submission(m_delete, context.session.environment());
    m_submission->setWords(tr("Delete account"), tr("Deleting…"));
    connect(m_delete, &QPushButton::clicked, this, &DeleteAccountDialog::submit);
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    for (const QLineEdit *field : {static_cast<QLineEdit *>(m_password), m_code}) {
        connect(field, &QLineEdit::textChanged, this, &DeleteAccountDialog::refresh);
        connect(field, &QLineEdit::returnPressed, this, &DeleteAccountDialog::submit);
    }
    connect(m_note, &LoadNote::retryWanted, this, &DeleteAccountDialog::load);
    connect(&context.session, &Session::connectionChanged, this, &DeleteAccountDialog::refresh);
    resize(size::dialog, height);
    m_password->setFocus();
    load();
}

void DeleteAccountDialog::addWords(QBoxLayout *column)
{
    const Session &session = m_context.session;
    //: %1: a user name, %2: a server
    column->addWidget(
        paragraph(tr("@%1 on %2 will be gone for good, on all devices. Nobody can "
                     "bring it back.")
                      .arg(isolated(session.me().username), isolated(session.server())),
                  TextRole::Ui, this));
    addWords(column, tr("What goes"),
             tr("Your name, picture, e-mail address, password, settings, drafts and friendships. "
                "You leave all your groups. This device forgets the history and signs out, and so "
                "does every other one."));
    addWords(column, tr("What stays"),
             tr("What you wrote and sent in chats stays with the others there, by a “Deleted "
                "account”. If nobody is to have it, delete it before. Anybody may take your user "
                "name from then on."));
}

void DeleteAccountDialog::addWords(QBoxLayout *column, const QString &title, const QString &text)
{
    column->addWidget(paragraph(title, TextRole::UiStrong, this));
    auto *words = paragraph(text, TextRole::Ui, this);
    words->setTone(Tone::Weak);
    column->addWidget(words);
}

void DeleteAccountDialog::addProof(QBoxLayout *column)
{
    auto *inside = columnIn(m_proof, {0, space::small, 0, 0}, space::tiny);
    addField(inside, tr("Your &password"), m_password);
    auto *code = columnIn(m_factor, {0, space::small, 0, 0}, space::tiny);
    m_code->setMaxLength(limits::codeLength);
    addField(code, ProofDialog::tr("&Code of the authenticator, or a recovery code"), m_code);
    inside->addWidget(m_factor);
    m_factor->hide();
    column->addWidget(m_proof);
}

void DeleteAccountDialog::load()
{
    m_note->showLoading();
    m_context.session.account().deletion(
        this, [this](const Result<DeletionState> &state) { onState(state); });
    m_context.session.account().factor(this, [this](const Result<FactorState> &state) {
        if (state && state->isOn)
            askForCode();
    });
}

void DeleteAccountDialog::askForCode()
{
    m_factor->show();
    refresh();
}

void DeleteAccountDialog::onState(const Result<DeletionState> &state)
{
    clearColumn(*m_obstacles);
    m_note->clear();
    m_mayGo = state && state->chats.isEmpty() && !state->isLastAdministrator;
    m_proof->setVisible(!state || m_mayGo);
    refresh();
    if (!state)
        return m_note->showFailure(state.error());
    if (state->isLastAdministrator)
        addObstacle(tr("You are the last administrator of this server. Whoever runs it has to "
                       "make somebody else one before."));
    if (!state->chats.isEmpty())
        addObstacle(tr("%n group(s) need another owner before. Hand them over, or leave them:",
                       nullptr, int(state->chats.size())));
    for (const OwnedChat &chat : state->chats)
        addChat(chat);
}

void DeleteAccountDialog::addObstacle(const QString &sentence)
{
    auto *words = paragraph(sentence, TextRole::UiStrong, this);
    words->setTone(Tone::Danger);
    m_obstacles->addWidget(words);
}

void DeleteAccountDialog::addChat(const OwnedChat &chat)
{
    auto *row = new SettingRow(isolated(chat.title), m_context.theme, this);
    row->setText(tr("%n other member(s)", nullptr, chat.others));
    auto *hand = row->addButton(tr("Hand over…"), "");
    connect(hand, &QPushButton::clicked, this, [this, id = chat.chat] {
        auto *dialog = new HandOverDialog(m_context, id, this);
        connect(dialog, &HandOverDialog::left, this, &DeleteAccountDialog::load);
        dialog->open();
    });
    m_obstacles->addWidget(row);
}

void DeleteAccountDialog::submit()
{
    if (!m_delete->isEnabled())
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().deleteAccount(m_password->text(), m_code->text().trimmed(), this,
                                              [this](const Result<void> &gone) { onAnswer(gone); });
}

void DeleteAccountDialog::onAnswer(const Result<void> &gone)
{
    if (gone) {
        accept();
        emit deleted();
        return;
    }
    m_submission->refuse(gone.error());
    const Reason reason = gone.error().reason;
    if (reason == Reason::ChatLastOwner || reason == Reason::LastAdministrator)
        return load(); // it came about meanwhile: the list says so
    if (reason == Reason::BadCredentials)
        return showFault(m_password, tr("This is not your password."));
    if (reason == Reason::CodeNeeded)
        askForCode(); // it was turned on meanwhile
    if (reason == Reason::CodeNeeded || reason == Reason::BadCode)
        return showFault(m_code, Sentences::reason(gone.error()));
    showError(Sentences::reason(gone.error()));
}

void DeleteAccountDialog::showFault(QLineEdit *field, const QString &why)
{
    showError(why);
    setInvalid(field, why);
    field->setFocus();
    field->selectAll();
}

void DeleteAccountDialog::refresh()
{
    const bool isOnline =
        m_context.session.connectionState().phase == ConnectionState::Phase::Online;
    setInvalid(m_password, {});
    setInvalid(m_code, {});
    if (!m_submission->isWaiting())
        showError(isOnline ? QString()
                           : tr("Only the server can do that, and there is no connection to it "
                                "now."));
    const bool hasCode = m_factor->isHidden() || !m_code->text().trimmed().isEmpty();
    m_submission->setReady(m_mayGo && isOnline && !m_password->text().isEmpty() && hasCode);
}

} // namespace chatoyant::client
