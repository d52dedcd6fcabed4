#include "common/mood/network_kernel.h"

namespace chatoyant {

namespace {

// Compiled once per processor; -O3 (common/CMakeLists.txt) makes vectors of the loop.
[[gnu::always_inline]] inline void
multiply(const qint16 *filter, const qint16 *window, int count, int step, Products &products)
{
    const qint16 *second = window + step;
    const qint16 *third = second + step;
    const qint16 *fourth = third + step;
    qint32 sum0 = 0;
    qint32 sum1 = 0;
    qint32 sum2 = 0;
    qint32 sum3 = 0;
    for (int at = 0; at < count; ++at) {
        sum0 += qint32(filter[at]) * qint32(window[at]);
        sum1 += qint32(filter[at]) * qint32(second[at]);
        sum2 += qint32(filter[at]) * qint32(third[at]);
        sum3 += qint32(filter[at]) * qint32(fourth[at]);
    }
    products = {sum0, sum1, sum2, sum3};
}

void multiplyPlainly(
    const qint16 *filter, const qint16 *window, int count, int step, Products &products)
{
    multiply(filter, window, count, step, products);
}

#if defined(__x86_64__) && defined(__GNUC__)
[[gnu::target("avx2")]] void
multiplyWide(const qint16 *filter, const qint16 *window, int count, int step, Products &products)
{
    multiply(filter, window, count, step, products);
}
#endif

} // namespace

Kernel plainKernel()
{
    return multiplyPlainly;
}

Kernel bestKernel()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx2"))
        return multiplyWide;
#endif
    return multiplyPlainly;
}

} // namespace chatoyant
