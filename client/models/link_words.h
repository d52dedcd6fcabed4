// What is said of the page behind a link, beneath the message that has it.
#pragma once

#include "common/model/link_preview.h"

#include <QCoreApplication>
#include <QMetaType>

namespace chatoyant::client {

struct LinkShown
{
    QString url; // empty: there is none
    QString site;
    QString title;
    QString description;
    QString action; // "Show preview", and nothing else shows; empty: it shows

    bool isEmpty() const { return url.isEmpty(); }
    bool isOpen() const { return !isEmpty() && action.isEmpty(); }

    friend bool operator==(const LinkShown &, const LinkShown &) = default;
};

class LinkWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::LinkWords)

public:
    static LinkShown shown(const LinkPreview &preview, bool isOpen);
    // As it is read out after the message.
    static QString accessible(const LinkShown &shown);

private:
    // The page says what it likes of whose it is: the host is told beside.
    static QString site(const LinkPreview &preview);
};

} // namespace chatoyant::client

Q_DECLARE_METATYPE(chatoyant::client::LinkShown)
