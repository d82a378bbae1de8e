#!/usr/bin/env bash
# Full disks, and folders and files that may not be written to: exit 3, a reason, the old sound, and nothing left.
#
#     disks.sh FOLDER        an empty folder to work in
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
folder=$1

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
score=$folder/song.sco
printf 'cmusic 1\ninstrument reed { param pitch : frequency partials n in 1..2 { level = -20dB } }\n%s\n' \
  'part p plays reed { A4:40b }' >"$score"

# refused WORDS COMMAND…: the command fails as it should, and says so.
refused() {
  local words=$1 status=0
  shift
  "$@" >"$folder/said" 2>&1 </dev/null || status=$?
  [ "$status" = 3 ] || fail "status $status of: $* ($(cat "$folder/said"))"
  grep -qF -- "$words" "$folder/said" || fail "no word of '$words': $(cat "$folder/said")"
  cat "$folder/said"
}

# As root, who may write anywhere, as nobody; otherwise as it is.
user=()
if [ "$(id -u)" = 0 ]; then
  if command -v setpriv >/dev/null; then user=(setpriv --reuid=65534 --regid=65534 --clear-groups); else user=(none); fi
fi
if [ "${user[0]-}" = none ] || ! "${user[@]}" test -r "$home/cli/target/cmusic.jar" -a -r "$score"; then
  echo "skipped: read-only files and folders, for nobody cannot read $home"
else
  mkdir "$folder/closed" "$folder/open"
  for path in closed open; do printf 'RIFF\4\0\0\0WAVE' >"$folder/$path/old.wav"; done
  cp "$folder/open/old.wav" "$folder/old"
  printf 'cmusic   1\n' >"$folder/closed/loose.sco"
  if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$folder/closed" "$folder/open"; fi
  chmod a-w "$folder/open/old.wav" "$folder/closed"
  refused "is read-only" "${user[@]}" "$home/cmusic" render "$score" -o "$folder/closed/new.wav"
  refused "is read-only" "${user[@]}" "$home/cmusic" render "$score" -o "$folder/closed/old.wav"
  refused "is read-only" "${user[@]}" "$home/cmusic" render "$score" -o "$folder/open/old.wav"
  refused "is read-only" "${user[@]}" "$home/cmusic" format "$folder/closed/loose.sco"
  refused "permission denied" "${user[@]}" "$home/cmusic" render "$score" -o "$folder/open/new.wav" --stems "$folder/closed/deep"
  chmod u+w "$folder/closed"
  cmp "$folder/open/old.wav" "$folder/old" && cmp "$folder/closed/old.wav" "$folder/old" || fail "an old sound was touched"
  [ "$(cd "$folder" && find closed open -type f | sort | xargs)" = "closed/loose.sco closed/old.wav open/old.wav" ] \
    || fail "something was left: $(find "$folder/closed" "$folder/open")"
fi

# A disk of 1 MB, in a name space of its own.
disk() {
  mount -t tmpfs -o size=1m tmpfs "$folder/disk"
  cp "$folder/old" "$folder/disk/song.wav"
  refused "No space left on device; it takes 5.8 MB" "$home/cmusic" render "$score" -o "$folder/disk/song.wav" --length 20s
  refused "No space left on device" "$home/cmusic" render "$score" -o "$folder/sound.wav" --length 20s --stems "$folder/disk/stems"
  cmp "$folder/disk/song.wav" "$folder/old" || fail "the old sound on the full disk was touched"
  [ "$(ls -A "$folder/disk")" = song.wav ] || fail "left on the full disk: $(ls -A "$folder/disk")"
  [ ! -e "$folder/sound.wav" ] || fail "a mix without its stems"
}

mkdir "$folder/disk"
[ -f "$folder/old" ] || printf 'RIFF\4\0\0\0WAVE' >"$folder/old"
export -f disk refused fail
export folder home score
if [ "$(id -u)" = 0 ]; then space=(unshare -m); else space=(unshare -rm); fi
if "${space[@]}" mount -t tmpfs -o size=1m tmpfs "$folder/disk" 2>/dev/null; then
  "${space[@]}" bash -euo pipefail -c disk
else
  echo "skipped: a full disk, for none can be mounted here"
fi
