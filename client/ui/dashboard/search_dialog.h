// Searches all chats for messages.
#pragma once

#include "client/models/search_model.h"
#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

class QListView;

namespace chatoyant::client {

class EmptyState;
class SearchField;

class SearchDialog final : public Dialog
{
    Q_OBJECT

public:
    SearchDialog(const UiContext &context, QWidget *parent);

signals:
    void chosen(chatoyant::ChatId chat, chatoyant::Seq seq);

private:
    void refresh();
    void choose(const QModelIndex &index);

    SearchModel m_model;
    SearchField *m_field;
    QListView *m_list;
    EmptyState *m_nothing;
};

} // namespace chatoyant::client
