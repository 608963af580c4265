//! Rebuilds when a rule file or an asset is added, changed or removed: they are embedded in the program.

use std::path::Path;

fn main() {
    watch(Path::new("questionnaires"));
    watch(Path::new("assets"));
}

fn watch(folder: &Path) {
    println!("cargo:rerun-if-changed={}", folder.display());
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            watch(&path);
        } else {
            println!("cargo:rerun-if-changed={}", path.display());
        }
    }
}
