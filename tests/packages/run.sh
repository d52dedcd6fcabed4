#!/usr/bin/env bash
# Builds the Debian packages, looks them over, and installs, runs and purges them in an empty Debian 12.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"

usage() {
    cat <<'END'
usage: tests/packages/run.sh [options]

Needs root, for the chroot, and a Debian mirror. The packages are left in build/release.

  --no-build     take the packages that are there
  --no-install   leave the packages of this machine alone
  --mirror URL   of Debian (default: the one this machine uses)
  --help         this text
END
}

say() { printf '==> %s\n' "$*"; }
fail() { printf 'packages: %s\n' "$*" >&2; exit 1; }

build=yes
install=yes
mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null |
    head -n 1 | tr -d ' ' || true)
while [ $# -gt 0 ]; do
    case $1 in
    --no-build) build=no ;;
    --no-install) install=no ;;
    --mirror) mirror=${2:?--mirror needs an address}; shift ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" -eq 0 ] || fail "a chroot needs root"

cd "$root"
if [ $install = yes ]; then
    installer/packages.sh build packages
fi
if [ $build = yes ]; then
    cmake --preset release
    cmake --build --preset release
    rm -f build/release/*.deb
    (cd build/release && cpack)
fi
packages=(build/release/chatoyant_*.deb build/release/chatoyant-server_*.deb)
for package in "${packages[@]}"; do
    [ -f "$package" ] || fail "$package is missing"
done

say "lintian"
lintian --fail-on error,warning --info "${packages[@]}"
desktop-file-validate installer/linux/*.desktop
appstreamcli validate --no-net installer/linux/*.metainfo.xml

empty=$(mktemp -d /var/tmp/chatoyant-debian.XXXXXX)
chmod 755 "$empty" # it becomes the root of everybody
leave() {
    ! mountpoint -q "$empty/proc" || umount "$empty/proc"
    rm -rf --one-file-system "$empty"
}
trap leave EXIT
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root chroot "$empty" "$@"; }

say "an empty Debian 12 from ${mirror:=http://deb.debian.org/debian}"
debootstrap --variant=minbase bookworm "$empty" "$mirror" >"$empty.log" 2>&1 ||
    { tail "$empty.log" >&2; fail "debootstrap failed"; }
rm -f "$empty.log"
mount -t proc proc "$empty/proc"
cp "${packages[@]}" "$empty/opt"

say "install"
inside apt-get install -y -q --no-install-recommends $(cd build/release && printf '/opt/%s ' *.deb) >/dev/null
inside id chatoyant

say "run"
inside chatoyant-server version
inside env LC_ALL=de_DE.UTF-8 chatoyant-server --help | grep -q "^Aufruf: " || fail "no German words"
inside chatoyant --version
echo "a password for a test" |
    inside runuser -u chatoyant -- chatoyant-server init --data /var/lib/chatoyant --admin ada --password-stdin
inside runuser -u chatoyant -- timeout 20 chatoyant-server serve --data /var/lib/chatoyant \
    --listen 127.0.0.1:0 2>"$empty/opt/log" &
server=$!
for _ in $(seq 100); do
    ! grep -q '"listening"\|listening' "$empty/opt/log" || break
    sleep 0.1
done
grep -q listening "$empty/opt/log" || fail "the server does not listen: $(cat "$empty/opt/log")"
kill -0 $server
wait $server || [ $? -eq 124 ]
mkdir "$empty/opt/desk" # a person's own files, which no package takes away
inside env HOME=/opt/desk TMPDIR=/opt/desk QT_QPA_PLATFORM=offscreen timeout 5 chatoyant || [ $? -eq 124 ] ||
    fail "the client does not start"

say "remove and purge"
inside apt-get remove -y -q chatoyant chatoyant-server >/dev/null
[ -f "$empty/var/lib/chatoyant/chat.db" ] || fail "removing the package deleted the messages"
inside dpkg --purge chatoyant chatoyant-server >/dev/null 2>&1
left=$(inside sh -c 'find / -xdev -path /proc -prune -o -name "*chatoyant*" -print' |
    grep -v '^/opt/' || true)
[ -z "$left" ] || fail "purging leaves: $left"
say "passed"
