// All that has keys or could have them: found by a word, changed, and put back.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/key_map.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class PlainLabel;
class SearchField;

class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(const Theme &theme, KeyMap &keys, QWidget *parent);

signals:
    // Done; a sentence to be shown in passing.
    void noted(const QString &sentence);
    // The same for what can be taken back: as it was before.
    void replaced(const QString &sentence, const QMap<QString, QString> &before);

private:
    struct Row
    {
        QAction *action;
        QWidget *widget;
        PlainLabel *keys;
        QPushButton *reset;
    };

    void addRow(QAction *action);
    void change(QAction *action);
    void resetAll();
    void refresh();
    void filter(const QString &word);

    const Theme &m_theme;
    KeyMap &m_keys;
    SearchField *m_search;
    QBoxLayout *m_column;
    QPushButton *m_resetAll;
    PlainLabel *m_nothing;
    QList<Row> m_rows;
};

} // namespace chatoyant::client
