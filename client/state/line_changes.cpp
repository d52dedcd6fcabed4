#include "client/state/line_changes.h"

#include "common/model/text_links.h"

namespace chatoyant::client {

const LinkPreview *Line::preview() const
{
    if (previews.isEmpty() || isDeleted)
        return nullptr;
    const QString link = firstWebLink(entry.text);
    const auto found = std::find_if(previews.cbegin(), previews.cend(),
                                    [&link](const LinkPreview &each) { return each.url == link; });
    return found == previews.cend() ? nullptr : &*found;
}

namespace {

void react(Line &line, const Entry &reaction, UserId me)
{
    const auto found =
        std::find_if(line.reactions.begin(), line.reactions.end(),
                     [&reaction](const Reaction &each) { return each.emoji == reaction.emoji; });
    if (found == line.reactions.end()) {
        if (reaction.on)
            line.reactions.append({reaction.emoji, {me}});
        return;
    }
    found->by.removeAll(me);
    if (reaction.on)
        found->by.append(me);
    if (found->by.isEmpty())
        line.reactions.erase(found);
}

void apply(Line &line, const Change &change, const ChangesShown &shown)
{
    if (change.refused) {
        line.changeRefused = change.refused;
        return;
    }
    if (line.isDeleted)
        return;
    line.isChanging = line.isChanging || (shown.isHeld && change.done == 0);
    switch (change.entry.kind) {
    case EntryKind::Edit:
        line.isEdited = true;
        line.entry.text = change.entry.text;
        line.entry.mentions = change.entry.mentions;
        break;
    case EntryKind::Delete:
        line.isEdited = false;
        line.isDeleted = true;
        line.entry.text.clear();
        line.entry.files.clear();
        line.entry.mentions.clear();
        line.entry.mood.reset();
        line.transcript.reset();
        line.previews.clear();
        line.reactions.clear();
        break;
    case EntryKind::Reaction:
        react(line, change.entry, shown.me);
        break;
    case EntryKind::Preview:
        line.previews.clear();
        break;
    default:
        break; // a pin shows above the messages
    }
}

} // namespace

void applyChanges(Line &line, const ChangesShown &shown)
{
    for (const Change &change : shown.changes) {
        if (line.isMessage() && change.entry.target == line.entry.seq)
            apply(line, change, shown);
    }
}

void applyChanges(QList<Line> &lines, const ChangesShown &shown)
{
    for (const Change &change : shown.changes) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&change](const Line &each) {
            return each.entry.seq == change.entry.target;
        });
        if (line != lines.end() && line->isMessage())
            apply(*line, change, shown);
    }
}

} // namespace chatoyant::client
