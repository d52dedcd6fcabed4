// Who may include whom: the layers of docs/architecture.md as a table.
#pragma once

#include "tests/architecture/source_tree.h"

#include <span>

namespace chatoyant::architecture {

struct Layer
{
    QString folder;
    QStringList mayInclude;    // our own folders
    QStringList mayNotInclude; // headers of Qt, the system and other libraries, by prefix
};

std::span<const Layer> layers();

// Every include of this file that its layer may not make.
QStringList layeringOffences(const SourceFile &file);

} // namespace chatoyant::architecture
