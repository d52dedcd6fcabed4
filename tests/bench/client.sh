#!/usr/bin/env bash
# Measures the client's start and memory in a window of its own. docs/benchmarks.md explains.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"

usage() {
    cat <<'END'
usage: tests/bench/client.sh [options]

Builds the bench preset, fills a profile with ten chats of 200 messages from a real server, stops
the server, and starts the client on that profile several times in a window under Xvfb.

  --runs N        starts (7)
  --no-build      measure what is built
  --help          this text
END
}

runs=7
build=yes
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=${2:?}; shift ;;
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
for _ in $(seq "$runs"); do
    "$programs/bench_client" --folder "$folder/desk" | tee -a "$folder/results"
done
/usr/bin/python3 - "$folder/results" <<'END'
import json, statistics, sys
runs = [json.loads(line) for line in open(sys.argv[1])]
print("median start %.0f ms, memory %.0f MiB" % (
    statistics.median(run["startMs"] for run in runs),
    statistics.median(run["residentMib"] for run in runs)))
END
