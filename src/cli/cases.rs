//! `article5 cases`: replays worked cases.

use std::path::PathBuf;
use std::process::ExitCode;

use super::CliError;
use super::onto::came_in;
use super::output::Output;
use super::settings::Settings;
use crate::files::{self, Links};
use crate::rulebook::case::{read, replay, rule_of};
use crate::rulebook::library::built_in_cases;
use crate::words::say;

/// Replays the cases of `files`, or the built-in ones, and tells each mismatch.
pub fn run(settings: &Settings, files: &[PathBuf], output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    let mut texts = Vec::new();
    for path in files {
        let (name, text) = match came_in(path, files::CASES)? {
            Some(bytes) => (say!("inventory-standard-input").into(), files::text_of(bytes)),
            None => (path.to_string_lossy(), files::read_text(path, files::CASES, Links::Follow)),
        };
        let text = text.map_err(|error| CliError::Cases(name.as_ref().into(), error))?;
        texts.push((name.into_owned(), text));
    }
    if files.is_empty() {
        texts.extend(built_in_cases().into_iter().map(|source| (source.path, source.text.into_owned())));
    }
    let (mut passed, mut failed, mut walks, mut left_out) = (0_u32, 0_u32, 0_u32, 0_u32);
    for (path, text) in &texts {
        for case in read(path, text) {
            match case {
                Err(what) => {
                    failed += 1;
                    output.line(&what)?;
                }
                Ok(case) if rule_of(&case, rulebook).is_none() => left_out += 1,
                Ok(case) => {
                    walks += u32::from(!case.walk.is_empty());
                    match replay(&case, rulebook) {
                        Ok(()) => passed += 1,
                        Err(mismatches) => {
                            failed += 1;
                            for found in mismatches {
                                output.line(&say!(
                                    "command-mismatch",
                                    id = found.id,
                                    expected = found.expected,
                                    got = found.got,
                                    why = found.why
                                ))?;
                            }
                        }
                    }
                }
            }
        }
    }
    if left_out > 0 {
        output.line(&say!("command-cases-left-out", left_out = left_out))?;
    }
    if walks > 0 {
        output.line(&say!("command-cases-walked", walks = walks))?;
    }
    output.line(&say!("command-cases-done", passed = passed, failed = failed))?;
    Ok(ExitCode::from(u8::from(failed > 0)))
}
