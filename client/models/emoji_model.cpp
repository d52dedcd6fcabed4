#include "client/models/emoji_model.h"

namespace chatoyant::client {

void EmojiModel::show(const QList<Emoji> &emoji)
{
    beginResetModel();
    m_emoji = emoji;
    endResetModel();
}

void EmojiModel::setTone(int tone)
{
    m_tone = tone;
    if (!m_emoji.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_emoji.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_emoji.size())
        return {};
    const Emoji &emoji = m_emoji.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return EmojiCatalog::toned(emoji, m_tone);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return emoji.name;
    default:
        return {};
    }
}

} // namespace chatoyant::client
