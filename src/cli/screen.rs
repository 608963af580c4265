//! The full-screen program, on a terminal or on given keys.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;

/// Reads a size such as `80x24`.
pub fn size(text: &str) -> Result<(u16, u16), String> {
    let told = "write it as columns x rows, such as 80x24".to_owned();
    let (columns, rows) = text.split_once(['x', 'X']).ok_or(told.clone())?;
    match (columns.parse(), rows.parse()) {
        (Ok(columns), Ok(rows)) if columns > 0 && rows > 0 => Ok((columns, rows)),
        _ => Err(told),
    }
}

/// Runs on a terminal.
pub fn full(_settings: &Settings) -> Result<ExitCode, CliError> {
    Err(CliError::NoTerminal("Full screens need a terminal."))
}

/// Runs on keys without a terminal.
pub fn on_keys(
    _settings: &Settings,
    _keys: &str,
    _size: (u16, u16),
    _print: bool,
    _output: &mut Output,
) -> Result<ExitCode, CliError> {
    Err(CliError::NoTerminal("Full screens need a terminal."))
}
