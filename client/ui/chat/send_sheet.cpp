#include "client/ui/chat/send_sheet.h"

#include "client/models/file_words.h"
#include "client/ui/chat/send_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/wrapping_box.h"
#include "common/base/limits.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SendSheet::SendSheet(const UiContext &context,
                     Background &background,
                     const Start &start,
                     QWidget *parent)
    : Dialog(tr("Send files"), parent)
    , m_context(context)
    , m_background(background)
    , m_rows(scrollingColumn(body(), this))
    , m_smaller(new WrappingBox(tr("Photos smaller, without what the camera noted"), this))
    , m_note(paragraph({}, TextRole::Meta, this))
    , m_wait(paragraph({}, TextRole::Meta, this))
    , m_caption(new QLineEdit(this))
    , m_more(addButton(tr("Add files…"), "quiet"))
    , m_send(nullptr)
{
    build(start);
    add(start.media);
}

SendSheet::~SendSheet()
{
    if (!m_isSent)
        dropMade();
    const auto isSent = [this](const QString &path) {
        return m_isSent && std::any_of(m_made.cbegin(), m_made.cend(),
                                       [&](const OutgoingFile &made) { return made.path == path; });
    };
    for (const ChosenFile &chosen : std::as_const(m_chosen)) {
        if (chosen.isOurs && !isSent(chosen.path))
            QFile::remove(chosen.path);
    }
}

void SendSheet::dropMade()
{
    for (qsizetype at = 0; at < m_made.size(); ++at) {
        if (m_made[at].isOurs && m_made[at].path != m_chosen.value(at).path)
            QFile::remove(m_made[at].path);
    }
    m_made.clear();
}

void SendSheet::build(const Start &start)
{
    m_rows->addStretch();
    body().addWidget(m_smaller);
    body().addWidget(m_note);
    body().addWidget(m_caption);
    body().addWidget(m_wait);
    m_wait->setTone(Tone::Weak);
    m_wait->hide();
    m_note->setTone(Tone::Weak);
    m_smaller->setChecked(start.isSmaller);
    m_caption->setPlaceholderText(tr("Add a caption…"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setMaxLength(limits::messageBytes / 4); // whatever the script
    m_caption->setText(start.caption);
    auto *cancel = addButton(tr("Cancel"), "");
    m_send = addButton(tr("Send"), "primary");
    connect(m_smaller, &QCheckBox::toggled, this, &SendSheet::refresh);
    connect(m_caption, &QLineEdit::returnPressed, this, &SendSheet::send);
    connect(m_more, &QPushButton::clicked, this, &SendSheet::addMore);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendSheet::send);
    m_caption->setFocus();
}

void SendSheet::add(const ChosenMedia &media)
{
    const QString folder = m_context.session.files().outgoingFolder();
    const auto examined = [this](int order) {
        ++m_looking;
        return [this, order](ChosenFile chosen) {
            --m_looking;
            chosen.order = order;
            onExamined(chosen);
        };
    };
    for (const QString &path : media.paths)
        m_background.run(
            this, [path] { return examineFile(path); }, examined(++m_last));
    if (!media.image.isNull()) {
        //: The file name of a picture that was pasted.
        const QString name = tr("Picture") + u".png"_s;
        m_background.run(
            this, [image = media.image, folder, name] { return keepPasted(image, folder, name); },
            examined(++m_last));
    }
    refresh();
}

void SendSheet::addMore()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { add({paths}); });
    dialog->open();
}

void SendSheet::onExamined(const ChosenFile &chosen)
{
    if (chosen.fault != FileFault::None)
        m_refused.append(faultOf(chosen));
    else if (m_chosen.size() < limits::files)
        insert(chosen);
    else
        m_refused.append(tr("A message takes %n file(s) at most.", "", limits::files));
    m_refused.removeDuplicates();
    refresh();
}

// Small files are looked at sooner; they stand as they were chosen all the same.
void SendSheet::insert(const ChosenFile &chosen)
{
    const auto place = m_isSorted ? std::upper_bound(m_chosen.cbegin(), m_chosen.cend(), chosen,
                                                     [](const ChosenFile &a, const ChosenFile &b) {
                                                         return a.order < b.order;
                                                     })
                                  : m_chosen.cend();
    const qsizetype number = place - m_chosen.cbegin();
    m_chosen.insert(number, chosen);
    addRow(number);
}

QString SendSheet::faultOf(const ChosenFile &chosen) const
{
    const QString name = isolated(chosen.name);
    switch (chosen.fault) {
    case FileFault::None:
        return {};
    case FileFault::Folder:
        return tr("%1 is a folder. Pack it into one file first.").arg(name);
    case FileFault::Unreadable:
        return tr("%1 cannot be read.").arg(name);
    case FileFault::Empty:
        return tr("%1 is empty.").arg(name);
    }
    Q_UNREACHABLE();
}

void SendSheet::removeAt(qsizetype number)
{
    const ChosenFile gone = m_chosen.takeAt(number);
    SendRow *row = m_files.takeAt(number);
    row->hide();
    row->deleteLater(); // its button is being pressed
    refreshPlaces();
    if (gone.isOurs)
        QFile::remove(gone.path);
    m_refused.clear();
    refresh();
    if (m_chosen.isEmpty() && m_looking == 0)
        reject();
    else
        m_caption->setFocus();
}

void SendSheet::refresh()
{
    for (SendRow *row : std::as_const(m_files))
        row->setEnabled(!m_isMaking);
    const bool hasPhotos = std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                                       [](const ChosenFile &each) { return each.isPhoto(); });
    m_smaller->setVisible(hasPhotos);
    const QString note = notes();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showError((m_refused + tooLarge()).join(u' '));
    m_more->setEnabled(!m_isMaking && m_chosen.size() < limits::files);
    m_caption->setEnabled(!m_isMaking);
    m_smaller->setEnabled(!m_isMaking);
    refreshSend();
}

void SendSheet::refreshSend()
{
    const bool isReady = !m_isMaking && m_looking == 0;
    m_send->setEnabled(isReady && !m_chosen.isEmpty() && tooLarge().isEmpty() && m_pause.isEmpty());
    m_send->setText(isReady ? tr("Send") : tr("Preparing…"));
    m_send->setAccessibleDescription(m_pause);
}

void SendSheet::setPause(const QString &why)
{
    m_pause = why;
    m_wait->setText(why);
    m_wait->setVisible(!why.isEmpty());
    refreshSend();
}

QString SendSheet::notes() const
{
    const bool saysPlace = std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                                       [](const ChosenFile &each) { return each.saysPlace; });
    if (m_smaller->isChecked())
        return {};
    return saysPlace ? tr("The original says where the photo was taken. Everybody in the chat can "
                          "read that.")
                     : QString();
}

QStringList SendSheet::tooLarge() const
{
    QStringList sentences;
    const qint64 most = m_context.session.serverInfo().fileBytes;
    for (const ChosenFile &chosen : m_chosen) {
        const bool shrinks =
            chosen.isPhoto() && !chosen.picture.isAnimated && m_smaller->isChecked();
        if (most > 0 && chosen.bytes > most && !shrinks)
            sentences.append(tr("%1 has %2; this server takes files of %3 at most.")
                                 .arg(isolated(chosen.name), FileWords::size(chosen.bytes),
                                      FileWords::size(most)));
    }
    return sentences;
}

void SendSheet::addRow(qsizetype number)
{
    auto *row = new SendRow(m_chosen[number], m_context.theme, this);
    row->setEnabled(!m_isMaking);
    m_rows->insertWidget(static_cast<int>(number), row);
    m_files.insert(number, row);
    connect(row, &SendRow::removed, this, [this, row] { removeAt(m_files.indexOf(row)); });
    connect(row, &SendRow::moved, this, [this, row](int step) {
        const qsizetype at = m_files.indexOf(row);
        move(at, at + step);
    });
    connect(row, &SendRow::drawnTo, this,
            [this, row](const QPoint &at) { move(m_files.indexOf(row), placeAt(at)); });
    refreshPlaces();
}

void SendSheet::move(qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || to >= m_files.size() || from == to || m_isMaking)
        return;
    m_isSorted = false;
    m_chosen.move(from, to);
    m_files.move(from, to);
    m_rows->removeWidget(m_files[to]);
    m_rows->insertWidget(static_cast<int>(to), m_files[to]);
    refreshPlaces();
}

void SendSheet::refreshPlaces()
{
    QWidget *before = nullptr;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        m_files[at]->setPlace(at, m_files.size());
        const QList<QWidget *> stops = m_files[at]->stops();
        for (QWidget *stop : stops) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

// Where a file stands that is drawn there.
qsizetype SendSheet::placeAt(const QPoint &global) const
{
    qsizetype at = 0;
    const int y = m_files.first()->parentWidget()->mapFromGlobal(global).y();
    while (at + 1 < m_files.size() && y > m_files[at]->geometry().bottom())
        ++at;
    return at;
}

void SendSheet::send()
{
    if (!m_send->isEnabled())
        return;
    m_isMaking = true;
    for (qsizetype at = 0; at < m_files.size(); ++at)
        m_chosen[at].name = m_files[at]->name();
    m_refused.clear();
    m_made.clear();
    refresh();
    makeNext();
}

// One after the other, so that they stand in the order in which they were chosen.
void SendSheet::makeNext()
{
    if (m_made.size() == m_chosen.size()) {
        if (!m_pause.isEmpty())
            return waitWithMade();
        m_isSent = true;
        emit sent(m_made, m_caption->text().trimmed());
        return accept();
    }
    const ChosenFile chosen = m_chosen[m_made.size()];
    m_background.run(
        this,
        [chosen, isSmaller = m_smaller->isChecked(),
         folder = m_context.session.files().outgoingFolder()] {
            return makeOutgoing(chosen, isSmaller, folder);
        },
        [this, chosen](const std::optional<OutgoingFile> &made) {
            if (!made)
                return refuse(chosen);
            m_made.append(*made);
            makeNext();
        });
}

// Something else was sent meanwhile, by another device.
void SendSheet::waitWithMade()
{
    m_isMaking = false;
    dropMade();
    refresh();
}

void SendSheet::refuse(const ChosenFile &chosen)
{
    m_isMaking = false;
    dropMade();
    m_refused = {tr("%1 could not be made smaller. Remove it, or send the originals.")
                     .arg(isolated(chosen.name))};
    refresh();
}

} // namespace chatoyant::client
