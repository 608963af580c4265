# What every package is made of. Read by the scripts beside it; not run by itself.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
target_dir=${CARGO_TARGET_DIR:-$top/target}
out=${OUT:-$target_dir/packages}
mkdir -p "$out"
grep -q "article5-$version-" README.md || { echo "README.md tells how to start another version than $version" >&2; exit 1; }

# The program for a target, built as it stands in the lock file. `BUILT=FILE` takes one that is built already.
built_for() {
    local target=$1 ending=${2:-}
    if [ -n "${BUILT:-}" ]; then
        echo "$BUILT"
        return
    fi
    cargo build --release --locked --target "$target" >&2
    echo "$target_dir/$target/release/article5$ending"
}

# Manual page and completions, told by the program itself in English: papers PROGRAM FOLDER
papers() {
    local program=$1 folder=$2
    mkdir -p "$folder"
    "$program" --lang en man > "$folder/article5.1"
    "$program" --lang en completions bash > "$folder/article5.bash"
    "$program" --lang en completions zsh > "$folder/_article5"
    "$program" --lang en completions fish > "$folder/article5.fish"
}

# A sum beside a package, which `sha256sum -c` reads.
sum() {
    # macOS has the same sum under another name.
    local tool=sha256sum
    command -v sha256sum > /dev/null || tool="shasum -a 256"
    (cd "$out" && $tool "$1" > "$1.sha256")
    echo "$out/$1"
}
