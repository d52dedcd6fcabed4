// A video in front of the window: its picture, and below it what is needed to watch it.
#pragma once

#include "client/media/video_player.h"
#include "client/models/file_shown.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QSlider;

namespace chatoyant::client {

class EmptyState;
class IconButton;
class PlainLabel;

// Nothing plays by itself.
class VideoView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 seekStep = 5000; // ms
    static constexpr qreal volumeStep = 0.1;

    VideoView(const UiContext &context, QWidget *parent);

    // Fetches it first where it is not on this device.
    void open(const FileShown &file);
    void stop();
    VideoPlayer &player() { return m_player; }
    bool isFaulty() const { return m_isFaulty; }
    QList<QWidget *> controls() const;
    // Space, arrows, M, F. False: none of its keys.
    bool press(int key);

signals:
    void saveWanted();
    // Of the file on this device; empty: it is not here.
    void elsewhereWanted(const QString &path);
    void fullScreenWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void buildBar(QBoxLayout &column);
    void onFetched(const Result<QString> &path);
    void refresh();
    void showProgress();
    void showFault(const QString &title, const QString &why, bool isRetried);
    QRect pictureArea() const;

    UiContext m_context;
    VideoPlayer m_player;
    FileShown m_file;
    QString m_path;
    QImage m_picture;
    QString m_words; // in place of a picture
    bool m_isFaulty = false;
    EmptyState *m_fault;
    QPushButton *m_retry;
    QWidget *m_bar;
    IconButton *m_play;
    QSlider *m_place;
    PlainLabel *m_time;
    IconButton *m_mute;
    QSlider *m_volume;
    QPushButton *m_rate;
    IconButton *m_full;
};

} // namespace chatoyant::client
