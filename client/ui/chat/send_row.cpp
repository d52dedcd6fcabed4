#include "client/ui/chat/send_row.h"

#include "client/models/file_words.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/base/file_name.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SendRow::SendRow(const ChosenFile &chosen, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_given(chosen.name)
    , m_face(new QLabel(this))
    , m_name(new QLineEdit(chosen.name, this))
    , m_up(new IconButton(u"up"_s, tr("Move %1 up").arg(chosen.name), theme, this))
    , m_down(new IconButton(u"down"_s, tr("Move %1 down").arg(chosen.name), theme, this))
    , m_remove(new IconButton(u"close"_s, tr("Remove %1").arg(chosen.name), theme, this))
{
    constexpr int longest = 200;
    auto *row = rowIn(this, around(space::tiny), space::small);
    row->addWidget(m_face);
    auto *words = addColumn(row, 0, 1);
    words->addWidget(m_name);
    auto *bytes = new PlainLabel(FileWords::size(chosen.bytes), TextRole::Meta, this);
    bytes->setTone(Tone::Weak);
    words->addWidget(bytes);
    auto *ways = addRow(row, space::tiny);
    for (IconButton *way : {m_up, m_down, m_remove}) {
        way->setSide(28); // the name needs the room
        ways->addWidget(way);
    }
    m_name->setAccessibleName(tr("File name"));
    m_name->setMaxLength(longest);
    m_name->setCursorPosition(0);
    showFace(chosen.thumb, theme);
    m_face->installEventFilter(this);
    m_name->installEventFilter(this);
    connect(m_remove, &QToolButton::clicked, this, &SendRow::removed);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moved(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moved(1); });
}

void SendRow::showFace(const QImage &thumb, const Theme &theme)
{
    constexpr int thumbSide = 44;
    const int side = theme.scaledPicture(thumbSide);
    const qreal ratio = devicePixelRatioF();
    QPixmap face = theme.icons().pixmap(u"file"_s, theme.palette().accent,
                                        theme.scaledPicture(size::icon), ratio);
    if (!thumb.isNull()) {
        face = QPixmap::fromImage(
            thumb.scaled(QSize(side, side) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        face.setDevicePixelRatio(ratio);
    }
    m_face->setFixedSize(side, side);
    m_face->setAlignment(Qt::AlignCenter);
    m_face->setPixmap(face);
}

void SendRow::setPlace(qsizetype at, qsizetype count)
{
    for (IconButton *button : {m_up, m_down})
        button->setVisible(count > 1);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at + 1 < count);
    m_face->setCursor(count > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

QString SendRow::name() const
{
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty() || typed == m_given)
        return m_given;
    const QString clean = cleanFileName(typed);
    const QString kind = QFileInfo(m_given).suffix();
    const bool isOfKind =
        kind.isEmpty() || QFileInfo(clean).suffix().compare(kind, Qt::CaseInsensitive) == 0;
    return isOfKind ? clean : clean + u'.' + kind;
}

QList<QWidget *> SendRow::stops() const
{
    return {m_name, m_up, m_down, m_remove};
}

bool SendRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_face && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons().testFlag(Qt::LeftButton))
            emit drawnTo(mouse->globalPosition().toPoint());
        return true;
    }
    if (watched == m_face && event->type() == QEvent::MouseButtonPress)
        return true; // or the moves would go elsewhere
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            emit moved(isUp ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace chatoyant::client
