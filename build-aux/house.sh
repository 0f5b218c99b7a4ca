# Sourced by the scripts of the house: where things are, and how a step talks.
# shellcheck shell=bash
HOUSE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
PROJECT=$(dirname "$HOUSE")
CACHE=${CARRYOVER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/carryover}
ROOT_KEY=$(cat "$HOUSE"/{packages.txt,make-root,fonts.conf} | sha256sum | cut -c1-12)
ROOT=$CACHE/root-$ROOT_KEY
WORK=$CACHE/work/$(basename "$PROJECT" | tr -cd 'A-Za-z0-9._-')-$(sha256sum <<<"$PROJECT" | cut -c1-8)
export HOUSE PROJECT CACHE ROOT_KEY ROOT WORK

say() { printf 'carryover: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Shows that a step is still going on: on a terminal one line with the seconds, elsewhere a line now and then.
ticker() { # what, log, start
  local shown=0 now last
  sleep 2 2>&-
  [ -t 2 ] || say "$1…"
  while :; do
    now=$(( $(date +%s) - $3 ))
    if [ -t 2 ]; then
      last=$(tail -n 1 "$2" 2>/dev/null | tr -d '\000-\037' | cut -c1-60)
      printf '\r\033[Kcarryover: %s… %d s  %s' "$1" "$now" "$last" >&2
    elif [ $((now - shown)) -ge 20 ]; then
      shown=$now
      say "  $now s: $(tail -n 1 "$2" 2>/dev/null | tr -d '\000-\037' | cut -c1-100)"
    fi
    sleep 1 2>&-
  done
}

# step "What it does" COMMAND…: its talk goes to a log; a failure names the step and shows the end of that log.
step() {
  local what=$1 log rc=0 start tick
  shift
  mkdir -p "$WORK/log"
  log=$WORK/log/$(tr -cs 'A-Za-z0-9\n' '-' <<<"$what" | sed 's/-*$//' | tr 'A-Z' 'a-z').log
  start=$(date +%s)
  : >"$log"
  # the sleeping ticker must hold neither a lock nor the caller's pipes open after its step
  ticker "$what" "$log" "$start" >/dev/null 8>&- 9>&- &
  tick=$!
  # shellcheck disable=SC2064
  trap "kill $tick 2>/dev/null || true" EXIT
  "$@" >"$log" 2>&1 </dev/null || rc=$?
  { kill "$tick" && wait "$tick"; } 2>/dev/null || true
  trap - EXIT
  [ ! -t 2 ] || printf '\r\033[K' >&2
  if [ "$rc" != 0 ]; then
    say "FAILED: $what (exit status $rc). The end of $log:"
    tail -n "${STEP_LINES:-25}" "$log" | sed 's/^/    /' >&2
    return "$rc"
  fi
  [ $(($(date +%s) - start)) -lt 3 ] || say "$what: $(($(date +%s) - start)) s"
}
