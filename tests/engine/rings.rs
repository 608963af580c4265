//! No rings inside a module either: the files of a module use each other in one direction, so each can be read with
//! what stands below it alone.
//!
//! A file uses another one when it names something of it, in a `use` or in a path. Naming a child only to hand its
//! items on (`mod`, or a `pub use` of which the file itself uses nothing) is no use.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{code, files};

type Path = Vec<String>;

/// A file as the others see it.
#[derive(Default)]
struct File {
    /// What it names by `use`: the name here, and the path from the root.
    imports: Vec<(String, Path)>,
    /// What it hands on.
    hands_on: Vec<(String, Path)>,
    /// Paths in its code, from the root.
    paths: Vec<Path>,
    /// Its words outside `use` items.
    words: BTreeSet<String>,
}

fn module_of(path: &str) -> Option<Path> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    (inside != "lib" && inside != "main").then(|| inside.split('/').map(str::to_owned).collect())
}

/// The path of a name from the root, seen from a module; nothing for other packages.
fn absolute(path: &[String], own: &[String], modules: &BTreeSet<Path>) -> Option<Path> {
    let mut base = own.to_vec();
    let mut rest = path;
    match rest.first()?.as_str() {
        "crate" => {
            base.clear();
            rest = &rest[1..];
        }
        "self" => rest = &rest[1..],
        "super" => {
            while rest.first().is_some_and(|first| first == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
        first => {
            let child: Path = own.iter().cloned().chain([first.to_owned()]).collect();
            if !modules.contains(&child) {
                return None;
            }
        }
    }
    Some(base.into_iter().chain(rest.iter().cloned()).collect())
}

/// The names of a `use` tree such as `a::{b, c as d, e::*}`: each with its whole path.
fn leaves(tree: &str, before: &[String], found: &mut Vec<(String, Path)>) {
    let tree = tree.trim();
    if let Some((head, rest)) = tree.split_once("::{").filter(|(head, _)| !head.contains('{')) {
        let path: Path = before.iter().cloned().chain(head.split("::").map(|part| part.trim().to_owned())).collect();
        let inside = rest.strip_suffix('}').unwrap_or(rest);
        let (mut depth, mut from) = (0_usize, 0);
        for (at, c) in inside.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    leaves(&inside[from..at], &path, found);
                    from = at + 1;
                }
                _ => {}
            }
        }
        leaves(&inside[from..], &path, found);
    } else if !tree.is_empty() {
        let (named, alias) = tree.split_once(" as ").unwrap_or((tree, ""));
        let mut path: Path =
            before.iter().cloned().chain(named.split("::").map(|part| part.trim().to_owned())).collect();
        if path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let name = if alias.is_empty() { path.last().cloned().unwrap_or_default() } else { alias.trim().to_owned() };
        found.push((name, path));
    }
}

fn read(text: &str, own: &[String], modules: &BTreeSet<Path>) -> File {
    let code = code(text);
    let flat = code.split_whitespace().collect::<Vec<_>>().join(" ").replace(":: ", "::").replace(" ::", "::");
    let mut file = File::default();
    let mut rest = String::new();
    for item in flat.split_inclusive(';') {
        let start = item.rfind("use ").filter(|at| {
            let before = item[..*at].trim_end();
            before.is_empty() || before.ends_with("pub") || before.ends_with(')') || before.ends_with(['}', '{', ']'])
        });
        let Some(at) = start else {
            // `mod one;` alone uses nothing, also where a function of the same name is handed on.
            if !item.trim_start().starts_with("mod ") && !item.contains(" mod ") || item.contains('{') {
                rest.push_str(item);
            }
            continue;
        };
        let before = item[..at].trim_end();
        rest.push_str(before);
        rest.push(' ');
        let mut names = Vec::new();
        leaves(item[at + 4..].trim_end_matches(';'), &[], &mut names);
        let names = names.into_iter().filter_map(|(name, path)| Some((name, absolute(&path, own, modules)?)));
        if before.ends_with("pub") || before.ends_with(')') {
            file.hands_on.extend(names);
        } else {
            file.imports.extend(names);
        }
    }
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    for word in rest.split(|c: char| !is_part(c) && c != ':') {
        let parts: Path = word.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        file.words.extend(parts.first().cloned());
        if parts.len() > 1 {
            file.paths.extend(absolute(&parts, own, modules));
        }
    }
    file
}

/// The module in which something stands: through whatever hands it on.
fn home(path: &[String], all: &BTreeMap<Path, File>, tries: usize) -> Path {
    let mut here: Path = Vec::new();
    for (at, part) in path.iter().enumerate() {
        let inside: Path = here.iter().cloned().chain([part.clone()]).collect();
        if all.contains_key(&inside) {
            here = inside;
            continue;
        }
        let handed = all.get(&here).and_then(|file| file.hands_on.iter().find(|(name, _)| name == part));
        return match handed {
            Some((_, target)) if tries > 0 => {
                let whole: Path = target.iter().cloned().chain(path[at + 1..].iter().cloned()).collect();
                home(&whole, all, tries - 1)
            }
            _ => here,
        };
    }
    here
}

/// What each file uses, among the files of its own module.
fn uses(all: &BTreeMap<Path, File>) -> BTreeMap<Path, BTreeSet<Path>> {
    let mut found = BTreeMap::new();
    for (own, file) in all {
        let used = file.hands_on.iter().filter(|(name, _)| file.words.contains(name)).map(|(_, path)| path);
        let named = file.imports.iter().map(|(_, path)| path).chain(used).chain(&file.paths);
        let targets = named.map(|path| home(path, all, 8)).filter(|to| to != own && to.first() == own.first());
        found.insert(own.clone(), targets.collect::<BTreeSet<Path>>());
    }
    found
}

fn reaches(from: &Path, to: &Path, uses: &BTreeMap<Path, BTreeSet<Path>>) -> bool {
    let (mut seen, mut waiting) = (BTreeSet::new(), vec![from]);
    while let Some(at) = waiting.pop() {
        for next in uses.get(at).into_iter().flatten() {
            if next == to {
                return true;
            }
            if seen.insert(next) {
                waiting.push(next);
            }
        }
    }
    false
}

/// The rings: files that reach each other, each ring once.
fn rings(uses: &BTreeMap<Path, BTreeSet<Path>>) -> BTreeSet<Vec<String>> {
    let in_a_ring: Vec<&Path> = uses.keys().filter(|file| reaches(file, file, uses)).collect();
    let ring = |file: &Path| {
        let same = in_a_ring
            .iter()
            .filter(|other| **other == file || (reaches(file, other, uses) && reaches(other, file, uses)));
        same.map(|file| file.join("/")).collect()
    };
    in_a_ring.iter().map(|file| ring(file)).collect()
}

fn all_of(texts: &BTreeMap<String, String>) -> BTreeMap<Path, File> {
    let modules: BTreeSet<Path> = texts.keys().filter_map(|path| module_of(path)).collect();
    let read = |(path, text): (&String, &String)| {
        let own = module_of(path)?;
        let file = read(text, &own, &modules);
        Some((own, file))
    };
    texts.iter().filter_map(read).collect()
}

#[test]
fn no_module_has_a_ring_inside() {
    let all = all_of(&files("src", "rs"));
    let named: Vec<String> = rings(&uses(&all)).iter().map(|ring| ring.join(" ")).collect();
    assert!(named.is_empty(), "files that use each other in a ring:\n{}", named.join("\n"));
}

#[test]
fn a_ring_would_be_seen() {
    let of = |texts: &[(&str, &str)]| {
        let texts = texts.iter().map(|(path, text)| (format!("src/{path}"), (*text).to_owned())).collect();
        rings(&uses(&all_of(&texts))).len()
    };
    let hands_on = "mod one;\nmod two;\npub use one::{One, first as best};\npub use two::Two;\n";
    // A parent that only hands on is not in the way, whether its children are named through it or directly.
    assert_eq!(of(&[("m/mod.rs", hands_on), ("m/one.rs", "pub struct One;"), ("m/two.rs", "use super::One;")]), 0);
    assert_eq!(of(&[("m/mod.rs", hands_on), ("m/one.rs", "use super::Two;"), ("m/two.rs", "use super::One;")]), 1);
    assert_eq!(
        of(&[
            ("m/mod.rs", hands_on),
            ("m/one.rs", "use crate::m::two::{self, Two};"),
            ("m/two.rs", "fn a() { super::best() }")
        ]),
        1
    );
    // A parent that uses a child which uses the parent.
    let uses_it = "mod one;\npub use one::One;\npub enum All { One(One) }\npub fn moved() {}\n";
    assert_eq!(of(&[("m/mod.rs", uses_it), ("m/one.rs", "use super::moved;\npub struct One;")]), 1);
    assert_eq!(of(&[("m/mod.rs", uses_it), ("m/one.rs", "pub struct One;")]), 0);
    // Children that share the work of a type of their parent are no ring.
    let shared = "mod one;\npub struct All;\n";
    assert_eq!(of(&[("m/mod.rs", shared), ("m/one.rs", "use super::All;\nimpl All {}")]), 0);
}
