//! The rule files in the program, and what is told of them before any is read: their sum, which takes half of the time to
//! read them, their edition, and the days on which rules begin to apply. All of it with the program's own code.

#[path = "../src/rulebook/sum.rs"]
mod sum;
#[path = "../src/rulebook/tokens.rs"]
#[allow(dead_code)]
mod tokens;

use std::fmt::Write;
use std::fs;
use std::io::{Error, Result};
use std::path::{Path, PathBuf};

/// The code that holds every file of a folder, and what is told of the rules among them.
pub fn table(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    gather(folder, &mut files)?;
    files.sort();
    let mut code = format!("static FILES: [(&str, &str); {}] = [\n", files.len());
    for file in &files {
        // The same name on every system: it is no path to anywhere.
        let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        let path = parts.join("/");
        let _ = writeln!(code, "({path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/\", {path:?}))),");
    }
    code.push_str("];\n");
    let beside = [Some(folder), Some(&*folder.join("rules"))];
    let rules = files.iter().filter(|file| beside.contains(&file.parent()) && ends_in(file, "ron"));
    let texts: Vec<String> = rules
        .map(|file| Ok(fs::read_to_string(file)?.trim_start_matches('\u{feff}').to_owned()))
        .collect::<Result<_>>()?;
    about(&texts, &mut code)?;
    Ok(code)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if ends_in(&path, "ron") || ends_in(&path, "jsonl") {
            files.push(path);
        }
    }
    Ok(())
}

fn ends_in(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}

/// What is told of rules that are not read yet. What stands there wrongly is told by the tests that read them.
fn about(texts: &[String], code: &mut String) -> Result<()> {
    let sum = sum::sum(texts.iter().map(|text| (tokens::kind(text), text.as_str())).collect());
    let edition = texts.iter().find(|text| tokens::kind(text) == Some("Edition"));
    let edition = edition.ok_or_else(|| Error::other("no file holds the edition"))?;
    let of_edition =
        |field: &str| tokens::field(edition, field).ok_or_else(|| Error::other(format!("the edition has no {field}")));
    let of_rules = texts.iter().filter(|text| tokens::kind(text) == Some("Rule"));
    let starts: Vec<String> = of_rules.filter_map(|text| tokens::field(text, "applies_from")).map(day).collect();
    let _ = writeln!(code, "/// The sum over the built-in rule files.\npub(super) const SUM: &str = {sum:?};");
    let _ = writeln!(
        code,
        "/// Which edition the built-in rules are.\n\
         pub(super) const EDITION: (&str, Date, &str) = ({}, {}, {});\n\
         /// The days on which built-in rules begin to apply.\n\
         pub(super) const STARTS: [Date; {}] = [{}];",
        of_edition("name")?,
        day(of_edition("law_as_of")?),
        of_edition("text_of_law")?,
        starts.len(),
        starts.join(", "),
    );
    Ok(())
}

/// A day as it is written in a rule file, as code. One that is none does not compile.
fn day(written: &str) -> String {
    let parts = written.trim_matches('"').split('-').map(|part| part.trim_start_matches('0'));
    format!("date({})", parts.collect::<Vec<_>>().join(", "))
}
