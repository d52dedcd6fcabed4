// The files of the messages that a search found: their names and sizes, in place of what was
// written.
#pragma once

#include <QIdentityProxyModel>
#include <QStringList>

namespace chatoyant::client {

class FileHits final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    // They are marked in the names.
    void setWords(const QString &words);
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString line(const QModelIndex &index) const;

    QStringList m_words;
};

} // namespace chatoyant::client
