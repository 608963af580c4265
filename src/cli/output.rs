//! Where commands write: a closed pipe ends quietly, a full disk is told.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use super::CliError;
use crate::text::visible_lines;

/// Standard output and standard error.
pub struct Output {
    out: io::Stdout,
}

impl Output {
    /// The program's own.
    pub fn standard() -> Self {
        Self { out: io::stdout() }
    }

    /// One line. Nothing that could act on a terminal goes out, whether it is one or not.
    pub fn line(&mut self, text: &str) -> Result<(), CliError> {
        let shown = visible_lines(text);
        writeln!(self.out, "{shown}").map_err(CliError::Output)
    }

    /// Bytes that are safe already.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.out.write_all(bytes).and_then(|()| self.out.flush()).map_err(CliError::Output)
    }

    /// Whether a person reads it on a terminal.
    pub fn is_terminal(&self) -> bool {
        self.out.is_terminal()
    }

    /// Tells what went wrong and how the program ends.
    pub fn fail(&mut self, error: &CliError) -> ExitCode {
        if let CliError::Output(cause) = error
            && is_closed(cause)
        {
            // Whoever read the output had enough.
            return ExitCode::from(2);
        }
        // If standard error is gone too there is nobody left to tell.
        let _ = writeln!(io::stderr(), "article5: {}", visible_lines(&error.to_string()));
        ExitCode::from(2)
    }
}

/// Whether the reader of the output went away.
fn is_closed(error: &io::Error) -> bool {
    /// `ERROR_PIPE_NOT_CONNECTED`, which the standard library has no word for.
    const NOT_CONNECTED: i32 = 233;
    error.kind() == io::ErrorKind::BrokenPipe || (cfg!(windows) && error.raw_os_error() == Some(NOT_CONNECTED))
}
