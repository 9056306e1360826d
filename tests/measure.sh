#!/usr/bin/env bash
# Measures the portal as it is published, on data of its own, and prints a table. No limits: a slow machine fails nothing.
# With the name of a part (ready, pages, writing, text, thread, directory, import, many) that part alone.
set -euo pipefail
cd "$(dirname "$0")/.."
table=$(mktemp)
published=$(mktemp -d)
trap 'rm -rf "$table" "$table.log" "$published"' EXIT
built=$(dotnet build tests/DksPortal.Web.Tests -c Release -v quiet --nologo) || { echo "$built"; exit 1; }
# Published as the Dockerfile does it, since that is the portal that people meet.
built=$(dotnet publish src/DksPortal.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$published" -v quiet --nologo) || { echo "$built"; exit 1; }
if ! DKS_MEASURE_PART="${1:-}" DKS_MEASUREMENTS="$table" DKS_PUBLISHED="$published" tests/DksPortal.Web.Tests/bin/Release/net10.0/DksPortal.Web.Tests \
  -noColor -noLogo -explicit only -class DksPortal.Web.Tests.Measuring.Measurements > "$table.log" 2>&1; then
  cat "$table.log"
  exit 1
fi
cat "$table"
