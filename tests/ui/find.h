// What a person finds on a screen: by its English words, or by the name that screen readers say.
#pragma once

#include "client/ui/widgets/plain_label.h"
#include "tests/ui/pseudo_language.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

namespace chatoyant::client {

inline const PlainLabel *labelWith(const QWidget &root, const QString &words)
{
    const auto labels = root.findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels) {
        if (label->isVisible() && plainWords(label->text()).contains(words))
            return label;
    }
    return nullptr;
}

inline QAbstractButton *buttonWith(const QWidget &root, const QString &words)
{
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && plainWords(button->text()).contains(words))
            return button;
    }
    return nullptr;
}

// By the name that screen readers say.
inline QAbstractButton *buttonNamed(const QWidget &root, const QString &name)
{
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && plainWords(button->accessibleName()) == name)
            return button;
    }
    return nullptr;
}

inline QLineEdit *fieldNamed(const QWidget &root, const QString &name)
{
    const auto fields = root.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible() && plainWords(field->accessibleName()).contains(name))
            return field;
    }
    return nullptr;
}

inline QListWidgetItem *itemWith(const QListWidget &list, const QString &words)
{
    for (int row = 0; row < list.count(); ++row) {
        if (plainWords(list.item(row)->text()) == words)
            return list.item(row);
    }
    return nullptr;
}

} // namespace chatoyant::client
