#!/usr/bin/env bash
# Measures the server beside its peers: one core for it, another for the load. docs/benchmarks.md explains.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"
# shellcheck source=tests/bench/contestants.sh
source "$root/tests/bench/contestants.sh"
# shellcheck source=tests/bench/own_work.sh
source "$root/tests/bench/own_work.sh"
# shellcheck source=tests/bench/neighbours.sh
source "$root/tests/bench/neighbours.sh"

usage() {
    cat <<'END'
usage: tests/bench/bench.sh [options]

Builds the bench preset, starts each server in turn on core 0, loads it from core 1 over loopback,
and prints one table of medians with the ratio to each. Servers that are not installed are named and
skipped (tests/bench/peers/install.sh installs them). The whole takes about an hour and a half, and
8 GB of disk while it fills 10 million messages in.

  --quick          the main rows in under five minutes: windows of 1 s, no growth, no neighbours
                   (those only where --only names them)
  --seconds S      of each measured window (5)
  --runs N         rounds over all servers, from which the medians come (3)
  --only WORD      only work whose name holds WORD: direct, group, rate, log-ins, memory, catch-up,
                   open, search, growth, generator, neighbours
  --servers A,B    only these: chatoyant ceiling channels channels-stored socketio prosody ejabberd
  --data DIR       where servers write while they are measured: on a real disk (build/bench)
  --results DIR    keep the raw results there, one JSON object for each window
  --no-build       measure what is built
  --help           this text
END
}

refuse() {
    say "bench.sh: $1"
    exit 2
}

quick=no
seconds=5
runs=3
only=
all=(chatoyant ceiling channels channels-stored socketio prosody ejabberd)
servers=("${all[@]}")
place=$root/build/bench
kept=
build=yes

read_arguments() {
    local word
    while [ $# -gt 0 ]; do
        case $1 in
        --help | -h) usage; exit 0 ;;
        --quick) quick=yes ;;
        --no-build) build=no ;;
        --seconds | --runs | --only | --servers | --data | --results)
            if [ $# -lt 2 ] || [ -z "$2" ]; then
                refuse "$1 needs a value"
            fi
            case $1 in
            --seconds) seconds=$2 ;;
            --runs) runs=$2 ;;
            --only) only=$2 ;;
            --servers) IFS=, read -ra servers <<<"$2" ;;
            --data) place=$2 ;;
            --results) kept=$2 ;;
            esac
            shift ;;
        *) refuse "unknown option $1; --help lists them" ;;
        esac
        shift
    done
    [[ $seconds =~ ^[0-9]+(\.[0-9]+)?$ && ! $seconds =~ ^0*(\.0*)?$ ]] ||
        refuse "--seconds is a number above 0, not $seconds"
    [[ $runs =~ ^[1-9][0-9]?$ ]] || refuse "--runs is a number from 1 to 99, not $runs"
    for word in "${servers[@]}"; do
        [[ " ${all[*]} " == *" $word "* ]] || refuse "no server of the name $word: ${all[*]}"
    done
}

check_machine() {
    [ "$(nproc)" -ge 2 ] || refuse "two cores are needed, one for each side"
    [ -d "$place" ] || mkdir -p "$place" 2>/dev/null || refuse "cannot make the folder $place"
    [ -w "$place" ] || refuse "cannot write to $place"
    [ "$(stat -f -c %T "$place")" != tmpfs ] ||
        refuse "$place is in memory, where a commit costs nothing: name a folder on a disk"
    if [ -n "$kept" ]; then
        mkdir -p "$kept" 2>/dev/null || refuse "cannot make the folder $kept"
        [ -z "$(ls -A "$kept")" ] || refuse "$kept is not empty"
    fi
    ulimit -n "$(ulimit -Hn)"
    [ "$(ulimit -n)" -ge 12000 ] || refuse "12000 open files are needed, $(ulimit -n) are allowed"
}

finish() {
    trap '' INT TERM # once is enough
    trap - EXIT
    stop_neighbour
    stop_all
    [ -z "${data:-}" ] || rm -rf "$data"
}

# With the seconds that have passed.
tell() { say "$(printf '%5d s  %s' "$SECONDS" "$1")"; }
wants() { [[ $1 == *"$only"* ]]; }
has() { [[ " ${servers[*]} " == *" $1 "* ]]; }

# generate SECONDS LOAD-OPTIONS...: the generator on core 1, for so long at most. To be run in the
# background: it takes the place of its shell.
generate() {
    exec timeout -k 5 "$1" taskset -c 1 "$programs/bench_load" --port "$port" --server-core 0 \
        --json "${@:2}"
}

# measure WORK CONTESTANT LOAD-OPTIONS...: adds a line of JSON for each window to the results.
measure() {
    local work=$1 who=$2
    shift 2
    local accounts=()
    [ "$kind" != chatoyant ] || accounts=(--accounts "${filled:-$data/chatoyant}.accounts")
    tell "$work: $who"
    attend generate 600 --kind "$kind" "${accounts[@]}" --server-pids "$pids" --seconds "$seconds" \
        --windows "$windows" --warm-up "$warm_up" "$@" >>"$results/$work@$who" ||
        tell "$work: $who failed"
}

# The largest rate at which a server may be loaded: beyond what it reached it only piles up.
reached() {
    /usr/bin/python3 - "$results"/direct-*@"$1" <<'END'
import json, sys
best = 0
for name in sys.argv[1:]:
    try:
        best = max([best] + [json.loads(line)["answersPerSecond"] for line in open(name)])
    except OSError:
        pass
print(int(best))
END
}

# What every server does.
common_work() {
    local who=$1 size rate
    ! wants direct-1 || measure direct-1 "$who"
    ! wants direct-16 || measure direct-16 "$who" --in-flight 16
    for size in "${sizes[@]}"; do
        ! wants "group-$size" ||
            measure "group-$size" "$who" --connections "$crowd" --groups-of "$size"
    done
    for rate in "${rates[@]}"; do
        wants "rate-$rate" || continue
        if [ "$only" = "" ] && [ "$(reached "$who")" -lt "$rate" ]; then
            tell "rate-$rate: $who reaches $(reached "$who")/s only"
            continue
        fi
        measure "rate-$rate" "$who" --rate "$rate"
    done
}

# Those asked for that are installed, into `present`.
find_servers() {
    local who lacks
    present=()
    for who in "${servers[@]}"; do
        case $who in
        chatoyant | ceiling) present+=("$who") ;;
        *)
            if lacks=$("$root/tests/bench/peers/$who/start.sh" --check 2>&1); then
                present+=("$who")
            else
                say "skipped: $who. $lacks"
            fi
            ;;
        esac
    done
}

build_programs() {
    cd "$root"
    cmake --preset bench >/dev/null
    exec cmake --build --preset bench \
        --target chatoyant-server bench_load bench_hostile bench_fill bench_ceiling
}

print_tables() {
    if [ -d "$results/neighbours" ]; then
        /usr/bin/python3 "$root/tests/bench/neighbours.py" "$results/neighbours"
        echo
    fi
    if [ ! -d "$results/neighbours" ] || [ -n "$(find "$results" -name '*@*' -print -quit)" ]; then
        /usr/bin/python3 "$root/tests/bench/table.py" "$results"
    fi
}

main() {
    local round who
    read_arguments "$@"
    check_machine
    programs=$root/build/bench/bin
    trap finish EXIT
    trap 'exit 130' INT TERM
    if [ $build = yes ]; then
        attend build_programs
    fi
    data=$(mktemp -d "$place/measuring.XXXXXX")
    results=${kept:-$data/results}
    mkdir -p "$results"
    windows=1 warm_up=2 crowd=1000 sizes=(10 100 1000) rates=(1000 5000 10000) idle_people=5000
    neighbour_seconds=15
    if [ $quick = yes ]; then
        windows=3 warm_up=0.5 seconds=1 runs=1 crowd=300 sizes=(100) rates=(1000) idle_people=1000
        neighbour_seconds=8
    fi
    find_servers
    if has chatoyant; then
        prepare_product "$data/chatoyant" --pairs 100 --members 1000 --idle 250
    fi
    for round in $(seq "$runs"); do
        say "round $round of $runs"
        for who in "${present[@]}"; do
            start_contestant "$who" || { say "skipped: $who does not start"; stop; continue; }
            common_work "$who"
            own_work "$who"
            stop
        done
    done
    if has chatoyant && [ $quick = no ]; then
        growth
    fi
    say ""
    echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores," \
        "$(df --output=fstype "$data" | tail -n 1) on $(uname -sr);" \
        "$runs × $windows windows of $seconds s"
    print_tables
}

main "$@"
