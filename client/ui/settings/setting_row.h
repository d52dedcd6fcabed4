// One line of a settings page: what it is about, how it stands, and what can be done.
#pragma once

#include "client/theme/theme.h"
#include "client/ui/widgets/plain_label.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace chatoyant::client {

class FlowRow;

class SettingRow final : public QFrame
{
    Q_OBJECT

public:
    SettingRow(const QString &title, const Theme &theme, QWidget *parent);

    void setText(const QString &text, Tone tone = Tone::Weak);
    // Below them.
    void addLine(const QString &text, Tone tone);
    // Before the words.
    void setIcon(const QString &icon);
    // Behind the title: "This device".
    void setMark(const QString &mark);
    // Below the words from now on, where there are too many for one line beside them.
    void putButtonsBelow();
    // Screen readers hear what it is about, too.
    QPushButton *addButton(const QString &text, const char *kind);

protected:
    bool event(QEvent *event) override;

private:
    void refresh();
    void arrange();

    const Theme &m_theme;
    QString m_name;
    QLabel *m_picture;
    PlainLabel *m_mark;
    PlainLabel *m_text;
    QBoxLayout *m_words;
    QBoxLayout *m_buttons;
    FlowRow *m_flow = nullptr;
    bool m_isNarrow = false; // too narrow for words and buttons beside each other
    QString m_icon;
};

} // namespace chatoyant::client
