//! `verify` tells whether every line of a record fits its seal, and what else speaks against it; `recover` copies what
//! a damaged one still holds.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::CliError;
use super::output::{Output, tell_beside};
use super::selecting::Selecting;
use super::settings::Settings;
use crate::record::{
    self, DataFolder, Doubt, File, Holds, KeptRules, Memory, Record, RulesByHash, Shown, Verified, doubts,
    holds_by_name, steps_since, summary, summary_key, who_holds,
};
use crate::text::visible;
use crate::words::say;

/// Which records are verified.
pub struct Which {
    /// Files or references.
    pub files: Vec<String>,
    /// The last hash on a report.
    pub head: Option<String>,
    /// What is chosen among all checks; every one of them, archive and all, when nothing is.
    pub selecting: Selecting,
}

/// Verifies records: whether every line fits its seal, and what else speaks against them. If none is named, all records
/// are verified, and whatever lies among them.
pub fn verify(settings: &Settings, which: &Which, output: &mut Output) -> Result<ExitCode, CliError> {
    let (names, head) = (&which.files, which.head.as_deref());
    let chosen = which.selecting.was_used();
    if chosen && !names.is_empty() {
        return Err(CliError::ChosenAndNamed);
    }
    let loaded = settings.rules()?;
    let folder = settings.folder.as_ref().ok();
    let mut verifying = Verifying {
        rules: KeptRules::new(&loaded.rulebook, folder),
        memory: folder.map(DataFolder::remembered).unwrap_or_default(),
        listed: folder.map(|folder| Shown::read(folder, &summary_key(&loaded.rulebook.cover(), settings.on()))),
        head,
        any_whole: false,
        records: folder.and_then(|folder| std::fs::canonicalize(folder.records()).ok()),
    };
    let mut all_well = true;
    let mut say = |name: &str, (well, told): (bool, Vec<String>), output: &mut Output| -> Result<(), CliError> {
        all_well &= well;
        told.iter().try_for_each(|told| output.line(&format!("{}: {told}", visible(name))))
    };
    for name in names {
        let path = folder.map_or_else(|| Ok(PathBuf::from(name)), |_| settings.desk(&loaded).path_meant(name));
        let found = path.map_err(CliError::from).and_then(|path| {
            let record = record::read(&path)?;
            let by_name = holds_by_name(path.file_name().unwrap_or_default(), &record.header.reference);
            let (well, told) = verifying.told(&path, &record, &by_name);
            // Whoever typed the name of a tool is told which check that was.
            let reference = record.header.reference.as_str();
            let is_named = name.contains(reference) || path.file_stem().is_some_and(|stem| stem == name.as_str());
            let about = |told: String| if is_named { told } else { format!("{reference}: {told}") };
            Ok((well, told.into_iter().map(about).collect()))
        });
        say(name, found.unwrap_or_else(|error| (false, vec![error.to_string()])), output)?;
    }
    if names.is_empty() {
        let folder = settings.folder()?;
        let mut all = folder.all()?;
        if chosen {
            settings.desk(&loaded).group_exists(&which.selecting.selection(false))?;
            let meant = settings.desk(&loaded).selected_with(&which.selecting.selection(false), drop)?;
            let checks = meant.checks.into_iter().map(|meant| meant.listed.path);
            // What cannot be read may be meant.
            let others = meant.unreadable.into_iter().chain(meant.second).map(|unread| unread.path);
            let meant: BTreeSet<PathBuf> = checks.chain(others).collect();
            all.retain(|path| meant.contains(path));
        }
        let mut held = Vec::new();
        for path in &all {
            let name = path.file_name().unwrap_or_default();
            let found = record::read(path).map(|record| {
                held.push((name, record.header.reference.clone(), record.check.steps.len()));
                verifying.told(path, &record, &Holds::TheCheck)
            });
            say(&named(path), found.unwrap_or_else(|error| (false, vec![error.to_string()])), output)?;
        }
        let held = held.iter().map(|(name, of, steps)| File { name, holds: Some((of, *steps)) });
        let mut odd: Vec<_> = who_holds(held).into_iter().collect();
        odd.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (name, holds) in odd {
            // A file that this program left when the disk failed is told, but speaks against nothing.
            let is_our_own = matches!(holds, Holds::ASecondFile { is_our_own: true, .. });
            let doubt = Doubt::OtherFile(holds).words();
            let told = if is_our_own { doubt } else { say!("record-verify-not", why = doubt.as_str()) };
            say(&name.to_string_lossy(), (is_our_own, vec![told]), output)?;
        }
        let strays = if chosen { Vec::new() } else { folder.strays()? };
        for stray in strays {
            output.line(&say!("record-no-check-left-alone", name = visible(&named(&stray))))?;
        }
    }
    if verifying.any_whole && head.is_none() {
        tell_beside(say!("record-verify-compare"));
    }
    if let (Some(folder), true) = (folder, verifying.listed.is_some_and(|listed| listed.is_false())) {
        folder.forget();
    }
    Ok(ExitCode::from(u8::from(!all_well)))
}

fn named(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What records are held against.
struct Verifying<'a> {
    rules: KeptRules<'a>,
    memory: Memory,
    /// What the list of checks shows.
    listed: Option<Shown>,
    /// The hash of a report.
    head: Option<&'a str>,
    /// Whether nothing speaks against any of those so far.
    any_whole: bool,
    records: Option<PathBuf>,
}

impl Verifying<'_> {
    /// Whether nothing speaks against a record, and what to say of it.
    fn told(&mut self, path: &Path, record: &Record, by_name: &Holds) -> (bool, Vec<String>) {
        let steps = record.lines.len() - 1;
        let seen = self.memory.of(path);
        let Verified { mut doubts, without_rules } = doubts(record, &self.rules, self.head, seen.as_ref());
        let is_on_the_shelf = path.parent().and_then(|folder| std::fs::canonicalize(folder).ok()) == self.records;
        if is_on_the_shelf {
            if *by_name != Holds::TheCheck {
                doubts.push(Doubt::OtherFile(by_name.clone()));
            }
            let now = || summary(record, self.rules.in_use());
            if self.listed.as_mut().is_some_and(|listed| listed.differs(path, now)) {
                doubts.push(Doubt::OtherInList);
            }
        }
        let mut told: Vec<String> = doubts
            .iter()
            .map(|doubt| match doubt {
                Doubt::Damaged(damage) => {
                    say!("record-verify-damaged", why = damage.words(), steps = steps)
                }
                other => say!("record-verify-not", why = other.words()),
            })
            .collect();
        if let Some(newer) = record.newer {
            told.push(say!("record-verify-newer", why = newer.words()));
        }
        if doubts.is_empty() {
            self.any_whole = true;
            told.push(say!("record-verify-whole", steps = steps, head = record.head.as_str()));
        } else if record.damage.is_none() {
            told.push(say!("record-last-hash", hash = &record.head));
        }
        if without_rules > 0 {
            told.push(say!("record-rules-missing", steps = without_rules));
        }
        match self.head.and_then(|head| steps_since(record, head)) {
            Some(0) => told.push(say!("record-report-of-this").to_owned()),
            Some(since) => told.push(say!("record-report-before", since = since)),
            None => {}
        }
        if let Some(from) = &record.header.taken_from {
            told.push(say!(
                "record-copied-from",
                steps = from.steps,
                file = visible(&from.file),
                hash = visible(&from.sha256)
            ));
        }
        (doubts.is_empty(), told)
    }
}

/// Writes a new record with the steps of a damaged one that could be read.
pub fn recover(settings: &Settings, name: &str, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let damaged = folder.find(name)?;
    let recovered = record::recover(folder, &damaged, Settings::now(), crate::files::today())?;
    let reference = &recovered.header.reference;
    output.line(&say!(
        "record-recovered",
        steps = recovered.steps,
        reference = reference.to_string(),
        file = crate::files::shown(&damaged)
    ))?;
    if recovered.left_behind > 0 {
        output.line(&say!("record-left-behind", steps = recovered.left_behind))?;
    }
    output.line(&say!("record-recover-go-on", reference = reference.to_string()))?;
    Ok(ExitCode::SUCCESS)
}
