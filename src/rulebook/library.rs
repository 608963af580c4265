//! Where rules come from: first those built into the program, over them a person's own folder, over that `--rulebook`.
//! A file replaces the whole built-in file that holds the same thing; a broken file never stops the program.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use super::built_in::{BUILT_IN_FOLDER, built_in, built_in_cases, built_in_words};
use super::built_in::{RULES, built_in_files};
use super::case::Case;
use super::cover::Cover;
use super::flaw::{Flaw, in_order};
use super::overlay::Overlay;
use super::rule::Rulebook;
use super::syntax::{MOST_BYTES, Source};
use super::validate::{prove, read_checked, validate, validate_rest};
use super::wording::visible;
use crate::files::{self, Doing, Links, Unreadable};
use crate::words::{Lang, say};

/// Where the rules in use came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Shipped with the program.
    BuiltIn,
    /// A file that a person put in place of, or beside, the built-in ones.
    File(String),
}

/// The folders that are laid over the built-in rules, lowest first.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// Folders in the order of laying over.
    pub folders: Vec<PathBuf>,
    /// The language in which the rules are told.
    pub lang: Lang,
}

/// What loading gave: a sound rulebook in any case, and what was wrong with files that were left out.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The rules in use.
    pub rulebook: Rulebook,
    /// The sources of the rules in use, to be kept beside records.
    pub sources: Vec<Source>,
    /// Each source's path with where it came from.
    pub origins: Vec<(String, Origin)>,
    /// The words in which the rules are told. Lay them over any other rulebook that is shown beside these rules.
    pub words: Overlay,
    /// Flaws of files that are not in use because of them.
    pub flaws: Vec<Flaw>,
}

impl Loaded {
    /// The files that replace or add to the built-in rules.
    pub fn own_files(&self) -> impl Iterator<Item = &str> {
        self.origins.iter().filter_map(|(path, origin)| (*origin != Origin::BuiltIn).then_some(path.as_str()))
    }
}

/// The built-in rules are sound; a test loads them. Should they ever not be, these are their flaws.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("flaw-built-in-damaged"))]
pub struct BuiltInDamaged(pub Vec<Flaw>);

impl Library {
    /// Loads the built-in rules with the folders laid over them.
    pub fn load(&self) -> Result<Loaded, BuiltInDamaged> {
        let mut own = Vec::new();
        let mut flaws = Vec::new();
        for folder in &self.folders {
            let (sources, unreadable) = read_folder(folder);
            flaws.extend(unreadable);
            own.extend(sources);
        }
        loop {
            let sources = lay_over(&built_in(), &own);
            match check(&sources, &own) {
                Ok(rulebook) => {
                    let (words, unreadable) = self.words();
                    flaws.extend(unreadable);
                    return Ok(loaded(rulebook, sources, &own, (words, flaws)));
                }
                Err(found) => {
                    let before = own.len();
                    own.retain(|source| !found.iter().any(|flaw| flaw.path == visible(&source.path)));
                    if own.len() == before {
                        // An own file causes the flaw, and a built-in file shows it: the own file took away a name,
                        // say. Nobody can tell which own file it is, so all of them are left out.
                        own.clear();
                        if before == 0 {
                            return Err(BuiltInDamaged(found));
                        }
                    }
                    flaws.extend(found);
                }
            }
        }
    }
}

impl Library {
    /// What can be told of the rules before they are read, taking every file for sound.
    pub fn cover(&self) -> Cover {
        let own: Vec<Source> = self.folders.iter().flat_map(|folder| read_folder(folder).0).collect();
        if own.is_empty() { Cover::built_in() } else { Cover::of(&lay_over(&built_in(), &own)) }
    }

    /// The same rules, told in the language of this library. Nothing where their sources cannot be read again.
    pub fn retold(&self, loaded: &Loaded) -> Option<Loaded> {
        let mut rulebook = rulebook_of(&loaded.sources).ok()?;
        let (words, _) = self.words();
        words.lay(&mut rulebook);
        Some(Loaded { rulebook, words, ..loaded.clone() })
    }

    /// The words of the language, built in and laid over.
    fn words(&self) -> (Overlay, Vec<Flaw>) {
        let (sources, mut flaws) = self.word_sources(self.lang);
        let (words, unreadable) = Overlay::read(self.lang, &sources);
        flaws.extend(unreadable);
        (words, flaws)
    }

    /// The files of words of a language, those of own folders last, and what could not be opened.
    pub fn word_sources(&self, lang: Lang) -> (Vec<Source>, Vec<Flaw>) {
        let mut sources = built_in_words(lang);
        let mut flaws = Vec::new();
        for folder in &self.folders {
            let folder = folder.join(lang.tag());
            if folder.is_dir() {
                let (own, unreadable) = read_folder(&folder);
                sources.extend(own);
                flaws.extend(unreadable);
            }
        }
        (sources, flaws)
    }
}

/// Checks a rulebook of built-in files with one folder laid over and returns every flaw.
pub fn check_folder(folder: Option<&Path>) -> Result<Rulebook, Vec<Flaw>> {
    let Some(folder) = folder else { return check_folders(&[]) };
    let (own, mut flaws) = read_folder(folder);
    if own.is_empty() && flaws.is_empty() && !folder.join(TRAINING).is_dir() {
        let remedy = say!("flaw-name-a-folder-with");
        flaws.push(Flaw::of_file(folder.to_string_lossy(), say!("flaw-folder-empty"), remedy));
    }
    check_own(&own, flaws)
}

/// Checks a rulebook of built-in files with folders laid over, lowest first, and returns every flaw.
pub fn check_folders(folders: &[PathBuf]) -> Result<Rulebook, Vec<Flaw>> {
    let mut own = Vec::new();
    let mut unreadable = Vec::new();
    for folder in folders {
        let (sources, flaws) = read_folder(folder);
        own.extend(sources);
        unreadable.extend(flaws);
    }
    check_own(&own, unreadable)
}

fn check_own(own: &[Source], unreadable: Vec<Flaw>) -> Result<Rulebook, Vec<Flaw>> {
    let sources = lay_over(&built_in(), own);
    if unreadable.is_empty() {
        let rulebook = validate(&sources)?;
        prove(&rulebook, &sources)?;
        return Ok(rulebook);
    }
    // With a file missing, a proof would be about other rules than those that were written.
    let rest = validate_rest(&sources).err().unwrap_or_default();
    Err(in_order(unreadable.into_iter().chain(rest).collect()))
}

/// Foreign rules are checked and proved in full. The built-in ones need neither here, because the tests show that they
/// pass both.
fn check(sources: &[Source], own: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    if own.is_empty() {
        return read_checked(sources);
    }
    let rulebook = validate(sources)?;
    prove(&rulebook, sources)?;
    Ok(rulebook)
}

/// The rulebook of sources that were in use before, as they were kept beside a record.
/// Their wording was checked by the rules of its day.
pub fn rulebook_of(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    read_checked(sources)
}

fn loaded(
    mut rulebook: Rulebook,
    sources: Vec<Source>,
    own: &[Source],
    (words, flaws): (Overlay, Vec<Flaw>),
) -> Loaded {
    words.lay(&mut rulebook);
    let origins = sources
        .iter()
        .map(|source| {
            let foreign = own.iter().any(|known| known.path == source.path);
            let origin = if foreign { Origin::File(source.path.clone()) } else { Origin::BuiltIn };
            (source.path.clone(), origin)
        })
        .collect();
    Loaded { rulebook, sources, origins, words, flaws }
}

/// What a file holds: its kind and, for rules, the letter.
fn holds(source: &Source) -> (String, String) {
    let kind = source.kind().unwrap_or_default().to_owned();
    let letter = if kind == "Rule" { source.letter().unwrap_or_default().to_owned() } else { String::new() };
    (kind, letter)
}

fn lay_over(below: &[Source], above: &[Source]) -> Vec<Source> {
    let mut sources: Vec<Source> = below.to_vec();
    for (index, source) in above.iter().enumerate() {
        let held = holds(source);
        // A folder replaces what lies below it; two files of one folder do not replace each other.
        let first_here = !above[..index].iter().any(|other| holds(other) == held && same_folder(other, source));
        if first_here {
            sources.retain(|known| holds(known) != held);
        }
        sources.push(source.clone());
    }
    sources
}

fn same_folder(a: &Source, b: &Source) -> bool {
    folder_of(a) == folder_of(b)
}

/// The folder that a file belongs to; its `rules` folder is part of it.
fn folder_of(source: &Source) -> Option<&Path> {
    let parent = Path::new(&source.path).parent()?;
    if parent.ends_with(RULES) { parent.parent() } else { Some(parent) }
}

/// The training cases or, with a language, their words: the built-in ones and those of own folders, lowest first. Each
/// comes with whether it is a person's own. They are no rules: nothing here changes a rulebook or its hash.
pub fn training_sources(library: &Library, lang: Option<Lang>) -> (Vec<(Source, bool)>, Vec<Flaw>) {
    let inside = lang.map_or_else(|| PathBuf::from(TRAINING), |lang| Path::new(lang.tag()).join(TRAINING));
    let mut sources: Vec<(Source, bool)> = built_in_files(&inside).into_iter().map(|source| (source, false)).collect();
    let mut flaws = Vec::new();
    for folder in library.folders.iter().map(|folder| folder.join(&inside)).filter(|folder| folder.is_dir()) {
        let (own, unreadable) = read_folder(&folder);
        sources.extend(own.into_iter().map(|source| (source, true)));
        flaws.extend(unreadable);
    }
    (sources, flaws)
}

/// All built-in cases.
pub fn cases() -> Vec<Case> {
    let files = built_in_cases();
    files.iter().flat_map(|file| super::case::read(&file.path, &file.text)).filter_map(Result::ok).collect()
}

/// The folder of the training cases, beside the rules and in the folder of each language.
const TRAINING: &str = "training";

/// So many bytes of rules one folder may hold: many times all that are built in.
const MOST_TOGETHER: usize = 16 * 1024 * 1024;

/// Reads every `.ron` file of a folder and of its `rules` folder, in the order of their names.
fn read_folder(folder: &Path) -> (Vec<Source>, Vec<Flaw>) {
    let mut sources = Vec::new();
    let mut flaws = Vec::new();
    let mut paths = Vec::new();
    for place in [folder.to_path_buf(), folder.join(RULES)] {
        match files_of(&place) {
            Ok(found) => paths.extend(found),
            // The `rules` folder may be missing.
            Err(error) if place != folder && error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let what = match error.kind() {
                    ErrorKind::NotFound => say!("flaw-no-such-folder").to_owned(),
                    ErrorKind::NotADirectory => say!("flaw-not-a-folder").to_owned(),
                    _ => say!("flaw-unreadable", why = files::reason(&error, Doing::Reading)),
                };
                flaws.push(Flaw::of_file(files::shown(&place), what, say!("flaw-name-a-folder")));
                if place == folder {
                    break;
                }
            }
        }
    }
    paths.sort();
    let mut room = MOST_TOGETHER;
    for path in paths {
        match read_file(&path) {
            Ok(source) => match room.checked_sub(source.text.len()) {
                Some(left) => {
                    room = left;
                    sources.push(source);
                }
                None => {
                    let what = say!("flaw-folder-too-large", most = MOST_TOGETHER / (1024 * 1024));
                    flaws.push(Flaw::of_file(files::shown(&path), what, say!("flaw-folder-too-large-remedy")));
                    break;
                }
            },
            Err((what, remedy)) => flaws.push(Flaw::of_file(files::shown(&path), what, remedy)),
        }
    }
    (sources, flaws)
}

fn files_of(place: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for name in files::names_in(place)? {
        let path = place.join(name);
        if path.extension().is_some_and(|ending| ending == "ron") {
            paths.push(path);
        }
    }
    Ok(paths)
}

fn read_file(path: &Path) -> Result<Source, (String, String)> {
    match files::read_text(path, MOST_BYTES, Links::Follow) {
        Ok(text) => Ok(Source::new(files::shown(path), text)),
        Err(Unreadable::NotUtf8) => Err((say!("flaw-no-utf8").to_owned(), say!("flaw-save-as-utf8").to_owned())),
        Err(why) => {
            let what = match why {
                Unreadable::TooLarge(most) => say!("flaw-file-too-large", most = most / 1024),
                Unreadable::System(_) => say!("flaw-unreadable", why = why.to_string()),
                _ => say!("flaw-not-a-file").to_owned(),
            };
            Err((what, say!("flaw-file-left-out").to_owned()))
        }
    }
}
