//! Rebuilds when a rule file or an asset is added, changed or removed: they are embedded in the program. Reads the
//! English catalogue and writes the table of its keys, so that a sentence without a key does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The languages by the names of their folders. `words::Lang` has one value for each, in the same order.
const LANGUAGES: [&str; 2] = ["en", "nl"];

fn main() {
    watch(Path::new("questionnaires"));
    watch(Path::new("assets"));
    match tables() {
        Ok(code) => {
            let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
            if let Err(error) = fs::write(out.join("catalogue.rs"), code) {
                fail(&[format!("the table of keys cannot be written: {error}")]);
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

/// The variables of each message, by key.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The tables of the catalogue as code: the keys with their areas and variables, and the texts of each area.
fn tables() -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let areas: Vec<String> = files("en").into_keys().collect();
    let mut keys: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    for (area, text) in files("en") {
        let index = areas.iter().position(|known| *known == area).unwrap_or_default();
        for (key, variables) in read(&area, "en", &text, &mut faults) {
            keys.insert(key, (index, variables));
        }
    }
    let mut code = String::new();
    let _ = writeln!(code, "const AREAS: usize = {};\npub(super) const COUNT: usize = {};", areas.len(), keys.len());
    let _ = writeln!(code, "static TEXTS: [[&str; AREAS]; {}] = [", LANGUAGES.len());
    for language in LANGUAGES {
        let own = files(language);
        for area in own.keys().filter(|area| !areas.contains(area)) {
            faults.push(format!("assets/words/{language}/{area}.ftl has no English file"));
        }
        code.push_str("[\n");
        for area in &areas {
            let Some(text) = own.get(area) else {
                code.push_str("\"\",\n");
                continue;
            };
            for (key, variables) in read(area, language, text, &mut faults) {
                if !keys.get(&key).is_some_and(|(_, known)| variables.is_subset(known)) {
                    faults.push(format!(
                        "assets/words/{language}/{area}.ftl: {key} is not in English, or has other variables"
                    ));
                }
            }
            let path = fs::canonicalize(path(language).join(format!("{area}.ftl"))).unwrap_or_default();
            let _ = writeln!(code, "include_str!({:?}),", path.display().to_string());
        }
        code.push_str("],\n");
    }
    code.push_str("];\npub(super) static KEYS: [(&str, usize, &[&str]); COUNT] = [\n");
    for (key, (area, variables)) in &keys {
        let _ = writeln!(code, "({key:?}, {area}, &{:?}),", variables.iter().collect::<Vec<_>>());
    }
    code.push_str("];\n");
    if faults.is_empty() { Ok(code) } else { Err(faults) }
}

fn path(language: &str) -> PathBuf {
    Path::new("assets/words").join(language)
}

/// The files of a language by the name of their area.
fn files(language: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(path(language)).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    files
        .filter_map(|path| {
            let area = path.file_stem()?.to_str()?.to_owned();
            Some((area, fs::read_to_string(path).ok()?))
        })
        .collect()
}

/// The messages of one file. Every key begins with the name of the area, and nothing may be left unread.
fn read(area: &str, language: &str, text: &str, faults: &mut Vec<String>) -> Messages {
    let place = format!("assets/words/{language}/{area}.ftl");
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                faults.push(format!("{place}:{line}: {error}"));
            }
            resource
        }
    };
    let mut found = Messages::new();
    let mut within: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        if !key.strip_prefix(area).is_some_and(|rest| rest.starts_with('-')) {
            faults.push(format!("{place}: the key {key} does not begin with {area}-"));
        }
        if !message.attributes.is_empty() {
            faults.push(format!("{place}: {key} has attributes, which the program does not read"));
        }
        let mut named = Named::default();
        match &message.value {
            Some(value) => named.pattern(value),
            None => faults.push(format!("{place}: {key} has no words")),
        }
        within.insert(key.to_owned(), named.messages);
        if found.insert(key.to_owned(), named.variables).is_some() {
            faults.push(format!("{place}: {key} stands there twice"));
        }
    }
    // A message that names another needs the variables of that one too.
    for _ in 0..8 {
        for (key, others) in &within {
            for other in others {
                match found.get(other).cloned() {
                    Some(more) => found.entry(key.clone()).or_default().extend(more),
                    None => faults.push(format!("{place}: {key} names {other}, which is not in this file")),
                }
            }
        }
    }
    faults.dedup();
    found
}

/// What a pattern names: the variables that it is told, and other messages.
#[derive(Default)]
struct Named {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Named {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(inline);
        }
    }
}
