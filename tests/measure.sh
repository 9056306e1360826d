#!/usr/bin/env bash
# Measures a Release build on data of its own and prints a table. No limits: a slow machine fails nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
table=$(mktemp)
trap 'rm -f "$table"' EXIT
built=$(dotnet build tests/DksPortal.Web.Tests -c Release -v quiet --nologo) || { echo "$built"; exit 1; }
if ! DKS_MEASUREMENTS="$table" tests/DksPortal.Web.Tests/bin/Release/net10.0/DksPortal.Web.Tests \
  -noColor -noLogo -explicit only -class DksPortal.Web.Tests.Measuring.Measurements > "$table.log" 2>&1; then
  cat "$table.log"
  exit 1
fi
rm -f "$table.log"
cat "$table"
