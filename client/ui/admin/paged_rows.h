// Rows from the server, page by page: on their way, none, why not, as of when, and the older ones.
#pragma once

#include "client/ui/context.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QPushButton;
class QScrollArea;

namespace chatoyant::client {

class LoadNote;
class PlainLabel;
class Skeleton;

// What is there stays while there is no connection, and says from when it is.
class PagedRows final : public QWidget
{
    Q_OBJECT

public:
    // more: what the button below them says.
    PagedRows(const UiContext &context, const QString &more, QWidget *parent);
    // Where all come at once.
    PagedRows(const UiContext &context, QWidget *parent);

    bool isEmpty() const;
    void clear();
    void add(QWidget *row);
    // Asked. It is answered by one of the next three.
    void begin();
    // The rows that came are added. nothing: what is said where there are none.
    void end(bool hasMore, const QString &nothing);
    void fail(const Error &error);

signals:
    // Once more what was asked last.
    void retryWanted();
    // The next page.
    void moreWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addStaleNote(QBoxLayout *column);
    void followScrolling();
    void onScrolled();
    void sayStale(const Error &error);

    UiContext m_context;
    Skeleton *m_skeleton;
    LoadNote *m_note;
    QFrame *m_stale;
    PlainLabel *m_staleText;
    QBoxLayout *m_rows;
    QPushButton *m_more;
    QPointer<QScrollArea> m_scroll;
    QDateTime m_at; // when the server answered last
    bool m_isAsking = false;
};

} // namespace chatoyant::client
