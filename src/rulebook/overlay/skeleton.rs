//! The file that a translator begins with, or goes on with: every text beside what it translates.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Overlay;
use super::texts::{self, TextKind};
use crate::rulebook::Rulebook;

/// The files of words for a rulebook in its source language, by name (`f`, `scope`), with what `overlay` says already.
/// What is not said yet is left empty. A text whose source has changed keeps its words behind a remark.
pub fn skeleton_of(rulebook: &Rulebook, overlay: &Overlay) -> BTreeMap<String, String> {
    let edition = rulebook.edition.name.clone();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    texts::each(&mut rulebook.clone(), &mut |place, text| {
        let known = overlay.texts.get(place.file).and_then(|file| file.get(place.at));
        if place.kind == TextKind::Source && known.is_none() {
            return;
        }
        let file = files.entry(place.file.to_owned()).or_insert_with(|| {
            format!("Words(\n    of: {},\n    edition: {},\n    texts: [\n", quoted(place.file), quoted(&edition))
        });
        let say = match known {
            Some((of, say)) if of == text => quoted(say),
            Some((_, say)) => format!("\"\", // {}", say.replace('\n', " ")),
            None => "\"\"".to_owned(),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            file,
            "        (at: {},\n         of: {},\n         say: {say}\n        ),",
            quoted(place.at),
            quoted(text)
        );
    });
    for file in files.values_mut() {
        file.push_str("    ],\n)\n");
    }
    files
}

/// A text as RON writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            _ => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
