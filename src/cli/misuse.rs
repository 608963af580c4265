//! What is said about arguments that cannot be understood: the fault first, then how the command is written.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::desk::acts::Act;
use crate::text::visible_lines;
use crate::words::{and, or, say};

/// The fault in the language that is spoken. What was typed can hold anything, and is shown as such.
pub fn told(error: &Error) -> String {
    let Some(what) = fault(error) else { return visible_lines(error.render().to_string().trim_end()).into_owned() };
    let usage = all(error, ContextKind::Usage).join(" ");
    let usage = usage.trim_start_matches("Usage:").trim();
    if usage.is_empty() {
        return visible_lines(&say!("misuse-short", what = what)).into_owned();
    }
    let command: Vec<&str> = usage.split(' ').take_while(|word| !word.starts_with(['[', '<', '-'])).collect();
    let usage = format!("{} {}", say!("help-usage"), usage.replace("[OPTIONS]", say!("help-name-of-options")));
    let told = say!("misuse-whole", what = what, usage = usage, command = command.join(" "));
    visible_lines(told.trim_end()).into_owned()
}

fn fault(error: &Error) -> Option<String> {
    let one = |kind| all(error, kind).into_iter().next();
    let argument = one(ContextKind::InvalidArg).unwrap_or_default();
    let value = one(ContextKind::InvalidValue).unwrap_or_default();
    Some(match error.kind() {
        ErrorKind::UnknownArgument => match one(ContextKind::SuggestedArg) {
            Some(like) => say!("misuse-argument-like", argument = argument, like = like),
            None => say!("misuse-argument", argument = argument),
        },
        ErrorKind::InvalidSubcommand => {
            let command = one(ContextKind::InvalidSubcommand)?;
            // No command deletes. Whoever looks for one has to learn what there is instead.
            if Act::Archive.row().also.typed().any(|word| word == command.to_lowercase()) {
                return Some(say!("misuse-deleting", command = command));
            }
            match one(ContextKind::SuggestedSubcommand) {
                Some(like) => say!("misuse-command-like", command = command, like = like),
                None => say!("misuse-command", command = command),
            }
        }
        ErrorKind::InvalidValue if value.is_empty() => say!("misuse-no-value", argument = argument),
        ErrorKind::InvalidValue => {
            let values = or(&all(error, ContextKind::ValidValue));
            say!("misuse-value", value = value, argument = argument, values = values)
        }
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error)?;
            // The library tells only in English what a number should be.
            let why =
                if why.is::<std::num::ParseIntError>() { say!("misuse-no-number").to_owned() } else { why.to_string() };
            say!("misuse-flawed-value", value = value, argument = argument, why = why.trim_end_matches('.'))
        }
        ErrorKind::MissingRequiredArgument => {
            say!("misuse-missing", arguments = and(&all(error, ContextKind::InvalidArg)))
        }
        ErrorKind::MissingSubcommand => {
            say!("misuse-missing-command", commands = or(&all(error, ContextKind::ValidSubcommand)))
        }
        ErrorKind::ArgumentConflict => {
            let others = all(error, ContextKind::PriorArg);
            if others.contains(&argument) {
                say!("misuse-twice", argument = argument)
            } else {
                say!("misuse-conflict", argument = argument, others = and(&others))
            }
        }
        ErrorKind::TooManyValues => say!("misuse-too-many", value = value, argument = argument),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => say!("misuse-too-few", argument = argument),
        ErrorKind::NoEquals => say!("misuse-no-value", argument = argument),
        ErrorKind::InvalidUtf8 => say!("misuse-letters").to_owned(),
        _ => return None,
    })
}

/// What the library noted about the fault.
fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::Cli;
    use crate::words::{Lang, within};

    #[test]
    fn whoever_wants_to_delete_a_check_learns_what_there_is() {
        for lang in Lang::OFFERED {
            for word in within(lang, || Act::Archive.row().also.typed().collect::<Vec<_>>()) {
                let Err(error) = Cli::try_parse_from(["article5", word, "A5-1"]) else {
                    panic!("{word} is understood")
                };
                let told = within(lang, || told(&error));
                assert!(told.contains("article5 archive") && told.contains("article5 where"), "{word}: {told}");
                assert!(!told.contains("review-by"), "{word}: {told}");
            }
        }
    }

    #[test]
    fn every_misuse_is_told_in_dutch_with_how_the_command_is_written() {
        for typed in [
            "article5 report --shrot",
            "article5 reprot",
            "article5 raport-of-everything",
            "article5 report --format pdf x",
            "article5 report --format",
            "article5 list --on never",
            "article5 show",
            "article5 report x --all",
            "article5 sign x --as reviewer --as reviewer --name a",
            "article5 join one",
            "article5 list --archived=yes",
        ] {
            let Err(error) = Cli::try_parse_from(typed.split(' ')) else { panic!("{typed} is understood") };
            let told = within(Lang::Nl, || told(&error));
            assert!(told.contains("Er is niets gedaan.") && told.contains("article5 "), "{typed}: {told}");
            assert!(!told.contains("error:") && !told.contains("Usage"), "{typed}: {told}");
        }
    }
}
