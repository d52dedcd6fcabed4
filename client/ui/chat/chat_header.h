// Says whom one talks to, how they are there, and what mood the conversation has.
#pragma once

#include "client/ui/widgets/avatar.h"

#include <QFrame>

class QMenu;

namespace chatoyant::client {

class ElidedLabel;
class IconButton;
class MoodPill;
class NameTag;

class ChatHeader final : public QFrame
{
    Q_OBJECT

public:
    ChatHeader(const Theme &theme, QWidget *parent);

    // The tag is what they are beside a person; empty: nothing else.
    void setChat(const QString &name, const AvatarLook &look, const QString &tag = {});
    // How they say they are, beside the name; what screen readers say of it.
    void setMark(const QString &mark, const QString &spoken);
    // isLively: somebody types.
    void setStatus(const QString &text, bool isLively);
    void setMood(MoodLabel mood, bool isShown);
    // The pill says so and leads back.
    void setMoodPaused();
    void setBackShown(bool isShown);
    void setDetailsShown(bool isShown);
    const QWidget &moodAnchor() const;
    QMenu &menu() { return *m_menu; }

signals:
    void backWanted();
    void searchWanted();
    void detailsWanted();
    void moodWanted();
    void menuAboutToShow();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    // Whom one talks to comes first: the rest makes room.
    void fit();

    IconButton *m_back;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    NameTag *m_tag;
    ElidedLabel *m_mark;
    ElidedLabel *m_status;
    MoodPill *m_mood;
    IconButton *m_search;
    IconButton *m_details;
    IconButton *m_more;
    QMenu *m_menu;
};

} // namespace chatoyant::client
