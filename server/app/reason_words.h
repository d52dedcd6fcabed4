// Why the rules refused something, in the language of the command line.
#pragma once

#include "common/base/error.h"

namespace chatoyant::server {

QString sentenceOf(const Error &error);

} // namespace chatoyant::server
