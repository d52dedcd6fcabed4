// What may complete a word while it is typed, in a list above the field.
#pragma once

#include <QListWidget>

namespace chatoyant::client {

// The keys stay with the field, which says where to go. An item's text for the field is its
// Qt::UserRole.
class CompletionPopup : public QListWidget
{
    Q_OBJECT

public:
    static constexpr int mostOffers = 6;

    CompletionPopup(const QString &name, QWidget *parent);

    void move(int direction);
    void choose();

signals:
    void chosen(const QString &text);

protected:
    // Above the field; hides where there is nothing to offer.
    void showAbove(const QWidget &field);
};

} // namespace chatoyant::client
