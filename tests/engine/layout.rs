//! Guards the shape of the program: each module uses only what stands above it, files stay short enough to read at a
//! sitting, nothing can panic by an unwrap, and what is embedded is what lies on disk.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use article5::rulebook::Library;
use article5::rulebook::library::{built_in, built_in_cases, built_in_words, training_sources};
use article5::words::Lang;

/// The modules in the order of the data. Each may use itself and what stands before it.
const ORDER: [&str; 18] = [
    "text",
    "words",
    "files",
    "logic",
    "rulebook",
    "check",
    "account",
    "report",
    "record",
    "inventory",
    "sql",
    "desk",
    "room",
    "training",
    "workshop",
    "line",
    "tui",
    "cli",
];
/// A longer file says why on its first line: `// Long because ...`.
const MOST_LINES: usize = 400;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file with this ending under a folder, by its path from the root of the package.
pub(super) fn files(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = [root().join(folder)].into_iter().filter(|folder| folder.is_dir()).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// The code of a file: no comments, no texts, no test modules.
pub(super) fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let skipped = skip(rest);
        if skipped == 0 {
            let c = rest.chars().next().unwrap();
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.push(' ');
            rest = &rest[skipped..];
        }
    }
    code
}

/// How long the comment, text or character is that `rest` begins with.
fn skip(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("r\"") || rest.starts_with("r#") {
        let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let from = hashes + 2;
        return rest[from..].find(&end).map_or(rest.len(), |at| from + at + end.len());
    }
    if rest.starts_with("'\"'") || rest.starts_with("b'\"'") {
        return rest.find("\"'").unwrap() + 2;
    }
    if !rest.starts_with('"') {
        return 0;
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// The modules at the root of the package that the code names, whether by `crate::`, by `article5::` or by climbing
/// out of its own module with `super::`. `depth` is how deep the module of the code stands.
fn named(code: &str, depth: usize) -> Vec<String> {
    let flat: String = code.split_whitespace().collect::<Vec<_>>().join(" ").replace(":: ", "::").replace("{ ", "{");
    let climb = "super::".repeat(depth);
    let mut found = Vec::new();
    for prefix in ["crate::", "article5::", climb.as_str()] {
        if prefix.is_empty() {
            continue;
        }
        for (at, _) in flat.match_indices(prefix) {
            let before = flat[..at].chars().next_back().unwrap_or(' ');
            if !before.is_alphanumeric() && before != '_' {
                found.extend(first_names(&flat[at + prefix.len()..]));
            }
        }
    }
    found
}

/// The name that a path goes on with, or those of a group in braces.
fn first_names(rest: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut names = vec![name(group)];
    let mut depth = 0_usize;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// The root module that a file belongs to and how deep the file's own module stands, from its path.
fn module(path: &str) -> Option<(&str, usize)> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    let first = inside.split('/').next()?;
    (first != "lib" && first != "main").then_some((first, inside.split('/').count()))
}

#[test]
fn each_module_uses_only_what_stands_above_it() {
    let place = |module: &str| ORDER.iter().position(|known| *known == module);
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        let Some((own, depth)) = module(&path) else { continue };
        let Some(here) = place(own) else {
            wrong.push(format!("{path}: `{own}` is not one of the modules"));
            continue;
        };
        for used in named(&code(&text), depth) {
            match place(&used) {
                Some(there) if there <= here => {}
                Some(_) => wrong.push(format!("{path}: `{own}` uses `{used}`, which stands below it")),
                None => wrong.push(format!("{path}: `{used}` is not one of the modules")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_library_names_its_modules_in_their_order() {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let code = code(&text);
    let named: Vec<&str> =
        code.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let expected: Vec<&str> = ORDER.into_iter().filter(|module| named.contains(module)).collect();
    assert_eq!(named, expected);
    assert!(!code.contains("use "), "the library has nothing beside its modules");
}

#[test]
fn the_document_names_the_modules_in_their_order() {
    let text = fs::read_to_string(root().join("docs/architecture.md")).unwrap();
    let table = text.split("| module | holds |").nth(1).unwrap().split("\n\n").next().unwrap();
    let named: Vec<&str> = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    assert_eq!(named, ORDER);
}

#[test]
fn the_heads_of_the_large_modules_name_their_files() {
    for own in ["check", "record", "desk", "tui", "cli"] {
        let text = fs::read_to_string(root().join(format!("src/{own}/mod.rs"))).unwrap();
        let named: BTreeSet<&str> =
            text.lines().filter_map(|line| line.strip_prefix("//! ")?.split_once("  ").map(|(name, _)| name)).collect();
        let files = text.lines().filter_map(|line| line.strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name));
        let missing: Vec<&str> = files.filter(|file| !named.contains(file)).collect();
        assert!(missing.is_empty(), "the head of src/{own}/mod.rs does not say what {missing:?} are for");
    }
}

#[test]
fn the_decision_on_packages_names_each_of_them() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let told = fs::read_to_string(root().join("docs/decisions/0006-packages.md")).unwrap();
    let cells = told.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let told: BTreeSet<&str> = cells.filter(|cell| *cell != "package").flat_map(|cell| cell.split(", ")).collect();
    let (mut is_told_of, mut there) = (false, BTreeSet::new());
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_told_of = line.ends_with("dependencies]") && !line.contains("dev-");
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| is_told_of) {
            there.insert(name);
        }
    }
    assert_eq!(told, there);
}

#[test]
fn a_use_of_what_stands_below_would_be_seen() {
    for (code, depth, expected) in [
        ("use crate::logic::{Sheet, Test};", 2, vec!["logic"]),
        ("use crate::{\n    logic::{Sheet, Test}, tui,\n    rulebook::Rule,\n};", 2, vec!["logic", "tui", "rulebook"]),
        ("let it = crate::tui::App::new();", 2, vec!["tui"]),
        ("use article5::cli;", 2, vec!["cli"]),
        ("use super::super::tui;", 2, vec!["tui"]),
        ("use super::tui;", 1, vec!["tui"]),
        ("use super::Answer;", 2, vec![]),
        ("pub(crate) struct Held;", 2, vec![]),
    ] {
        assert_eq!(named(code, depth), expected, "{code}");
    }
    let text = "// crate::tui\nlet a = \"crate::tui \\\" crate::cli\"; let b = '\"'; use crate::logic; \"";
    assert_eq!(named(&code(text), 2), ["logic"]);
    assert_eq!(module("src/tui/screens/mod.rs"), Some(("tui", 2)));
    assert_eq!(module("src/check/mod.rs"), Some(("check", 1)));
    assert_eq!(module("src/lib.rs"), None);
}

#[test]
fn no_file_is_long_without_a_reason() {
    let mut long = Vec::new();
    for (path, text) in files("src", "rs") {
        let first = text.lines().next().unwrap_or_default().trim_start_matches(['/', '!', ' ']);
        let reasoned = first.strip_prefix("Long because ").is_some_and(|reason| reason.split(' ').count() > 3);
        if text.lines().count() > MOST_LINES && !reasoned {
            long.push(format!("{path} has {} lines", text.lines().count()));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_can_panic_by_an_unwrap_and_nothing_is_unsafe() {
    let mut wrong = Vec::new();
    for (path, text) in files("src", "rs") {
        let code = code(&text);
        for banned in [".unwrap()", ".expect(", ".unwrap_err()", ".expect_err(", "unsafe ", "unsafe{", "todo!", "dbg!"]
        {
            if code.contains(banned) {
                wrong.push(format!("{path}: {banned}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(code("let a = b.unwrap(); // .unwrap()").contains(".unwrap()"));
    assert!(!code("// .unwrap()\n#[cfg(test)]\nmod tests { a.unwrap() }").contains(".unwrap()"));
}

#[test]
fn what_is_embedded_is_what_lies_on_disk() {
    let library = Library::default();
    let beside = |lang| training_sources(&library, lang).0.into_iter().map(|(source, _)| source);
    let words = Lang::OFFERED.into_iter().flat_map(|lang| built_in_words(lang).into_iter().chain(beside(Some(lang))));
    let every_ron = built_in().into_iter().chain(words).chain(beside(None)).collect::<Vec<_>>();
    for (embedded, ending) in [(every_ron, "ron"), (built_in_cases(), "jsonl")] {
        let embedded: BTreeMap<String, String> =
            embedded.into_iter().map(|source| (source.path.replace('\\', "/"), source.text.into_owned())).collect();
        let on_disk = files("questionnaires", ending);
        assert!(!on_disk.is_empty());
        assert_eq!(embedded.keys().collect::<Vec<_>>(), on_disk.keys().collect::<Vec<_>>());
        for (path, text) in on_disk {
            assert_eq!(embedded[&path], text.trim_start_matches('\u{feff}'), "{path}");
        }
    }
}
