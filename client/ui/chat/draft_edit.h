// Where a message is typed: grows with it, and knows the keys of a chat.
#pragma once

#include "client/theme/theme.h"

#include <QPlainTextEdit>

namespace chatoyant::client {

class DraftCompletion;
struct DraftOffers;
class Preferences;
class SpellHighlighter;
class Spelling;
struct ChosenMedia;

class DraftEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLines = 8;

    DraftEdit(const Theme &theme, const DraftOffers &offers, QWidget *parent);

    void setTextAtOnce(const QString &text);
    void setSpelling(Spelling &spelling);
    // Which keys send.
    void followPreferences(const Preferences &preferences) { m_preferences = &preferences; }
    // Around the selection, or off it again; without one the cursor comes to stand between two.
    void mark(const QString &mark);
    // [words](address) around the selection; the clipboard's address, if it holds one.
    void insertLink();
    // What the arrows do in an empty field, with their names in the key map.
    QList<QAction *> keyActions() const { return {m_editLast, m_replyToLast}; }
    // Names and emoji that are offered.
    DraftCompletion &completion() { return *m_completion; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void submitted();
    void escaped();
    void editLastWanted();
    void replyToLastWanted();
    void focusChanged(bool hasFocus);
    // Files or a picture instead of words.
    void mediaPasted(const chatoyant::client::ChosenMedia &media);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool sends(const QKeyEvent &event) const;
    void grow();
    void fitPlaceholder();
    void followDirection();
    void refreshActions();

    const Theme &m_theme;
    DraftCompletion *m_completion;
    const Preferences *m_preferences = nullptr; // null: Enter sends
    SpellHighlighter *m_speller = nullptr;
    QAction *m_editLast;
    QAction *m_replyToLast;
};

} // namespace chatoyant::client
