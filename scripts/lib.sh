# Sourced by the other scripts: where the package lies, and what it needs.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Warnings are errors here and in no one else's build: a package that depends on Quoth never sees
# this flag, and SwiftPM silences the warnings of our own dependencies.
# shellcheck disable=SC2034 # used by those who source this
strict=(-Xswiftc -warnings-as-errors)

say() { printf '==> %s\n' "$*" >&2; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# swift package … and swift build … of the main package, from any folder.
swift_build() { swift build --package-path "$root" "$@"; }

# Fails unless Swift 6.1 or later is on the PATH.
need_swift() {
  local found
  command -v swift >/dev/null ||
    fail "swift was not found; get Swift 6.1 or later from https://www.swift.org/install"
  found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  [[ -n $found ]] || fail "swift --version does not name a version"
  if ((${found%%.*} < 6 || (${found%%.*} == 6 && ${found#*.} < 1))); then
    fail "Swift $found is too old; get 6.1 or later from https://www.swift.org/install"
  fi
}

has_library() { command -v pkg-config >/dev/null && pkg-config --exists "$1"; }

# Finds ICU and SQLite, and installs them where that is possible without a question.
need_libraries() {
  if [[ $(uname -s) == Darwin ]]; then
    need_libraries_from_brew
    return
  fi
  local missing=()
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  has_library icu-i18n || missing+=(libicu-dev)
  has_library sqlite3 || missing+=(libsqlite3-dev)
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null ||
    fail "ICU and SQLite (headers and pkg-config files) are needed; on Debian: ${missing[*]}"
  say "installing ${missing[*]}"
  # The package lists are fetched only if the packages are not to be had without.
  as_root apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 || {
    as_root apt-get update
    as_root apt-get install -y --no-install-recommends "${missing[@]}"
  }
}

as_root() {
  if ((EUID == 0)); then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    fail "run as root: $*"
  fi
}

# Homebrew keeps ICU and SQLite apart from the system's own, where pkg-config does not look.
need_libraries_from_brew() {
  local formula prefix
  command -v brew >/dev/null || fail "Homebrew is needed: https://brew.sh"
  for formula in icu4c sqlite; do
    if prefix=$(brew --prefix --installed "$formula" 2>/dev/null); then
      PKG_CONFIG_PATH=$prefix/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
    else
      fail "run: brew install pkgconf icu4c sqlite"
    fi
  done
  export PKG_CONFIG_PATH
  command -v pkg-config >/dev/null || fail "run: brew install pkgconf icu4c sqlite"
}

need_everything() {
  need_swift
  need_libraries
}

# Builds the command; its path is then in $quoth.
build_quoth() {
  need_everything
  say "building quoth"
  swift_build -c release --product quoth >&2
  # shellcheck disable=SC2034 # used by those who source this
  quoth=$(swift_build -c release --show-bin-path)/quoth
}

# Makes the folder $work of the fittings with the Python in it, $python, if it is not there yet, and gives it
# the packages of the requirement files of Training/.
need_training() { # FILE…
  work=$root/.build-training
  python=$work/venv/bin/python
  local file missing=()
  for file in "$@"; do
    [[ -e $work/venv/$file ]] || missing+=(--requirement "$root/Training/$file")
  done
  if ((${#missing[@]})); then
    say "making a virtual environment"
    mkdir -p "$work"
    [[ -x $python ]] || python3 -m venv "$work/venv"
    "$python" -m pip install --quiet "${missing[@]}"
    for file in "$@"; do touch "$work/venv/$file"; done
  fi
  export PYTHONPATH=$root/Training
}

# The scenes of a folder of Training/scenes as gold: $work/scenes.NAME.jsonl.
scenes() { # NAME
  "$python" -m quothdialogue.scenes "$root/Training/scenes/$1"/*.txt >"$work/scenes.$1.jsonl"
}
