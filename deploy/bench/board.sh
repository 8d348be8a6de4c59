#!/usr/bin/env bash
# Measures what coordinators wait for: a generated municipality of the size of Hjørring (6 districts, 18 schools, 60 classes, 1,400 pupils; 500 internships
# with seats in 12 weeks) whose class lists are taken over, and the board of its largest district, 400 pupils and 300 offers, with two at it. Prints
# Markdown tables. Takes some three minutes. The production jar and a PostgreSQL of its own run on loopback, and only what this starts is ended.
#
#   deploy/bench/board.sh               needs: JDK 17 and Maven
#   SKIP_BUILD=1 deploy/bench/board.sh
set -euo pipefail

cd "$(dirname "$0")/../.."
work=$(mktemp -d)
finish() { rm -rf "$work"; }
trap finish EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
for tool in java mvn; do command -v "$tool" >/dev/null || fail "$tool is missing"; done

if [ -z "${SKIP_BUILD:-}" ]; then
    say "Building …"
    mvn -q -Pbench -DskipTests -DskipFrontend package
fi

say "Measuring …"
mvn -q -o -Pbench -DskipFrontend exec:java -Dbench.main=dk.ungegarantien.local.TownBench -Dbench.folder="$work" || {
    tail -40 "$work/logs/application.log" >&2 || true
    fail "It did not come to an end"
}
