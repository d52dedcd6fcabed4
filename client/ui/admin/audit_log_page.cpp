#include "client/ui/admin/audit_log_page.h"

#include "client/models/audit_sentences.h"
#include "client/models/file_words.h"
#include "client/state/audit_export.h"
#include "client/state/saved_file.h"
#include "client/ui/admin/paged_rows.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QDir>
#include <QFileDialog>
#include <QShowEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AuditLogPage::AuditLogPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Show one person: name or user name"), context.theme, this))
    , m_found(new QWidget(this))
    , m_person(textButton({}, "chip", this))
    , m_save(textButton(tr("Export CSV…"), "", this))
    , m_rows(new PagedRows(context, tr("Show older"), this))
    , m_export(new AuditExport(
          context.session.account().administration(), context.session.environment().timers, this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("Who did what to whom on this server, and from where. Nothing in it "
                              "is ever changed, and none of it is what people wrote."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    addFilter(column);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addWidget(m_rows, 1);
    connect(m_rows, &PagedRows::retryWanted, this, &AuditLogPage::ask);
    connect(m_rows, &PagedRows::moreWanted, this, &AuditLogPage::ask);
    connectExport();
}

void AuditLogPage::addFilter(QBoxLayout *column)
{
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_person, 0, Qt::AlignLeading);
    new FlowRow(space::small, m_found);
    m_found->hide();
    m_person->hide();
    m_search->setClearedByEscape(true);
    connect(m_search, &SearchField::settled, this, &AuditLogPage::find);
    connect(m_person, &QPushButton::clicked, this, [this] {
        m_search->setFocus();
        showPerson({});
    });
}

void AuditLogPage::connectExport()
{
    connect(m_save, &QPushButton::clicked, this, &AuditLogPage::chooseFile);
    connect(m_export, &AuditExport::failed, this, [this](const Error &error) {
        setUsable(*m_save, true);
        emit failed(error);
    });
    connect(m_export, &AuditExport::saved, this, [this](const QString &path, int records) {
        setUsable(*m_save, true);
        //: Of a log. %1: a file and where it is.
        emit noted(
            tr("%n line(s) saved as %1.", nullptr, records).arg(isolated(FileWords::path(path))));
    });
}

void AuditLogPage::showPerson(const User &user)
{
    m_subject = user;
    m_search->clear();
    m_found->hide();
    const QString name = People::nameOf(user);
    //: A button that ends a filter. %1: a person.
    m_person->setText(tr("About %1 ✕").arg(isolated(name)));
    m_person->setAccessibleName(tr("Only about %1: show everybody again").arg(name));
    m_person->setVisible(user.id.isValid());
    m_search->setVisible(!user.id.isValid());
    m_rows->clear();
    isVisible() ? load() : void(); // else once it is shown
}

void AuditLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void AuditLogPage::find(const QString &text)
{
    constexpr int most = 6;
    const int asked = ++m_sought;
    if (text.trimmed().isEmpty())
        return m_found->hide();
    m_context.session.account().administration().users(
        {text.trimmed(), AdminUserChoice::All, {}, most}, this,
        [this, asked](const Result<AdminUserPage> &found) {
            asked == m_sought ? offerPeople(found) : void();
        });
}

void AuditLogPage::offerPeople(const Result<AdminUserPage> &found)
{
    if (!found)
        return emit failed(found.error());
    QLayout &row = *m_found->layout();
    while (QLayoutItem *item = row.takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const AdminUser &each : found->users) {
        auto *button = textButton(u'@' + each.user.username, "chip", m_found);
        //: A button: the audit log of one person.
        button->setAccessibleName(tr("Only about %1").arg(People::nameOf(each.user)));
        row.addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, user = each.user] { showPerson(user); });
    }
    if (found->users.isEmpty())
        row.addWidget(paragraph(tr("Nobody has that name."), TextRole::Meta, m_found));
    m_found->show();
}

void AuditLogPage::load()
{
    m_last = 0;
    ask();
}

void AuditLogPage::ask()
{
    m_rows->begin();
    m_context.session.account().administration().audit(
        {m_subject.id, m_last}, this, [this, asked = ++m_asked](const Result<AuditPage> &page) {
            asked == m_asked ? onLoaded(page) : void();
        });
}

void AuditLogPage::onLoaded(const Result<AuditPage> &page)
{
    if (!page)
        return m_rows->fail(page.error());
    if (m_last == 0)
        m_rows->clear();
    for (const AuditRecord &record : page->records)
        add(record, page->people);
    const bool isFull = page->records.size() >= AuditQuery().limit;
    m_rows->end(isFull, tr("Nothing has been written down yet."));
}

void AuditLogPage::add(const AuditRecord &record, const QHash<UserId, User> &people)
{
    m_last = record.number;
    auto *row = new QWidget(m_rows);
    auto *column = columnIn(row, {0, space::small, 0, space::small}, space::hair);
    column->addWidget(paragraph(AuditSentences::deed(record, people), TextRole::Ui, row));
    auto *when = paragraph(AuditSentences::circumstances(record), TextRole::Meta, row);
    when->setTone(Tone::Weak);
    column->addWidget(when);
    m_rows->add(row);
}

void AuditLogPage::chooseFile()
{
    const QString kept = m_context.preferences.value(preference::saveFolder).toString();
    const QDir folder(kept.isEmpty() ? downloadFolder() : kept);
    auto *dialog = new QFileDialog(this, tr("Export the audit log"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->selectFile(folder.filePath(u"chatoyant-audit-log.csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setUsable(*m_save, false);
        emit noted(tr("The entries are being fetched…"));
        m_export->start(m_subject.id, path);
    });
    dialog->open();
}

} // namespace chatoyant::client
