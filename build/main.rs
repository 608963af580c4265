//! What is worked out once, when the program is built: the sentences taken apart, what is told of the rule files,
//! and the order of functions in the program.
//! Runs again when a rule file or an asset is added, changed or removed: they are embedded in the program.

mod catalogue;
mod order;
mod rules;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    watch(Path::new("questionnaires"));
    watch(Path::new("assets"));
    order::lay_out();
    match rules::table(Path::new("questionnaires")) {
        Ok(code) => write("built_in.rs", &code),
        Err(error) => fail(&[format!("the rule files cannot be read: {error}")]),
    }
    match catalogue::tables(Path::new(catalogue::WORDS)) {
        Ok(code) => {
            write("catalogue.rs", &code.catalogue);
            write("languages.rs", &code.languages);
            code.words.iter().for_each(|(file, words)| write(file, words));
        }
        Err(faults) => fail(&faults),
    }
}

fn write(file: &str, code: &str) {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(error) = fs::write(out.join(file), code) {
        fail(&[format!("{file} cannot be written: {error}")]);
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
