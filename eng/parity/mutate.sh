#!/usr/bin/env bash
# Proves that the generated programs notice a wrong interpreter: plants a bug, one at a time, in a copy of the tree, and demands that more programs differ than without it.
set -uo pipefail
cd "$(dirname "$0")/../.."
programs=${1:-300}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files --cached --others --exclude-standard -z | tar --null --ignore-failed-read -cf - -T - 2>/dev/null | tar -xf - -C "$copy"
cd "$copy" || exit 1

# How many of the programs differ; nothing when the program did not come to its end.
differing() {
  dotnet build -c Release --nologo -v quiet -p:TreatWarningsAsErrors=false tests/Parity >build.log 2>&1 || { tail -5 build.log >&2; return 1; }
  { dotnet artifacts/bin/Parity/release/AiFactory.Parity.dll --programs "$programs" --counts-only || true; } | sed -nE 's/^[0-9]+ programs: ([0-9]+) differ.*/\1/p'
}

failed=0
before=$(differing) || exit 1
echo "without a bug: $before of $programs programs differ"

# A bug: its name, the file, the line as it is, the line as it becomes.
plant() {
  local name=$1 file=$2 was=$3 becomes=$4 found
  cp "$file" original
  WAS=$was BECOMES=$becomes perl -0pi -e 's/\Q$ENV{WAS}\E/$ENV{BECOMES}/ or exit 3' "$file" || { echo "FAILED: $name: '$was' is not in $file any more"; failed=1; cp original "$file"; return; }
  found=$(differing)
  cp original "$file"
  if [ "${found:-0}" -gt "$before" ]; then
    echo "found: $name: $found of $programs programs differ"
  else
    echo "FAILED: $name: ${found:-no} of $programs programs differ"
    failed=1
  fi
}

plant "an unsigned shift that keeps the sign" src/Interpreter/Running/Arithmetic.cs \
  "BinaryOperatorKind.UnsignedRightShift => (a, b) => (int)a >>> (int)b" "BinaryOperatorKind.UnsignedRightShift => (a, b) => (int)a >> (int)b"
plant "a loop that does not end the sequence it leaves" src/Interpreter/Compiling/Body.Statements.cs \
  "(enumerator as IDisposable)?.Dispose();" "_ = enumerator;"
plant "a struct that is shared where it should be copied" src/Interpreter/Compiling/Synthesized.cs \
  "changeable ? changeable.Copy() : value" "changeable ? changeable : value"

exit $failed
