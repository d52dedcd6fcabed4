#include "client/ui/settings/recovery_codes.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/disk/whole_file.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

RecoveryCodes::RecoveryCodes(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_grid(new QGridLayout(framed("note", this)))
    , m_copy(textButton(tr("Copy"), "", this))
    , m_said(paragraph({}, TextRole::Meta, this))
{
    auto *column = columnIn(this, {}, space::medium);
    m_grid->setContentsMargins(around(space::large));
    m_grid->setSpacing(space::small);
    column->addWidget(m_grid->parentWidget());
    auto *row = addFlow(column);
    auto *save = textButton(tr("Save…"), "", this);
    row->addWidget(m_copy);
    row->addWidget(save);
    column->addWidget(m_said);
    m_said->hide();
    m_copy->setAccessibleName(tr("Copy the recovery codes"));
    save->setAccessibleName(tr("Save the recovery codes in a file"));
    connect(m_copy, &QPushButton::clicked, this, &RecoveryCodes::copy);
    connect(save, &QPushButton::clicked, this, &RecoveryCodes::askWhere);
}

void RecoveryCodes::setCodes(const QStringList &codes)
{
    m_codes = codes;
    const int half = static_cast<int>((codes.size() + 1) / 2);
    for (int at = 0; at < codes.size(); ++at) {
        auto *label = new PlainLabel(codes.at(at), TextRole::Body, this);
        label->setProperty("kind", u"mono"_s);
        label->setLayoutDirection(Qt::LeftToRight);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, at % half, at / half, Qt::AlignCenter);
    }
}

QString RecoveryCodes::asText() const
{
    //: The head of a file: user name and server.
    const QString head = tr("Recovery codes of @%1 on %2. Each is good once.")
                             .arg(m_context.session.me().username, m_context.session.server());
    return head + u"\n\n"_s + m_codes.join(u'\n') + u'\n';
}

void RecoveryCodes::copy()
{
    QGuiApplication::clipboard()->setText(m_codes.join(u'\n'));
    m_areKept = true;
    say(tr("Copied. Paste them where you keep passwords."), false);
}

void RecoveryCodes::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery codes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"chatoyant-recovery-codes.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodes::save);
    dialog->open();
}

void RecoveryCodes::save(const QString &file)
{
    const auto saved = writeWhole(file, asText().toUtf8(), QFile::ReadOwner | QFile::WriteOwner);
    m_areKept = m_areKept || bool(saved);
    //: %1 is a file name; in the other sentence it is why not.
    say(saved ? tr("Saved as %1.").arg(isolated(file))
              : tr("Not saved: %1").arg(isolated(saved.error())),
        !saved);
}

void RecoveryCodes::say(const QString &sentence, bool isFailure)
{
    m_said->setTone(isFailure ? Tone::Danger : Tone::Success);
    m_said->setText(sentence);
    m_said->show();
}

} // namespace chatoyant::client
