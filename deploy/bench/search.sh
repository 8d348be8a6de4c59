#!/usr/bin/env bash
# Measures the public search: the production jar and a PostgreSQL of its own with 100,000 published offers, asked by wrk, beside pgbench
# running the very statements that the search sends, in the same minute. Prints a table and the plan of the slowest statement.
# Takes some seven minutes, most of them to make the offers. Everything runs on loopback, and only what this starts is ended.
#
#   deploy/bench/search.sh              needs: JDK 17, Maven, and Debian's packages wrk and postgresql (for psql and pgbench)
#   OFFERS=20000 SECONDS_EACH=3 deploy/bench/search.sh
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
offers=${OFFERS:-100000}
each=${SECONDS_EACH:-6}
connections=${CONNECTIONS:-1 16 64}
work=$(mktemp -d)
pids=()

finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
for tool in wrk psql pgbench java mvn curl perl; do
    command -v "$tool" >/dev/null || fail "$tool is missing. On Debian: apt-get install wrk postgresql curl"
done

cd "$root"
if [ -z "${SKIP_BUILD:-}" ]; then
    say "Building …"
    mvn -q -Pbench -DskipTests -DskipFrontend package
fi

say "Starting PostgreSQL …"
mvn -q -o -Pbench exec:java -Dbench.folder="$work" >"$work/postgresql.out" 2>&1 &
pids+=($!)
for _ in $(seq 120); do [ -s "$work/port" ] && break; sleep 0.5; done
[ -s "$work/port" ] || { cat "$work/postgresql.out" >&2; fail "PostgreSQL did not start"; }
port=$(cat "$work/port")
export PGHOST=127.0.0.1 PGPORT=$port PGUSER=postgres PGDATABASE=ungegarantien PGOPTIONS='-c client_min_messages=warning'
sql() { psql -X -q -v ON_ERROR_STOP=1 -At "$@"; }

free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'; }

# start <name> <keep answers>: the production jar; its address goes to $work/<name>
start() {
    local at=$(free_port)
    env QUARKUS_PROFILE=bench QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$at" UNGEGARANTIEN_SEARCH_KEEP_ANSWERS="$2" \
        QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/ungegarantien" \
        QUARKUS_DATASOURCE_REACTIVE_URL="postgresql://127.0.0.1:$port/ungegarantien" \
        QUARKUS_DATASOURCE_USERNAME=ungegarantien QUARKUS_DATASOURCE_PASSWORD=bench \
        QUARKUS_OIDC_TENANT_ENABLED=false QUARKUS_MAILER_MOCK=true \
        java -Xmx512m -jar target/quarkus-app/quarkus-run.jar >"$work/$1.out" 2>&1 &
    pids+=($!)
    for _ in $(seq 120); do curl -sf "http://127.0.0.1:$at/api/v1/municipalities" >/dev/null && break; sleep 0.5; done
    curl -sf "http://127.0.0.1:$at/api/v1/offers" >/dev/null || { tail -40 "$work/$1.out" >&2; fail "The application did not start"; }
    echo "http://127.0.0.1:$at" >"$work/$1"
}

say "Starting the application …"
start kept true
start fresh false

say "Making $offers offers …"
sql -v offers="$offers" -v postal_codes="$root/src/main/resources/data/postal_codes.csv" -f "$here/offers.sql" >"$work/offers.out"
tail -1 "$work/offers.out" >&2

# The statements of one request of each kind, as the application sends them.
sql -c "alter system set log_min_duration_statement = 0" -c "select pg_reload_conf()" >/dev/null
sleep 1
for set in mixed page text; do
    number=0
    mkdir -p "$work/sql/$set"
    while read -r path; do
        number=$((number + 1))
        before=$(wc -c <"$work/postgresql.log")
        curl -sf "$(cat "$work/fresh")$(printf %s "$path" | perl -pe 's/([\x80-\xff])/sprintf "%%%02X", ord $1/ge')" >"$work/answer" || fail "$path was not answered"
        sleep 0.1
        tail -c +$((before + 1)) "$work/postgresql.log" | perl "$here/statements.pl" >"$work/sql/$set/$(printf %02d $number).sql"
        [ -s "$work/sql/$set/$(printf %02d $number).sql" ] || fail "No statement was seen for $path"
    done <"$here/$set.txt"
done
sql -c "alter system reset log_min_duration_statement" -c "select pg_reload_conf()" >/dev/null

ask() { # <name> <set> <connections> <seconds>
    PATHS="$here/$2.txt" wrk -t1 -c"$3" -d"$4"s --timeout 10s -s "$here/search.lua" "$(cat "$work/$1")" | sed -n 's/^figures //p'
}

bench() { # <set> <connections>: transactions a second, each the statements of one request
    local files=()
    for file in "$work/sql/$1"/*.sql; do files+=(-f "$file"); done
    pgbench -n -M prepared -c "$2" -j 1 -T "$each" "${files[@]}" 2>/dev/null | sed -n 's/^tps = \([0-9.]*\).*/\1/p'
}

say "Warming up …"
for set in mixed page text; do ask kept $set 8 3 >/dev/null; ask fresh $set 8 3 >/dev/null; done

echo
echo "$(nproc) cores, $(java -version 2>&1 | sed -n 's/.*"\(.*\)".*/Java \1/p'), PostgreSQL $(sql -c 'show server_version'), $offers offers; wrk, application and database share the machine"
echo
printf '%-24s %11s | %29s | %29s | %9s %12s\n' "" "" "answers kept: ms" "nothing kept: ms" "pgbench" "ratio"
printf '%-24s %11s | %7s %7s %7s %7s | %7s %7s %7s %7s | %9s %6s %6s\n' "" connections p50 p95 p99 "a sec." p50 p95 p99 "a sec." "a sec." kept fresh
declare -A names=([mixed]="30 mixed" [page]="filtered page of 20" [text]="text, distance, counts")
for set in mixed page text; do
    for clients in $connections; do
        read -r k50 k95 k99 kept _ kfailed < <(ask kept $set "$clients" "$each")
        read -r f50 f95 f99 fresh _ ffailed < <(ask fresh $set "$clients" "$each")
        tps=$(bench $set "$clients")
        [ "$kfailed" = 0 ] && [ "$ffailed" = 0 ] || say "$set at $clients: $kfailed and $ffailed requests failed"
        LC_ALL=C awk -v name="${names[$set]}" -v c="$clients" -v a="$k50 $k95 $k99 $kept" -v b="$f50 $f95 $f99 $fresh" -v tps="$tps" -v kept="$kept" -v fresh="$fresh" '
            BEGIN { split(a, k, " "); split(b, f, " ");
                printf "%-24s %11d | %7.1f %7.1f %7.1f %7d | %7.1f %7.1f %7.1f %7d | %9d %6.2f %6.2f\n", name, c, k[1], k[2], k[3], k[4], f[1], f[2], f[3], f[4], tps, kept / tps, fresh / tps }'
    done
done

echo
echo "The slowest statement of all of them:"
slowest= most=0
for file in "$work"/sql/*/*.sql; do
    while read -r statement; do
        took=$(sql -c "explain (analyze, timing off, summary on) $statement" | sed -n 's/^Execution Time: \([0-9.]*\) ms/\1/p')
        if LC_ALL=C awk "BEGIN { exit !($took > $most) }"; then most=$took slowest=$statement; fi
    done <"$file"
done
echo "$slowest" | cut -c1-1200
echo
sql -c "explain (analyze, buffers, costs off) $slowest" | cut -c1-220
