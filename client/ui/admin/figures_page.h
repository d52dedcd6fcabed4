// How the server does: figures of this moment, and charts of the last hours.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace chatoyant::client {

class ChartCard;
class FigureFeed;
class FigureTiles;
struct ChartData;
class PlainLabel;

// Scrolls by itself. The server is asked again and again while this is visible.
class FiguresPage final : public QWidget
{
    Q_OBJECT

public:
    FiguresPage(const UiContext &context, QWidget *parent);
    ~FiguresPage() override;

    // All of the series, as a file for other programs.
    void saveAs(const QString &path);

signals:
    void noted(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FigureFeed &feed() const;
    bool isOnline() const;
    void addControls(QBoxLayout *column);
    void addRanges(QLayout *row);
    void fitControls();
    void addCharts(QBoxLayout *column);
    ChartCard *addChart(const QString &title, const ChartData &none, QLayout &grid);
    // Asks the server as long as somebody looks.
    void follow();
    void refresh();
    void showState();
    void showCharts();
    void showMoods();
    QString stateWords() const;
    void chooseFile();

    UiContext m_context;
    QWidget *m_ranges;
    QCheckBox *m_goesOn;
    QPushButton *m_export;
    PlainLabel *m_state;
    QPushButton *m_retry;
    FigureTiles *m_tiles;
    ChartCard *m_delivery;
    ChartCard *m_messages;
    ChartCard *m_requests;
    ChartCard *m_people;
    ChartCard *m_processor;
    ChartCard *m_moods;
};

} // namespace chatoyant::client
