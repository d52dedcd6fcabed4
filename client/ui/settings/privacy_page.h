// What one shows of oneself, and to whom: presence, read marks, typing, who may write, whom one
// blocked;
// and what the server keeps of one.
#pragma once

#include "client/ui/context.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QRadioButton;

namespace chatoyant::client {

class AudienceChoices;
class LoadNote;
class PlainLabel;

// Each choice holds at once; saved() offers the way back.
class PrivacyPage final : public QWidget
{
    Q_OBJECT

public:
    PrivacyPage(const UiContext &context, QWidget *parent);

    // Undo.
    void setPrivacy(const Privacy &wanted);

signals:
    // A sentence to be shown in passing, and how it was before.
    void saved(const QString &sentence, const chatoyant::Privacy &before);
    // The same of what holds without the server.
    void replaced(const QString &sentence, const std::function<void()> &undo);
    void failed(const chatoyant::Error &error);
    // There is nobody here any more.
    void accountDeleted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPresence(QBoxLayout *column);
    void buildReadMarks(QBoxLayout *column);
    void buildTyping(QBoxLayout *column);
    void buildPreviews(QBoxLayout *column);
    void buildContact(QBoxLayout *column);
    PlainLabel *addNote(QBoxLayout *column, const QString &text);
    void load();
    void show(const Privacy &privacy);
    void choose();
    void save(const Privacy &wanted, const QString &sentence);
    void rebuildBlocked();

    UiContext m_context;
    LoadNote *m_note;
    QWidget *m_form;
    QRadioButton *m_friends;
    QRadioButton *m_nobody;
    QCheckBox *m_readMarks;
    AudienceChoices *m_audiences;
    PlainLabel *m_noneBlocked;
    QBoxLayout *m_blocked;
};

} // namespace chatoyant::client
