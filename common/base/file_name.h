// Names of files that people send each other: cleaned, and judged by what opening would do.
#pragma once

#include <QString>

namespace chatoyant {

// A name fit for any folder on any system: the last part of a path, without what steers text or
// terminals, without what Windows reserves, no hidden file, at most 200 bytes of UTF-8 with its
// extension kept. "file" where nothing is left.
QString cleanFileName(const QString &name);

// The last extension in lower case, without its dot: what the system goes by. Empty: none.
QString fileExtension(const QString &name);

// Whether opening a file of this name may run something: such files are shown in their folder,
// never opened.
bool runsWhenOpened(const QString &name);

} // namespace chatoyant
