#include "common/protocol/link_messages.h"

#include "common/base/limits.h"
#include "common/model/text_links.h"

namespace chatoyant::json {

using namespace Qt::StringLiterals;

QJsonArray fromLinkPreviews(const QList<LinkPreview> &previews)
{
    QJsonArray array;
    for (const LinkPreview &preview : previews) {
        QJsonObject object{{u"url"_s, preview.url}};
        if (!preview.site.isEmpty())
            object.insert("site"_L1, preview.site);
        if (!preview.title.isEmpty())
            object.insert("title"_L1, preview.title);
        if (!preview.description.isEmpty())
            object.insert("description"_L1, preview.description);
        array.append(object);
    }
    return array;
}

QList<LinkPreview> toLinkPreviews(const QJsonArray &array)
{
    QList<LinkPreview> previews;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString url = object.value("url"_L1).toString();
        const LinkPreview preview{
            url, object.value("site"_L1).toString().left(limits::previewSite),
            object.value("title"_L1).toString().left(limits::previewTitle),
            object.value("description"_L1).toString().left(limits::previewDescription)};
        const bool isWeb = !url.isEmpty() && url == firstWebLink(url);
        if (isWeb && !preview.saysNothing() && previews.size() < limits::linkPreviews)
            previews.append(preview);
    }
    return previews;
}

} // namespace chatoyant::json
