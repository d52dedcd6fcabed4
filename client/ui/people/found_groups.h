// Finds public groups by their names.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

class QBoxLayout;

namespace chatoyant::client {

class LoadNote;
class SearchField;

class FoundGroups final : public QWidget
{
    Q_OBJECT

public:
    FoundGroups(const UiContext &context, QWidget *parent);

signals:
    void chosen(const chatoyant::client::ChatPreview &group);

private:
    void search(const QString &text);
    void show(const Result<QList<ChatPreview>> &found);

    UiContext m_context;
    SearchField *m_name;
    QBoxLayout *m_rows;
    LoadNote *m_note;
    QString m_text; // that is searched
};

} // namespace chatoyant::client
