#!/usr/bin/env bash
# Draws every screen in every look into a folder, to be looked at: see docs/contributing.md.
set -euo pipefail

usage() {
    cat <<'END'
usage: tests/ui/screens.sh FOLDER [WORD [LOOK]]

Draws the screens of all tests, or of those whose name has the word, into FOLDER/LOOK/*.png.
Looks: light dark contrast contrast-dark 200 ar_XB en_XA small. Build the preset dev first.

Exit status: 0 when nothing is cut off, hidden or outside its window.
END
}

[ $# -ge 1 ] && [ "$1" != --help ] || { usage; exit 2; }
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mkdir -p "$1"
CHATOYANT_SCREENS=$(realpath "$1")
export CHATOYANT_SCREENS QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
rm -f "$CHATOYANT_SCREENS"/en_XA/untranslated.txt

failed=0
for test in build/dev/bin/tst_*"${2:-}"*_screens; do
    slots=()
    if [ -n "${3:-}" ]; then
        while read -r slot; do
            slots+=("$slot:$3")
        done < <("$test" -datatags | awk -v look="$3" '$3 == look { print $2 }')
        [ ${#slots[@]} -gt 0 ] || continue
    fi
    echo "${test##*/}"
    "$test" -silent "${slots[@]}" || failed=1
done
if [ -f "$CHATOYANT_SCREENS"/en_XA/untranslated.txt ]; then
    sort -u -o "$CHATOYANT_SCREENS"/en_XA/untranslated.txt "$CHATOYANT_SCREENS"/en_XA/untranslated.txt
fi
exit $failed
