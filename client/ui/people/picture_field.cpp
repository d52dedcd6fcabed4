#include "client/ui/people/picture_field.h"

#include "client/media/picture_decoder.h"
#include "client/ui/chat/attachment_maker.h"
#include "client/ui/people/crop_dialog.h"
#include "client/ui/people/picture_button.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

using Phase = PortraitChange::Phase;

namespace {

constexpr QSize largestShown(2048, 2048); // of what is cut: more is not seen

} // namespace

PictureField::PictureField(const UiContext &context, ChatId whose, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_whose(whose)
    , m_background(1)
    , m_picture(new PictureButton(context.theme, this))
    , m_change(textButton({}, "quiet", this))
    , m_remove(textButton(tr("Remove picture"), "quiet", this))
    , m_cancel(textButton({}, "quiet", this))
    , m_words(paragraph({}, TextRole::Meta, this))
{
    build();
    connectChanges();
    refresh();
}

void PictureField::build()
{
    auto *column = columnIn(this, {}, space::tiny);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    m_words->setAlignment(Qt::AlignCenter);
    auto *buttons = new QWidget(this);
    auto *row = rowIn(buttons, {}, space::tiny);
    for (QPushButton *button : {m_change, m_remove, m_cancel})
        row->addWidget(button, 0, Qt::AlignCenter);
    column->addWidget(buttons, 0, Qt::AlignHCenter);
    connect(m_picture, &QAbstractButton::clicked, this, &PictureField::choose);
    connect(m_picture, &PictureButton::fileDropped, this, &PictureField::open);
    connect(m_picture, &PictureButton::imageDropped, this, &PictureField::cut);
    connect(m_change, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::take);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_context.session.portraits().cancel(m_whose);
        m_change->setFocus();
    });
}

void PictureField::connectChanges()
{
    Session &session = m_context.session;
    connect(&session.portraits(), &Portraits::changed, this, [this](ChatId whose) {
        if (whose == m_whose)
            refresh();
    });
    connect(&session.people(), &People::meChanged, this, &PictureField::refresh);
    connect(&session.chats(), &ChatList::changed, this, [this](ChatId chat) {
        if (chat == m_whose)
            refresh();
    });
    connect(&session, &Session::connectionChanged, this, &PictureField::refresh);
    connect(&m_context.theme, &Theme::changed, this, &PictureField::arrange,
            Qt::QueuedConnection); // the style is another by then
}

void PictureField::setAllowed(bool isAllowed, const QString &why)
{
    m_isAllowed = isAllowed;
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_picture), static_cast<QAbstractButton *>(m_change)}) {
        setPlainToolTip(button, isAllowed ? QString() : why);
        button->setAccessibleDescription(isAllowed ? QString() : why);
    }
    refresh();
}

AvatarLook PictureField::look() const
{
    return m_whose.isValid() ? lookOf(m_context.session.chats().summary(m_whose))
                             : lookOf(m_context.session.me(), false);
}

void PictureField::refresh()
{
    const PortraitChange change = m_context.session.portraits().change(m_whose);
    AvatarLook shown = look();
    if (change.phase == Phase::Removing)
        shown.picture = {};
    const bool hasPicture = shown.picture.isValid();
    const bool isBusy = change.isRunning() || change.phase == Phase::Removing;
    m_picture->setLook(shown);
    m_picture->setEnabled(m_isAllowed && !change.isRunning());
    m_picture->setAccessibleName(hasPicture ? tr("Picture: change it")
                                            : tr("No picture: choose one"));
    m_change->setText(hasPicture ? tr("Change picture…") : tr("Choose a picture…"));
    m_change->setEnabled(m_isAllowed);
    m_change->setVisible(!isBusy);
    m_remove->setVisible(!isBusy && hasPicture && m_isAllowed);
    m_cancel->setText(change.phase == Phase::Removing ? tr("Undo") : tr("Cancel"));
    m_cancel->setVisible(isBusy && change.phase != Phase::Setting);
    showState(change);
    arrange();
}

// Large text, and long words, stand below each other: there is no more room than the details have.
void PictureField::arrange()
{
    constexpr int room = size::detailsMinimum - 2 * space::large - space::medium;
    const int wanted = m_change->sizeHint().width() + space::tiny + m_remove->sizeHint().width();
    auto *row = static_cast<QBoxLayout *>(m_change->parentWidget()->layout());
    row->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PictureField::showState(const PortraitChange &change)
{
    const bool isUploading = change.phase == Phase::Uploading;
    m_picture->setProgress(
        change.isRunning() && change.bytes > 0 ? qreal(change.sent) / qreal(change.bytes) : -1);
    if (isUploading)
        m_fault.clear();
    switch (change.phase) {
    case Phase::Uploading:
        return say(isOnline()
                       ? tr("Sending the picture…")
                       : tr("There is no connection. The picture goes out when there is one."),
                   false);
    case Phase::Setting:
        return say(tr("Nearly done…"), false);
    case Phase::Removing:
        return say(tr("Picture removed."), false);
    case Phase::Failed:
        return say(Sentences::reason(*change.error), true);
    case Phase::None:
        return say(m_fault, true);
    }
}

bool PictureField::isOnline() const
{
    return m_context.session.connectionState().phase == ConnectionState::Phase::Online;
}

void PictureField::say(const QString &sentence, bool isBad)
{
    m_words->setText(sentence);
    m_words->setTone(isBad ? Tone::Danger : Tone::Weak);
    m_words->setVisible(!sentence.isEmpty());
}

void PictureField::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        //: In a file dialog; leave what stands in brackets as it is.
                        tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::open);
    dialog->open();
}

void PictureField::open(const QString &path)
{
    m_background.run(
        this, [path] { return decodePictureOf(path, largestShown); },
        [this](const QImage &image) { cut(image); });
}

void PictureField::cut(const QImage &image)
{
    m_context.session.portraits().cancel(m_whose);
    m_fault = image.isNull() ? tr("This is no picture that can be shown. Choose a PNG, JPEG, GIF "
                                  "or WebP file.")
                             : QString();
    refresh();
    if (image.isNull())
        return;
    auto *dialog = new CropDialog(image, m_context.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CropDialog::chosen, this, &PictureField::send);
    dialog->open();
}

void PictureField::send(const QImage &part)
{
    m_background.run(
        this,
        [part, folder = m_context.session.files().outgoingFolder()] {
            return makePicture(part, folder);
        },
        [this](const std::optional<OutgoingFile> &made) {
            m_fault = made ? QString() : Sentences::reason(makeError(Reason::LocalStorageFailed));
            if (made)
                m_context.session.portraits().set(m_whose, *made);
            refresh();
        });
}

void PictureField::take()
{
    m_fault.clear();
    m_context.session.portraits().remove(m_whose);
    m_cancel->setFocus();
}

} // namespace chatoyant::client
