//! Rebuilds when a rule file or an asset is added, changed or removed: they are embedded in the program. Reads the
//! English catalogue and writes the table of its keys, so that a sentence without a key does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The folders of sentences, one for each language, seen from the package.
pub const WORDS: &str = "assets/words";
/// The file in each of them that is about the language itself. Its messages are read here and told nowhere else.
const ABOUT: &str = "language";

fn main() {
    watch(Path::new("questionnaires"));
    watch(Path::new("assets"));
    match tables(Path::new(WORDS)) {
        Ok(code) => {
            let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
            for (file, code) in [("catalogue.rs", code.catalogue), ("languages.rs", code.languages)] {
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

/// The variables of each message, by key.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// What is written.
pub struct Code {
    /// The keys with their areas and variables, and the texts of each area.
    pub catalogue: String,
    /// The languages.
    pub languages: String,
}

/// The tables that the folders of sentences make, or what is wrong with the files, each with its place.
pub fn tables(words: &Path) -> Result<Code, Vec<String>> {
    let mut faults = Vec::new();
    let mut languages = languages(words, &mut faults);
    let english = files(words, "en");
    let areas: Vec<String> = english.keys().cloned().collect();
    let mut keys: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    for (area, text) in english {
        let index = areas.iter().position(|known| *known == area).unwrap_or_default();
        for (key, variables) in read(&area, "en", &text, &mut faults) {
            keys.insert(key, (index, variables));
        }
    }
    let mut code = String::new();
    let _ = writeln!(code, "const AREAS: usize = {};\npub(super) const COUNT: usize = {};", areas.len(), keys.len());
    let _ = writeln!(code, "static TEXTS: [[&str; AREAS]; {}] = [", languages.len());
    for Language { tag, missing, .. } in &mut languages {
        let language = tag.as_str();
        let own = files(words, language);
        *missing = keys.len();
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
                *missing = missing.saturating_sub(1);
                if !keys.get(&key).is_some_and(|(_, known)| variables.is_subset(known)) {
                    faults.push(format!(
                        "assets/words/{language}/{area}.ftl: {key} is not in English, or has other variables"
                    ));
                }
            }
            let path = fs::canonicalize(words.join(language).join(format!("{area}.ftl"))).unwrap_or_default();
            let _ = writeln!(code, "include_str!({:?}),", path.display().to_string());
        }
        code.push_str("],\n");
    }
    code.push_str("];\npub(super) static KEYS: [(&str, usize, &[&str]); COUNT] = [\n");
    for (key, (area, variables)) in &keys {
        let _ = writeln!(code, "({key:?}, {area}, &{:?}),", variables.iter().collect::<Vec<_>>());
    }
    code.push_str("];\n");
    if faults.is_empty() { Ok(Code { catalogue: code, languages: enumerated(&languages) }) } else { Err(faults) }
}

/// A language as its folder and the file about it tell it.
struct Language {
    /// The name of the folder.
    tag: String,
    /// Its name in itself.
    name: String,
    /// What stands behind the name while sentences are missing.
    in_part: String,
    /// What stands between groups of three digits, and before the decimals.
    thousands: String,
    decimals: String,
    /// How many sentences of English it lacks.
    missing: usize,
}

/// Every language, English first.
fn languages(words: &Path, faults: &mut Vec<String>) -> Vec<Language> {
    let folders = fs::read_dir(words).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let mut tags: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    tags.into_iter().map(|tag| about(words, tag, faults)).collect()
}

fn about(words: &Path, tag: String, faults: &mut Vec<String>) -> Language {
    let place = format!("{WORDS}/{tag}/{ABOUT}.ftl");
    if !tag.bytes().all(|byte| byte.is_ascii_lowercase()) || !(2..=3).contains(&tag.len()) {
        faults.push(format!("{WORDS}/{tag}: a language has the two or three small letters of ISO 639"));
    }
    let text = fs::read_to_string(words.join(&tag).join(format!("{ABOUT}.ftl"))).unwrap_or_default();
    read(ABOUT, &tag, &text, faults);
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let mut told = |wanted: &str| {
        let found = resource.body.iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == wanted => message.value.as_ref().map(plain),
            _ => None,
        });
        found.unwrap_or_else(|| {
            faults.push(format!("{place}: {wanted} is missing"));
            "?".to_owned()
        })
    };
    let (name, in_part) = (told("language-name"), told("language-in-part"));
    let (thousands, decimals) = (told("language-thousands"), told("language-decimals"));
    for sign in [&thousands, &decimals] {
        if sign.chars().count() != 1 {
            faults.push(format!("{place}: `{sign}` is not one sign"));
        }
    }
    Language { tag, name, in_part, thousands, decimals, missing: 0 }
}

/// A text without variables; signs that Fluent would cut off stand in quotation marks.
fn plain(pattern: &Pattern<&str>) -> String {
    let told = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value
        }
        PatternElement::Placeable { .. } => "",
    });
    told.collect()
}

/// The languages as an enumeration and a table of what is particular to each. The last one is no folder: the
/// pseudo-language of the tests, made of English.
fn enumerated(languages: &[Language]) -> String {
    let value = |tag: &str| tag[..1].to_ascii_uppercase() + &tag[1..];
    let values: Vec<String> = languages.iter().map(|language| value(&language.tag)).collect();
    let mut code = String::from(
        "/// A language of the program: one for each folder of sentences.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]\npub enum Lang {\n",
    );
    for (language, value) in languages.iter().zip(&values) {
        let source = if value == "En" { "#[default]\n" } else { "" };
        let _ = writeln!(code, "/// {}.\n{source}{value},", language.name);
    }
    let offered: Vec<String> = values.iter().map(|value| format!("Self::{value}")).collect();
    let offered = offered.join(", ");
    let count = languages.len();
    let _ = writeln!(
        code,
        "/// English with accents and 40 % longer: shows what does not come from the catalogue and what has no room.\n\
         Pseudo,\n}}\n\
         impl Lang {{\n/// Every language.\npub const ALL: [Self; {}] = [{offered}, Self::Pseudo];\n\
         /// The languages that a person can choose.\npub const OFFERED: [Self; {count}] = [{offered}];\n}}\n\
         static TRAITS: [Traits; {}] = [",
        count + 1,
        count + 1,
    );
    let mut traits = |tag: &str, name: &str, language: &Language| {
        let (thousands, decimals) = (&language.thousands, &language.decimals);
        let mut signs = thousands.chars().chain(decimals.chars());
        let (thousands, decimals) = (signs.next().unwrap_or('?'), signs.next().unwrap_or('?'));
        let _ = writeln!(
            code,
            "Traits {{ tag: {tag:?}, own_name: {name:?}, thousands: {thousands:?}, decimals: {decimals:?} }},"
        );
    };
    for language in languages {
        let Language { tag, name, in_part, missing, .. } = language;
        let name = if *missing == 0 { name.clone() } else { format!("{name} ({in_part})") };
        traits(tag, &name, language);
    }
    if let Some(english) = languages.first() {
        traits("en-XA", &english.name, english);
    }
    code.push_str("];\n");
    code
}

/// The files of a language by the name of their area.
fn files(words: &Path, language: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(words.join(language)).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    files
        .filter_map(|path| {
            let area = path.file_stem()?.to_str().filter(|area| *area != ABOUT)?.to_owned();
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
