#!/usr/bin/env bash
# First uses of the launcher, which make an archive of classes: several at once, one that is killed, and one in a folder that
# cannot be written to, with each Java there is. All say the version and nothing else; the archive holds what a render needs.
#
#     starts.sh FOLDER       a folder to be made and worked in
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
folder=$1
target=$folder/cli/target
mkdir -p "$target"
cp "$home/cmusic" "$folder/"
cp "$home/cli/target/cmusic.jar" "$home/cli/target/start.jar" "$target/"
version=$("$home/cmusic" --version)

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# says COMMAND…: the command says the version and nothing else.
says() {
  local said
  said=$("$@" 2>&1) || fail "status $? of: $*: $said"
  [ "$said" = "$version" ] || fail "$* says: $said"
}

archived() { compgen -G "$target/java-*" >/dev/null && ! compgen -G "$target/rehearsal-*" >/dev/null; }

first_uses() {
  rm -rf "$target"/java* "$target"/rehearsal-*
  says "$folder/cmusic" --version & local one=$!
  says "$folder/cmusic" --version & local two=$!
  wait "$one" && wait "$two" || fail "two first uses at once"
  archived || fail "no archive, or a leftover, after two first uses"
  says "$folder/cmusic" --version

  rm -rf "$target"/java*
  setsid "$folder/cmusic" --version >/dev/null 2>&1 &
  for _ in $(seq 1200); do compgen -G "$target/rehearsal-*" >/dev/null && break; sleep 0.05; done
  for stage in "$target"/rehearsal-*; do kill -KILL -- "-${stage##*-}" || fail "no rehearsal to kill"; done
  wait || true
  says "$folder/cmusic" --version
  archived || fail "no archive, or a leftover, after a rehearsal that was killed"

  # What a usual render needs is in the archive, so that the jar of all classes is not opened.
  CMUSIC_OPTS="-Xlog:class+load:file=$folder/classes" "$folder/cmusic" render "$home/scores/hello.sco" -q -o "$folder/hello.wav" \
    || fail "no render with an archive"
  grep -q 'source: shared' "$folder/classes" || fail "the archive is not read"
  ! grep 'source: file:' "$folder/classes" || fail "classes that the archive lacks"

  for archive in "$target"/java-*; do : >"$folder/empty" && mv -f "$folder/empty" "$archive"; done
  says "$folder/cmusic" --version
  "$folder/cmusic" explain bad-note 2>&1 | cmp - <("$home/cmusic" explain bad-note) || fail "an archive that is empty"
}

for java in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  [ -x "$java/bin/java" ] && [ ! -L "$java" ] || continue
  echo "$java"
  JAVA_HOME=$java first_uses
done
first_uses
(JAVA_HOME=$folder "$folder/cmusic" --version >/dev/null 2>&1) && fail "a JAVA_HOME without a Java is taken"

rm -rf "$target"/java*
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
  chmod 755 "$folder" "$folder/cli" "$target"
  user=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  if "${user[@]}" test -r "$target/cmusic.jar"; then
    says "${user[@]}" "$folder/cmusic" --version
  else
    echo "skipped: another user cannot reach $folder, so none can be tried who may not write there"
  fi
else
  chmod a-w "$target"
  says "$folder/cmusic" --version
  chmod u+w "$target"
fi
