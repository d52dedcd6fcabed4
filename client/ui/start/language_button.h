// The language of the way in, where nobody has settings yet.
#pragma once

#include "client/ui/language_choice.h"

#include <QPushButton>

class QMenu;

namespace chatoyant::client {

class LanguageButton final : public QPushButton
{
    Q_OBJECT

public:
    LanguageButton(LanguageChoice &languages, QWidget *parent);

private:
    void fill();

    LanguageChoice &m_languages;
    QMenu *m_menu;
};

} // namespace chatoyant::client
