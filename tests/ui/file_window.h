// A conversation with files in a window, with a server of files in the test.
#pragma once

#include "client/media/photo_maker.h"
#include "client/ui/chat/bubble_layout.h"
#include "client/ui/chat/composer.h"
#include "client/ui/chat/send_sheet.h"
#include "tests/ui/conversation_window.h"

#include <QBuffer>
#include <QClipboard>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

// Hills before a sky, so that turning and stretching would show.
inline QImage hills(int width, int height, int hue)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, QColor::fromHsv(hue, 90, 235));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 60, 250));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int hill = 0; hill < 3; ++hill) {
        painter.setBrush(QColor::fromHsv((hue + 90) % 360, 120, 180 - 45 * hill));
        painter.drawEllipse(QRectF(width * (hill * 0.35 - 0.25), height * (0.55 + 0.1 * hill),
                                   width * 0.9, height));
    }
    return image;
}

inline QByteArray jpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, "jpeg").write(image);
    return bytes;
}

class FileWindow : public ConversationWindow
{
public:
    explicit FileWindow(Microphone *microphone = nullptr, const QString &profile = {})
        : ConversationWindow(microphone, profile)
    {
        desk.preferences.setValue(preference::saveFolder, folder.filePath(u"saved"_s));
    }

    void open()
    {
        ConversationWindow::open();
        QTRY_COMPARE(desk.session.chats().summary(server.chat).head, server.log.size());
    }

    Attachment photo(int width, int height, int hue)
    {
        const QImage image = hills(width / 4, height / 4, hue);
        Attachment file;
        file.id = FileId{{5, ++m_last}};
        file.name = u"photo %1.jpg"_s.arg(m_last);
        file.type = u"image/jpeg"_s;
        file.kind = AttachmentKind::Image;
        file.width = width;
        file.height = height;
        file.blur = makeBlur(image);
        file.hasPreview = true;
        const QByteArray bytes = jpeg(image);
        file.bytes = bytes.size();
        files.files.insert(file.id, bytes);
        return file;
    }

    Attachment document(const QString &name, const QByteArray &content)
    {
        Attachment file;
        file.id = FileId{{5, ++m_last}};
        file.name = name;
        file.bytes = content.size();
        files.files.insert(file.id, content);
        return file;
    }

    // Two seconds of somebody speaking.
    Attachment voice()
    {
        Attachment file = document(u"Voice message.ogg"_s, "OggS and what follows");
        file.type = u"audio/ogg"_s;
        file.kind = AttachmentKind::Voice;
        file.durationMs = 2'000;
        for (int bar = 0; bar < 100; ++bar)
            file.waveform.append(static_cast<char>(bar * 37 % 200 + (bar % 10) * 5));
        return file;
    }

    Seq write(const QString &text, const QList<Attachment> &given, bool isMine = false)
    {
        Entry entry;
        entry.by = isMine ? server.me : server.friendId;
        entry.clientId = u"file-%1"_s.arg(server.log.size());
        entry.text = text;
        entry.files = given;
        return server.append(entry).seq;
    }

    QString made(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }

    // In the view, by the layout that the view has as well.
    QPoint placeOf(Seq seq, int number, bool onAction) const
    {
        const QModelIndex at = row(seq);
        const MessageView &view = page->view();
        const BubbleLayout layout = layOut(
            bubbleFrom(at), {view.viewport()->width(), view.layoutDirection(), false}, desk.theme);
        const AttachmentPlace &place = layout.files.at(size_t(number));
        const QPointF inside =
            onAction ? place.action.center() : place.box.center() + QPointF(60, 10);
        return view.rowRect(at.row()).topLeft() + inside.toPoint();
    }

    void click(Seq seq, int number, bool onAction = false)
    {
        QTRY_VERIFY(row(seq).isValid());
        QCoreApplication::processEvents();
        QTest::mouseClick(page->view().viewport(), Qt::LeftButton, {},
                          placeOf(seq, number, onAction));
    }

    // Of what has not been sent yet.
    QModelIndex waitingRow() const
    {
        const QAbstractItemModel *model = page->view().model();
        for (int number = 0; number < model->rowCount(); ++number) {
            const QModelIndex at = model->index(number, 0);
            if (isMessage(at) && at.data(MessageModel::SeqRole).toLongLong() == 0)
                return at;
        }
        return {};
    }

    bool isSaved(const Attachment &file)
    {
        return desk.session.files().downloads().state(file.id).phase == DownloadState::Phase::Saved;
    }

    void save(const Attachment &file)
    {
        desk.session.files().downloads().save(file, folder.filePath(u"saved"_s));
        QTRY_VERIFY(isSaved(file));
    }

    SendSheet *paste(QMimeData *data)
    {
        QGuiApplication::clipboard()->setMimeData(data);
        auto *edit = page->composer().findChild<QPlainTextEdit *>();
        edit->paste();
        return dialog<SendSheet>();
    }

    QTemporaryDir folder;

private:
    quint64 m_last = 0;
};

} // namespace chatoyant::client
