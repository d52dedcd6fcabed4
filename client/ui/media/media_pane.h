// What the open chat holds: its pictures, files, voice notes and links, each on a tab.
#pragma once

#include "client/models/media_model.h"
#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;

namespace chatoyant::client {

class ChatAttachments;
class EmptyState;
class MediaDelegate;
class MediaGrid;
class SearchField;

class MediaPane final : public QWidget
{
    Q_OBJECT

public:
    // The attachments know how files are saved, opened, viewed and heard.
    MediaPane(const UiContext &context, ChatAttachments &attachments, QWidget *parent);

    // An invalid one: none is looked through.
    void setChat(ChatId chat);
    void setKind(MediaKind kind);
    MediaModel &model() { return m_model; }

signals:
    void messageWanted(chatoyant::Seq seq);
    void linkWanted(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTabs(QBoxLayout &column);
    void buildList();
    void refresh();
    void refreshWords();
    void choose(int item, bool isButton);
    void view(int item);
    void openMenu(int item, const QPoint &at);
    QString emptyTitle() const;
    QString emptyText() const;

    UiContext m_context;
    ChatAttachments &m_attachments;
    MediaModel m_model;
    QList<QPushButton *> m_tabs; // in the order of the kinds
    SearchField *m_name;
    QStackedWidget *m_stack;
    MediaGrid *m_grid;
    QListView *m_list;
    MediaDelegate *m_delegate;
    EmptyState *m_words;
    QPushButton *m_retry;
};

} // namespace chatoyant::client
