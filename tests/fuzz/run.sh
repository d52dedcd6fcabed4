#!/usr/bin/env bash
# Builds the fuzz targets with clang and runs each for a while from its kept corpus.
set -euo pipefail
# shellcheck source=installer/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../installer/environment.sh"

# Each target and the words that its inputs are made of (tests/fuzz/words).
targets=(rpc frame_reader mood_model entries cache_rows file_names http_head web_socket_reader
    proxy_header file_request pictures page_words)
declare -A words=([rpc]="json rpc" [frame_reader]="json rpc" [mood_model]=mood
    [entries]="json cache" [cache_rows]="json cache" [file_names]="json cache" [http_head]=http
    [web_socket_reader]=web_socket [proxy_header]=proxy
    [file_request]="http files" [pictures]=pictures
    [page_words]=html)

usage() {
    cat <<END
usage: tests/fuzz/run.sh [options]

Runs every fuzz target from a copy of its corpus, two at a time; needs the packages of
\`installer/packages.sh build fuzz\`. Inputs that fail, and each target's log, are kept in
build/fuzz/runs.

  --seconds N    how long each target runs (60)
  --target NAME  this one only; may be given again: ${targets[*]}
  --jobs N       how many compilers at once (default: one for each core)
  --help         this text

Exit status: 0 when no input failed.
END
}

refuse() {
    echo "run.sh: $1" >&2
    exit 2
}

require_number() {
    [[ $2 =~ ^[1-9][0-9]{0,5}$ ]] || refuse "$1 needs a number from 1 to 999999"
}

is_target() {
    local known
    for known in "${targets[@]}"; do
        [ "$known" != "$1" ] || return 0
    done
    return 1
}

# Runs one target; its reproducers and its log go to build/fuzz/runs/TARGET.
fuzz_one() {
    local target=$1 kept=$runs/$1 word dictionary=$scratch/$1.dict
    rm -rf "$kept"
    mkdir -p "$kept" "$scratch/$target/corpus" "$scratch/$target/tmp"
    for word in ${words[$target]}; do
        cat "$root/tests/fuzz/words/$word.dict"
    done >"$dictionary"
    cp "$root/tests/fuzz/corpus/$target"/* "$scratch/$target/corpus/"
    export TMPDIR=$scratch/$target/tmp
    exec "$programs/fuzz_$target" -max_total_time="$seconds" \
        -timeout=10 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -dict="$dictionary" \
        -artifact_prefix="$kept/" "$scratch/$target/corpus" >"$kept/log" 2>&1
}

# One line for each target: what it did, or what failed and how to see it again.
report() {
    local target=$1 log=$runs/$1/log input
    if [ "$2" -eq 0 ]; then
        printf '%-17s passed: %s runs, %s/s, %s inputs of new coverage\n' "$target" \
            "$(stat_of "$log" number_of_executed_units)" \
            "$(stat_of "$log" average_exec_per_sec)" "$(stat_of "$log" new_units_added)"
        return
    fi
    printf '%-17s FAILED: %s\n' "$target" \
        "$(grep -m1 -E 'property violated|runtime error|ERROR: |ASSERT' "$log" || tail -n 1 "$log")"
    for input in "$runs/$target"/{crash,leak,timeout,oom}-*; do
        [ -e "$input" ] || continue
        printf '    input:  %s\n    again:  %s %s\n' "$input" "$programs/fuzz_$target" "$input"
    done
    printf '    log:    %s\n' "$log"
}

stat_of() {
    sed -n "s/^stat::$2: *//p" "$1"
}

# Waits for the oldest of those under way.
settle() {
    local status=0
    wait "${under_way[0]#*:}" || status=$?
    report "${under_way[0]%%:*}" $status
    [ $status -eq 0 ] || failed=1
    under_way=("${under_way[@]:1}")
}

seconds=60
jobs=$(nproc)
wanted=()
while [ $# -gt 0 ]; do
    case $1 in
    --seconds) seconds=${2:-}; require_number "$1" "$seconds"; shift ;;
    --jobs) jobs=${2:-}; require_number "$1" "$jobs"; shift ;;
    --target) is_target "${2:-}" || refuse "--target needs one of: ${targets[*]}"; wanted+=("$2"); shift ;;
    --help | -h) usage; exit 0 ;;
    *) echo "run.sh: unknown option: $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done
[ ${#wanted[@]} -gt 0 ] || wanted=("${targets[@]}")
command -v clang++-14 >/dev/null || refuse "clang-14 is missing: installer/packages.sh build fuzz"

cd "$root"
programs=$root/build/fuzz/bin
runs=$root/build/fuzz/runs
cmake --preset fuzz
cmake --build --preset fuzz --parallel "$jobs" --target "${wanted[@]/#/fuzz_}"

export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:quarantine_size_mb=64
export UBSAN_OPTIONS=print_stacktrace=1 LC_ALL=C.UTF-8
# In memory where there is such a folder: some targets write a file for every input.
scratch=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")" fuzz-XXXXXX)
under_way=()
failed=0
stop() {
    local job
    for job in "${under_way[@]}"; do
        kill "${job#*:}" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM

for target in "${wanted[@]}"; do
    [ ${#under_way[@]} -lt 2 ] || settle
    fuzz_one "$target" &
    under_way+=("$target:$!")
done
while [ ${#under_way[@]} -gt 0 ]; do
    settle
done
exit $failed
