#!/usr/bin/env bash
# Measures the client's start and memory in a window of its own. docs/benchmarks.md explains.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"

usage() {
    cat <<'END'
usage: tests/bench/client.sh [options]

Builds the bench preset, fills a profile with ten chats of 200 messages from a real server, stops
the server, and starts the client on that profile several times in a window under Xvfb. Then does
the same on a profile with a long past: a thousand chats, and one of a million messages.

  --runs N        starts of each (7)
  --chats N       more chats of the long past (1000)
  --messages N    messages of the longest chat (1000000)
  --rest S        seconds for which the idle window is watched (20)
  --no-build      measure what is built
  --help          this text
END
}

runs=7
chats=1000
messages=1000000
rest=20
build=yes
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=${2:?}; shift ;;
    --chats) chats=${2:?}; shift ;;
    --messages) messages=${2:?}; shift ;;
    --rest) rest=${2:?}; shift ;;
    --no-build) build=no ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

programs=$root/build/bench/bin
if [ $build = yes ]; then
    (cd "$root" && cmake --preset bench >/dev/null &&
        cmake --build --preset bench --target chatoyant-server bench_client)
fi
folder=$(mktemp -d)
server=
screen=
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT

mkdir -m 700 "$folder"/{run,home}
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
screen=$!
"$programs/chatoyant-server" init --data "$folder/server" >/dev/null
CHATOYANT_SERVER_REGISTRATION=open CHATOYANT_TLS_MODE=off \
    "$programs/chatoyant-server" serve --data "$folder/server" --listen 127.0.0.1:0 \
    2>"$folder/log" &
server=$!
port=
for _ in $(seq 100); do
    port=$(grep -oE '127\.0\.0\.1:[1-9][0-9]*' "$folder/log" | head -n 1 | cut -d: -f2 || true)
    [ -z "$port" ] || [ ! -s "$folder/display" ] || break
    sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY
mkdir "$folder/desk"
"$programs/bench_client" --folder "$folder/desk" --fill "ws://127.0.0.1:$port"
kill "$server"
wait "$server" || true
server=
starts() {
    for _ in $(seq "$runs"); do
        "$programs/bench_client" --folder "$folder/desk" | tee -a "$folder/$1"
    done
    /usr/bin/python3 - "$folder/$1" "$1" <<'END'
import json, statistics, sys
runs = [json.loads(line) for line in open(sys.argv[1])]
print("%s: median start %.0f ms, memory %.0f MiB" % (
    sys.argv[2],
    statistics.median(run["startMs"] for run in runs),
    statistics.median(run["residentMib"] for run in runs)))
END
}
starts "ten chats"
"$programs/bench_client" --folder "$folder/desk" --past "$chats,$messages"
starts "long past"
"$programs/bench_client" --folder "$folder/desk" --use "$rest"
