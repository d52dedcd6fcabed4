#include "client/ui/chat/mood_popover.h"

#include "client/theme/mood_theme.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "client/ui/widgets/round_window.h"

#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QScreen>

#include <cmath>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// From one end to the other, with a mark where the chat stands.
class Scale final : public QProgressBar
{
public:
    Scale(const Theme &theme, MoodLabel mood, QWidget *parent)
        : QProgressBar(parent)
        , m_theme(theme)
        , m_mood(mood)
    {
        setProperty("kind", u"scale"_s);
        setTextVisible(false);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        constexpr qreal thickness = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = height() - 2;
        const QRectF track(side / 2, (height() - thickness) / 2, width() - side, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.palette().border);
        painter.drawRoundedRect(track, thickness / 2, thickness / 2);
        painter.drawRect(QRectF(track.center().x() - 1, track.top() - 2, 2, thickness + 4));
        qreal part = double(value() - minimum()) / (maximum() - minimum());
        if (isRightToLeft())
            part = 1 - part;
        QRectF mark(0, 0, side, side);
        mark.moveCenter({track.left() + part * track.width(), track.center().y()});
        painter.setPen(QPen(m_theme.palette().surface, 2));
        painter.setBrush(m_theme.palette().mood(m_mood).ink);
        painter.drawEllipse(mark);
    }

private:
    const Theme &m_theme;
    MoodLabel m_mood;
};

} // namespace

MoodPopover::MoodPopover(const Theme &theme, const MoodShown &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
{
    constexpr int width = 380;
    const Mood &mood = shown.mood;
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", u"card"_s);
    roundCorners(*this);
    setAccessibleName(tr("Why this mood?"));
    setFixedWidth(theme.scaled(width));
    auto *column = columnIn(this, around(space::large), space::small);
    auto *head = addRow(column);
    auto *icon = new QLabel(this);
    icon->setPixmap(theme.icons().pixmap(MoodTheme::iconName(mood.label),
                                         theme.palette().mood(mood.label).ink,
                                         theme.scaledPicture(space::huge), devicePixelRatioF()));
    head->addWidget(icon);
    head->addWidget(new PlainLabel(MoodTheme::word(mood.label), TextRole::Title, this), 1);
    if (mood.confidence > 0) {
        column->addWidget(paragraph(MoodTheme::sentence(mood.label), TextRole::Ui, this));
        addScore(column, shown);
        addReasons(column, shown.reasons);
    } else {
        addNothing(column, shown.isGroup);
    }
    addButtons(column);
}

void MoodPopover::addNothing(QBoxLayout *column, bool isGroup)
{
    column->addWidget(paragraph(tr("Nobody's words have been judged yet."), TextRole::Ui, this));
    auto *when = paragraph(isGroup ? tr("A group has a mood once three people have written, until "
                                        "nobody writes for half an hour.")
                                   : tr("A chat has a mood once somebody has written, until nobody "
                                        "writes for half an hour."),
                           TextRole::Meta, this);
    when->setTone(Tone::Weak);
    column->addWidget(when);
}

// Where it was worked out.
QString MoodPopover::placeInWords(MoodLevel level)
{
    if (level == MoodLevel::Device)
        return tr("From the latest messages; newer ones count more. Judged on this device only.");
    return tr("From the latest messages; newer ones count more. Judged by the server.");
}

void MoodPopover::addScore(QBoxLayout *column, const MoodShown &shown)
{
    constexpr int steps = 100;
    const Mood &mood = shown.mood;
    auto *bar = new Scale(m_theme, mood.label, this);
    bar->setRange(-steps, steps);
    bar->setValue(static_cast<int>(std::lround(mood.score * steps)));
    bar->setAccessibleName(tr("Pleasantness"));
    bar->setAccessibleDescription(MoodTheme::scoreInWords(mood.score));
    column->addSpacing(space::tiny);
    column->addWidget(bar);
    auto *ends = addRow(column);
    auto *score = new PlainLabel(MoodTheme::scoreInWords(mood.score), TextRole::Meta, this);
    auto *sure = new PlainLabel(tr("%1 % sure").arg(std::lround(mood.confidence * steps)),
                                TextRole::Meta, this);
    score->setTone(Tone::Weak);
    sure->setTone(Tone::Weak);
    ends->addWidget(score, 1);
    ends->addWidget(sure);
    auto *how = paragraph(placeInWords(shown.level), TextRole::Meta, this);
    how->setTone(Tone::Weak);
    column->addWidget(how);
}

void MoodPopover::addReasons(QBoxLayout *column, const QList<MoodReason> &reasons)
{
    if (reasons.isEmpty())
        return;
    column->addSpacing(space::tiny);
    column->addWidget(new PlainLabel(tr("What weighed most"), TextRole::MetaStrong, this));
    for (const MoodReason &reason : reasons)
        column->addWidget(noteFor(reason));
}

QWidget *MoodPopover::noteFor(const MoodReason &reason)
{
    auto *note = framed("note", this);
    auto *column = columnIn(note, {space::small, space::tiny, space::small, space::tiny}, 0);
    auto *row = addRow(column, space::small);
    auto *icon = new QLabel(note);
    icon->setPixmap(m_theme.icons().pixmap(MoodTheme::iconName(reason.label),
                                           m_theme.palette().mood(reason.label).ink, space::large,
                                           devicePixelRatioF()));
    icon->setToolTip(MoodTheme::word(reason.label));
    row->addWidget(icon);
    //: Who said what.
    row->addWidget(new ElidedLabel(tr("%1: %2").arg(reason.author, reason.text.simplified()),
                                   TextRole::Ui, note),
                   1);
    auto *wrong = textButton(tr("Not right?"), "quiet", note);
    //: The name of a button for those who cannot see it; %1: a message.
    wrong->setAccessibleName(tr("The mood of “%1” is not right").arg(reason.text.simplified()));
    wrong->setProperty("hasMenu", true);
    wrong->setMenu(menuFor(reason, wrong));
    row->addWidget(wrong);
    const QString words = reason.isCorrected ? tr("As you said.") : inWords(reason.words);
    if (!words.isEmpty()) {
        auto *why = paragraph(words, TextRole::Meta, note);
        why->setTone(Tone::Weak);
        if (!reason.isCorrected)
            why->setToolTip(tr("Words that speak for this mood (+) and against it (−)"));
        column->addWidget(why);
    }
    return note;
}

// Which words spoke for the mood, and which against it.
QString MoodPopover::inWords(const QList<WeighedWord> &words)
{
    QStringList pro;
    QStringList con;
    for (const WeighedWord &word : words)
        (word.weight > 0 ? pro : con).append(word.word);
    if (pro.isEmpty() && con.isEmpty())
        return {};
    if (con.isEmpty())
        //: Words of a message that speak for its mood.
        return tr("+ %1").arg(pro.join(u", "_s));
    if (pro.isEmpty())
        //: Words of a message that speak against its mood.
        return tr("− %1").arg(con.join(u", "_s));
    //: %1: words of a message that speak for its mood; %2: words that speak against it.
    return tr("+ %1   − %2").arg(pro.join(u", "_s), con.join(u", "_s));
}

QMenu *MoodPopover::menuFor(const MoodReason &reason, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    //: Above a list of moods, one of which a person chooses for a message.
    menu->addSection(tr("To me this feels"));
    for (const MoodLabel label : allMoodLabels) {
        QAction *action = menu->addAction(MoodTheme::word(label));
        action->setCheckable(true);
        action->setChecked(label == reason.label);
        connect(action, &QAction::triggered, this, [this, text = reason.text, label] {
            emit correctionWanted(text, label);
            close();
        });
    }
    menu->addSeparator();
    QAction *back = menu->addAction(tr("Leave it to the program"));
    back->setEnabled(reason.isCorrected);
    connect(back, &QAction::triggered, this, [this, text = reason.text] {
        emit correctionTakenBack(text);
        close();
    });
    menu->setToolTip(tr("Kept on this device, for this wording; never sent."));
    return menu;
}

void MoodPopover::addButtons(QBoxLayout *column)
{
    column->addSpacing(space::tiny);
    auto *row = addRow(column);
    auto *pause = textButton(tr("Pause for this chat"), "", this);
    auto *off = textButton(tr("Turn off"), "quiet", this);
    row->addWidget(pause);
    row->addStretch();
    row->addWidget(off);
    connect(pause, &QPushButton::clicked, this, [this] {
        emit pauseWanted();
        close();
    });
    connect(off, &QPushButton::clicked, this, [this] {
        emit offWanted();
        close();
    });
}

void MoodPopover::popUpBelow(const QWidget &anchor)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    const QRect room = anchor.screen()->availableGeometry();
    const QRect inside = anchor.window()->geometry().intersected(room);
    const int left = inside.width() > width() ? inside.left() : room.left();
    const int right = inside.width() > width() ? inside.right() : room.right();
    const int side = isRightToLeft() ? 0 : anchor.width() - width();
    QPoint corner = anchor.mapToGlobal(QPoint(side, anchor.height() + 4));
    corner.setX(qBound(left + space::small, corner.x(), right - width() - space::small));
    move(corner);
    show();
}

} // namespace chatoyant::client
