#!/usr/bin/env bash
# Adds one migration to both databases: src/DksPortal.Web/Data/add-migration.sh AddThemes
set -euo pipefail
cd "$(dirname "$0")/../../.."
dotnet tool restore
for database in Sqlite SqlServer; do
  dotnet ef migrations add "$1" --context "${database}PortalDb" -o "Data/Migrations/$database" -p src/DksPortal.Web
done
