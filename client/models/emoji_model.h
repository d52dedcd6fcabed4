// Emoji to pick from, in the skin tone that was chosen.
#pragma once

#include "client/models/emoji_catalog.h"

#include <QAbstractListModel>

namespace chatoyant::client {

class EmojiModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Emoji> &emoji);
    void setTone(int tone);
    int tone() const { return m_tone; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // Display: the emoji; tool tip and accessible text: its name.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Emoji> m_emoji;
    int m_tone = 0;
};

} // namespace chatoyant::client
