#include "client/ui/own_news.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/toast.h"
#include "client/ui/widgets/veil.h"

#include <QCoreApplication>

namespace chatoyant::client {

namespace {

QString ownNews(const char *text)
{
    return QCoreApplication::translate("OwnNews", text);
}

} // namespace

void connectOwnNews(const UiContext &context, QWidget &view, Toast &toast)
{
    OwnProfile &profile = context.session.ownProfile();
    QObject::connect(
        &profile, &OwnProfile::said, &view, [&view, &toast, &profile](const Status &before) {
            if (!Veil::covers(*view.window()))
                toast.offerUndo(
                    profile.isWaiting() ? ownNews(QT_TRANSLATE_NOOP(
                                              "OwnNews", "It changes when there is a connection."))
                                        : ownNews(QT_TRANSLATE_NOOP("OwnNews", "Status changed.")),
                    motion::toastWithUndo, [&profile, before] { profile.takeBack(before); }, {});
        });
    QObject::connect(&profile, &OwnProfile::refused, &view, [&toast](const Error &error) {
        toast.say(ownNews(QT_TRANSLATE_NOOP("OwnNews", "Your profile could not be changed: %1"))
                      .arg(Sentences::reason(error)));
    });
    QObject::connect(&context.session.account().reports(), &Reports::arrived, &view, [&toast] {
        toast.say(ownNews(
            QT_TRANSLATE_NOOP("OwnNews", "Somebody reported something. Your menu shows it.")));
    });
}

} // namespace chatoyant::client
