// Sizes and durations of the interface, by name. Pixels are logical, at a text size of 100 %.
#pragma once

namespace chatoyant::client {

namespace space {
inline constexpr int hair = 2;
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int giant = 32;
inline constexpr int vast = 48;
} // namespace space

namespace radius {
inline constexpr int control = 6;
inline constexpr int card = 10;
inline constexpr int pill = 12;
inline constexpr int bubble = 14;
inline constexpr int tail = 4;
} // namespace radius

namespace size {
inline constexpr int icon = 20;
inline constexpr int target = 36; // main buttons, and whatever else is clicked
inline constexpr int row = 62;
inline constexpr int rowAvatar = 46;
inline constexpr int denseRow = 48;
inline constexpr int denseRowAvatar = 36;
inline constexpr int messageAvatar = 32;
inline constexpr int profileAvatar = 96;
inline constexpr int badge = 19;
inline constexpr int rail = 56; // of the accounts
inline constexpr int header = 56;
inline constexpr int bubble = 430;     // widest text
inline constexpr int wideBubble = 560; // likewise, from wideColumn on
inline constexpr int wideColumn = 760;
inline constexpr int listMinimum = 260;
inline constexpr int listMaximum = 540;
inline constexpr int listUsual = 320;
inline constexpr int chatMinimum = 380;
inline constexpr int detailsMinimum = 292;
inline constexpr int detailsMaximum = 392;
inline constexpr int card = 380;
inline constexpr int dialog = 440;
inline constexpr int switcher = 520;
inline constexpr int oneColumn = 640;     // narrower windows show the list or the chat
inline constexpr int threeColumns = 1000; // wider ones have room for details
} // namespace size

// Milliseconds.
namespace motion {
inline constexpr int hover = 80;
inline constexpr int fade = 120;
inline constexpr int chipFade = 200;
inline constexpr int page = 200;
inline constexpr int mood = 600;
inline constexpr int flash = 1200;
inline constexpr int chipStays = 1000;
inline constexpr int toast = 4000;
inline constexpr int toastWithUndo = 5000;
inline constexpr int undoDelete = 10000;
inline constexpr int typingDelay = 400; // before what was typed is looked up
} // namespace motion

namespace zoom {
inline constexpr int smallest = 80; // percent
inline constexpr int usual = 100;
inline constexpr int largest = 200;
inline constexpr int step = 10;
} // namespace zoom

} // namespace chatoyant::client
