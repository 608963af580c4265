//! Takes the sentences of every language apart and writes the table of their keys, so that a sentence without a key does
//! not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer::serialize;

/// The folders of sentences, one for each language, seen from the package.
pub const WORDS: &str = "assets/words";
/// The file in each of them that is about the language itself. Its messages are read here and told nowhere else.
const ABOUT: &str = "language";

/// The messages of a file, by key.
type Messages = BTreeMap<String, Message>;

/// A message as it stands in a file.
struct Message {
    /// The variables that it is told, also by messages that it names.
    variables: BTreeSet<String>,
    /// What it comes to.
    words: Words,
}

/// What a language says for a key.
enum Words {
    /// A text without anything to put in.
    Plain(String),
    /// In Fluent notation, with every message that it names.
    Pattern(String),
}

/// What is written.
pub struct Code {
    /// The keys with their variables, and where the words for each stand.
    pub catalogue: String,
    /// The languages.
    pub languages: String,
    /// The words of each language, one behind the other, by the name of its file.
    pub words: Vec<(String, String)>,
}

/// The tables that the folders of sentences make, or what is wrong with the files, each with its place.
pub fn tables(words: &Path) -> Result<Code, Vec<String>> {
    let mut faults = Vec::new();
    let mut languages = languages(words, &mut faults);
    let english = files(words, "en");
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (area, text) in &english {
        keys.extend(read(area, "en", text, &mut faults).into_iter().map(|(key, message)| (key, message.variables)));
    }
    let mut written = Vec::new();
    let mut code = format!("pub(super) const COUNT: usize = {};\n", keys.len());
    let (mut texts, mut places) = (String::new(), String::new());
    for Language { tag, missing, .. } in &mut languages {
        let own = files(words, tag);
        for area in own.keys().filter(|area| !english.contains_key(*area)) {
            faults.push(format!("{WORDS}/{tag}/{area}.ftl has no English file"));
        }
        let mut said = Messages::new();
        for (area, text) in own.iter().filter(|(area, _)| english.contains_key(*area)) {
            for (key, message) in read(area, tag, text, &mut faults) {
                if !keys.get(&key).is_some_and(|known| message.variables.is_subset(known)) {
                    faults.push(format!("{WORDS}/{tag}/{area}.ftl: {key} is not in English, or has other variables"));
                }
                said.insert(key, message);
            }
        }
        *missing = keys.keys().filter(|key| !said.contains_key(*key)).count();
        let mut all = String::new();
        places.push_str("[\n");
        for key in keys.keys() {
            let Some(message) = said.get(key) else {
                places.push_str("None,\n");
                continue;
            };
            let (kind, words) = match &message.words {
                Words::Plain(words) => ("Plain", words),
                Words::Pattern(words) => ("Pattern", words),
            };
            let (from, to) = (all.len(), all.len() + words.len());
            let _ = writeln!(places, "Some(Place {{ kind: Kind::{kind}, from: {from}, to: {to} }}),");
            all.push_str(words);
        }
        places.push_str("],\n");
        let file = format!("words-{tag}.txt");
        let _ = writeln!(texts, "include_str!(concat!(env!(\"OUT_DIR\"), {:?})),", format!("/{file}"));
        written.push((file, all));
    }
    let count = languages.len();
    let _ = writeln!(code, "static TEXTS: [&str; {count}] = [\n{texts}];");
    let _ = writeln!(
        code,
        "#[allow(clippy::unreadable_literal)]\nstatic PLACES: [[Option<Place>; COUNT]; {count}] = [\n{places}];"
    );
    code.push_str("static KEYS: [(&str, &[&str]); COUNT] = [\n");
    let (mut names, mut ends) = (String::new(), String::new());
    for (key, variables) in &keys {
        let _ = writeln!(code, "({key:?}, &{:?}),", variables.iter().collect::<Vec<_>>());
        names.push_str(key);
        let _ = writeln!(ends, "{},", names.len());
    }
    code.push_str("];\n");
    let _ = writeln!(
        code,
        "static NAMES: &str = {names:?};\n#[allow(clippy::unreadable_literal)]\nstatic NAME_ENDS: [u32; COUNT] = [\n{ends}];"
    );
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Code { catalogue: code, languages: enumerated(&languages), words: written })
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
    let mut found: BTreeMap<&str, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for message in messages(&resource) {
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
        if found.insert(key, (named.variables, named.messages)).is_some() {
            faults.push(format!("{place}: {key} stands there twice"));
        }
    }
    // A message that names another needs the variables of that one too, and all that it names.
    for _ in 0..8 {
        for (key, (mut variables, mut messages)) in found.clone() {
            for other in messages.clone() {
                match found.get(other.as_str()) {
                    Some((more, others)) => {
                        variables.extend(more.iter().cloned());
                        messages.extend(others.iter().cloned());
                    }
                    None => faults.push(format!("{place}: {key} names {other}, which is not in this file")),
                }
            }
            found.insert(key, (variables, messages));
        }
    }
    faults.dedup();
    let told = |message: &ast::Message<&str>| {
        let (variables, named) = found.get(message.id.name).cloned().unwrap_or_default();
        (message.id.name.to_owned(), Message { variables, words: words_of(message, &named, &resource) })
    };
    messages(&resource).map(told).collect()
}

fn messages<'a, 'r>(resource: &'r Resource<&'a str>) -> impl Iterator<Item = &'r ast::Message<&'a str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The words of a message; it is written anew, without comments, where the program has something to put in.
fn words_of(message: &ast::Message<&str>, named: &BTreeSet<String>, resource: &Resource<&str>) -> Words {
    let texts = message.value.iter().flat_map(|value| &value.elements).map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    if let Some(plain) = texts.collect::<Option<String>>() {
        return Words::Plain(plain);
    }
    let needed = messages(resource).filter(|other| other.id.name == message.id.name || named.contains(other.id.name));
    let body = needed.map(|message| Entry::Message(ast::Message { comment: None, ..message.clone() })).collect();
    Words::Pattern(serialize(&Resource { body }))
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
