#include "client/ui/chat/emoji_panel.h"

#include "client/ui/widgets/layouts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 8;
constexpr int side = 38;

QStringList allEmoji()
{
    static const QStringList rows{
        u"😀 😃 😄 😁 😆 😅 😂 🙂"_s,      //
        u"🙃 😉 😊 😇 🥰 😍 😘 😋"_s,      //
        u"😜 🤪 🤗 🤭 🤫 🤔 😐 😏"_s,      //
        u"😒 🙄 😬 😌 😔 😪 😴 😷"_s,      //
        u"🤒 🤕 🥵 🥶 😵 🤯 🥳 😎"_s,      //
        u"🤓 😕 😟 🙁 😮 😲 😳 🥺"_s,      //
        u"😢 😭 😱 😖 😞 😩 😤 😡"_s,                              //
        u"🤬 👍 👎 👌 ✌️ 🤞 👏 🙌"_s,    //
        u"🙏 💪 👋 🤝 ✋ 👀 💡 🔥"_s,       //
        u"✨ ⭐ 🎉 🎂 🎁 🏆 ❤️ 🧡"_s,      //
        u"💛 💚 💙 💜 🖤 💔 ☕ 🍕"_s,       //
        u"🍰 🍺 🌞 🌧️ ❄️ 🌈 🌍 🌱"_s, //
        u"🐶 🐱 🐼 🦊 🚀 🚗 ✈️ 🏠"_s,    //
        u"💻 📱 📎 📌 📅 ⏰ ✅ ❌"_s,                              //
        u"❓ ❗ ➕ 💯 🎵 ⚽"_s,                                  //
    };
    return rows.join(u' ').split(u' ');
}

} // namespace

EmojiPanel::EmojiPanel(const Theme & /*theme*/, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_grid(new QWidget(this))
{
    constexpr int height = 300;
    setProperty("kind", u"card"_s);
    setAccessibleName(tr("Emoji"));
    auto *scroll = new QScrollArea(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_grid->setProperty("kind", u"surface"_s);
    addGrid(allEmoji());
    scroll->setWidget(m_grid);
    columnIn(this, around(space::tiny))->addWidget(scroll);
    setFixedSize(columns * side + space::giant, height);
}

void EmojiPanel::popUp(const QPoint &globalPosition)
{
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint corner = globalPosition - QPoint(0, height() + space::small);
    if (corner.y() < room.top())
        corner.setY(globalPosition.y() + space::small);
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    corner.setY(qBound(room.top(), corner.y(), room.bottom() - height()));
    move(corner);
    show();
    if (auto *first = m_grid->findChild<QToolButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

QStringList EmojiPanel::frequent()
{
    return {u"👍"_s, u"❤️"_s, u"😂"_s, u"🎉"_s, u"😮"_s, u"😢"_s, u"🙏"_s};
}

void EmojiPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(isRtl ? 1 : -1);
    case Qt::Key_Right:
        return moveFocus(isRtl ? -1 : 1);
    case Qt::Key_Up:
        return moveFocus(-columns);
    case Qt::Key_Down:
        return moveFocus(columns);
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void EmojiPanel::addGrid(const QStringList &emoji)
{
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(around(space::hair));
    grid->setSpacing(0);
    for (qsizetype i = 0; i < emoji.size(); ++i) {
        auto *button = new QToolButton(m_grid);
        button->setText(emoji.at(i));
        button->setProperty("kind", u"emoji"_s);
        button->setAccessibleName(emoji.at(i));
        button->setFixedSize(side, side);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, one = emoji.at(i)] {
            close();
            emit picked(one);
        });
        grid->addWidget(button, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
}

void EmojiPanel::moveFocus(int step)
{
    const auto buttons = m_grid->findChildren<QToolButton *>();
    const auto now = buttons.indexOf(qobject_cast<QToolButton *>(focusWidget()));
    const auto next = now + step;
    if (next >= 0 && next < buttons.size())
        buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace chatoyant::client
