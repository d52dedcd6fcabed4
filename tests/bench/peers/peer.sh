# shellcheck shell=bash disable=SC2013,SC2034
# Sourced by each peer's start.sh, which defines `lacking` and `begin` and then calls `peer "$@"`.
#
#   start.sh --check         says what is missing; exit status 1 if anything is
#   start.sh FOLDER PORT     serves on 127.0.0.1:PORT and keeps its files in FOLDER, until it is
#                            told to end (SIGTERM, Ctrl+C). FOLDER/pids appears once it is ready.

peers=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
started=()

say() { printf '%s\n' "$*" >&2; }

need_program() {
    command -v "$1" >/dev/null || say "$1 is missing: installer/packages.sh peers"
}

# Starts a program of this peer in the background, in its folder.
run() {
    (cd "$folder" && exec "$@") >>"$folder/log" 2>&1 &
    started+=($!)
}

# The processes named and all that descend from them.
with_children() {
    local pid child
    for pid in "$@"; do
        echo "$pid"
        for child in $(cat "/proc/$pid/task/"*"/children" 2>/dev/null); do
            with_children "$child"
        done
    done
}

# Until somebody listens there.
wait_for_port() {
    local tries
    for tries in $(seq 300); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
            return 0
        fi
        kill -0 "${started[-1]}" 2>/dev/null || break
        sleep 0.1
    done
    say "nobody listens on port $1 after $tries tries; the log ends with:"
    tail -n 5 "$folder/log" >&2
    exit 1
}

finish() {
    local pids pid tries
    trap '' INT TERM # once is enough
    trap - EXIT
    mapfile -t pids < <(with_children "${started[@]}")
    for pid in "${pids[@]}"; do
        kill -TERM "$pid" 2>/dev/null || true
    done
    for tries in $(seq 50); do
        kill -0 "${pids[@]}" 2>/dev/null || exit 0
        sleep 0.1
    done
    [ "$tries" -eq 0 ] || kill -KILL "${pids[@]}" 2>/dev/null || true
    exit 0
}

peer() {
    if [ "${1:-}" = --check ] && [ $# -eq 1 ]; then
        local missing
        missing=$(lacking 2>&1)
        [ -z "$missing" ] || { say "$missing"; exit 1; }
        exit 0
    fi
    if [ $# -ne 2 ] || ! [[ $2 =~ ^[0-9]+$ ]]; then
        say "usage: start.sh --check | start.sh FOLDER PORT"
        exit 2
    fi
    mkdir -p "$1"
    folder=$(cd "$1" && pwd)
    port=$2
    trap finish EXIT
    trap 'exit 0' INT TERM
    begin
    with_children "${started[@]}" | paste -sd, >"$folder/pids.new"
    mv "$folder/pids.new" "$folder/pids"
    wait "${started[@]}"
}
