// How a server is set up: each setting by its key, found by words.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <optional>

namespace chatoyant::client {

class PagedRows;
class SearchField;

class ConfigPage final : public QWidget
{
    Q_OBJECT

public:
    ConfigPage(const UiContext &context, QWidget *parent);

signals:
    void noted(const QString &sentence);

protected:
    // What it shows is as of now.
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void onLoaded(const Result<QList<ConfigValue>> &values);
    // Those that have the word.
    void refresh();
    void add(const ConfigValue &value);
    void copy(const QString &key);

    UiContext m_context;
    SearchField *m_search;
    PagedRows *m_rows;
    std::optional<QList<ConfigValue>> m_values; // as the server said last
};

} // namespace chatoyant::client
