#include "client/ui/settings/report_dialog.h"

#include "client/state/recent_log.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/version.h"
#include "common/disk/whole_file.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// For whoever reads the report: in English, whatever language is spoken.
QString phaseName(ConnectionState::Phase phase)
{
    switch (phase) {
    case ConnectionState::Phase::Offline:
        return u"offline"_s;
    case ConnectionState::Phase::Connecting:
        return u"connecting"_s;
    case ConnectionState::Phase::Waiting:
        return u"waiting"_s;
    case ConnectionState::Phase::Online:
        return u"online"_s;
    }
    return {};
}

QStringList stateLines(Session &session)
{
    return {u"Connection: %1"_s.arg(phaseName(session.connectionState().phase)),
            u"Chats: %1, messages that wait: %2"_s.arg(
                QString::number(session.chats().chats().size()),
                QString::number(session.outbox().waitingCount()))};
}

} // namespace

ReportDialog::ReportDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Report a problem"), parent)
    , m_story(nullptr)
    , m_details(nullptr)
{
    constexpr int width = 560;
    constexpr int storyLines = 4;
    constexpr int detailLines = 9;
    body().addWidget(paragraph(tr("Nothing is sent from here: give the report to whoever runs your "
                                  "server, or add it to a report where the program’s source is "
                                  "kept."),
                               TextRole::Ui, this));
    m_story = addText(tr("What happened, and what did you expect?"));
    m_story->setTabChangesFocus(true);
    m_story->setFixedHeight(m_story->fontMetrics().lineSpacing() * storyLines);
    m_details =
        addText(tr("What the program adds: no messages, and no names of people or servers"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlainText(details(context));
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * detailLines);
    connect(addButton(tr("Close"), ""), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("Save…"), ""), &QPushButton::clicked, this, &ReportDialog::save);
    connect(addButton(tr("Copy"), "primary"), &QPushButton::clicked, this, &ReportDialog::copy);
    resize(width, sizeHint().height() * zoom::usual / context.theme.zoom());
    m_story->setFocus();
}

QPlainTextEdit *ReportDialog::addText(const QString &title)
{
    auto *label = paragraph(title, TextRole::UiStrong, this);
    auto *text = new QPlainTextEdit(this);
    text->setAccessibleName(title);
    label->setBuddy(text);
    body().addWidget(label);
    body().addWidget(text);
    return text;
}

QString ReportDialog::details(const UiContext &context)
{
    const ServerInfo &server = context.session.serverInfo();
    const QScreen *screen = QGuiApplication::primaryScreen();
    QStringList lines{
        u"Chatoyant %1"_s.arg(QString::fromLatin1(versionText)),
        u"Server %1"_s.arg(server.version.isEmpty() ? u"?"_s : server.version),
        u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Language %1, text %2 %, pixel ratio %3"_s.arg(
            QLocale().name(), QString::number(context.theme.zoom()),
            QString::number(screen ? screen->devicePixelRatio() : 1))};
    lines += stateLines(context.session);
    if (const QStringList log = recentLog(); !log.isEmpty())
        lines += QStringList{u"Noted lately (UTC):"_s} + log;
    return lines.join(u'\n') + u'\n';
}

QString ReportDialog::report() const
{
    const QString story = m_story->toPlainText().trimmed();
    return story.isEmpty() ? m_details->toPlainText()
                           : story + u"\n\n"_s + m_details->toPlainText();
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(report());
    showNote(tr("Copied."));
}

void ReportDialog::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto *dialog = new QFileDialog(this, tr("Save the report as…"),
                                   folder.filePath(u"chatoyant-report.txt"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveAs);
    dialog->open();
}

void ReportDialog::saveAs(const QString &path)
{
    const auto saved = writeWhole(path, report().toUtf8());
    if (saved)
        return showNote(tr("Saved."));
    //: %1: what the system says about a file.
    showError(tr("It could not be saved: %1").arg(isolated(saved.error())));
}

} // namespace chatoyant::client
