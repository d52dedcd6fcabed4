// How often moods are right, language by language, as it was measured when the model was made.
#pragma once

#include "client/ui/widgets/dialog.h"

namespace chatoyant::client {

class MoodCardDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit MoodCardDialog(QWidget *parent);
    // With a card of the form of resources/models/*.scorecard.json.
    MoodCardDialog(const QByteArray &card, QWidget *parent);

private:
    void addLanguages(QBoxLayout *column, const QJsonArray &languages);
    void addOthers(QBoxLayout *column, const QJsonArray &codes);
};

} // namespace chatoyant::client
