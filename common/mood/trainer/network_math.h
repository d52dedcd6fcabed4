// The sums that training spends its time on.
#pragma once

#include <array>

namespace chatoyant::training {

// Products of a filter with four windows that begin `step` numbers apart.
std::array<float, 4> products(const float *filter, const float *window, int count, int step);
float product(const float *a, const float *b, int count);
void addScaled(float *to, const float *from, float factor, int count);
// One step of Adam (Kingma, Ba 2015) for `count` numbers; clears the gradient.
struct AdamStep
{
    float rate = 0;      // with both corrections
    float momentum = 0;  // of the first moment
    float smoothing = 0; // of the second
};
void stepAdam(const AdamStep &step, float *values, float *gradient, float *moments, int count);

} // namespace chatoyant::training
