#!/bin/bash
# The identity server keeps its data in a database of its own, beside the product's.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$KEYCLOAK_DB_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
