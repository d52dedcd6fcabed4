#!/usr/bin/env bash
# The words of the client's entry in menus and stores, which translators have in files like the program's own.
set -euo pipefail

usage() {
    cat <<'END'
usage: installer/linux/words.sh collect
       installer/linux/words.sh merge FOLDER

collect   brings translations/chatoyant-desktop_*.ts up to date with the English files beside this script
merge     writes those files with all translations into FOLDER
END
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
translations=$here/../../translations
id=org.chatoyant.Chatoyant
lconvert=$(command -v lconvert || echo /usr/lib/qt6/bin/lconvert)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Into $work/po, each under the code of its language, which is what a desktop looks for.
as_po() {
    mkdir "$work/po"
    for file in "$translations"/chatoyant-desktop_*.ts; do
        code=$(basename "$file" .ts)
        code=${code#chatoyant-desktop_}
        "$lconvert" -i "$file" -o "$work/po/$code.po" -of po -locations none
        echo "$code" >>"$work/po/LINGUAS"
    done
}

collect() {
    cd "$here"
    xgettext --from-code=UTF-8 --its=/usr/share/gettext/its/metainfo.its -o "$work/all.pot" $id.metainfo.xml
    xgettext --from-code=UTF-8 --join-existing -L Desktop -k -kGenericName -kComment -kKeywords \
        -o "$work/all.pot" $id.desktop
    sed -i 's/charset=CHARSET/charset=UTF-8/; /^#:/d' "$work/all.pot"
    as_po
    while read -r code; do
        msgmerge --quiet --no-fuzzy-matching --no-location -o "$work/new.po" "$work/po/$code.po" "$work/all.pot"
        msgattrib --no-obsolete -o "$work/new.po" "$work/new.po"
        "$lconvert" -if po -i "$work/new.po" -of ts -o "$translations/chatoyant-desktop_$code.ts" \
            -locations none -source-language en -target-language "$code"
        sed -i '/<extra-po-header/d' "$translations/chatoyant-desktop_$code.ts"
    done <"$work/po/LINGUAS"
}

merge() {
    as_po
    mkdir -p "$1"
    msgfmt --desktop --template="$here/$id.desktop" -d "$work/po" -o "$1/$id.desktop"
    msgfmt --xml --template="$here/$id.metainfo.xml" -d "$work/po" -o "$1/$id.metainfo.xml"
}

case ${1:-}:$# in
collect:1) collect ;;
merge:2) merge "$2" ;;
--help:1 | -h:1) usage ;;
*) usage >&2; exit 2 ;;
esac
