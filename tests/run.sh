#!/usr/bin/env bash
# Installs what the tests need, builds, runs everything and ends with "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NO_COLOR=1
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# The Debian package that brings a command, unless the command is there.
need() { command -v "$1" > /dev/null || missing+=("$2"); }

install_tools() {
  local missing=()
  need chromium chromium
  need pdftotext poppler-utils
  need qpdf qpdf
  need node nodejs
  need npm npm
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
  fi
  (cd tests && npm install --no-package-lock --no-audit --no-fund --silent)
}

# A step that counts as one test of its own.
check() {
  local name=$1
  shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && echo "FAILED: $name"; fi
}

# Runs a test project and adds what its report counts.
run_tests() {
  local project=$1 report="$results/$1.xml"
  echo "== $project"
  "tests/$project/bin/Release/net10.0/$project" -noColor -noLogo -xml "$report" > "$results/$project.log" 2>&1 || true
  if ! count "$report"; then
    tail -n 60 "$results/$project.log"
    failed=$((failed + 1))
    echo "FAILED: $project ended without a report"
  elif grep -q '\[FAIL\]' "$results/$project.log"; then
    # Each failed test with its reason, without what the passed ones printed.
    sed -n '/\[FAIL\]/,$p' "$results/$project.log"
  fi
}

count() {
  local report=$1 p f e
  [ -s "$report" ] || return 1
  p=$(total "$report" passed) f=$(total "$report" failed) e=$(total "$report" errors)
  passed=$((passed + p))
  failed=$((failed + f + e))
  echo "$p passed, $f failed, $e errors, $(total "$report" skipped) skipped"
}

total() { grep -o "<assembly [^>]*" "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' | head -n 1 || echo 0; }

build() {
  dotnet restore --locked-mode -v quiet && dotnet build -c Release --no-restore -v quiet
}

install_tools
check "restore and build" build
if [ "$failed" -eq 0 ]; then
  check "format" dotnet format --verify-no-changes --no-restore
  run_tests DksPortal.Domain.Tests
  run_tests DksPortal.Web.Tests
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
