# Sourced by the other scripts: what they all need to know about the machine.

swift_wanted=6.3
release_folder=.build-release

# Packages of Debian that the build links against, or that the Swift toolchain needs to link at all.
build_packages=(binutils gcc libc6-dev libstdc++-12-dev libsqlite3-dev zlib1g-dev)

# What the examples in the documents are run with.
example_packages=(curl jq)

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# Exits with a word of help where Swift is missing or too old.
need_swift() {
    local found=""
    command -v swift >/dev/null 2>&1 && found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    if [ -z "$found" ]; then
        fail "Swift $swift_wanted or later is needed and was not found. Get it from https://www.swift.org/install/linux/ and put it on PATH."
    fi
    if [ "$(printf '%s\n%s\n' "$swift_wanted" "$found" | sort -V | head -n 1)" != "$swift_wanted" ]; then
        fail "Swift $swift_wanted or later is needed; this is $found. Get it from https://www.swift.org/install/linux/."
    fi
}

# Installs those of the given Debian packages that are missing.
need_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null 2>&1 || fail "please install: ${missing[*]} (no apt-get here)"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "please install as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]} …" >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# A virtual environment of Python with the given packages from PyPI, in .build-python; prints its folder.
python_with() {
    need_packages python3 python3-venv
    [ -x .build-python/bin/pip ] || /usr/bin/python3 -m venv .build-python >&2
    .build-python/bin/pip install --quiet --disable-pip-version-check "$@" >&2
    echo .build-python
}

# A TCP port of 127.0.0.1 that nobody listens on.
free_port() {
    local port
    for port in $(shuf -i 20000-40000 -n 50); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    fail "no free port was found"
}

# Waits until the server on a port answers /readyz, up to a minute; fails if process $2 ends before.
wait_until_ready() {
    local port=$1 process=$2
    for _ in $(seq 300); do
        kill -0 "$process" 2>/dev/null || return 1
        if { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; then
            printf 'GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
            head -n 1 <&3 | grep -q ' 200' && { exec 3<&-; return 0; }
            exec 3<&-
        fi
        sleep 0.2
    done
    return 1
}

# Runs swift so that a warning in our own targets, or an import of a target that is no dependency, is an error.
strict_swift() { HEARSAY_STRICT=yes swift "$@" --explicit-target-dependency-import-check error; }
