#include "client/ui/people/new_chat_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/person_row.h"

#include <QGuiApplication>
#include <QPainter>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// As large as the pictures of people, so that all stand in one column.
QPixmap roundPicture(const QString &icon, const Theme &theme, qreal ratio)
{
    const int side = theme.scaledPicture(40);
    const int gap = space::small;
    QPixmap pixmap(QSize(side + gap, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette().selected);
    const QRectF circle(QGuiApplication::isRightToLeft() ? gap : 0, 0, side, side);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    QRectF inside(0, 0, side / 2.0, side / 2.0);
    inside.moveCenter(circle.center());
    theme.icons().paint(painter, icon, theme.palette().link, inside);
    return pixmap;
}

} // namespace

NewChatDialog::NewChatDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("New chat"), parent)
    , m_context(context)
{
    constexpr int height = 520;
    auto *search = new SearchField(tr("Search friends"), context.theme, this);
    body().addWidget(search);
    m_rows = scrollingColumn(body(), this);
    connect(search, &QLineEdit::textChanged, this, &NewChatDialog::rebuild);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    resize(size::dialog, height);
    rebuild({});
    search->setFocus();
}

void NewChatDialog::addWay(const QString &icon, const QString &text, void (NewChatDialog::*leads)())
{
    auto *button = textButton(text, "way", this);
    const QPixmap picture = roundPicture(icon, m_context.theme, devicePixelRatioF());
    button->setIcon(picture);
    button->setIconSize(picture.deviceIndependentSize().toSize());
    m_rows->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, leads] {
        accept();
        emit(this->*leads)();
    });
}

void NewChatDialog::rebuild(const QString &filter)
{
    clearColumn(*m_rows);
    if (filter.isEmpty()) {
        addWay(u"people"_s, tr("New group or broadcast"), &NewChatDialog::groupWanted);
        addWay(u"person-add"_s, tr("Find people"), &NewChatDialog::peopleWanted);
    }
    const int ways = m_rows->count();
    auto friends = m_context.session.contacts().friends();
    std::sort(friends.begin(), friends.end(), [](const Contact &a, const Contact &b) {
        return People::nameOf(a.user).localeAwareCompare(People::nameOf(b.user)) < 0;
    });
    for (const Contact &contact : friends) {
        const User user = m_context.session.people().user(contact.user.id);
        if (!People::nameOf(user).contains(filter, Qt::CaseInsensitive) &&
            !user.username.contains(filter, Qt::CaseInsensitive))
            continue;
        const Contact known = m_context.session.contacts().contact(user.id);
        auto *row = new PersonRow(
            user, Sentences::underName(known, m_context.session.environment().clock.now()),
            m_context.theme, this);
        row->makeClickable();
        connect(row, &PersonRow::clicked, this, [this, id = user.id] {
            accept();
            emit chatWanted(id);
        });
        m_rows->addWidget(row);
    }
    if (m_rows->count() == ways) {
        auto *none = paragraph(tr("No friends here yet. Find people to send them a request."),
                               TextRole::Ui, this);
        none->setTone(Tone::Weak);
        none->setAlignment(Qt::AlignCenter);
        m_rows->addWidget(none);
    }
    m_rows->addStretch();
}

} // namespace chatoyant::client
