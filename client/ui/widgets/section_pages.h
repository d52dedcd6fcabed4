// Sections at the side of a window, the chosen one's page beside them.
#pragma once

#include "client/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace chatoyant::client {

// Where it is narrow, a box to choose from stands above the page in place of the list.
class SectionPages final : public QWidget
{
    Q_OBJECT

public:
    // name: of the list, for screen readers.
    SectionPages(const QString &name, const Theme &theme, QWidget *parent);

    // Above the list, and as wide; gone with it.
    void setSearch(QWidget *search);
    // icon: what the section is known by.
    void add(const QString &icon, const QString &name, QWidget *page);
    // One that scrolls by itself.
    void addWhole(const QString &icon, const QString &name, QWidget *page);
    void choose(int section);
    // Another than those: nothing changes.
    void choose(const QString &icon);
    QString chosen() const; // its icon
    QListWidget &list() const { return *m_list; }
    QWidget &page(int section) const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // Assistive technology selects without going there.
    void follow();
    // The column below the heading.
    QBoxLayout *addFrame(const QString &icon, const QString &name);
    void arrange();
    void refreshIcons();

    const Theme &m_theme;
    QListWidget *m_list;
    QComboBox *m_box;
    QStackedWidget *m_pages;
    QWidget *m_search = nullptr;
    QBoxLayout *m_side;
    QStringList m_icons;
    QList<QWidget *> m_headings; // of the pages, as the box says it where that shows
};

} // namespace chatoyant::client
