#!/usr/bin/env bash
# Measures the server: one core for it, another for the load. docs/benchmarks.md explains.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"

usage() {
    cat <<'END'
usage: tests/bench/bench.sh [options]

Builds the bench preset, starts a server on a fresh data folder (SQLite with synchronous=FULL, mood
on) pinned to core 0, loads it from core 1, and prints one table of medians.

  --seconds S     measured time of each run (10)
  --runs N        runs of each scenario (3)
  --idle N        idle connections of the second half (5000)
  --only WORD     only scenarios whose name holds WORD
  --data DIR      where the server writes: a real disk (build/bench/data)
  --no-build      measure what is built
  --help          this text
END
}

seconds=10
runs=3
idle=5000
only=
data=$root/build/bench/data
build=yes
while [ $# -gt 0 ]; do
    case $1 in
    --seconds) seconds=${2:?}; shift ;;
    --runs) runs=${2:?}; shift ;;
    --idle) idle=${2:?}; shift ;;
    --only) only=${2:?}; shift ;;
    --data) data=${2:?}; shift ;;
    --no-build) build=no ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

programs=$root/build/bench/bin
results=$data/results
pid=

say() { printf '%s\n' "$*" >&2; }

start_server() {
    CHATOYANT_SERVER_REGISTRATION=open CHATOYANT_TLS_MODE=off CHATOYANT_LOG_FORMAT=json \
        CHATOYANT_SERVER_MAX_CONNECTIONS=15000 \
        taskset -c 0 "$programs/chatoyant-server" serve --data "$data/server" \
        --listen 127.0.0.1:0 2>"$data/server.log" &
    pid=$!
    port=
    for _ in $(seq 100); do
        port=$(grep -oE '127\.0\.0\.1:[1-9][0-9]*' "$data/server.log" | head -n 1 | cut -d: -f2 || true)
        [ -z "$port" ] || return 0
        sleep 0.1
    done
    say "the server did not start:"
    cat "$data/server.log" >&2
    return 1
}

stop_server() {
    [ -n "$pid" ] || return 0
    kill -TERM "$pid" 2>/dev/null || true
    wait "$pid" || true
    pid=
}
trap stop_server EXIT

# measure NAME LOAD-OPTIONS...: adds one line of JSON to the results of this scenario.
measure() {
    local name=$1
    shift
    [[ $name == *"$only"* ]] || return 0
    say "$name"
    taskset -c 1 "$programs/bench_load" --port "$port" --accounts "$data/accounts" \
        --server-pids "$pid" --seconds "$seconds" --json "$@" | tee -a "$results/$name" >&2
}

half() {
    local suffix=$1
    shift
    measure "direct$suffix" --connections 100 "$@"
    measure "groups$suffix" --connections 1000 --groups-of 100 --senders 10 "$@"
    measure "steady$suffix" --connections 100 --rate 5000 "$@"
}

if [ "$(nproc)" -lt 2 ]; then
    say "bench.sh: two cores are needed, one for each side"
    exit 1
fi
ulimit -n "$(ulimit -Hn)"
if [ $build = yes ]; then
    (cd "$root" && cmake --preset bench >/dev/null &&
        cmake --build --preset bench --target chatoyant-server bench_load)
fi
rm -rf "$data"
mkdir -p "$results"
"$programs/chatoyant-server" init --data "$data/server" >/dev/null
start_server
for _ in $(seq "$runs"); do
    half ""
    half "+idle" --idle "$idle"
    # Memory is read on a server that has done nothing else yet.
    stop_server
    start_server
    measure "memory" --connections 0 --idle "$idle" --seconds 1 --warm-up 0
done
stop_server

say ""
echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores, $(df --output=fstype "$data" | tail -n 1) on $(uname -sr)"
/usr/bin/python3 "$root/tests/bench/table.py" "$results"
