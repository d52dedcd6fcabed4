#include "client/ui/settings/factor_dialog.h"

#include "client/ui/settings/recovery_codes.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/code_field.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/qr_picture.h"
#include "client/ui/widgets/submission.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// Groups of four are easier to copy by eye.
QString grouped(const QString &secret)
{
    constexpr qsizetype group = 4;
    QStringList parts;
    for (qsizetype at = 0; at < secret.size(); at += group)
        parts.append(secret.mid(at, group));
    return parts.join(u' ');
}

} // namespace

FactorDialog::FactorDialog(const UiContext &context, const FactorSecret &secret, QWidget *parent)
    : Dialog(tr("Set up the second factor"), parent)
    , m_context(context)
    , m_code(new CodeField(context.theme, this))
    , m_codes(new RecoveryCodes(context, this))
    , m_first(buildSecret(secret))
    , m_second(buildCodes())
    , m_cancel(addButton(tr("Cancel"), ""))
    //: A button: the second factor.
    , m_turnOn(addButton(tr("Turn on"), "primary"))
    , m_finish(addButton(tr("I have kept the codes"), "primary"))
    , m_submission(new Submission(m_turnOn, context.session.environment()))
{
    constexpr int width = 480;
    constexpr int height = 660;
    auto *column = scrollingColumn(body(), this);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addStretch();
    m_second->hide();
    m_finish->hide();
    m_submission->setWords(tr("Turn on"), tr("Checking…"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_turnOn, &QPushButton::clicked, this, &FactorDialog::submit);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_isLeaving = true;
        accept();
    });
    connect(m_submission, &Submission::waited, this, [this] { showError({}); });
    connect(m_code, &CodeField::completed, this, &FactorDialog::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &FactorDialog::submit);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        setInvalid(m_code, {});
        m_submission->setReady(m_code->isComplete());
    });
    resize(width, height);
    m_code->setFocus();
}

QWidget *FactorDialog::buildSecret(const FactorSecret &secret)
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::medium);
    column->addWidget(paragraph(tr("1. Scan this with an authenticator app on your telephone."),
                                TextRole::Ui, page));
    auto *picture = new QrPicture(tr("QR code for the authenticator"), m_context.theme, page);
    picture->setText(secret.uri);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    addSecretText(column, secret.secret);
    column->addWidget(
        paragraph(tr("2. Enter the six digits that the app shows."), TextRole::Ui, page));
    m_code->setAccessibleName(tr("Code of the authenticator, six digits"));
    column->addWidget(m_code);
    return page;
}

void FactorDialog::addSecretText(QBoxLayout *column, const QString &secret)
{
    auto *hint =
        paragraph(tr("No camera? Type this key into the app instead:"), TextRole::Meta, this);
    hint->setTone(Tone::Weak);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
    auto *note = framed("note", this);
    auto *row = rowIn(note, {space::medium, space::tiny, space::tiny, space::tiny}, space::small);
    auto *shown = paragraph(grouped(secret), TextRole::Body, note);
    shown->setProperty("kind", u"mono"_s);
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new IconButton(u"copy"_s, tr("Copy the key"), m_context.theme, note);
    row->addWidget(shown, 1);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    column->addWidget(note);
    connect(copy, &QToolButton::clicked, this, [this, secret] {
        QGuiApplication::clipboard()->setText(secret);
        showNote(tr("The key is copied."));
    });
}

QWidget *FactorDialog::buildCodes()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::medium);
    auto *good = framed("good", page);
    auto *said = paragraph(tr("The second factor is on. From now on signing in asks for a code."),
                           TextRole::Ui, good);
    said->setTone(Tone::Success);
    columnIn(good, around(space::medium))->addWidget(said);
    column->addWidget(good);
    column->addWidget(paragraph(tr("Keep these recovery codes where you find them without your "
                                   "telephone. Each of them lets you in once in its place. They "
                                   "are shown this once."),
                                TextRole::Ui, page));
    column->addWidget(m_codes);
    return page;
}

void FactorDialog::submit()
{
    if (!m_turnOn->isEnabled() || m_isOn)
        return;
    showError({});
    m_submission->begin();
    m_context.session.account().confirmFactor(
        m_code->text(), this, [this](const Result<QStringList> &codes) { onConfirmed(codes); });
}

void FactorDialog::onConfirmed(const Result<QStringList> &codes)
{
    if (!codes) {
        m_submission->refuse(codes.error());
        const bool isWrong = codes.error().reason == Reason::BadCode;
        const QString why = isWrong ? tr("This code is wrong or too old. Wait for the next one, "
                                         "and check your telephone's clock.")
                                    : Sentences::reason(codes.error());
        showError(why);
        setInvalid(m_code, isWrong ? why : QString());
        m_code->setFocus();
        m_code->selectAll();
        return;
    }
    m_isOn = true;
    m_codes->setCodes(*codes);
    m_code->setModified(false);
    for (QWidget *gone :
         {m_first, static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_turnOn)})
        gone->hide();
    m_second->show();
    m_finish->show();
    m_finish->setFocus();
    emit turnedOn();
}

void FactorDialog::done(int result)
{
    if (!m_isOn || m_isLeaving || m_codes->areKept() || !isVisible())
        return Dialog::done(result);
    confirm(tr("Close without keeping the codes?"),
            tr("They are not shown again. Without them and without your telephone only whoever "
               "runs the server can let you in."),
            tr("Close"), this, [this, result] {
                m_isLeaving = true;
                done(result);
            });
}

} // namespace chatoyant::client
