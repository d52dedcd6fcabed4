// Calls and words that this code base does without, each with the reason and where it is allowed.
#pragma once

#include "tests/architecture/source_tree.h"

#include <QRegularExpression>

#include <span>

namespace chatoyant::architecture {

enum class Scope {
    Code, // comments and string literals may say what they like
    Text  // every character counts
};

struct Ban
{
    const char *name;
    QRegularExpression pattern;
    QStringList where;  // path prefixes it holds in; empty: everywhere
    QStringList except; // path prefixes it does not hold in
    const char *why;
    const char *example; // a line that must be caught
    Scope scope = Scope::Code;
};

std::span<const Ban> bans();

// Each line that breaks a ban, with the ban's name and reason.
QStringList banOffences(const SourceFile &file);

} // namespace chatoyant::architecture
