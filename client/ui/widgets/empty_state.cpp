#include "client/ui/widgets/empty_state.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

EmptyState::EmptyState(const QString &icon, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(paragraph({}, TextRole::Heading, this))
    , m_text(paragraph({}, TextRole::Ui, this))
{
    auto *column = columnIn(this, around(space::huge), space::small);
    column->addStretch();
    column->addWidget(m_picture);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    m_actions = addColumn(column);
    column->addStretch();
    for (QLabel *label : {m_picture, static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text)})
        label->setAlignment(Qt::AlignCenter);
    m_text->setTone(Tone::Weak);
    connect(&theme, &Theme::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *EmptyState::addAction(const QString &text, const char *kind)
{
    auto *button = textButton(text, kind, this);
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setIconName(const QString &icon)
{
    if (std::exchange(m_icon, icon) != icon)
        refresh();
}

void EmptyState::refresh()
{
    constexpr int side = 40;
    m_picture->setPixmap(m_theme.icons().pixmap(m_icon, m_theme.palette().control,
                                                m_theme.scaledPicture(side), devicePixelRatioF()));
}

} // namespace chatoyant::client
