// Puts a downloaded file where a person finds it: whole, under a clean name, over nothing else.
#pragma once

#include "common/base/error.h"

namespace chatoyant::client {

// Where the person's system keeps what is downloaded.
QString downloadFolder();
// Something can be written there; the folder is made where there is none.
Result<void> checkFolder(const QString &folder);

struct FinishedDownload
{
    QString partial; // where it was gathered
    QByteArray hash; // SHA-256 that it must have; empty: not known
    QString folder;
    QString name; // as somebody else gave it
};
// Its path. Neither what is damaged nor half a file stays in the folder; the partial file goes
// unless another folder may still take it.
Result<QString> keepDownload(const FinishedDownload &download);

} // namespace chatoyant::client
