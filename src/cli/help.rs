//! The help, the manual page and the completions, with what the library says in English told from the catalogue.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write as _};

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use crate::text::as_shown;
use crate::words::{Key, key, say};

/// What stands for a value in the help, by the word in the code.
const VALUES: [(&str, Key); 43] = [
    ("FILE", key!("help-name-of-file")),
    ("FILES", key!("help-name-of-file")),
    ("FOLDER", key!("help-name-of-folder")),
    ("DIR", key!("help-name-of-folder")),
    ("NAME", key!("help-name-of-name")),
    ("DATE", key!("help-name-of-date")),
    ("DAY", key!("help-name-of-date")),
    ("TEXT", key!("help-name-of-text")),
    ("WORDS", key!("help-name-of-words")),
    ("ADDRESS", key!("help-name-of-address")),
    ("ADDRESS=ANSWER", key!("help-name-of-address-and-answer")),
    ("SESSION", key!("help-name-of-session")),
    ("CHECK", key!("help-name-of-check")),
    ("KIND", key!("help-name-of-kind")),
    ("POINT", key!("help-name-of-points")),
    ("NUMBER", key!("help-name-of-number")),
    ("MONTHS", key!("help-name-of-months")),
    ("SEAT", key!("help-name-of-seat")),
    ("KEYS", key!("help-name-of-keys")),
    ("COLSxROWS", key!("help-name-of-size")),
    ("ID", key!("help-name-of-check")),
    ("RECORD", key!("help-name-of-check")),
    ("GROUP", key!("help-name-of-group")),
    ("FIRST", key!("help-name-of-first")),
    ("SECOND", key!("help-name-of-second")),
    ("FORMAT", key!("help-name-of-format")),
    ("SEPARATOR", key!("help-name-of-separator")),
    ("LANG", key!("help-name-of-lang")),
    ("THEME", key!("help-name-of-theme")),
    ("LETTER", key!("help-name-of-letter")),
    ("RULE", key!("help-name-of-letter")),
    ("HASH", key!("help-name-of-hash")),
    ("WORKSHOP", key!("help-name-of-workshop")),
    ("TASK", key!("help-name-of-task")),
    ("SHELL", key!("help-name-of-shell")),
    ("ROLE", key!("help-name-of-role")),
    ("LEVEL", key!("help-name-of-level")),
    ("MINUTES", key!("help-name-of-minutes")),
    ("MOST", key!("help-name-of-number")),
    ("FEEDBACK", key!("help-name-of-feedback")),
    ("CASE", key!("help-name-of-case")),
    ("CASES", key!("help-name-of-cases")),
    ("SORT", key!("help-name-of-sort")),
];

/// The headings of the manual page as the library writes them.
const HEADINGS: [(&str, Key); 6] = [
    ("NAME", key!("help-man-name")),
    ("SYNOPSIS", key!("help-man-synopsis")),
    ("DESCRIPTION", key!("help-man-description")),
    ("OPTIONS", key!("help-man-options")),
    ("SUBCOMMANDS", key!("help-man-commands")),
    ("VERSION", key!("help-man-version")),
];

/// What a command does, in a line and at length.
pub fn at_length(line: &str, more: &str) -> String {
    format!("{line}\n\n{more}")
}

/// Every command and option, with the flags and the command for help that the library adds.
pub fn commands(mut all: Command) -> Command {
    all.build();
    named(all)
}

/// The page of help that the arguments ask for.
pub fn asked_for(all: Command) -> Option<clap::Error> {
    paged(commands(all)).try_get_matches_from(std::env::args_os()).err()
}

/// Prints a page of help. Where signs have to be plain ones, it comes without bold words.
pub fn print(page: &clap::Error) -> io::Result<()> {
    let text = page.render().to_string();
    match as_shown(&text) {
        Cow::Borrowed(_) => page.print(),
        Cow::Owned(plain) => io::stdout().write_all(plain.as_bytes()),
    }
}

/// What is wrong with the arguments, with commands and values called as in the help.
pub fn misuse(all: Command) -> Option<clap::Error> {
    commands(all).try_get_matches_from(std::env::args_os()).err()
}

/// The manual page.
pub fn manual(all: Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(commands(all)).render(&mut page)?;
    let told: Vec<String> = String::from_utf8_lossy(&page).lines().map(line_of_manual).collect();
    Ok((told.join("\n") + "\n").into_bytes())
}

fn line_of_manual(line: &str) -> String {
    if let Some(heading) = line.strip_prefix(".SH ") {
        let found = HEADINGS.iter().find(|(name, _)| *name == heading.trim_matches('"'));
        return found.map_or_else(|| line.to_owned(), |(_, key)| format!(".SH \"{}\"", key.text()));
    }
    if let Some((before, value)) = line.split_once("[default: ") {
        let (value, after) = value.split_once(']').unwrap_or((value, ""));
        return format!("{before}{}{after}", say!("help-default", value = value));
    }
    line.replace("Possible values:", say!("help-possible-values")).replace("[OPTIONS]", say!("help-name-of-options"))
}

/// With the words of what the library adds, and of what stands for values.
fn named(command: Command) -> Command {
    let command = if command.get_name() == "help" { command.about(say!("help-subcommand")) } else { command };
    command
        .subcommand_value_name(say!("help-name-of-command"))
        .mut_args(|argument| {
            let argument = match argument.get_id().as_str() {
                "help" => argument.help(say!("help-flag-short")).long_help(say!("help-flag")),
                "version" => argument.help(say!("help-version")),
                _ => argument,
            };
            if !argument.get_action().takes_values() {
                return argument;
            }
            // Without a name of its own a value is called like its argument.
            let own = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
            let own = own.unwrap_or_else(|| argument.get_id().as_str().to_uppercase());
            match value(&own) {
                Some(told) => argument.value_name(told),
                None => argument,
            }
        })
        .mut_subcommands(named)
}

fn value(name: &str) -> Option<&'static str> {
    VALUES.iter().find(|(word, _)| *word == name).map(|(_, key)| key.text())
}

/// With pages of help whose headings and lists are told.
fn paged(mut command: Command) -> Command {
    let styles = command.get_styles().clone();
    let (heading, usage) = (say!("help-usage"), command.render_usage().to_string());
    let indent = " ".repeat(heading.chars().count() + 1);
    let usage = usage.trim_start_matches("Usage:").replace("[OPTIONS]", say!("help-name-of-options"));
    let lines: Vec<&str> = usage.lines().map(str::trim).collect();
    let style = styles.get_usage();
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    command
        .override_usage(lines.join(&format!("\n{indent}")))
        .help_template(template)
        .subcommand_help_heading(say!("help-commands"))
        .mut_args(|argument| {
            let heading = if argument.is_positional() { say!("help-arguments") } else { say!("help-options") };
            with_values(argument).help_heading(heading)
        })
        .mut_subcommands(paged)
}

/// With its possible values and its usual value, which the library would tell in English.
fn with_values(argument: Arg) -> Arg {
    let Some(help) = argument.get_help().map(ToString::to_string) else { return argument };
    if !argument.get_action().takes_values() {
        return argument;
    }
    let defaults: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let default = match defaults.join(" ") {
        none if none.is_empty() => String::new(),
        value => say!("help-default", value = value),
    };
    let values: Vec<PossibleValue> =
        argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).collect();
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    let possible = if names.is_empty() { String::new() } else { say!("help-possible", values = names.join(", ")) };
    let (mut short, mut long) = (help.clone(), help);
    for told in [&default, &possible].into_iter().filter(|told| !told.is_empty()) {
        let _ = write!(short, " {told}");
    }
    let are_told = values.iter().any(|value| value.get_help().is_some());
    if are_told {
        let _ = write!(long, "\n\n{}", say!("help-possible-values"));
        let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or_default() + 1;
        for value in &values {
            let told = value.get_help().map(ToString::to_string).unwrap_or_default();
            let _ = write!(long, "\n- {:<widest$} {told}", format!("{}:", value.get_name()));
        }
    }
    for told in
        [default.as_str(), if are_told { "" } else { possible.as_str() }].into_iter().filter(|told| !told.is_empty())
    {
        let _ = write!(long, "\n\n{told}");
    }
    argument.help(short).long_help(long).hide_default_value(true).hide_possible_values(true)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::Cli;
    use crate::words::{Lang, within};

    /// Every page of help, by the command.
    fn pages(command: Command, above: &str, found: &mut Vec<(String, String)>) {
        let mut command = command;
        let name = format!("{above} {}", command.get_name());
        found.push((name.clone(), command.render_long_help().to_string()));
        for below in command.get_subcommands() {
            pages(below.clone(), &name, found);
        }
    }

    #[test]
    fn every_page_of_help_is_told_in_the_language_that_is_spoken() {
        let all = |lang| {
            within(lang, || {
                let mut found = Vec::new();
                pages(paged(commands(Cli::command())), "", &mut found);
                found
            })
        };
        let (english, dutch) = (all(Lang::En), all(Lang::Nl));
        assert_eq!(english.len(), dutch.len());
        for ((name, english), (_, dutch)) in english.iter().zip(&dutch) {
            assert_ne!(english, dutch, "{name}");
            for word in
                ["Usage:", "Options:", "Commands:", "Arguments:", "Print ", "[default", "ossible values", "[OPTIONS]"]
            {
                assert!(!dutch.contains(word), "{name} says {word}:\n{dutch}");
            }
            let told: Vec<&str> =
                english.lines().map(str::trim).filter(|line| line.split_whitespace().count() > 3).collect();
            let same: Vec<&&str> =
                told.iter().filter(|line| dutch.lines().any(|other| other.trim() == **line)).collect();
            assert!(same.is_empty(), "{name}: {same:?}");
        }
    }

    #[test]
    fn what_stands_for_a_value_is_told() {
        fn walk(command: &Command, told: &[&str], missing: &mut Vec<String>) {
            for argument in command.get_arguments().filter(|argument| argument.get_action().takes_values()) {
                let names = argument.get_value_names().unwrap_or_default();
                if names.iter().any(|name| !told.contains(&name.as_str())) {
                    missing.push(format!("{} {}: {names:?}", command.get_name(), argument.get_id()));
                }
            }
            command.get_subcommands().for_each(|below| walk(below, told, missing));
        }
        within(Lang::Nl, || {
            let mut told: Vec<&str> = VALUES.iter().map(|(_, key)| key.text()).collect();
            told.push(say!("help-name-of-command"));
            let mut missing = Vec::new();
            walk(&commands(Cli::command()), &told, &mut missing);
            assert!(missing.is_empty(), "{missing:#?}");
        });
    }

    #[test]
    fn every_command_and_option_says_what_it_is_for() {
        fn walk(command: &Command) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            // The library copies the commands below its own for help without their options.
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {}", command.get_name(), argument.get_id());
            }
            command.get_subcommands().for_each(walk);
        }
        walk(&commands(Cli::command()));
    }

    #[test]
    fn the_manual_page_has_no_heading_of_another_language() {
        let page =
            within(Lang::Nl, || String::from_utf8_lossy(&manual(Cli::command()).unwrap_or_default()).into_owned());
        for (english, key) in HEADINGS {
            let told = within(Lang::Nl, || key.text());
            if told != english {
                assert!(!page.lines().any(|line| line == format!(".SH {english}")), "{english}");
            }
        }
        assert!(!page.contains("Possible values") && !page.contains("[default"), "{page}");
    }
}
