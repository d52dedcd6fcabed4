#include "client/ui/chat/openers.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Openers::Openers(const Theme & /*theme*/, QWidget *parent)
    : QFrame(parent)
    , m_title(paragraph({}, TextRole::Heading, this))
{
    setProperty("kind", u"card"_s);
    auto *column = columnIn(this, around(space::huge), space::small);
    m_title->setAlignment(Qt::AlignCenter);
    column->addWidget(m_title);
    auto *hint = paragraph(tr("No messages yet. Begin with one of these, or write your own."),
                           TextRole::Ui, this);
    hint->setTone(Tone::Weak);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
    column->addSpacing(space::small);
    for (const QString &text : {tr("Hello! 👋"), tr("How are you?"), tr("Do you have a minute?")}) {
        auto *button = textButton(text, "opener", this);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, [this, text] { emit chosen(text); });
    }
    hide();
    parent->installEventFilter(this);
}

void Openers::setName(const QString &name, bool isPerson)
{
    m_title->setText(isPerson ? tr("Say hello to %1").arg(name) : tr("Welcome to %1").arg(name));
}

void Openers::centre()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(size::card, room.width() - space::giant);
    setFixedWidth(qMax(width, 1));
    resize(width, layout()->totalHeightForWidth(width));
    move((room.width() - width) / 2, qMax(space::large, (room.height() - height()) / 2));
}

bool Openers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        centre();
    return QFrame::eventFilter(watched, event);
}

} // namespace chatoyant::client
