// Of whom one takes messages, requests and groups, and who sees one's picture.
#pragma once

#include "common/model/user.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace chatoyant::client {

class AudienceChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceChoices(QWidget *parent);

    void show(const Privacy &privacy);

signals:
    // The new value of one of them is in it; the sentence says what holds now.
    void chosen(const chatoyant::Privacy &wanted, const QString &sentence);

private:
    struct Row
    {
        Audience Privacy::*part;
        QComboBox *box;
    };

    void add(QBoxLayout *column,
             Audience Privacy::*part,
             const QString &title,
             const QList<Audience> &offered);
    void choose(const Row &row);
    static QString name(Audience audience);
    static QString sentence(Audience Privacy::*part, Audience audience);

    Privacy m_shown;
    QList<Row> m_rows;
};

} // namespace chatoyant::client
