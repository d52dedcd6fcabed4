// A small convolutional network over the words of a message, as the model file holds it.
#pragma once

#include "common/mood/heads.h"
#include "common/mood/network_kernel.h"
#include "common/mood/network_rows.h"

#include <QByteArrayView>

#include <vector>

namespace chatoyant {

inline constexpr int networkDimensions = 96; // of a word's vector; a multiple of 16
inline constexpr int networkWidths = 4;      // filters look at 1, 2, 3 and 4 words

struct NetworkSize
{
    quint32 words = 0;
    quint32 grams = 0;
    quint32 filters = 0; // of each width; 0: the model has no network

    qsizetype rows() const { return qsizetype(mannerRows) + words + grams; }
    qsizetype allFilters() const { return qsizetype(filters) * networkWidths; }
    qsizetype numbers() const; // floats, which stand before the codes
    qsizetype codes() const;   // signed bytes
    qsizetype bytes() const { return numbers() * qsizetype(sizeof(float)) + codes(); }
};

// In this order: scale of each row, scale of each filter, bias of each filter, head (headCount ×
// all filters), bias of each head; then the codes of the rows and of the filters of 1, 2, 3 and 4
// words. A code c stands for c × scale.
class Network
{
public:
    // `bytes` must outlive it. False: a number is none, or out of range.
    bool read(QByteArrayView bytes, const NetworkSize &size);

    bool isEmpty() const { return m_size.filters == 0; }
    // Logits of the heads. The token `blank` is looked at as if it said nothing.
    HeadValues valuesOf(const TokenList &list, qsizetype blank = -1) const;
    // For measuring.
    void setKernel(Kernel kernel) { m_kernel = kernel; }

private:
    void addRow(quint32 row, float factor, float *sum) const;
    void lookUp(const TokenList &list, const Token &token, qint16 *vector) const;
    qint32 largestOf(const qint16 *filter, const qint16 *words, int width, int places) const;

    NetworkSize m_size;
    Kernel m_kernel = bestKernel();
    const qint8 *m_rowCodes = nullptr;
    std::vector<float> m_numbers;
    std::vector<qint16> m_filters;
};

} // namespace chatoyant
