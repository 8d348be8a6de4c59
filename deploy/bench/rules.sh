#!/usr/bin/env bash
# Measures the verdict of the youth-work rules: the rules alone with JMH, and the whole way over HTTP with 16 firms that type, against the
# production jar and a PostgreSQL of its own. Takes some two minutes. Everything runs on loopback, and only what this starts is ended.
#
#   deploy/bench/rules.sh               needs: JDK 17, Maven, and Debian's packages wrk and postgresql-client
#   SECONDS_EACH=5 deploy/bench/rules.sh
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
each=${SECONDS_EACH:-10}
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

for tool in wrk java mvn curl perl; do
    command -v "$tool" >/dev/null || fail "$tool is missing. On Debian: apt-get install wrk curl"
done

cd "$root"
if [ -z "${SKIP_BUILD:-}" ]; then
    say "Building …"
    mvn -q -Pbench -DskipTests -DskipFrontend package
fi
mvn -q -o dependency:build-classpath -DskipFrontend -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test >/dev/null

say "The rules alone …"
java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" org.openjdk.jmh.Main VerdictBenchmark -rf csv -rff "$work/jmh.csv" >"$work/jmh.out" 2>&1 \
    || { tail -20 "$work/jmh.out" >&2; fail "JMH did not finish"; }

say "Starting PostgreSQL …"
mvn -q -o -Pbench exec:java -Dbench.folder="$work" >"$work/postgresql.out" 2>&1 &
pids+=($!)
for _ in $(seq 120); do [ -s "$work/port" ] && break; sleep 0.5; done
[ -s "$work/port" ] || { cat "$work/postgresql.out" >&2; fail "PostgreSQL did not start"; }
port=$(cat "$work/port")
at=$(perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport')

say "Starting the application …"
env QUARKUS_PROFILE=bench QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$at" \
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/ungegarantien" \
    QUARKUS_DATASOURCE_REACTIVE_URL="postgresql://127.0.0.1:$port/ungegarantien" \
    QUARKUS_DATASOURCE_USERNAME=ungegarantien QUARKUS_DATASOURCE_PASSWORD=bench \
    QUARKUS_OIDC_TENANT_ENABLED=false QUARKUS_MAILER_MOCK=true \
    java -Xmx512m -jar target/quarkus-app/quarkus-run.jar >"$work/application.out" 2>&1 &
pids+=($!)
for _ in $(seq 120); do curl -sf "http://127.0.0.1:$at/api/v1/municipalities" >/dev/null && break; sleep 0.5; done
curl -sf "http://127.0.0.1:$at/api/v1/work-rules" >/dev/null || { tail -40 "$work/application.out" >&2; fail "The application did not start"; }

ask() { wrk -t2 -c16 -d"$1"s --latency -s "$here/verdict.lua" "http://127.0.0.1:$at" | sed -n 's/^figures //p'; }
say "16 firms type …"
ask 5 >/dev/null
figures=$(ask "$each")

printf '\n| the rules alone | µs a verdict |\n|---|---|\n'
perl -F, -lane 'next if $. == 1; ($name) = $F[0] =~ /\.(\w+)"?$/; $name =~ tr/_/ /; printf "| %s | %.0f |\n", $name, $F[4]' "$work/jmh.csv"
printf '\n| over HTTP | p50 ms | p95 ms | p99 ms | a second | requests | failed |\n|---|---|---|---|---|---|---|\n'
set -- $figures
printf '| 16 firms that type | %s | %s | %s | %s | %s | %s |\n' "$@"
