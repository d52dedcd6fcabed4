#include "client/ui/settings/account_data.h"

#include "client/models/file_words.h"
#include "client/state/saved_file.h"
#include "client/ui/settings/delete_account_dialog.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/layouts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using ExportPhase = DataExportState::Phase;

AccountData::AccountData(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(paragraph(tr("Your data"), TextRole::UiStrong, this));
    addExport(column);
    column->addWidget(framed("line", this));
    addDeletion(column);
    connect(&dataExport(), &DataExport::changed, this, &AccountData::refresh);
    connect(&context.session, &Session::connectionChanged, this, &AccountData::refresh);
    refresh();
}

void AccountData::addExport(QBoxLayout *column)
{
    m_export = new SettingRow(tr("A copy of everything"), m_context.theme, this);
    m_export->setIcon(u"download"_s);
    column->addWidget(m_export);
    m_open = m_export->addButton(tr("Open folder"), "");
    m_cancel = m_export->addButton(tr("Cancel"), "");
    m_begin = m_export->addButton(tr("Export my data…"), "");
    connect(m_open, &QPushButton::clicked, this, &AccountData::openFolder);
    connect(m_cancel, &QPushButton::clicked, this, [this] { dataExport().cancel(); });
    connect(m_begin, &QPushButton::clicked, this, &AccountData::chooseFile);
}

void AccountData::addDeletion(QBoxLayout *column)
{
    m_deletion = new SettingRow(tr("The end of your account"), m_context.theme, this);
    m_deletion->setIcon(u"trash"_s);
    column->addWidget(m_deletion);
    m_delete = m_deletion->addButton(tr("Delete account…"), "danger");
    connect(m_delete, &QPushButton::clicked, this, &AccountData::openDeletion);
}

void AccountData::chooseFile()
{
    const QString kept = m_context.preferences.value(preference::saveFolder).toString();
    const QDir folder(kept.isEmpty() ? downloadFolder() : kept);
    auto *dialog = new QFileDialog(this, tr("Export my data"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setNameFilter(tr("ZIP files (*.zip)"));
    dialog->selectFile(folder.filePath(u"chatoyant-%1.zip"_s.arg(m_context.session.me().username)));
    connect(dialog, &QFileDialog::fileSelected, &dataExport(), &DataExport::start);
    dialog->open();
}

void AccountData::openFolder()
{
    const QFileInfo file(dataExport().state().path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

void AccountData::openDeletion()
{
    auto *dialog = new DeleteAccountDialog(m_context, this);
    connect(dialog, &DeleteAccountDialog::deleted, this, &AccountData::deleted);
    dialog->open();
}

void AccountData::refresh()
{
    const bool isOnline =
        m_context.session.connectionState().phase == ConnectionState::Phase::Online;
    showExport(isOnline);
    m_delete->setEnabled(isOnline);
    m_deletion->setText(isOnline
                            ? tr("Your name, settings and friendships go for good. You see what "
                                 "goes and what stays before anything happens.")
                            : tr("Only the server can do that, and there is no connection to it "
                                 "now."));
}

void AccountData::showExport(bool isOnline)
{
    const DataExportState &state = dataExport().state();
    const bool isRunning = dataExport().isRunning();
    m_begin->setVisible(!isRunning);
    m_begin->setEnabled(isOnline);
    m_cancel->setVisible(isRunning);
    m_open->setVisible(state.phase == ExportPhase::Saved);
    if (isRunning)
        return showProgress(state);
    if (state.phase == ExportPhase::Saved)
        //: %1: a file and where it is
        return m_export->setText(tr("Saved as %1").arg(isolated(FileWords::path(state.path))),
                                 Tone::Success);
    if (state.phase == ExportPhase::Failed)
        return m_export->setText(Sentences::reason(state.error.value_or(Error())), Tone::Danger);
    m_export->setText(isOnline
                          ? tr("All that the server keeps about you, as a ZIP file: profile, "
                               "settings, contacts, your chats and the files you sent.")
                          : tr("It comes from the server, and there is no connection to it now."));
}

void AccountData::showProgress(const DataExportState &state)
{
    if (state.phase == ExportPhase::Fetching)
        //: %1: "3.1 MB of 12 MB"
        return m_export->setText(
            tr("Being saved: %1").arg(FileWords::progress(state.done, state.total)));
    m_export->setText(state.done > 0
                          //: %1: a size, as "1.2 MB"
                          ? tr("The server puts it together: %1 so far. You can close this window.")
                                .arg(FileWords::size(state.done))
                          : tr("The server puts it together. You can close this window."));
}

} // namespace chatoyant::client
