# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by bench.sh: what others notice while somebody beside them misbehaves (docs/benchmarks.md).

neighbour= # process id of bench_hostile

# The steady load of others, alone and then beside each kind. Leaves the server running, in plain text.
neighbours() {
    local kind_of
    cp "$data/chatoyant.accounts" "$data/neighbours.accounts"
    mkdir -p "$results/neighbours"
    for kind_of in alone reads never-reads pings requests half-open silent; do
        beside "$kind_of" off
    done
    for kind_of in alone half-open; do
        beside "$kind_of" self
    done
    stop
    port=
    start_product "$data/chatoyant" off
}

# beside KIND|alone off|self: one row, on a server that has just started.
beside() {
    local who=$1 row=$1 secure=() before most after lost=false
    [ "$2" = off ] || { row=$1-tls secure=(--tls); }
    tell "neighbours: $row"
    stop
    port=
    start_product "$data/chatoyant" "$2"
    # So that what the server keeps for good is there before.
    attend others 1 "${secure[@]}" >/dev/null || true
    before=$(memory_in VmRSS)
    echo 5 >"/proc/$server/clear_refs" # VmHWM begins anew
    : >"$data/hostile.json"
    [ "$who" = alone ] || besiege "$who" "${secure[@]}" || return 0
    attend others "$neighbour_seconds" "${secure[@]}" >"$data/others.json" || lost=true
    wait_for_neighbour
    most=$(memory_in VmHWM) || { tell "neighbours: $row ended the server"; return 0; }
    sleep 15
    after=$(memory_in VmRSS)
    printf '{"others":%s,"hostile":%s,"lost":%s,"beforeKib":%s,"mostKib":%s,"afterKib":%s}\n' \
        "$(first_line "$data/others.json")" "$(first_line "$data/hostile.json")" "$lost" \
        "$before" "$most" "$after" >>"$results/neighbours/$row"
}

# others SECONDS LOAD-OPTIONS...
others() {
    generate 120 --accounts "$data/chatoyant.accounts" --server-pids "$pids" --rate 1000 \
        --seconds "$1" --warm-up 2 "${@:2}"
}

# besiege KIND OPTIONS...: from when all of them are at it, until a while after the others' window.
besiege() {
    local ready=$data/besieged
    rm -f "$ready"
    nice -n 10 taskset -c 1 "$programs/bench_hostile" --kind "$1" --port "$port" --again \
        --seconds "$((neighbour_seconds + 8))" --accounts "$data/neighbours.accounts" \
        --ready "$ready" "${@:2}" >"$data/hostile.json" &
    neighbour=$!
    wait_until "[ -f '$ready' ] || ! kill -0 $neighbour 2>/dev/null" "the neighbour"
    [ -f "$ready" ] || { tell "neighbours: $1 failed"; wait_for_neighbour; return 1; }
}

wait_for_neighbour() {
    [ -n "$neighbour" ] || return 0
    wait "$neighbour" || true
    neighbour=
}

stop_neighbour() {
    [ -z "$neighbour" ] || kill "$neighbour" 2>/dev/null || true
    wait_for_neighbour
}

# memory_in FIELD: of the server, in KiB.
memory_in() { awk -v field="$1:" '$1 == field { print $2 }' "/proc/$server/status"; }

first_line() {
    local line
    read -r line <"$1" || line=null
    printf '%s' "${line:-null}"
}
