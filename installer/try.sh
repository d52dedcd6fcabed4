#!/usr/bin/env bash
# From a checkout to a conversation: builds, starts a server of your own, opens the client.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

usage() {
    cat <<'END'
usage: installer/try.sh [options]

Installs the Debian packages that are missing, builds, starts a server on this computer only
(SQLite, open registration) and opens the client on it. Run it again to come back: a server that
runs is used as it is, and what was written is still there.

  --server-only   start the server, open no client
  --demo          fill a new server with people and conversations, and print how to sign in
  --data DIR      where everything is kept (default: $XDG_DATA_HOME/chatoyant-try)
  --port N        the port on 127.0.0.1 (default: 7443)
  --stop          stop the server that this script started
  --no-install    leave the installed packages alone
  --help          this text
END
}

say() { printf '%s\n' "$*"; }
fail() { printf 'try.sh: %s\n' "$*" >&2; exit 1; }

usual_data=${XDG_DATA_HOME:-$HOME/.local/share}/chatoyant-try
data=$usual_data
port=7443
mode=client
demo=no
install=yes
while [ $# -gt 0 ]; do
    case $1 in
    --server-only) mode=server ;;
    --stop) mode=stop ;;
    --demo) demo=yes ;;
    --data) data=${2:?--data needs a folder}; shift ;;
    --port) port=${2:?--port needs a number}; shift ;;
    --no-install) install=no ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; printf 'try.sh: unknown option: %s\n' "$1" >&2; exit 2 ;;
    esac
    shift
done

programs=$root/build/release/bin
pid_file=$data/server.pid
address_file=$data/address
log_file=$data/server.log

# The number of the server that an earlier run started, if it is still that server.
running_server() {
    local pid
    pid=$(cat "$pid_file" 2>/dev/null) || return 1
    [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = chatoyant-serve ] || return 1
    echo "$pid"
}

stop_server() {
    local pid
    if ! pid=$(running_server); then
        say "No server of this script is running."
        return
    fi
    kill -TERM "$pid"
    for _ in $(seq 150); do
        if ! running_server >/dev/null; then
            rm -f "$pid_file" "$address_file"
            say "The server has stopped. What was written stays in $data."
            return
        fi
        sleep 0.1
    done
    fail "the server (process $pid) did not stop within 15 s"
}

build() {
    if [ $install = yes ]; then
        "$root/installer/packages.sh" build
    fi
    (cd "$root" && cmake --preset release >/dev/null && cmake --build --preset release)
}

initialise() {
    if [ -d "$data/server" ]; then
        if [ $demo = yes ] && [ ! -s "$data/demo.txt" ]; then
            fail "there is a server without the demo in $data; give --data another folder"
        fi
        return
    fi
    local options=() made
    [ $demo = no ] || options=(--demo)
    (umask 077 && mkdir -p "$data") # the demo's passwords are kept here
    if ! made=$(LC_ALL=C.UTF-8 "$programs/chatoyant-server" init --data "$data/server" "${options[@]}"); then
        rm -rf "$data/server" # half a server is none
        fail "the server could not be made"
    fi
    if [ $demo = yes ]; then
        sed -n '/^Sign in/,$p' <<<"$made" >"$data/demo.txt"
    fi
}

# Plain text is allowed on loopback: no certificate has to be trusted to try it.
start_server() {
    CHATOYANT_SERVER_REGISTRATION=open CHATOYANT_TLS_MODE=off CHATOYANT_LOG_FORMAT=json \
        setsid "$programs/chatoyant-server" serve --data "$data/server" \
        --listen "127.0.0.1:$port" >"$log_file" 2>&1 </dev/null &
    echo $! >"$pid_file"
    for _ in $(seq 200); do
        if grep -q "127\.0\.0\.1:$port" "$log_file" && running_server >/dev/null; then
            echo "127.0.0.1:$port" >"$address_file"
            return
        fi
        running_server >/dev/null || break
        sleep 0.1
    done
    tail -n 5 "$log_file" >&2
    rm -f "$pid_file"
    fail "the server did not start; if the port is taken, give another one with --port"
}

tell() {
    say ""
    say "The server runs at $(cat "$address_file"), for this computer only (process $(cat "$pid_file"))."
    if [ -s "$data/demo.txt" ]; then
        cat "$data/demo.txt"
    else
        say "Sign in: choose 'Create account' in the client; anybody on this computer may."
    fi
    say "A second person: $programs/chatoyant --server $url --profile second"
    if [ "$data" = "$usual_data" ]; then
        say "Stop it:         $root/installer/try.sh --stop"
    else
        say "Stop it:         $root/installer/try.sh --stop --data $data"
    fi
    say ""
}

open_client() {
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        say "There is no display here, so no client is opened. On a desktop: $programs/chatoyant --server $url"
        return
    fi
    "$programs/chatoyant" --server "$url" --profile try
}

if [ $mode = stop ]; then
    stop_server
    exit 0
fi
build
if running_server >/dev/null && [ -s "$address_file" ]; then
    say "A server is running already."
    if [ $demo = yes ] && [ ! -s "$data/demo.txt" ]; then
        fail "it was made without the demo; give --data another folder (and --port another number)"
    fi
else
    initialise
    start_server
fi
url=http://$(cat "$address_file")
tell
if [ $mode = client ]; then
    open_client
fi
