# Shared by the scripts of this folder, which source it first.
# Goes to the package's root, so that the scripts work from any folder.

set -euo pipefail
export LC_ALL=C
unset CDPATH
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The compiler flags of every build and test run here. Other flags would make SwiftPM build all again.
strict=(-Xswiftc -warnings-as-errors)

# The script's name, for messages.
check_name=$(basename "$0")

# Says that the check holds.
pass() {
    printf '%s: ok%s\n' "$check_name" "${1:+, $1}"
}

# Says what is wrong and what to do, and fails.
fail() {
    printf '%s: FAILED: %s\n' "$check_name" "$1" >&2
    shift
    for line in "$@"; do printf '    %s\n' "$line" >&2; done
    exit 1
}

# Says loudly that a check was not made.
skip() {
    printf '%s: ********** NOT CHECKED: %s **********\n' "$check_name" "$1" >&2
}

# Whether Python 3 is there; says so when it is not.
need_python() {
    if command -v python3 >/dev/null 2>&1; then return 0; fi
    skip "python3 is missing; install it to have this checked"
    return 1
}

# Runs a part of a check that is written in Python; its findings go to standard error.
python_check() {
    PYTHONDONTWRITEBYTECODE=1 python3 ".ci/lib/$1" || fail "see the lines above" "${@:2}"
}

if [ $# -gt 0 ]; then
    fail "the scripts of .ci take no arguments" "run: .ci/$check_name"
fi
