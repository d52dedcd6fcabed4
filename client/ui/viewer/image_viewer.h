// Looks at the pictures and videos of a conversation one by one, in front of the whole window.
#pragma once

#include "client/models/file_shown.h"
#include "client/ui/context.h"

#include <QBuffer>
#include <QMovie>
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

struct PictureFacts;
class ElidedLabel;
class EmptyState;
class IconButton;
class ImageCanvas;
class PlainLabel;
class VideoView;
class ViewerFacts;

struct ViewedPicture
{
    FileShown file;
    Seq seq = 0;   // 0: not sent yet
    QString about; // who sent it, and when
    QString text;  // of its message
};

// Goes when it is closed; the focus returns to where it was.
class ImageViewer final : public QWidget
{
    Q_OBJECT

public:
    ImageViewer(const UiContext &context,
                const QList<ViewedPicture> &pictures,
                qsizetype start,
                QWidget *opener);

    void open();
    qsizetype at() const { return m_at; }
    ImageCanvas &canvas() { return *m_canvas; }
    VideoView &video() { return *m_video; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void saveWanted(const chatoyant::client::FileShown &file);
    void copyWanted(const chatoyant::client::FileShown &file);
    void forwardWanted(chatoyant::Seq seq);
    // With another program.
    void openWanted(const chatoyant::client::FileShown &file);
    // Of a video on this device; empty: it is not here.
    void elsewhereWanted(const chatoyant::client::FileShown &file, const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectBar(IconButton &elsewhere, IconButton &save, IconButton &closing);
    void buildFault();
    IconButton *addButton(QBoxLayout &row, const QString &icon, const QString &name);
    void go(qsizetype by);
    void display(qsizetype at);
    void load();
    void decode(const QByteArray &bytes, quint64 turn);
    void decodeLocal(const QString &path, quint64 turn);
    void present(const QImage &image, quint64 turn);
    void load(const QByteArray &bytes, const PictureFacts &facts);
    void toggleMovie();
    void toggleFullScreen();
    void pressPicture(int key);
    void onFault(const Error &error, quint64 turn);
    void showFault(const QString &title, const QString &why, bool isRetried);
    void showFacts();
    void refreshBar();
    void leave();
    const ViewedPicture &current() const { return m_pictures[m_at]; }

    UiContext m_context;
    QList<ViewedPicture> m_pictures;
    qsizetype m_at = 0;
    quint64 m_turn = 0; // answers for another picture do not count
    Background m_background;
    QPointer<QWidget> m_focusBefore;
    QBuffer m_movieBytes;
    QMovie m_movie;
    bool m_isMoving = false; // the picture that is shown has more than one frame
    ImageCanvas *m_canvas;
    VideoView *m_video;
    EmptyState *m_fault;
    QPushButton *m_retry = nullptr;
    ViewerFacts *m_facts;
    QWidget *m_bar = nullptr;
    QBoxLayout *m_barLayout = nullptr;
    QBoxLayout *m_tools = nullptr;
    bool m_isFullScreen = false; // by us
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    PlainLabel *m_count;
    IconButton *m_previous = nullptr;
    IconButton *m_next = nullptr;
    IconButton *m_forward = nullptr;
    IconButton *m_size = nullptr;
    IconButton *m_turnButton = nullptr;
    IconButton *m_copy = nullptr;
    IconButton *m_info = nullptr;
    QList<IconButton *> m_buttons;
};

} // namespace chatoyant::client
