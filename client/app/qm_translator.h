// A translation from a .qm file of a folder that anybody writes to. QTranslator believes every
// length and place in such a file, so one that is damaged would end the program.
#pragma once

#include <QByteArray>
#include <QTranslator>

#include <memory>

namespace chatoyant::client {

class QmTranslator final : public QTranslator
{
public:
    // Nothing where the file is too large, damaged or of another kind.
    static std::unique_ptr<QTranslator> read(const QString &file);

private:
    explicit QmTranslator(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    const QByteArray m_bytes; // used in place; a file may be cut while it is in use
};

// Whether everything that QTranslator will look at lies within these bytes: the form is that of
// Qt's own writer and reader (qttools: src/linguist/shared/qm.cpp, qtbase: qtranslator.cpp).
bool isWholeQm(const QByteArray &bytes);

} // namespace chatoyant::client
