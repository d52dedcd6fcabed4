#include "client/ui/settings/setting_row.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

SettingRow::SettingRow(const QString &title, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(title)
    , m_picture(new QLabel(this))
    , m_mark(new PlainLabel({}, TextRole::MetaStrong, this))
    , m_text(paragraph({}, TextRole::Meta, this))
    , m_words(nullptr)
    , m_buttons(nullptr)
{
    auto *row = rowIn(this, {0, space::small, 0, space::small}, space::medium);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    m_words = addColumn(row, space::hair, 1);
    auto *head = addRow(m_words, space::small);
    head->addWidget(paragraph(title, TextRole::UiStrong, this), 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    m_words->addWidget(m_text);
    m_buttons = addRow(row, space::small);
    m_mark->setTone(Tone::Accent);
    m_picture->hide();
    m_mark->hide();
    m_text->hide();
    connect(&theme, &Theme::changed, this, &SettingRow::refresh);
}

void SettingRow::setText(const QString &text, Tone tone)
{
    m_text->setText(text);
    m_text->setTone(tone);
    m_text->setVisible(!text.isEmpty());
}

void SettingRow::addLine(const QString &text, Tone tone)
{
    auto *line = paragraph(text, TextRole::Meta, this);
    line->setTone(tone);
    m_words->addWidget(line);
}

void SettingRow::setIcon(const QString &icon)
{
    m_icon = icon;
    m_picture->show();
    refresh();
}

void SettingRow::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->show();
}

void SettingRow::putButtonsBelow()
{
    m_words->addSpacing(space::tiny);
    m_flow = addFlow(m_words);
}

QPushButton *SettingRow::addButton(const QString &text, const char *kind)
{
    auto *button = textButton(text, kind, this);
    //: A button about one thing in a list: "Sign out, Work laptop".
    button->setAccessibleName(tr("%1, %2").arg(text, m_name));
    if (m_flow)
        m_flow->addWidget(button);
    else
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

bool SettingRow::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isHandled;
}

// Words that would be squeezed into a narrow column have the line for themselves.
void SettingRow::arrange()
{
    constexpr int least = 150;  // for the words
    constexpr int plenty = 176; // more than a scroll bar takes, which may come and go
    auto &row = static_cast<QBoxLayout &>(*layout());
    const int picture = m_picture->isHidden() ? 0 : m_picture->width() + space::medium;
    const int left = width() - picture - m_buttons->sizeHint().width() - space::medium;
    const bool isNarrow = left < m_theme.scaled(m_isNarrow ? plenty : least);
    const bool hasPlace = testAttribute(Qt::WA_Resized); // before, any width is as good
    if (m_flow || m_buttons->isEmpty() || !hasPlace || isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    QBoxLayout &from = isNarrow ? row : *m_words;
    QBoxLayout &to = isNarrow ? *m_words : row;
    from.removeItem(m_buttons);
    m_buttons->setParent(nullptr); // or no other layout takes it
    to.addLayout(m_buttons);
    to.setAlignment(m_buttons, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    const QWidget *first = m_buttons->itemAt(0)->widget();
    const bool isBare = first && first->property("kind") == QStringLiteral("quiet");
    const QMargins below{isBare ? -space::small : 0, space::tiny, 0, 0}; // in line with the words
    m_buttons->setContentsMargins(isNarrow ? mirroredIn(*this, below) : QMargins());
    updateGeometry(); // it is higher or lower now
}

void SettingRow::refresh()
{
    if (m_icon.isEmpty())
        return;
    m_picture->setPixmap(m_theme.icons().pixmap(
        m_icon, m_theme.palette().text2, m_theme.scaledPicture(size::icon), devicePixelRatioF()));
}

} // namespace chatoyant::client
