// Words that come by themselves, said to who cannot see them.
#pragma once

class QLabel;

namespace chatoyant::client {

// From now on screen readers take it for a message, and say it when it comes. Before the label is
// shown: what it is they ask once.
void makeAnnouncing(QLabel &label);

// What it holds now.
void announce(QLabel &label);

} // namespace chatoyant::client
