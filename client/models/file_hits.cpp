#include "client/models/file_hits.h"

#include "client/models/file_words.h"
#include "client/models/search_model.h"

namespace chatoyant::client {

void FileHits::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
}

// Those with one of the words in their names come first.
QString FileHits::line(const QModelIndex &index) const
{
    const auto files =
        QIdentityProxyModel::data(index, SearchModel::FilesRole).value<QList<Attachment>>();
    QStringList called;
    QStringList others;
    for (const Attachment &file : files) {
        const bool isCalled =
            std::any_of(m_words.cbegin(), m_words.cend(), [&file](const QString &word) {
                return file.name.contains(word, Qt::CaseInsensitive);
            });
        //: A file's name, its kind and size: "report.pdf · PDF · 1.2 MB".
        (isCalled ? called : others)
            .append(tr("%1 · %2").arg(file.name, FileWords::kindAndSize(file)));
    }
    return (called + others).join(u" \u2013 ");
}

QVariant FileHits::data(const QModelIndex &index, int role) const
{
    const QString files = role == SearchModel::FilesRole ? QString() : line(index);
    if (files.isEmpty()) // a link, which stands in the words
        return QIdentityProxyModel::data(index, role);
    switch (role) {
    case Qt::DisplayRole:
    case SearchModel::SnippetRole:
        return files;
    case Qt::AccessibleTextRole:
        return tr("%1, from %2 in %3")
            .arg(files, index.data(SearchModel::SenderNameRole).toString(),
                 index.data(SearchModel::ChatNameRole).toString());
    case SearchModel::MarksRole: {
        QList<std::pair<int, int>> marks;
        for (const QString &word : m_words) {
            const qsizetype at = files.indexOf(word, 0, Qt::CaseInsensitive);
            if (at >= 0)
                marks.append({static_cast<int>(at), static_cast<int>(word.size())});
        }
        return QVariant::fromValue(marks);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace chatoyant::client
