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

void SettingRow::refresh()
{
    if (m_icon.isEmpty())
        return;
    m_picture->setPixmap(m_theme.icons().pixmap(
        m_icon, m_theme.palette().text2, m_theme.scaledPicture(size::icon), devicePixelRatioF()));
}

} // namespace chatoyant::client
