#include "client/models/link_words.h"

#include "client/models/links.h"
#include "client/models/sentences.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

LinkShown LinkWords::shown(const LinkPreview &preview, bool isOpen)
{
    if (!isOpen)
        //: Beneath a message with a link: what the page behind it says of itself is hidden.
        return {preview.url, {}, {}, {}, tr("Show preview")};
    const bool isTitled = !preview.title.isEmpty();
    return {preview.url,
            site(preview),
            isTitled ? preview.title : preview.description,
            isTitled ? preview.description : QString(),
            {}};
}

QString LinkWords::site(const LinkPreview &preview)
{
    QString host = hostOf(preview.url);
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    const bool isSame =
        preview.site.isEmpty() || preview.site.compare(host, Qt::CaseInsensitive) == 0;
    //: Above the title of a page behind a link. %1: what the site calls itself, %2: the name of
    //: its computer, such as example.org.
    return isSame ? host : tr("%1 · %2").arg(Sentences::isolated(preview.site), host);
}

QString LinkWords::accessible(const LinkShown &shown)
{
    if (shown.isEmpty())
        return {};
    if (!shown.isOpen())
        //: Read out after a message: what is behind its link can be shown.
        return tr("It has a preview of the link.");
    QStringList parts{shown.site, shown.title, shown.description};
    parts.removeAll(QString());
    //: Read out after a message. %1: site, title and description of the page behind its link.
    return tr("Preview of the link: %1").arg(parts.join(u". "_s));
}

} // namespace chatoyant::client
