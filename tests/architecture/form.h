// What every file owes its reader: a job line, one include guard, no trace of a machine, one form.
#pragma once

#include "tests/architecture/source_tree.h"

namespace chatoyant::architecture {

QStringList headerOffences(const SourceFile &header);
// Folders of one machine: they mean nothing on another.
QStringList machinePathOffences(const SourceFile &file);
// Text that ends without a newline, lines that end in spaces, tabs in C++.
QStringList spacingOffences(const SourceFile &file);

} // namespace chatoyant::architecture
