// The products the network spends its time on, in whole numbers: the same result on every machine.
#pragma once

#include <QtGlobal>

#include <array>

namespace chatoyant {

inline constexpr int kernelPlaces = 4; // windows that one call multiplies with one filter

// Of one filter with windows that begin `step` numbers apart. `count` is a multiple of 16.
using Products = std::array<qint32, kernelPlaces>;
using Kernel =
    void (*)(const qint16 *filter, const qint16 *window, int count, int step, Products &products);

// What any processor of the family can do.
Kernel plainKernel();
// The best that this processor can do.
Kernel bestKernel();

} // namespace chatoyant
