//! No sentence stands in the code: whoever reads the program in another language would find it in English.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Where texts of two words and more stand in the code all the same: a file or a folder, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("src/training/draft.rs", "the shape of a file of stories"),
    ("src/training/papers/export.rs", "markup for learning platforms"),
    ("src/training/papers/handout.rs", "markup of a page"),
    ("src/report/chart.rs", "markup of a picture"),
    ("src/report/docx", "markup of Word"),
    ("src/report/graph", "markup of pictures"),
    ("src/report/house_style", "markup of Word"),
    ("src/report/workbook.rs", "a format of times"),
    ("src/desk/acts/table.rs", "names of commands, and reasons that only a reader of the table sees"),
    ("src/check/tool.rs", "what version 0.1.0 stored"),
    ("src/cli/compare_json.rs", "values for programs"),
    ("src/cli/help.rs", "what a library writes, to be told otherwise"),
    ("src/desk/country.rs", "the letters of countries"),
    ("src/desk/reply_file.rs", "the beginning of a web page"),
    ("src/files/reason.rs", "what the system says"),
    ("src/inventory/called.rs", "what columns are called in languages that the program does not speak"),
    ("src/inventory/described.rs", "what columns are called in languages that the program does not speak"),
    ("src/inventory/json_row.rs", "what the reader of JSON says"),
    ("src/room/kind.rs", "names of commands"),
    ("src/record/folder.rs", "the name of the program with its folder"),
    ("src/record/writer_note.rs", "a file beside the record, read by every version"),
    ("src/text/yes_no.rs", "spellings of answers"),
    ("src/tui/app/outcome.rs", "the formats that a step of a record names"),
    ("src/rulebook/case.rs", "what the reader of JSON says"),
    ("src/rulebook/overlay/skeleton.rs", "the shape of a file of words"),
    ("src/rulebook/wording.rs", "words that rule files may not use"),
    ("src/tui/screens/find.rs", "names of keys"),
    ("src/tui/run.rs", "for tests alone"),
    ("src/tui/terminal", "for tests and panics alone"),
    ("src/words/source.rs", "how rule files cite the law"),
    ("src/words/catalogue.rs", "for the compiler alone"),
    ("src/sql/", "the language of databases; its remarks are in the catalogue"),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The code of a file without its tests.
fn without_tests(text: &str) -> &str {
    let tests = text.match_indices("#[cfg(test)]").find(|(at, _)| {
        let rest = &text[*at..];
        rest.lines().skip(1).find(|line| !line.starts_with('#')).is_some_and(|line| line.starts_with("mod "))
    });
    tests.map_or(text, |(at, _)| &text[..at])
}

/// The texts between quotation marks, each with the code before it.
fn literals(code: &str) -> Vec<(&str, &str)> {
    let bytes = code.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let rest = &code[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") || rest.starts_with("'\\''") {
            at += if rest.starts_with("'\"'") { 3 } else { 4 };
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            let end = raw.find("\"#").unwrap_or(raw.len());
            found.push((&code[..at], &raw[..end]));
            at += 3 + end + 2;
        } else if let Some(text) = rest.strip_prefix('"') {
            let mut end = 0;
            while end < text.len() && text.as_bytes()[end] != b'"' {
                end += if text.as_bytes()[end] == b'\\' { 2 } else { 1 };
            }
            found.push((&code[..at], &text[..end.min(text.len())]));
            at += end + 2;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether a text has two words and more beside what is set into it.
fn is_sentence(text: &str) -> bool {
    let mut depth = 0;
    let plain: String = text
        .chars()
        .map(|c| {
            depth += i32::from(c == '{');
            let shown = if depth == 0 { c } else { ' ' };
            depth -= i32::from(c == '}' && depth > 0);
            shown
        })
        .collect();
    let words = plain.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1);
    text.contains(' ') && words.count() > 1
}

/// Whether the code before a text says that nobody reads it on a screen.
fn is_for_readers_of_code(before: &str) -> bool {
    let before = before.trim_end();
    before.ends_with("say!(") || before.ends_with("key!(") || before.ends_with("reason =")
}

#[test]
fn no_sentence_stands_in_the_code() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    files(&root.join("src"), &mut sources);
    let mut told = Vec::new();
    for path in sources {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if ALLOWED.iter().any(|(allowed, _)| name.starts_with(allowed)) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = without_tests(&text);
        for (before, text) in literals(code) {
            if is_sentence(text) && !is_for_readers_of_code(before) {
                told.push(format!("{name}:{}: {text}", before.lines().count()));
            }
        }
    }
    assert!(told.is_empty(), "these belong into assets/words/en:\n{}", told.join("\n"));
}

#[test]
fn sentences_are_told_from_names_and_parts() {
    assert!(is_sentence("Nothing was written.") && is_sentence("{count} rows were left out"));
    assert!(!is_sentence("{reference} ({who})") && !is_sentence("list") && !is_sentence("{a} and {b}"));
    let code = "let a = say!(\"area-key\"); // \"no text\"\nlet b = \"a \\\"b\\\" c\";";
    let found: Vec<&str> = literals(code).into_iter().map(|(_, text)| text).collect();
    assert_eq!(found, ["area-key", "a \\\"b\\\" c"]);
}
