#!/usr/bin/env bash
# Runs the parts of a real installation on this machine without containers, and looks whether they fit together:
# PostgreSQL, Keycloak in production mode with the realm as it is in deploy/, the production jar in profile prod, nginx with TLS in front.
# Needs: a build (mvn -DskipTests package), nginx, openssl, curl, envsubst, psql (Debian: nginx-light postgresql-client gettext-base). PostgreSQL 18 is the one
# that the tests bring.
# Everything listens on loopback, lives in one temporary folder and ends with the script.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

for tool in nginx openssl curl envsubst psql mvn java; do
  command -v "$tool" >/dev/null || { echo "$tool is missing. On Debian: apt-get install nginx-light postgresql-client gettext-base curl openssl"; exit 1; }
done
secret() { openssl rand -hex 24; }
free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'; }
await() { # name url seconds
  for _ in $(seq "$3"); do curl -ksf -o /dev/null "$2" && { echo "  $1 answers"; return; }; sleep 1; done
  echo "  FAIL $1 does not answer at $2"
  for log in "$work"/*.log; do echo "--- $(basename "$log")"; tail -n 20 "$log"; done
  exit 1
}
expect() { # what wanted got
  if [ "$2" = "$3" ]; then echo "  ok   $1"; else echo "  FAIL $1: wanted $2, got $3"; exit 1; fi
}

kc=$(free_port) app=$(free_port) web=$(free_port)
database_password=$(secret) keycloak_password=$(secret) oidc_secret=$(secret)
url="https://localhost:$web"

mvn -q -o -Pbench exec:java -Dbench.folder="$work" >"$work/postgresql.out" 2>&1 &
pids+=($!)
for _ in $(seq 120); do [ -s "$work/port" ] && break; sleep 0.5; done
[ -s "$work/port" ] || { cat "$work/postgresql.out"; echo "PostgreSQL did not start"; exit 1; }
pg=$(cat "$work/port")
echo "PostgreSQL on $pg"
psql -q -X -h 127.0.0.1 -p "$pg" -U postgres -c "alter role ungegarantien password '$database_password'" \
  -c "create role keycloak login password '$keycloak_password'" -c "create database keycloak owner keycloak"

echo "Keycloak on $kc, production mode"
keycloak=$(ls -d target/keycloak/keycloak-*/ | tail -1)
cp -r "$keycloak" "$work/keycloak"
mkdir -p "$work/keycloak/data/import" && cp deploy/keycloak/ungegarantien-realm.json "$work/keycloak/data/import/"
[ -d deploy/keycloak/themes ] && cp -r deploy/keycloak/themes/. "$work/keycloak/themes/" 2>/dev/null || true
KC_DB=postgres KC_DB_URL="jdbc:postgresql://127.0.0.1:$pg/keycloak" KC_DB_USERNAME=keycloak KC_DB_PASSWORD="$keycloak_password" \
  KC_HOSTNAME="http://localhost:$kc" KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT="$kc" KC_PROXY_HEADERS=xforwarded \
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$(secret)" \
  UNGEGARANTIEN_URL="$url" UNGEGARANTIEN_BACKCHANNEL_URL="http://127.0.0.1:$app" UNGEGARANTIEN_OIDC_SECRET="$oidc_secret" \
  "$work/keycloak/bin/kc.sh" start --import-realm >"$work/keycloak.log" 2>&1 &
pids+=($!)

echo "The backend on $app, profile prod"
# Takes the place of its shell, so that ending that process ends the backend: call it in a shell of its own.
backend() {
  exec env QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$app" \
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$pg/ungegarantien" QUARKUS_DATASOURCE_REACTIVE_URL="postgresql://127.0.0.1:$pg/ungegarantien" \
    QUARKUS_DATASOURCE_USERNAME=ungegarantien QUARKUS_DATASOURCE_PASSWORD="$1" \
    QUARKUS_OIDC_AUTH_SERVER_URL="http://localhost:$kc/realms/ungegarantien" QUARKUS_OIDC_CREDENTIALS_SECRET="$2" \
    QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET="$(secret)" QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET="$(secret)" \
    UNGEGARANTIEN_PUPILS_CODE_SECRET="$(secret)" \
    QUARKUS_MAILER_HOST=mail.example.dk QUARKUS_MAILER_PORT=587 QUARKUS_MAILER_FROM="noreply@example.dk" UNGEGARANTIEN_PUBLIC_URL="$url" \
    java -jar target/quarkus-app/quarkus-run.jar
}
if (backend "$database_password" "local-secret-that-everybody-knows" >"$work/refused.log" 2>&1); then
  echo "  FAIL it started with a secret that everybody knows"; exit 1
else
  echo "  ok   it refuses to start with a secret that everybody knows"
fi
backend "$database_password" "$oidc_secret" >"$work/backend.log" 2>&1 &
pids+=($!)

echo "nginx with TLS on $web"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
cp -r frontend/dist "$work/pages" && chmod -R a+rX "$work/pages"
BACKEND="127.0.0.1:$app" LISTEN="127.0.0.1:$web" SERVER_NAME=localhost CERTIFICATE="$work/cert.pem" CERTIFICATE_KEY="$work/key.pem" \
  PAGES="$work/pages" HEADERS="$PWD/deploy/nginx/security-headers.conf" \
  envsubst '$BACKEND $LISTEN $SERVER_NAME $CERTIFICATE $CERTIFICATE_KEY $PAGES $HEADERS' <deploy/nginx/ungegarantien.conf.template >"$work/site.conf"
cat >"$work/nginx.conf" <<EOF
worker_processes 1; daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 256; }
http { include /etc/nginx/mime.types; access_log off; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work; include $work/site.conf; }
EOF
nginx -t -q -c "$work/nginx.conf" -e "$work/nginx.log"
nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
pids+=($!)

await "the backend" "http://127.0.0.1:$app/q/health/ready" 60
await "Keycloak" "http://localhost:$kc/realms/ungegarantien/.well-known/openid-configuration" 180
await "nginx" "$url/" 20

status() { curl -ks -o /dev/null -w '%{http_code}' "$@"; }
header() { curl -ksI "$2" | tr -d '\r' | awk -F': ' -v name="$1" 'tolower($1)==tolower(name){print $2; exit}'; }
echo "Together"
expect "a page of the frontend" 200 "$(status "$url/opslag")"
expect "it must be asked for again" no-cache "$(header Cache-Control "$url/opslag")"
asset=$(basename "$(ls frontend/dist/assets/*.js | head -1)")
expect "what is named after its content may be kept" "public, max-age=31536000, immutable" "$(header Cache-Control "$url/assets/$asset")"
expect "strict transport" "max-age=31536000" "$(header Strict-Transport-Security "$url/")"
expect "the API through nginx" 200 "$(status "$url/api/v1/municipalities")"
expect "nobody is in" 401 "$(status "$url/api/v1/me")"
expect "the back channel is not for the world" 403 "$(status -X POST "$url/back-channel-logout")"
expect "health is not for the world" 403 "$(status "$url/q/health")"
login=$(header Location "$url/login?to=/min-side")
case "$login" in "http://localhost:$kc/realms/ungegarantien/protocol/openid-connect/auth?"*) echo "  ok   the login leads to Keycloak" ;; *) echo "  FAIL the login leads to '$login'"; exit 1 ;; esac
case "$login" in *"redirect_uri=https%3A%2F%2Flocalhost%3A$web%2Flogin"*) echo "  ok   and back through nginx over TLS" ;; *) echo "  FAIL comes back to '$login'"; exit 1 ;; esac
expect "Keycloak knows the client and shows its page" 200 "$(status -L -c "$work/jar" -b "$work/jar" "$login")"
cookie=$(curl -ksI "$url/login?to=/" | tr -d '\r' | grep -i '^set-cookie: q_auth' || true)
case "$cookie" in *Secure*) echo "  ok   cookies are Secure" ;; *) echo "  FAIL cookies are not Secure: $cookie"; exit 1 ;; esac
expect "no demo account" 401 "$(status -d grant_type=password -d client_id=local-scripts -d username=ung -d password=garanti "http://localhost:$kc/realms/ungegarantien/protocol/openid-connect/token")"
echo "All parts fit together."
