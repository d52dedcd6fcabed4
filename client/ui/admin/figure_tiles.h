// The server's figures of this moment, each on a tile.
#pragma once

#include "client/theme/theme.h"
#include "common/model/figures.h"

#include <QWidget>

#include <array>

class QLayout;

namespace chatoyant::client {

class FigureTile;

class FigureTiles final : public QWidget
{
    Q_OBJECT

public:
    FigureTiles(const Theme &theme, QWidget *parent);

    void setFigures(const FiguresNow &now, const QDateTime &time);

private:
    void showLoad(const FiguresNow &now);
    void showTimes(const FiguresNow &now, const QDateTime &time);
    FigureTile *addTile(const QString &title, const QString &words);

    const Theme &m_theme;
    FigureTile *m_online;
    FigureTile *m_messages;
    FigureTile *m_delivery;
    FigureTile *m_errors;
    FigureTile *m_processor;
    FigureTile *m_memory;
    FigureTile *m_running;
    FigureTile *m_backup;
};

} // namespace chatoyant::client
