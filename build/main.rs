//! What is worked out once, when the program is built: the sentences taken apart, and the sum over the rule files.
//! Runs again when a rule file or an asset is added, changed or removed: they are embedded in the program.

mod catalogue;
mod rules;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    watch(Path::new("questionnaires"));
    watch(Path::new("assets"));
    match rules::sum_of_all(Path::new("questionnaires")) {
        Ok(sum) => println!("cargo:rustc-env=ARTICLE5_BUILT_IN_SUM={sum}"),
        Err(error) => fail(&[format!("the rule files cannot be read: {error}")]),
    }
    match catalogue::tables(Path::new(catalogue::WORDS)) {
        Ok(code) => {
            let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
            let tables = [("catalogue.rs".to_owned(), code.catalogue), ("languages.rs".to_owned(), code.languages)];
            for (file, code) in tables.into_iter().chain(code.words) {
                if let Err(error) = fs::write(out.join(file), code) {
                    fail(&[format!("the tables of the catalogue cannot be written: {error}")]);
                }
            }
        }
        Err(faults) => fail(&faults),
    }
}

fn fail(faults: &[String]) {
    for fault in faults {
        println!("cargo:error={fault}");
    }
}

fn watch(folder: &Path) {
    println!("cargo:rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else {
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
