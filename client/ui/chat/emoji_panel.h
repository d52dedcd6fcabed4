// A small window with emoji to pick from: by group, by a word, or those picked last.
#pragma once

#include "client/models/emoji_model.h"
#include "client/theme/theme.h"

#include <QFrame>

class QButtonGroup;
class QListView;
class QToolButton;

namespace chatoyant::client {

class ElidedLabel;
class Preferences;
class SearchField;

class EmojiPanel final : public QFrame
{
    Q_OBJECT

public:
    EmojiPanel(const Theme &theme, QWidget *parent);

    // What was picked last, and the skin tone.
    void rememberIn(Preferences &preferences);
    // Above the point, kept on the screen.
    void popUp(const QPoint &globalPosition);
    // The few that fit into a menu.
    static QStringList frequent();

signals:
    void picked(const QString &emoji);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTabs();
    void buildList();
    void buildFooter();
    void addTab(int id, const QString &picture, const QString &name);
    // Those picked last, or a group.
    void showTab(int id);
    void search(const QString &query);
    void pick(const QModelIndex &index);
    void chooseTone(int tone);
    void fit();
    QStringList recent() const;

    const Theme &m_theme;
    Preferences *m_preferences = nullptr;
    EmojiModel m_model;
    SearchField *m_search;
    QWidget *m_tabRow;
    QButtonGroup *m_tabs;
    QListView *m_list;
    ElidedLabel *m_name;
    QToolButton *m_tone;
};

} // namespace chatoyant::client
