// Compiled with -O3 -ffast-math (common/CMakeLists.txt), for several processors: two kinds of
// processor may train models that differ in the last digits.
#include "common/mood/trainer/network_math.h"

#include <cmath>

namespace chatoyant::training {

#if defined(__x86_64__) && defined(__linux__) && !defined(__clang__)
[[gnu::target_clones("arch=skylake-avx512", "arch=haswell", "default")]]
#endif
std::array<float, 4>
products(const float *filter, const float *window, int count, int step)
{
    const float *second = window + step;
    const float *third = second + step;
    const float *fourth = third + step;
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    for (int at = 0; at < count; ++at) {
        sum0 += filter[at] * window[at];
        sum1 += filter[at] * second[at];
        sum2 += filter[at] * third[at];
        sum3 += filter[at] * fourth[at];
    }
    return {sum0, sum1, sum2, sum3};
}

#if defined(__x86_64__) && defined(__linux__) && !defined(__clang__)
[[gnu::target_clones("arch=skylake-avx512", "arch=haswell", "default")]]
#endif
float product(const float *a, const float *b, int count)
{
    float sum = 0;
    for (int at = 0; at < count; ++at)
        sum += a[at] * b[at];
    return sum;
}

#if defined(__x86_64__) && defined(__linux__) && !defined(__clang__)
[[gnu::target_clones("arch=skylake-avx512", "arch=haswell", "default")]]
#endif
void addScaled(float *__restrict to, const float *__restrict from, float factor, int count)
{
    for (int at = 0; at < count; ++at)
        to[at] += from[at] * factor;
}

#if defined(__x86_64__) && defined(__linux__) && !defined(__clang__)
[[gnu::target_clones("arch=skylake-avx512", "arch=haswell", "default")]]
#endif
void stepAdam(const AdamStep &step, float *values, float *gradient, float *moments, int count)
{
    constexpr float tiny = 1e-8F;
    float *second = moments + count;
    for (int at = 0; at < count; ++at) {
        const float each = gradient[at];
        moments[at] += (each - moments[at]) * (1 - step.momentum);
        second[at] += (each * each - second[at]) * (1 - step.smoothing);
        values[at] -= step.rate * moments[at] / (std::sqrt(second[at]) + tiny);
        gradient[at] = 0;
    }
}

} // namespace chatoyant::training
