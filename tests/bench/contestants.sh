# shellcheck shell=bash disable=SC2034,SC2119,SC2120,SC2154
# Sourced by bench.sh: starts and stops what is measured, one at a time, on core 0.
# In: $root, $programs, $data. Out: $port, $pids, $kind (how bench_load speaks to it).

server=    # process id of what was started: the server, or the start.sh of a peer
worker=    # process id of what is waited for: bench_load, bench_fill, the build
port=
pids=
kind=

say() { printf '%s\n' "$*" >&2; }

# Runs a program and waits for it in such a way that a signal to this script ends both at once.
attend() {
    local status=0
    "$@" &
    worker=$!
    wait "$worker" || status=$?
    worker=
    return $status
}

free_port() {
    # Two in a row: some peers bring a second server along.
    /usr/bin/python3 - <<'END'
import socket
while True:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        try:
            other.bind(("127.0.0.1", one.getsockname()[1] + 1))
        except (OSError, OverflowError):
            continue
        print(one.getsockname()[1])
        break
END
}

# wait_until CONDITION WHAT: at most 60 s, while the server lives.
wait_until() {
    local tries
    for tries in $(seq 600); do
        if eval "$1"; then
            return 0
        fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    say "bench.sh: $2 did not come up (after $tries tries)"
    return 1
}

is_listening() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

# prepare_product FOLDER FILL-OPTIONS...: an empty server, and people in it.
prepare_product() {
    local folder=$1
    shift
    rm -rf "$folder"
    "$programs/chatoyant-server" init --data "$folder" >/dev/null
    attend "$programs/bench_fill" --database "$folder/chat.db" --accounts "$folder.accounts" "$@"
}

# start_product FOLDER off|self: on $port, or on any.
start_product() {
    kind=chatoyant
    port=${port:-$(free_port)}
    CHATOYANT_SERVER_REGISTRATION=open CHATOYANT_TLS_MODE=$2 CHATOYANT_LOG_FORMAT=json \
        CHATOYANT_SERVER_MAX_CONNECTIONS=15000 CHATOYANT_LIMITS_RESUMES=off \
        taskset -c 0 "$programs/chatoyant-server" serve --data "$1" --listen "127.0.0.1:$port" \
        2>>"$1.log" &
    server=$!
    pids=$server
    wait_until is_listening "the server" || { tail -n 5 "$1.log" >&2; return 1; }
}

start_ceiling() {
    kind=rooms
    port=$(free_port)
    taskset -c 0 "$programs/bench_ceiling" "$port" 2>/dev/null &
    server=$!
    pids=$server
    wait_until is_listening "the ceiling"
}

# start_peer NAME
start_peer() {
    local folder=$data/$1
    case $1 in
    channels*) kind=rooms ;;
    socketio) kind=socketio ;;
    *) kind=xmpp ;;
    esac
    port=$(free_port)
    rm -rf "$folder"
    taskset -c 0 "$root/tests/bench/peers/$1/start.sh" "$folder" "$port" &
    server=$!
    wait_until "[ -f '$folder/pids' ]" "$1" || return 1
    pids=$(cat "$folder/pids")
}

start_contestant() {
    port=
    case $1 in
    chatoyant) start_product "$data/chatoyant" off ;;
    ceiling) start_ceiling ;;
    *) start_peer "$1" ;;
    esac
}

# stop [SIGNAL]: waits until it is gone.
stop() {
    [ -n "$server" ] || return 0
    kill "-${1:-TERM}" "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}

stop_all() {
    if [ -n "$worker" ]; then
        kill -TERM "$worker" 2>/dev/null || true
        wait "$worker" 2>/dev/null || true
    fi
    stop
}
