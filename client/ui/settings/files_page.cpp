#include "client/ui/settings/files_page.h"

#include "client/models/file_words.h"
#include "client/state/saved_file.h"
#include "client/ui/settings/proxy_row.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"

#include <QFileDialog>
#include <QPushButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

FilesPage::FilesPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controls(new SettingControls(tr("Chats and files changed."), this))
{
    connect(m_controls, &SettingControls::replaced, this, &FilesPage::replaced);
    auto *column = columnIn(this, {}, space::small);
    addPhotos(column);
    addFolder(column);
    addCopies(column);
    if (context.proxy)
        column->addWidget(new ProxyRow(context, this));
    column->addStretch();
    m_controls->follow([this] { refreshFolder(); });
}

void FilesPage::addPhotos(QBoxLayout *column)
{
    m_controls->addChoices(column, tr("Photos are sent"),
                           {{u"smaller"_s, tr("Smaller: quick, and sharp on a screen")},
                            {u"original"_s, tr("As they are: every detail, and larger")}},
                           settingOf(m_context.preferences, preference::photos, u"smaller"_s));
    auto *note =
        paragraph(tr("Before photos are sent, you can choose otherwise."), TextRole::Meta, this);
    note->setTone(Tone::Weak);
    column->addWidget(note);
}

void FilesPage::addFolder(QBoxLayout *column)
{
    m_folder = new SettingRow(tr("Files are saved in"), m_context.theme, this);
    m_folder->setIcon(u"folder"_s);
    column->addWidget(m_folder);
    connect(m_folder->addButton(tr("Change…"), ""), &QPushButton::clicked, this,
            &FilesPage::chooseFolder);
    m_usual = m_folder->addButton(tr("Use the usual one"), "quiet");
    connect(m_usual, &QPushButton::clicked, this,
            [this] { m_controls->change(folder(), QString()); });
}

void FilesPage::addCopies(QBoxLayout *column)
{
    m_copies = new SettingRow(tr("Copies on this device"), m_context.theme, this);
    m_copies->setIcon(u"device"_s);
    column->addWidget(m_copies);
    m_clear = m_copies->addButton(tr("Clear cached files"), "danger");
    m_clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, this, &FilesPage::askToClear);
    m_copies->setText(tr("Counting…"));
}

void FilesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshFolder(); // files are saved elsewhere from their menus, too
    count();
}

void FilesPage::chooseFolder()
{
    const QString kept = m_context.preferences.value(preference::saveFolder).toString();
    auto *dialog =
        new QFileDialog(this, tr("Save files in…"), kept.isEmpty() ? downloadFolder() : kept);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FilesPage::saveIn);
    dialog->open();
}

void FilesPage::saveIn(const QString &folder)
{
    if (const Result<void> isFine = checkFolder(folder); !isFine)
        return m_folder->setText(Sentences::reason(isFine.error()), Tone::Danger);
    m_controls->change(this->folder(), folder);
    refreshFolder(); // also where it was that one, and a refusal stands there
}

Setting FilesPage::folder() const
{
    return settingOf(m_context.preferences, preference::saveFolder, QString());
}

void FilesPage::refreshFolder()
{
    const QString kept = m_context.preferences.value(preference::saveFolder).toString();
    m_folder->setText(isolated(FileWords::path(kept.isEmpty() ? downloadFolder() : kept)));
    m_usual->setVisible(!kept.isEmpty());
}

void FilesPage::count()
{
    m_context.session.files().countCopies(this, [this](qint64 bytes) { showCopies(bytes); });
}

void FilesPage::showCopies(qint64 bytes)
{
    setUsable(*m_clear, bytes > 0);
    if (bytes == 0)
        return m_copies->setText(tr("Nothing: what you look at is kept here for a while, so that "
                                    "it is there at once the next time."));
    //: %1: a size, as "1.2 MB".
    m_copies->setText(tr("%1 of pictures, videos and voice messages that you looked at.")
                          .arg(FileWords::size(bytes)));
}

void FilesPage::askToClear()
{
    confirm(tr("Clear the cached files?"),
            tr("Pictures, videos and voice messages are fetched again when you look at them. "
               "Messages, drafts and the files you saved stay."),
            tr("Clear"), this, [this] { clear(); });
}

void FilesPage::clear()
{
    setUsable(*m_clear, false);
    m_copies->setText(tr("Clearing…"));
    m_context.session.files().removeCopies(this, [this](qint64 left) {
        showCopies(left);
        emit noted(tr("The cached files are cleared."));
    });
}

} // namespace chatoyant::client
