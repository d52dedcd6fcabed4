// The checkout as text: its files, and their code without comments and words.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace chatoyant::architecture {

struct SourceFile
{
    QString path; // from the repository's root: "server/domain/message_service.h"
    QString text;

    bool isHeader() const;
    QStringList lines() const;
};

// What a rule found wrong, as a person wants to read it: "path:line: what".
QString offence(const SourceFile &file, qsizetype lineIndex, const QString &what);

// Every file below these folders whose name fits one of the patterns, sorted by path.
QList<SourceFile> filesIn(const QStringList &folders, const QStringList &patterns);
// The C++ of the product, and that of the tests.
QList<SourceFile> productCode();
QList<SourceFile> testCode();
SourceFile fileAt(const QString &path);

// The same lines with comments blanked out; line numbers stay.
QString withoutComments(const QString &text);
// Comments and the insides of string literals blanked out.
QString withoutWords(const QString &text);

} // namespace chatoyant::architecture
