// Into which language messages are translated, by whom, and which languages one reads.
#pragma once

#include "client/ui/context.h"
#include "client/ui/settings/setting_controls.h"

#include <QWidget>

class QMenu;

namespace chatoyant::client {

class ChoiceRow;
class PlainLabel;

class TranslationChoice final : public QWidget
{
    Q_OBJECT

public:
    TranslationChoice(const UiContext &context, QWidget *parent);

signals:
    void replaced(const chatoyant::client::Setting &setting, const QVariant &before);

private:
    void fillLanguages();
    void fillRead();
    void refresh();
    QString readWords() const;

    UiContext m_context;
    ChoiceRow *m_to;
    ChoiceRow *m_read;
    PlainLabel *m_note;
    QMenu *m_languages;
    QMenu *m_readMenu;
};

} // namespace chatoyant::client
