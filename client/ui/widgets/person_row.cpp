#include "client/ui/widgets/person_row.h"

#include "client/models/person_tag.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPicture = 40;

} // namespace

PersonRow::PersonRow(const User &user, const QString &line, const Theme &theme, QWidget *parent)
    : PersonRow(lookOf(user, true), line, theme, parent)
{
    setTag(personTag(user));
}

PersonRow::PersonRow(const AvatarLook &look,
                     const QString &line,
                     const Theme &theme,
                     QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(look.name)
    , m_tag(new NameTag(this))
    , m_row(addRow(columnIn(this,
                            {space::small, space::tiny + 2, space::small, space::tiny + 2},
                            space::tiny),
                   space::medium))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleDescription(line); // what the badge means, among others
    auto *avatar = new Avatar(rowPicture, theme, this);
    avatar->setLook(look);
    m_row->addWidget(avatar);
    auto *words = addColumn(m_row, 0, 1);
    m_row->setAlignment(words,
                        Qt::AlignVCenter); // stretches would make the row as high as there is room
    auto *name = addRow(words, space::small);
    name->addWidget(new ElidedLabel(m_name, TextRole::Name, this));
    name->addWidget(m_tag);
    name->addStretch();
    auto *below = new ElidedLabel(line, TextRole::Meta, this);
    below->setTone(Tone::Weak);
    words->addWidget(below);
}

void PersonRow::setTag(const QString &tag)
{
    m_tag->setTag(tag);
}

void PersonRow::addNote(const QString &text)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its words need
    QString breakable = text;                                    // a line may end within an address
    breakable.replace(u'/', u"/\u200b"_s);
    auto *note = paragraph(breakable, TextRole::Ui, this);
    note->setTone(Tone::Weak);
    auto *row = addRow(static_cast<QBoxLayout *>(layout()));
    row->addSpacing(m_theme.scaledPicture(rowPicture) + space::medium);
    row->addWidget(note, 1);
}

void PersonRow::putButtonsBelow()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_below = addFlow(static_cast<QBoxLayout *>(layout()));
}

QPushButton *PersonRow::addButton(const QString &text, const char *kind)
{
    auto *button = textButton(text, kind, this);
    //: A button about one person: "Accept, Ana Ruiz".
    button->setAccessibleName(tr("%1, %2").arg(text, m_name));
    if (m_below)
        m_below->addWidget(button);
    else
        m_row->addWidget(button);
    return button;
}

IconButton *PersonRow::addMenuButton(const QString &name, const Theme &theme)
{
    auto *button = new IconButton(u"more"_s, name, theme, this);
    m_row->addWidget(button);
    return button;
}

QCheckBox *PersonRow::addCheck()
{
    m_check = new QCheckBox(this);
    m_check->setAccessibleName(taggedName(m_name, m_tag->text()));
    m_check->installEventFilter(this);
    m_row->addWidget(m_check);
    connect(this, &PersonRow::clicked, m_check, &QCheckBox::toggle);
    m_isClickable = true;
    setCursor(Qt::PointingHandCursor);
    return m_check;
}

void PersonRow::makeClickable()
{
    m_isClickable = true;
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(taggedName(m_name, m_tag->text()));
    setCursor(Qt::PointingHandCursor);
}

void PersonRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isClickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void PersonRow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Where there is something to tick, Enter goes on to the next step.
    const bool isChoice = event->key() == Qt::Key_Space || (isEnter && !m_check);
    if (m_isClickable && isChoice)
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

void PersonRow::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_isClickable)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus() || (m_check && m_check->hasFocus());
    painter.setPen(isFocused ? QPen(m_theme.palette().focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? m_theme.palette().hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control,
                            radius::control);
}

// The focus of the box is the row's.
bool PersonRow::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return false;
}

void PersonRow::enterEvent(QEnterEvent * /*event*/)
{
    update();
}

void PersonRow::leaveEvent(QEvent * /*event*/)
{
    update();
}

} // namespace chatoyant::client
