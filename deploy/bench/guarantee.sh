#!/usr/bin/env bash
# Measures what a firm and a professional wait for when there is much to do, and how fast deadlines are acted on: the whole local product, with 100,000
# applications to one firm, of which 10,000 are due at once. Takes some three minutes. Everything runs on loopback, in a folder and on ports of its own,
# and only what this starts is ended.
#
#   deploy/bench/guarantee.sh           needs: a build (mvn -DskipTests package), and Debian's packages wrk and postgresql-client
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
work=$(mktemp -d)
product=

finish() {
    [ -n "$product" ] && kill "$product" 2>/dev/null && wait "$product" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
for tool in wrk psql mvn curl perl; do command -v "$tool" >/dev/null || fail "$tool is missing. On Debian: apt-get install wrk postgresql-client curl"; done
[ -f target/quarkus-app/quarkus-run.jar ] || fail "Build first: mvn -DskipTests package"

free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'; }
app=$(free_port) keycloak=$(free_port) mailbox=$(free_port) smtp=$(free_port) postgresql=$(free_port)

say "Starting the product …"
mvn -q -o -Plocal exec:java -Dlocal.data="$work/data" -Dlocal.port.application="$app" -Dlocal.port.keycloak="$keycloak" \
    -Dlocal.port.mailbox="$mailbox" -Dlocal.port.smtp="$smtp" -Dlocal.port.postgresql="$postgresql" >"$work/product.out" 2>&1 &
product=$!
for _ in $(seq 180); do grep -q 'Everything runs' "$work/product.out" && break; sleep 1; done
grep -q 'Everything runs' "$work/product.out" || { cat "$work/product.out" >&2; fail "The product did not start"; }

export PGHOST=127.0.0.1 PGPORT=$postgresql PGUSER=postgres PGDATABASE=ungegarantien PGOPTIONS='-c client_min_messages=warning'
sql() { psql -X -q -v ON_ERROR_STOP=1 -At "$@"; }
say "Making applications …"
sql -f "$here/guarantee.sql"
begun=$(date +%s.%N)

waiting() { sql -c "select count(*) from deadline where done_at is null and due_at <= now()"; }
first=
for _ in $(seq 1200); do
    left=$(waiting)
    [ -z "$first" ] && [ "$left" -lt 10000 ] && first=$(date +%s.%N)
    [ "$left" = 0 ] && break
    sleep 0.2
done
ended=$(date +%s.%N)
[ "$left" = 0 ] || fail "$left deadlines were not acted on in time"

token() {
    curl -sf "http://localhost:$keycloak/realms/ungegarantien/protocol/openid-connect/token" \
        -d grant_type=password -d client_id=local-scripts -d username="$1" -d password=garanti | perl -ne 'print $1 if /"access_token":"([^"]+)"/'
}
ask() { # name user path
    echo "$3" >"$work/path"
    local token
    token=$(token "$2")
    [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $token" "http://localhost:$app$3")" = 200 ] || fail "$3 was not answered"
    PATHS="$work/path" wrk -t1 -c1 -d2s -H "Authorization: Bearer $token" -s "$here/search.lua" "http://localhost:$app" >/dev/null
    read -r p50 p95 p99 second _ failed < <(PATHS="$work/path" wrk -t1 -c1 -d6s -H "Authorization: Bearer $token" -s "$here/search.lua" "http://localhost:$app" | sed -n 's/^figures //p')
    printf '%-34s %7s %7s %7s %9s %7s\n' "$1" "$p50" "$p95" "$p99" "$second" "$failed"
}

echo "$(nproc) cores, PostgreSQL $(sql -c 'show server_version'), $(sql -c 'select count(*) from application') applications; wrk, the product and its identity server share the machine"
LC_ALL=C awk -v begun="$first" -v ended="$ended" 'BEGIN { printf "10,000 due deadlines acted on in %.1f s: %.0f a minute\n", ended - begun, 10000 / (ended - begun) * 60 }'
echo "escalated exactly once: $(sql -c "select count(*) = count(distinct payload->>'application') and count(*) = 10000 from outbox where type = 'ApplicationEscalated'")"

# The letters about them are another matter: they would share the machine.
sql -c "update outbox set done_at = now() where done_at is null" -c "delete from mail where status = 'WAITING'"
echo
printf '%-34s %7s %7s %7s %9s %7s\n' "one connection" "p50 ms" "p95 ms" "p99 ms" "a second" failed
firm=$(sql -c "select partner from application where young in (select id from account where subject = 'bench-1') limit 1")
# the place in the order of urgency behind so many of the firm's applications, as a cursor has it
behind=$(sql -c "select translate(encode(convert_to(concat_ws(chr(31), urgency, answer_by,
        to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), id), 'UTF8'), 'base64'), E'+/\n', '-_')
    from application where partner = '$firm' order by urgency, answer_by, submitted_at, id offset 50000 limit 1")
inbox=/api/v1/me/partner/applications
ask "the firm's inbox" partner "$inbox"
ask "what waits in it" partner "$inbox?status=SUBMITTED&status=SEEN"
ask "the few it has guided on" partner "$inbox?status=REFERRED"
ask "its page 2,500" partner "$inbox?cursor=$behind"
ask "its page 2,500 of what waits" partner "$inbox?status=SUBMITTED&status=SEEN&cursor=$behind"
ask "for one of its offers" partner "$inbox?offer=$(sql -c "select offer from application where partner = '$firm' group by offer order by count(*) desc limit 1")"
ask "the consultants' queue" konsulent "/api/v1/desk/cases"
ask "what is late in it" konsulent "/api/v1/desk/cases?pile=LATE"
ask "the secretariat's queue" sekretariat "/api/v1/desk/cases"
ask "the secretariat's list" sekretariat "/api/v1/desk/applications"
ask "what waits in it" sekretariat "/api/v1/desk/applications?status=SUBMITTED&status=SEEN"
ask "the firm's public page" partner "/api/v1/partners/$firm"
