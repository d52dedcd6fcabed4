#include "client/theme/style_sheet.h"

#include "client/theme/type_scale.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// @name stands for a token's colour, @name/60 for 60 % of it over what is below, 13px~ for a length
// that goes with the text, 13px^ for one that goes half as far.
constexpr auto rules = R"(
QMainWindow { background: @window; }
QDialog { background: @surface; }
QDialog[kind="popup"] { background: transparent; }
QDialog[kind="sheet"] { border: 1px solid @border; border-radius: 10px; }
QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[kind="surface"], QWidget[kind="surface"] { background: @surface; border: none; }
QFrame[kind="header"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[kind="footer"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[kind="bar"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[kind="warning"] { background: @warningBg; border: none; border-bottom: 1px solid @border; }
QFrame[kind="alert"] { background: @dangerBg; border: 1px solid @danger; border-radius: 6px; }
QFrame[kind="note"] { background: @hover; border: none; border-radius: 6px; }
QFrame[kind="good"] { background: @successBg; border: none; border-radius: 6px; }
QFrame[kind="toast"] { background: @text; border: none; border-radius: 10px; }
QFrame[kind="toast"] QLabel { color: @surface; }
QFrame[kind="toast"] QPushButton { color: @selected; background: transparent; border: none;
    font-weight: 600; padding: 0 8px; min-height: 28px^; }
QFrame[kind="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }

QLabel { color: @text; background: transparent; }
QLabel[kind="mono"] { font-family: monospace; }
QLabel[tone="weak"] { color: @text2; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="success"] { color: @success; }
QLabel[tone="accent"] { color: @accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: @surface; color: @text;
    border: 1px solid @control; border-radius: 6px; padding: 7px 10px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QSpinBox { min-height: 20px~; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid @focus; padding: 6px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @text2; background: @window;
    border-color: @border; }
QLineEdit[kind="search"] { background: @hover; border: 1px solid @hover; border-radius: 8px;
    padding: 7px 3px; }
QLineEdit[kind="search"]:focus { background: @surface; border: 2px solid @focus;
    padding: 6px 2px; }
QLineEdit[invalid="true"] { border-color: @danger; }
QPlainTextEdit[kind="composer"], QPlainTextEdit[kind="composer"]:focus { border: none; padding: 0;
    background: transparent; font-size: 14px~; }
QFrame[kind="composerBox"] { background: @hover; border: 1px solid @border; border-radius: 18px; }
QFrame[kind="composerBox"][active="true"] { background: @surface; border: 1px solid @focus; }

QPushButton, QToolButton, QRadioButton, QCheckBox { outline: none; }
QPushButton { background: @surface; color: @text; border: 1px solid @control; border-radius: 6px;
    padding: 0 16px; min-height: 34px^; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:disabled { color: @placeholder; background: @hover; border-color: @border; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @link; border-color: @link; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @placeholder;
    border-color: @border; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @dangerBg; }
QPushButton[kind="danger"]:disabled { background: @hover; color: @placeholder;
    border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border: none; color: @link; padding: 0 8px;
    min-height: 28px^; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
    right: 6px; image: url(@arrow); width: 14px^; height: 14px^; }
QPushButton[hasMenu="true"] { padding-right: 26px^; }
QPushButton[kind="quiet"][hasMenu="true"] { padding-right: 24px^; }
QPushButton[kind="quiet"]:disabled { color: @placeholder; }
QPushButton[kind="link"] { background: transparent; border: none; color: @link; padding: 0;
    min-height: 28px^; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="tab"] { background: transparent; border: none; border-radius: 14px^;
    color: @text2; padding: 0 10px; min-height: 28px^; font-weight: 500; }
QPushButton[kind="tab"][isDense="true"] { padding: 0 6px; }
QPushButton[kind="tab"]:hover { background: @hover; color: @text; }
QPushButton[kind="tab"]:checked { background: @selected; color: @text; font-weight: 600; }
QPushButton[kind="tab"]:disabled { background: transparent; color: @placeholder; font-weight: 400; }
QFrame[kind="filter"][isSet="true"] { background: @selected; border: none; border-radius: 14px^; }
QFrame[kind="filter"] QPushButton[kind="tab"]:checked { background: transparent; }
QPushButton[kind="chip"] { background: @selected; color: @text; border: none; border-radius: 14px^;
    padding: 0 12px; min-height: 28px^; }
QPushButton[kind="opener"] { background: @chip; color: @chipText; border: 1px solid @inOutline;
    border-radius: 17px^; padding: 0 16px; min-height: 32px^; }
QPushButton[kind="opener"]:hover { background: @hover; color: @text; }
QPushButton[kind="row"] { background: transparent; border: none; border-radius: 6px;
    text-align: left; padding: 0 12px; min-height: 40px^; }
QPushButton[kind="row"]:hover { background: @hover; }
QPushButton[kind="way"] { background: transparent; border: none; border-radius: 6px; color: @link;
    text-align: left; padding: 6px 8px; font-weight: 600; }
QPushButton[kind="way"]:hover { background: @hover; }

QToolButton { background: transparent; border: none; border-radius: 6px; padding: 0;
    color: @text2; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="send"] { background: @accent; border-radius: 18px^; }
QToolButton[kind="send"]:hover { background: @accentHover; }
QToolButton[kind="send"]:disabled { background: transparent; }
QToolButton[kind="emoji"], QToolButton[kind="emojiTab"] { font-family: "Noto Color Emoji"; }
QToolButton[kind="emoji"] { font-size: 22px~; }
QToolButton[kind="emojiTab"] { font-size: 17px^; min-width: 32px^; min-height: 32px^; }

QListView, QTreeView, QScrollArea { background: @surface; border: none; outline: none; }
QTableView[kind="table"] { background: @surface; alternate-background-color: @hover; color: @text;
    border: 2px solid @surface; border-radius: 6px; outline: none;
    selection-background-color: @selected; selection-color: @text; }
QTableView[kind="table"]:focus { border-color: @focus; }
QTableView[kind="table"]::item { padding: 0 5px; border: none; }
QTableView[kind="table"]::corner { background: @surface; border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none;
    border-bottom: 1px solid @border; padding: 4px 8px; font-weight: 600; }
QWidget[kind="page"], QScrollArea > QWidget > QWidget[kind="page"] { background: @window; }
QListWidget[kind="sections"] { background: transparent; }
QListWidget[kind="sections"]::item { color: @text; border-radius: 6px; padding: 0 8px;
    min-height: 36px^; }
QListWidget[kind="sections"]::item:hover { background: @hover; }
QListWidget[kind="sections"]::item:selected { background: @selected; color: @text; }
QLabel[kind="tag"] { color: @text2; border: 1px solid @text2; border-radius: 4px;
    padding: 0 4px; }
QLabel[kind="tag"][tone="danger"] { color: @danger; border-color: @danger; }
QListWidget[kind="mentions"] { border: 1px solid @border; border-radius: 10px; padding: 4px; }
QListWidget[kind="mentions"]::item { color: @text; border-radius: 6px; padding: 0 8px;
    min-height: 34px~; }
QListWidget[kind="mentions"]::item:hover { background: @hover; }
QListWidget[kind="mentions"]::item:selected { background: @selected; color: @text; }
QMenu { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
    padding: 4px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: @hover; color: @text; }
QMenu::item:disabled { color: @placeholder; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 8px; }

QComboBox { min-height: 20px~; }
QComboBox:disabled { color: @placeholder; background: @hover; border-color: @border; }
QComboBox::drop-down { border: none; width: 28px~; }
QComboBox::down-arrow { image: url(@arrow); width: 20px~; height: 20px~; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
    selection-background-color: @selected; selection-color: @text; outline: none; }
QCheckBox, QRadioButton { color: @text; spacing: 8px; min-height: 24px^; background: transparent; }
QCheckBox::indicator { width: 16px^; height: 16px^; border: 1px solid @control; border-radius: 4px;
    background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QRadioButton:disabled, QCheckBox:disabled { color: @placeholder; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @hover;
    border-color: @border; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @focus; }
QRadioButton::indicator { width: 16px^; height: 16px^; border: 1px solid @control;
    border-radius: 9px^; background: @surface; }
QRadioButton::indicator:checked { width: 8px^; height: 8px^; border: 5px^ solid @accent; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; border: 2px solid @surface; border-radius: 9px;
    width: 14px; margin: -7px 0; }
QSlider::handle:horizontal:hover { background: @accentHover; }
QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled {
    background: @control; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle { background: @control/60; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar[kind="scale"] { max-height: 14px; min-height: 14px; background: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QString withColors(QString sheet, const Palette &palette)
{
    // Longer names before those they begin with.
    const auto all = paletteTokens();
    QList<PaletteToken> tokens(all.begin(), all.end());
    std::ranges::sort(tokens, std::ranges::greater(),
                      [](const PaletteToken &token) { return qstrlen(token.name); });
    static const QRegularExpression translucent(u"@(\\w+)/(\\d+)"_s);
    for (auto match = translucent.match(sheet); match.hasMatch();
         match = translucent.match(sheet)) {
        const auto token = std::ranges::find(tokens, match.captured(1), [](const auto &each) {
            return QString::fromLatin1(each.name);
        });
        const QColor color = palette.*token->color;
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      u"rgba(%1, %2, %3, %4%)"_s.arg(color.red())
                          .arg(color.green())
                          .arg(color.blue())
                          .arg(match.capturedView(2)));
    }
    for (const PaletteToken &token : tokens)
        sheet.replace(u'@' + QLatin1StringView(token.name), (palette.*token.color).name());
    return sheet;
}

QString withLengths(const QString &sheet, int zoom)
{
    static const QRegularExpression length(u"(\\d+)px([~^])"_s);
    QString result;
    qsizetype at = 0;
    for (auto match = length.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        result += sheet.mid(at, found.capturedStart() - at);
        const int pixels = found.capturedView(1).toInt();
        const int percent = found.capturedView(2) == u'~' ? zoom : (100 + zoom) / 2;
        result += u"%1px"_s.arg(pixels * percent / 100);
        at = found.capturedEnd();
    }
    return result + sheet.mid(at);
}

QString labelSizes(int zoom)
{
    QString sheet;
    for (int role = 0; role <= static_cast<int>(TextRole::Emoji); ++role) {
        const QFont font = fontFor(static_cast<TextRole>(role), zoom);
        sheet += u"QLabel[textRole=\"%1\"] { font-size: %2px; font-weight: %3; }\n"_s
                     .arg(QLatin1StringView(roleName(static_cast<TextRole>(role))))
                     .arg(font.pixelSize())
                     .arg(static_cast<int>(font.weight()));
    }
    return sheet;
}

} // namespace

QPalette widgetPalette(const Palette &palette)
{
    QPalette result;
    result.setColor(QPalette::Window, palette.window);
    result.setColor(QPalette::WindowText, palette.text);
    result.setColor(QPalette::Base, palette.surface);
    result.setColor(QPalette::AlternateBase, palette.hover);
    result.setColor(QPalette::Text, palette.text);
    result.setColor(QPalette::PlaceholderText, palette.placeholder);
    result.setColor(QPalette::Button, palette.surface);
    result.setColor(QPalette::ButtonText, palette.text);
    result.setColor(QPalette::BrightText, palette.danger);
    result.setColor(QPalette::Highlight, palette.accent);
    result.setColor(QPalette::HighlightedText, palette.onAccent);
    result.setColor(QPalette::Link, palette.link);
    result.setColor(QPalette::LinkVisited, palette.link);
    result.setColor(QPalette::ToolTipBase, palette.text);
    result.setColor(QPalette::ToolTipText, palette.surface);
    result.setColor(QPalette::Light, palette.surface);
    result.setColor(QPalette::Midlight, palette.hover);
    result.setColor(QPalette::Mid, palette.border);
    result.setColor(QPalette::Dark, palette.control);
    result.setColor(QPalette::Shadow, palette.shade);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, palette.placeholder);
    return result;
}

QString styleSheet(const Palette &palette, int zoom)
{
    QString sheet = QString::fromLatin1(rules);
    sheet.replace("@tick"_L1,
                  palette.isDark ? ":/icons/tick-dark.svg"_L1 : ":/icons/tick-light.svg"_L1);
    sheet.replace("@arrow"_L1,
                  palette.isDark ? ":/icons/arrow-dark.svg"_L1 : ":/icons/arrow-light.svg"_L1);
    return withLengths(withColors(sheet, palette), zoom) + labelSizes(zoom);
}

} // namespace chatoyant::client
