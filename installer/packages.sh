#!/usr/bin/env bash
# The one list of Debian packages, and what installs the missing ones.
set -euo pipefail

# To build and run the server and the client.
build_packages=(
    build-essential cmake ninja-build pkg-config ccache lld
    qt6-base-dev qt6-base-dev-tools libgl1-mesa-dev libxkbcommon-dev
    libqt6sql6-sqlite qt6-websockets-dev qt6-svg-dev qt6-image-formats-plugins
    qt6-multimedia-dev gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-pulseaudio
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n gettext appstream
    qtkeychain-qt6-dev libsecret-1-0
    libssl-dev libargon2-dev liboath-dev libsqlite3-dev libsimdjson-dev prometheus-cpp-dev
    libcurl4-openssl-dev libarchive-dev libqrencode-dev libhunspell-dev
    libopus-dev libogg-dev
    fonts-inter fonts-noto-core fonts-noto-color-emoji
)

# To run the tests as well.
test_packages=(
    clang-format-14
    xvfb xauth openbox xdotool imagemagick x11-utils
    dbus dbus-x11 gnome-keyring libsecret-tools
    at-spi2-core python3-gi gir1.2-atspi-2.0
    python3 python3-websockets nodejs node-ws
    python3-yaml desktop-file-utils
    prometheus
    pulseaudio pulseaudio-utils flite pocketsphinx pocketsphinx-en-us
    strace libfaketime sslscan python3-aiosmtpd
)

# To fuzz (tests/fuzz/run.sh).
fuzz_packages=(clang-14 libclang-rt-14-dev)

# To make Debian packages and try them (tests/packages/run.sh).
packaging_packages=(librsvg2-bin lintian desktop-file-utils debootstrap)

# To compare the server with others (tests/bench/bench.sh): no part of building or testing.
peer_packages=(
    python3-django-channels python3-daphne python3-channels-redis redis-server
    nodejs
    prosody ejabberd
)
# Other packages of Node.js bring it along.
command -v npm >/dev/null || { peer_packages+=(npm); test_packages+=(npm); }

usage() {
    cat <<'END'
usage: installer/packages.sh [--list] GROUP...

Installs what is missing of the groups named: build (build and run), tests, fuzz (clang, for
tests/fuzz), packages (make Debian packages), peers (servers to compare with; none is started).
Does nothing, quickly, where everything is there.

  --list   print the packages instead of installing them
  --help   this text
END
}

# Those of the packages named that are not installed.
missing_of() {
    local installed
    # Fails where one is unknown, and prints the others all the same.
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    printf '%s\n' "$@" | grep -vxF -f <(sed -n 's/^installed //p' <<<"$installed") || true
}

# Prints what has to stand before a command to run it as root, or fails.
become_root() {
    if [ "$(id -u)" -eq 0 ]; then
        return
    fi
    if ! command -v sudo >/dev/null; then
        return 1
    fi
    echo sudo
}

# Debian starts a service as soon as it is installed, unless this file says no.
forbid_services() {
    local policy=/usr/sbin/policy-rc.d
    [ ! -e $policy ] || return 0
    printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
    $as_root chmod +x $policy
    # shellcheck disable=SC2064 # as it is now
    trap "$as_root rm -f $policy" EXIT
}

install_missing() {
    local missing as_root
    mapfile -t missing < <(missing_of "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    if ! command -v apt-get >/dev/null; then
        echo "packages.sh: this script knows Debian 12 (apt-get) only; missing: ${missing[*]}" >&2
        return 1
    fi
    if ! as_root=$(become_root); then
        echo "packages.sh: missing packages; as root, run:" >&2
        echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    echo "Installing ${#missing[@]} missing Debian packages: ${missing[*]}"
    # The lists may be absent or old: fetch them once, and only when something is to be installed.
    $as_root apt-get update -q
    if [ "$no_services" = yes ]; then
        forbid_services
    fi
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}"
}

main() {
    local list=no no_services=no wanted=()
    [ $# -gt 0 ] || { usage >&2; exit 2; }
    while [ $# -gt 0 ]; do
        case $1 in
        --help | -h) usage; exit 0 ;;
        --list) list=yes ;;
        build) wanted+=("${build_packages[@]}") ;;
        tests) wanted+=("${test_packages[@]}") ;;
        fuzz) wanted+=("${fuzz_packages[@]}") ;;
        packages) wanted+=("${packaging_packages[@]}") ;;
        peers) wanted+=("${peer_packages[@]}"); no_services=yes ;;
        *) echo "packages.sh: unknown argument: $1" >&2; usage >&2; exit 2 ;;
        esac
        shift
    done
    if [ $list = yes ]; then
        printf '%s\n' "${wanted[@]}"
    else
        install_missing "${wanted[@]}"
    fi
}

main "$@"
