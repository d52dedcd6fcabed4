# shellcheck shell=bash disable=SC2034,SC2086,SC2119,SC2154
# Sourced by bench.sh: what only some of the servers do.

# own_work CONTESTANT: on the one that runs. Leaves it running, or another of the same kind.
own_work() {
    case $1 in
    ceiling)
        ! wants log-ins || measure log-ins ceiling --work log-ins --connections 50
        # More than any server: what the generator itself can take in.
        ! wants generator || measure generator ceiling --connections 1000 --groups-of 1000 \
            --in-flight 16
        ;;
    chatoyant) product_work ;;
    esac
    if wants memory && { [ $quick = no ] || [ "$1" = chatoyant ] || [ "$1" = ceiling ]; }; then
        memory_of "$1"
    fi
}

# memory_of CONTESTANT: on one that has done nothing else yet.
memory_of() {
    stop
    start_contestant "$1"
    measure memory "$1" --work idle --connections 0 --idle "$idle_people" --windows 1
}

product_work() {
    local idle=(--idle 5000)
    if wants log-ins; then
        measure log-ins chatoyant --work log-ins --connections 50
    fi
    if [ $quick = no ]; then
        ! wants direct-1 || measure direct-1+idle chatoyant "${idle[@]}"
        ! wants direct-16 || measure direct-16+idle chatoyant --in-flight 16 "${idle[@]}"
        ! wants group-100 || measure group-100+idle chatoyant --connections 1000 --groups-of 100 \
            "${idle[@]}"
        ! wants rate-5000 || measure rate-5000+idle chatoyant --rate 5000 "${idle[@]}"
    fi
    ! wants catch-up || catch_up
    if wants log-ins-tls || wants memory-tls; then
        secure_work
    fi
    if wants neighbours && { [ $quick = no ] || [ -n "$only" ]; }; then
        neighbours
    fi
    if [ $quick = yes ] && { wants open || wants search; }; then
        questions 100000
    fi
}

secure_work() {
    stop
    port=
    start_product "$data/chatoyant" self
    ! wants memory-tls || measure memory-tls chatoyant --tls --work idle --connections 0 \
        --idle "$idle_people" --windows 1
    ! wants log-ins-tls || measure log-ins-tls chatoyant --tls --work log-ins --connections 50
    stop
    port=
    start_product "$data/chatoyant" off
}

# A thousand people in groups of ten lose their server and come back to the next.
catch_up() {
    local ready=$data/ready
    rm -f "$ready"
    tell "catch-up: chatoyant"
    # So that there is something to catch up with.
    attend generate 60 --accounts "$data/chatoyant.accounts" --connections 1000 --groups-of 10 --rate 2000 \
        --warm-up 0 --seconds 2 >/dev/null || true
    generate 120 --accounts "$data/chatoyant.accounts" --work catch-up --connections 1000 \
        --groups-of 10 --ready "$ready" >>"$results/catch-up@chatoyant" &
    worker=$!
    wait_until "[ -f '$ready' ]" "the generator" || return 0
    stop KILL
    start_product "$data/chatoyant" off
    wait "$worker" || tell "catch-up: failed"
    worker=
}

# questions MESSAGES: opening chats and searching among so many.
questions() {
    local filled=$data/past
    stop
    prepare_product "$filled" --pairs 100 --members 0 --idle 0 --messages "$1"
    port=
    start_product "$filled" off
    ! wants open || measure "open-$1" chatoyant --work open --connections 1
    ! wants search || measure "search-$1" chatoyant --work search --connections 1
    stop
    rm -rf "$filled"*
    port=
    start_product "$data/chatoyant" off
}

# The same figures with more connections, and with more messages stored.
growth() {
    local count
    for count in 10 100 1000 10000; do
        wants growth || break
        [ -d "$data/many" ] || prepare_product "$data/many" --pairs 10000 --members 0 --idle 0
        filled=$data/many
        port=
        start_product "$filled" off
        for _ in $(seq "$runs"); do
            measure "growth-connections-$count" chatoyant --connections "$count"
        done
        stop
    done
    rm -rf "$data/many"*
    for count in 10000 100000 1000000 10000000; do
        growth_of_messages "$count" || break
    done
    filled=
}

growth_of_messages() {
    wants growth || wants open || wants search || return 0
    filled=$data/past
    tell "filling in $1 messages"
    prepare_product "$filled" --pairs 100 --members 0 --idle 0 --messages "$1" || return 1
    port=
    start_product "$filled" off
    for _ in $(seq "$runs"); do
        ! wants growth || measure "growth-messages-$1" chatoyant
        ! wants open || measure "open-$1" chatoyant --work open --connections 1
        ! wants search || measure "search-$1" chatoyant --work search --connections 1
    done
    stop
    rm -rf "$filled"*
}
