#include "client/ui/accounts/account_button.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/avatar.h"
#include "client/ui/widgets/badge.h"
#include "client/ui/widgets/face_store.h"
#include "client/ui/widgets/plain_label.h"

#include <QPainter>
#include <QtMath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

// The theme's faces are those of the account that is shown; this one may be another.
void paintAccount(QPainter &painter, const QRectF &box, const UiContext &context)
{
    Session &session = context.session;
    AvatarLook look = lookOf(session.me(), false);
    look.name = AccountWords::name(session);
    look.seed = session.owner();
    const FileId picture = std::exchange(look.picture, {});
    const int pixels = qCeil(box.width() * painter.device()->devicePixelRatioF());
    const QPixmap face =
        picture.isValid()
            ? facesOf(session).face(picture, pixels, dynamic_cast<QWidget *>(painter.device()))
            : QPixmap();
    if (face.isNull())
        return paintAvatar(painter, box, look, context.theme, Qt::transparent);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(box, face, QRectF(face.rect()));
}

AccountButton::AccountButton(const UiContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&context.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize AccountButton::sizeHint() const
{
    const int side = m_context.theme.scaledPicture(size::rail);
    return {side, side - space::tiny};
}

void AccountButton::refresh(bool isShown)
{
    Session &session = m_context.session;
    setChecked(isShown);
    m_unread = session.alerts().badge();
    m_hasOther = session.alerts().hasOther();
    m_trouble = AccountWords::trouble(session);
    const QString word = AccountWords::troubleWord(m_trouble);
    const QString title = AccountWords::title(session);
    setAccessibleName(AccountWords::line(session));
    //: The tip of an account: whose and where, and in a line below it what is wrong.
    setPlainToolTip(this, word.isEmpty() ? title : tr("%1\n%2").arg(title, word));
    update();
}

void AccountButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_context.theme;
    const Palette &palette = theme.palette();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF all(rect());
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? palette.selected : palette.hover);
        painter.drawRoundedRect(all.adjusted(space::tiny, 0, -space::tiny, 0), radius::card,
                                radius::card);
    }
    if (isChecked()) {
        constexpr qreal thickness = 3;
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QRectF(isRtl ? all.right() - thickness : 0, all.height() / 4,
                                       thickness, all.height() / 2),
                                thickness / 2, thickness / 2);
    }
    const qreal side = theme.scaledPicture(size::target);
    QRectF picture(0, 0, side, side);
    picture.moveCenter(all.center());
    paintAccount(painter, picture, m_context);
    paintTrouble(painter, picture);
    if (m_unread == 0 && !m_hasOther)
        return;
    const qreal dot = theme.scaledPicture(space::medium);
    const qreal width = m_unread > 0 ? badgeSize(m_unread, theme).width() : dot;
    const qreal middle = isRtl
                             ? std::max(width / 2 + 1, picture.left() + space::tiny)
                             : std::min(all.right() - width / 2 - 1, picture.right() - space::tiny);
    if (m_unread > 0)
        return paintBadge(painter, QPointF(middle, 0), m_unread, false, theme);
    painter.setPen(QPen(palette.surface, space::hair));
    painter.setBrush(palette.badge);
    painter.drawEllipse(QRectF(middle - dot / 2, space::hair, dot, dot));
}

// At the foot, where the presence of others stands.
void AccountButton::paintTrouble(QPainter &painter, const QRectF &picture) const
{
    if (m_trouble == AccountTrouble::None)
        return;
    const Palette &palette = m_context.theme.palette();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const bool isSignIn = m_trouble == AccountTrouble::SignInNeeded;
    const qreal side = picture.width() / 2;
    const QRectF disc(isRtl ? picture.left() - space::tiny : picture.right() - side + space::tiny,
                      picture.bottom() - side + space::tiny, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface);
    painter.drawEllipse(disc);
    m_context.theme.icons().paint(
        painter, isSignIn ? u"warning"_s : u"offline"_s, isSignIn ? palette.warning : palette.text2,
        disc.adjusted(space::hair, space::hair, -space::hair, -space::hair));
}

} // namespace chatoyant::client
