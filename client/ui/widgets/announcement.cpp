#include "client/ui/widgets/announcement.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace chatoyant::client {

namespace {

constexpr auto announcing = "announcing";

class NoticeAccess final : public QAccessibleWidget
{
public:
    explicit NoticeAccess(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Notification)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const auto &label = *static_cast<const QLabel *>(object());
        const bool isUnnamed = kind == QAccessible::Name && label.accessibleName().isEmpty();
        return isUnnamed ? label.text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeNotice(const QString &className, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    const bool isOne =
        className == QLatin1StringView("QLabel") && label && label->property(announcing).toBool();
    return isOne ? std::make_unique<NoticeAccess>(label).release() : nullptr; // QAccessible's
}

} // namespace

void makeAnnouncing(QLabel &label)
{
    QAccessible::installFactory(&makeNotice); // once, however often it is asked
    label.setProperty(announcing, true);
}

// The desktops of Linux hear of messages that appear, and nothing of alerts.
void announce(QLabel &label)
{
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent told(&label, kind);
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace chatoyant::client
