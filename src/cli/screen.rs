//! The full-screen program, on a terminal or on given keys.

use std::io::IsTerminal;
use std::process::ExitCode;
use std::time::Duration;

use super::CliError;
use super::options::Theme;
use super::output::{Output, beside};
use super::settings::Settings;
use crate::record::DataFolder;
use crate::room::Wall;
use crate::tui::run::{on_keys as run_on_keys, screen_text};
use crate::tui::{
    BeginsWith, Depth, Ended, Last, Look, OwnKeys, Palette, Performer, Start, System, follow_wall, key, run_on_terminal,
};
use crate::words::say;

/// So often a wall looks whether the file of its workshop or training has grown.
pub const PATIENCE: Duration = Duration::from_millis(400);

/// Reads a size such as `80x24`.
pub fn size(text: &str) -> Result<(u16, u16), String> {
    let told = say!("command-size-how").to_owned();
    let (columns, rows) = text.split_once(['x', 'X']).ok_or(told.clone())?;
    match (columns.parse(), rows.parse()) {
        (Ok(columns), Ok(rows)) if (1..=1000).contains(&columns) && (1..=1000).contains(&rows) => Ok((columns, rows)),
        _ => Err(told),
    }
}

fn prepare(settings: &Settings, begins_with: Option<BeginsWith>) -> Result<(Start, Performer), CliError> {
    if settings.rulebook.is_some() {
        settings.rules_asked_for(&settings.rule_folders().load()?)?;
    }
    let performer = Performer::new(settings.folder.clone(), settings.rule_folders(), settings.on());
    let mut flaws: Vec<String> = settings.flaw().into_iter().collect();
    let keys = performer.keys().unwrap_or_else(|why| {
        flaws.push(why);
        OwnKeys::default()
    });
    let start = Start {
        look: look(settings, &performer),
        on: settings.on(),
        zone: crate::files::zone(),
        first_start: performer.is_first_start(),
        something_kept: performer.something_is_kept(),
        folder: performer.folder_in_words(),
        program: settings.folder.as_ref().map_or_else(|_| "article5".to_owned(), DataFolder::program),
        keys,
        flaws,
        begins_with,
    };
    Ok((start, performer))
}

fn look(settings: &Settings, performer: &Performer) -> Look {
    let palette = match settings.theme {
        None => performer.palette(),
        Some(Theme::Dark) => Palette::Dark,
        Some(Theme::Light) => Palette::Light,
        Some(Theme::Contrast) => Palette::Contrast,
        Some(Theme::Plain) => Palette::Terminal,
    };
    let no_color = settings.no_color || settings.theme == Some(Theme::Plain);
    let ascii = settings.ascii_asked || performer.ascii().unwrap_or(settings.ascii);
    Look { palette, no_color, ascii, depth: Depth::default() }
}

/// Shows the wall of a workshop or a training on a terminal.
pub fn wall(settings: &Settings, look_again: &mut dyn FnMut() -> Wall) -> Result<ExitCode, CliError> {
    let ended = follow_wall(PATIENCE, look_of_terminal(settings), look_again);
    Ok(exit_code(ended.map_err(CliError::Screen)?))
}

fn look_of_terminal(settings: &Settings) -> Look {
    let performer = Performer::new(settings.folder.clone(), settings.rule_folders(), settings.on());
    Look { depth: depth(), ..look(settings, &performer) }
}

/// How many colours the terminal says that it shows.
fn depth() -> Depth {
    let named = |name| std::env::var(name).ok();
    let promised = Depth::promised(named("TERM").as_deref(), named("COLORTERM").as_deref(), console());
    let is_forced = named("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0");
    if is_forced { promised.at_least_many() } else { promised }
}

fn exit_code(ended: Ended) -> ExitCode {
    match ended {
        Ended::Left => ExitCode::SUCCESS,
        Ended::Signal(signal) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(1)),
        Ended::WindowClosed => ExitCode::from(129),
    }
}

/// Whether this terminal can show full screens; else why not.
pub fn can_show_screens() -> Result<(), CliError> {
    if !std::io::stdin().is_terminal() {
        return Err(CliError::NoTerminal(say!("terminal-input-is-none")));
    }
    if !std::io::stdout().is_terminal() {
        return Err(CliError::NoTerminal(say!("terminal-output-is-none")));
    }
    if is_dumb(std::env::var("TERM").ok().as_deref()) {
        return Err(CliError::NoTerminal(say!("terminal-is-dumb")));
    }
    Ok(())
}

/// Whether somebody asked for plain text everywhere.
pub fn wants_plain_text() -> bool {
    std::env::var("ACCESSIBLE").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// Runs on a terminal.
pub fn full(settings: &Settings) -> Result<ExitCode, CliError> {
    // Plain text needs nothing of a terminal.
    if wants_plain_text() {
        return super::line_mode::run(settings, None, None);
    }
    can_show_screens()?;
    run_screens(settings, None, None)
}

/// Runs on a terminal, at the stories, in a session of training, or leading a workshop. What was found about its file
/// is told first.
pub fn begin_on_screen(settings: &Settings, begins: BeginsWith, notice: Option<String>) -> Result<ExitCode, CliError> {
    run_screens(settings, Some(begins), notice)
}

fn run_screens(settings: &Settings, begins: Option<BeginsWith>, notice: Option<String>) -> Result<ExitCode, CliError> {
    let (mut start, performer) = prepare(settings, begins)?;
    start.flaws.extend(notice);
    let performer = performer.reaching(System);
    start.look.depth = depth();
    let last = run_on_terminal(start, performer, told_at_the_end).map_err(CliError::Screen)?;
    Ok(exit_code(last.ended))
}

/// What is told on the terminal at the end: that something could not be saved, and where everything else is.
fn told_at_the_end(last: &Last) -> Option<String> {
    let unsaved = (last.unsaved > 0).then(|| say!("terminal-unsaved", count = last.unsaved));
    // Nobody comes back to a window that is gone.
    let parting = last.parting.clone().filter(|_| last.ended != Ended::WindowClosed);
    let told: Vec<String> = unsaved.into_iter().chain(parting).map(|told| beside(&told)).collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

/// Whether a console of Windows reads escape sequences; `None` elsewhere.
fn console() -> Option<bool> {
    #[cfg(windows)]
    return Some(crossterm::ansi_support::supports_ansi());
    #[cfg(unix)]
    None
}

/// Whether a terminal of this name cannot move its cursor. A console of Windows has no name.
fn is_dumb(term: Option<&str>) -> bool {
    match term {
        Some(term) => matches!(term, "dumb" | ""),
        None => cfg!(not(windows)),
    }
}

/// Runs on keys without a terminal.
pub fn on_keys(
    settings: &Settings,
    keys: &str,
    size: (u16, u16),
    print: bool,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let keys = key::parse(keys).map_err(CliError::Keys)?;
    let (start, performer) = prepare(settings, None)?;
    let mut program = run_on_keys(start, performer, &keys, size, &Settings::now).map_err(CliError::Screen)?;
    if print {
        output.bytes(screen_text(&mut program).as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}
