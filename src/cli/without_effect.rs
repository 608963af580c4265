//! Options that would do nothing beside the others are refused: whoever types one believes that it does something.

use std::path::PathBuf;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::CliError;
use crate::desk::Format;
use crate::words::{or, say};

/// What an option needs to have an effect. Options are meant by their names in the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// One of these options beside it.
    One(&'static [&'static str]),
    /// That this option is not beside it, because that one leaves it nothing to do.
    Without(&'static str),
    /// That what is written has one of these formats.
    Format(&'static [&'static str]),
    /// That no command stands behind it.
    NoCommand,
}

/// An option of a command that has an effect only sometimes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sometimes {
    /// The names of the command, outermost first, with strokes between; nothing for the program itself.
    pub command: &'static str,
    /// The option.
    pub option: &'static str,
    /// What it needs to have an effect.
    pub needs: Needs,
}

const fn sometimes(command: &'static str, option: &'static str, needs: Needs) -> Sometimes {
    Sometimes { command, option, needs }
}

/// The formats that people read.
const PAPERS: Needs = Needs::Format(&["html", "md", "docx", "txt"]);
const A_FILE: Needs = Needs::One(&["output"]);
const BEGINS: Needs = Needs::Without("go_on");
const CHOOSES: Needs = Needs::Without("programme");
const A_TASK: Needs = Needs::One(&["task"]);

/// Every such option. All others have an effect whatever stands beside them, or the library knows what they need.
pub const SOMETIMES: &[Sometimes] = &[
    sometimes("", "keys", Needs::NoCommand),
    sometimes("", "size", Needs::NoCommand),
    sometimes("", "size", Needs::One(&["keys"])),
    sometimes("", "print", Needs::NoCommand),
    sometimes("", "print", Needs::One(&["keys"])),
    sometimes("report", "short", PAPERS),
    sometimes("report", "letterhead", PAPERS),
    sometimes("report", "template", Needs::Format(&["docx"])),
    sometimes("report", "separator", Needs::Format(&["csv"])),
    sometimes("report", "force", A_FILE),
    sometimes("list", "separator", Needs::Format(&["csv"])),
    sometimes("list", "sort", Needs::Format(&["txt"])),
    sometimes("assess", "separator", Needs::Format(&["csv"])),
    sometimes("assess", "force", Needs::One(&["output", "template"])),
    sometimes("assess", "who", Needs::One(&["into_checks"])),
    sometimes("ask", "force", A_FILE),
    sometimes("graph", "force", A_FILE),
    sometimes("questions", "force", A_FILE),
    sometimes("questions", "letterhead", PAPERS),
    sometimes("questions", "template", Needs::Format(&["docx"])),
    sometimes("compare", "force", A_FILE),
    sometimes("what-if", "force", A_FILE),
    sometimes("history", "force", A_FILE),
    sometimes("recheck-rules", "force", A_FILE),
    sometimes("recheck-rules", "who", Needs::One(&["keep"])),
    sometimes("plan", "date", A_TASK),
    sometimes("plan", "whom", A_TASK),
    sometimes("plan", "note", A_TASK),
    sometimes("plan", "done", A_TASK),
    sometimes("plan", "not_done", A_TASK),
    sometimes("plan", "who", A_TASK),
    sometimes("plan", "format", Needs::Without("task")),
    sometimes("plan", "output", Needs::Without("task")),
    sometimes("plan", "force", A_FILE),
    sometimes("plan", "separator", Needs::Format(&["csv"])),
    // Planning a task only tells what was typed with it; names of others stand in the plan that is shown.
    sometimes("plan", "hide_names", Needs::Without("task")),
    sometimes("copy", "hide_names", Needs::One(&["to_file"])),
    sometimes("train", "client", BEGINS),
    sometimes("train", "cases", BEGINS),
    sometimes("train", "rules", BEGINS),
    sometimes("train", "level", BEGINS),
    sometimes("train", "sector", BEGINS),
    sometimes("train", "role", BEGINS),
    sometimes("train", "minutes", BEGINS),
    sometimes("train", "most", BEGINS),
    sometimes("train", "reserved", BEGINS),
    sometimes("train", "before_after", BEGINS),
    sometimes("train", "seats", BEGINS),
    sometimes("train", "roster", BEGINS),
    sometimes("train", "second_vote", BEGINS),
    sometimes("train", "feedback", BEGINS),
    sometimes("train", "per_person", BEGINS),
    sometimes("train", "level_chosen", BEGINS),
    sometimes("train", "refresh", BEGINS),
    sometimes("train", "rules", CHOOSES),
    sometimes("train", "level", CHOOSES),
    sometimes("train", "sector", CHOOSES),
    sometimes("train", "role", CHOOSES),
    sometimes("train", "minutes", CHOOSES),
    sometimes("train", "most", CHOOSES),
    sometimes("train", "reserved", CHOOSES),
    sometimes("train", "before_after", CHOOSES),
    sometimes("workshop", "client", BEGINS),
    sometimes("workshop", "leader", BEGINS),
    sometimes("workshop", "seats", BEGINS),
    sometimes("workshop", "roster", BEGINS),
    sometimes("workshop", "tools", BEGINS),
    sometimes("workshop", "items", BEGINS),
    sometimes("workshop/minutes", "letterhead", PAPERS),
    sometimes("workshop/minutes", "template", Needs::Format(&["docx"])),
    sometimes("workshop/minutes", "separator", Needs::Format(&["csv"])),
    sometimes("train/report", "separator", Needs::Format(&["csv"])),
    sometimes("train/overview", "separator", Needs::Format(&["csv"])),
];

/// The format in which a command writes where none is named.
const USUAL_FORMATS: [(&str, &str); 8] = [
    ("report", "html"),
    ("assess", "table"),
    ("list", "txt"),
    ("questions", "txt"),
    ("plan", "txt"),
    ("workshop/minutes", "txt"),
    ("train/report", "txt"),
    ("train/overview", "txt"),
];

/// Refuses what was typed when an option in it would do nothing.
///
/// # Errors
/// [`CliError::WithoutEffect`] with the first of them.
pub fn refuse(typed: &ArgMatches) -> Result<(), CliError> {
    let mut command = String::new();
    let mut here = typed;
    loop {
        let own = SOMETIMES.iter().filter(|sometimes| sometimes.command == command);
        for Sometimes { option, needs, .. } in own {
            if was_typed(here, option)
                && let Some(why) = lacks(here, &command, option, *needs)
            {
                return Err(CliError::WithoutEffect(why));
            }
        }
        let Some((name, below)) = here.subcommand() else { return Ok(()) };
        if !command.is_empty() {
            command.push('/');
        }
        command.push_str(name);
        here = below;
    }
}

/// Why the option does nothing, in words; nothing where it does something.
fn lacks(typed: &ArgMatches, command: &str, option: &str, needs: Needs) -> Option<String> {
    let option = shown(option);
    match needs {
        Needs::One(others) if !others.iter().any(|other| was_typed(typed, other)) => {
            let others: Vec<String> = others.iter().map(|other| shown(other)).collect();
            Some(say!("misuse-effect-with", option = option, others = or(&others)))
        }
        Needs::Without(other) if was_typed(typed, other) => {
            Some(say!("misuse-effect-beside", option = option, other = shown(other)))
        }
        Needs::NoCommand => {
            let (name, _) = typed.subcommand()?;
            Some(say!("misuse-effect-command", option = option, command = name))
        }
        Needs::Format(formats) => {
            let format = format(typed, command);
            (!formats.contains(&format.as_str()))
                .then(|| say!("misuse-effect-format", option = option, formats = or(formats), format = format))
        }
        Needs::One(_) | Needs::Without(_) => None,
    }
}

/// In which format the command writes: as it was asked for, else as the ending of its file says, else as usual.
fn format(typed: &ArgMatches, command: &str) -> String {
    let raw = |option: &str| {
        let value = typed.try_get_raw(option).ok().flatten()?.next()?;
        Some(value.to_string_lossy().into_owned())
    };
    let of_file = |option: &str| {
        let file = PathBuf::from(raw(option)?);
        // An ending that no report has may be one that the command itself knows.
        let ending = || Some(file.extension()?.to_str()?.to_ascii_lowercase());
        Format::of_file(&file).map(|format| format.ending().to_owned()).or_else(ending)
    };
    let usual = || USUAL_FORMATS.iter().find(|(known, _)| *known == command).map(|(_, format)| (*format).to_owned());
    raw("format").or_else(|| of_file("output")).or_else(|| of_file("template")).or_else(usual).unwrap_or_default()
}

fn was_typed(typed: &ArgMatches, option: &str) -> bool {
    let is_known = typed.ids().any(|id| id.as_str() == option);
    is_known && typed.value_source(option) == Some(ValueSource::CommandLine)
}

/// The option as it is typed. Few are called otherwise in the code.
fn shown(option: &str) -> String {
    let typed = match option {
        "output" => return "-o".to_owned(),
        "task" => return say!("misuse-effect-task").to_owned(),
        "cases" => "case",
        "rules" => "rule",
        "tools" => "tool",
        "items" => "item",
        "whom" => "by",
        other => other,
    };
    format!("--{}", typed.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::{Needs, SOMETIMES, USUAL_FORMATS};

    #[test]
    fn whoever_names_no_format_is_told_in_which_one_the_command_writes() {
        let of_a_format = SOMETIMES.iter().filter(|sometimes| matches!(sometimes.needs, Needs::Format(_)));
        for sometimes in of_a_format {
            let usual = USUAL_FORMATS.iter().any(|(command, _)| *command == sometimes.command);
            assert!(usual, "{} has no usual format", sometimes.command);
        }
    }
}
