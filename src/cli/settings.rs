//! What options and environment together ask for.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::Date;

use super::CliError;
use super::options::{Everywhere, Theme};
use super::output::Output;
use crate::desk::{Desk, DeskError, Done, Preferences, Reading};
use crate::files;
use crate::record::{DataFolder, RecordError};
use crate::rulebook::{Library, Loaded};
use crate::text::{Signs, show_in, visible};
use crate::words::{Lang, lang, say, speak};

/// The folder that was asked for, that of the environment, or the usual one.
fn folder_of(data_dir: Option<PathBuf>) -> Result<DataFolder, RecordError> {
    let data_dir = data_dir.or_else(|| std::env::var_os("ARTICLE5_DATA_DIR").map(PathBuf::from));
    DataFolder::choose(data_dir.filter(|dir| !dir.as_os_str().is_empty()))
}

/// Speaks the language that was asked for, that of the settings, or that of the system.
fn speak_of(asked: Option<Lang>, folder: Option<&DataFolder>) {
    let kept = || folder.and_then(|folder| Preferences::of(folder).lang());
    let of_system = || Lang::of_system(|name| std::env::var(name).ok());
    if let Some(lang) = asked.or_else(kept).or_else(of_system) {
        speak(lang);
    }
}

/// Speaks the right language, in the right signs, before the arguments are understood, so that their help is told so.
pub fn speak_as_asked(arguments: impl Iterator<Item = OsString>) {
    let (mut asked, mut folder, mut is_ascii_asked) = (None, None, false);
    let mut arguments = arguments.peekable();
    while let Some(argument) = arguments.next() {
        let argument = argument.to_string_lossy();
        is_ascii_asked |= argument == "--ascii";
        let (name, joined) = argument.split_once('=').map_or((&*argument, None), |(name, value)| (name, Some(value)));
        if name != "--lang" && name != "--data-dir" {
            continue;
        }
        let value = joined.map(OsString::from).or_else(|| arguments.peek().cloned()).unwrap_or_default();
        match name {
            "--lang" => asked = Lang::of(&value.to_string_lossy()),
            _ => folder = Some(PathBuf::from(value)),
        }
    }
    let folder = folder_of(folder).ok();
    speak_of(asked, folder.as_ref());
    show_in(signs(is_ascii_asked, folder.as_ref()));
}

/// The signs that the reader of the output can see: those that were asked for or chosen, else those that the terminal
/// shows. Where the output goes elsewhere, nobody knows who reads it.
fn signs(is_ascii_asked: bool, folder: Option<&DataFolder>) -> Signs {
    let chosen = || folder.and_then(|folder| Preferences::of(folder).ascii);
    match (is_ascii_asked, io::stdout().is_terminal()) {
        (true, _) => Signs::Ascii,
        (false, true) if chosen().unwrap_or_else(|| !locale_is_utf8()) => Signs::Ascii,
        (false, false) if !locale_is_utf8() => Signs::Plain,
        (false, _) => Signs::Every,
    }
}

/// The settings of one run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where everything is kept.
    pub folder: Result<DataFolder, String>,
    /// A folder of rule files for this run.
    pub rulebook: Option<PathBuf>,
    /// The look, where one was chosen.
    pub theme: Option<Theme>,
    /// ASCII signs alone.
    pub ascii: bool,
    /// They were asked for with an option, and are not just what the terminal can show.
    pub ascii_asked: bool,
    /// No colours.
    pub no_color: bool,
    on: Option<Date>,
}

impl Settings {
    /// Why the look and the language that were chosen last do not hold; nothing where they do.
    pub fn flaw(&self) -> Option<String> {
        self.folder.as_ref().ok().and_then(Preferences::flaw)
    }

    /// Reads options and environment.
    pub fn new(options: Everywhere) -> Self {
        let Everywhere { data_dir, rulebook, lang, theme, ascii, no_color, on } = options;
        // What is asked for with an option goes before what the environment says.
        let by_environment = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let no_color = no_color || by_environment && theme.is_none();
        let (ascii_asked, ascii) = (ascii, ascii || !locale_is_utf8());
        let folder = folder_of(data_dir);
        speak_of(lang, folder.as_ref().ok());
        show_in(signs(ascii_asked, folder.as_ref().ok()));
        Self { folder: folder.map_err(|error| error.to_string()), rulebook, theme, ascii, ascii_asked, no_color, on }
    }

    /// The data folder, or why there is none.
    pub fn folder(&self) -> Result<&DataFolder, CliError> {
        self.folder.as_ref().map_err(|why| CliError::Desk(DeskError::NoFolder(why.clone())))
    }

    /// The desk at this moment, with the rules in use.
    pub fn desk<'a>(&'a self, loaded: &'a Loaded) -> Desk<'a> {
        Desk {
            folder: self.folder.as_ref().map_err(String::as_str),
            loaded,
            on: self.on(),
            now: Self::now(),
            today: files::today(),
        }
    }

    /// Tells on stderr what has to be told beside the result of a command.
    pub fn notice<'a>(&self, notices: impl IntoIterator<Item = &'a String>) {
        for notice in notices {
            eprint_line(notice);
        }
    }

    /// Tells on stderr what leaving out names cannot promise.
    pub fn nameless(&self, hidden: bool) {
        if hidden {
            self.notice([&say!("reporting-names-left-out").to_owned()]);
        }
    }

    /// Tells an act that was done on a check.
    pub fn done(&self, done: &Done, output: &mut Output) -> Result<ExitCode, CliError> {
        self.notice(&done.notices);
        output.line(&format!("{}: {}", done.reference, done.told))?;
        Ok(ExitCode::SUCCESS)
    }

    /// Built-in rules with the person's own folder and `--rulebook` laid over them.
    pub fn rule_folders(&self) -> Library {
        let own = self.folder.as_ref().ok().map(DataFolder::questionnaires).filter(|folder| folder.is_dir());
        Library { folders: own.into_iter().chain(self.rulebook.clone()).collect(), lang: lang() }
    }

    /// Loads the rules and tells on stderr what is not built in, and what was left out.
    pub fn rules(&self) -> Result<Loaded, CliError> {
        let loaded = self.rule_folders().load()?;
        self.rules_asked_for(&loaded)?;
        for told in announcements(&loaded) {
            eprint_line(&told);
        }
        Ok(loaded)
    }

    /// Whether the rules of `--rulebook` are those in use. Whoever named them wants no result on others.
    pub fn rules_asked_for(&self, loaded: &Loaded) -> Result<(), CliError> {
        let Some(folder) = &self.rulebook else { return Ok(()) };
        let mut own = loaded.flaws.iter().filter(|flaw| Path::new(&flaw.path).starts_with(folder));
        own.next().map_or(Ok(()), |first| {
            Err(CliError::RulesAsked { folder: folder.clone(), first: first.what.clone(), more: own.count() })
        })
    }

    /// The day that results speak about.
    pub fn on(&self) -> Date {
        self.on.unwrap_or_else(files::today)
    }

    /// The day that was named with `--on`, if one was.
    pub fn named_day(&self) -> Option<Date> {
        self.on
    }

    /// The time.
    pub fn now() -> Timestamp {
        files::now()
    }
}

/// What was read, once what has to be told about it was told on stderr.
pub fn tell<T>(reading: Reading<T>) -> T {
    if let Some(notice) = &reading.notice {
        eprint_line(notice);
    }
    reading.it
}

/// That rules of own files are in use, each file in a sentence.
pub fn own_rules(loaded: &Loaded) -> impl Iterator<Item = String> + '_ {
    loaded.own_files().map(|path| say!("command-own-rules", path = path))
}

/// What a person has to know about the rules in use.
pub fn announcements(loaded: &Loaded) -> Vec<String> {
    let mut told: Vec<String> = own_rules(loaded).collect();
    if !loaded.flaws.is_empty() {
        told.push(say!("command-own-rules-flawed", flaws = loaded.flaws.len()));
    }
    told
}

/// Writes a line to stderr. If that is gone, nothing depends on it.
pub fn eprint_line(text: &str) {
    super::output::tell_beside(&format!("article5: {}", visible(text)));
}

/// Whether the terminal was set to UTF-8. Systems without these variables are taken to be.
fn locale_is_utf8() -> bool {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(locale) => {
            let locale = locale.to_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        }
        None => cfg!(not(unix)),
    }
}
