//! The edge of `article5 assess`: the day, the terminal and the clock come in here and nowhere else.

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::{Args, run};
use crate::cli::CliError;
use crate::cli::settings::Settings;

/// What a table is set to where there is no terminal.
const USUAL_WIDTH: usize = 80;

/// Assesses the inventories that were named.
pub fn start(settings: &Settings, args: Args) -> Result<ExitCode, CliError> {
    let width = match crossterm::terminal::size() {
        Ok((columns, _)) if io::stdout().is_terminal() && columns > 0 => usize::from(columns),
        _ => USUAL_WIDTH,
    };
    let clock = io::stderr().is_terminal().then_some(since_start as fn() -> Duration);
    let options = args.options(settings.on(), width, clock);
    let rulebook = settings.rules()?.rulebook;
    let (stdin, stdout, stderr) = (io::stdin().lock(), io::stdout().lock(), io::stderr().lock());
    let outcome = run(&options, &rulebook, stdin, stdout, stderr)?;
    Ok(ExitCode::from(outcome.exit_code()))
}

fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
