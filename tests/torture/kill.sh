#!/usr/bin/env bash
# Kills the portal (SIGKILL) in the middle of autosaves, ROUNDS times (50): every save that was answered must be there, the
# database whole, and the next start must work. Ends with one line that says so.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DKS_KILL_ROUNDS="${ROUNDS:-50}" DOTNET_NOLOGO=1
log=$(mktemp)
export DKS_KILL_REPORT="$log.report"
trap 'rm -f "$log" "$log.report"' EXIT
built=$(dotnet build tests/DksPortal.Web.Tests -v quiet --nologo) || { echo "$built"; exit 1; }
if ! tests/DksPortal.Web.Tests/bin/Debug/net10.0/DksPortal.Web.Tests \
  -noColor -noLogo -explicit only -class DksPortal.Web.Tests.Torture.Killed > "$log" 2>&1; then
  cat "$log"
  echo "kill.sh: FAILED"
  exit 1
fi
cat "$DKS_KILL_REPORT"
