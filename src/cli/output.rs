//! Where commands write: a closed pipe ends quietly, a full disk is told.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use super::CliError;
use crate::files::Watched;
use crate::text::{as_shown, visible_lines, wrap};

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
        writeln!(self.out, "{}", as_shown(&shown)).map_err(CliError::Output)
    }

    /// Many lines, which do not go out one by one: each would wait for the system.
    pub fn lines(&mut self, lines: impl IntoIterator<Item = String>) -> Result<(), CliError> {
        let mut out = io::BufWriter::new(self.out.lock());
        for line in lines {
            let shown = visible_lines(&line);
            writeln!(out, "{}", as_shown(&shown)).map_err(CliError::Output)?;
        }
        out.flush().map_err(CliError::Output)
    }

    /// A page of plain text for whoever reads it here.
    pub fn page(&mut self, text: &str) -> Result<(), CliError> {
        self.bytes(as_shown(text).as_bytes())
    }

    /// Bytes that are safe already.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.out.write_all(bytes).and_then(|()| self.out.flush()).map_err(CliError::Output)
    }

    /// What is safe already, piece by piece.
    pub fn with(
        &mut self,
        write: impl FnOnce(&mut dyn Write) -> Result<(), crate::desk::DeskError>,
    ) -> Result<(), CliError> {
        let mut out = Watched::on(io::BufWriter::new(self.out.lock()));
        let written = write(&mut out);
        let flushed = out.flush();
        match out.ended().1 {
            Some(error) => Err(CliError::Output(error)),
            None => written.map_err(CliError::from).and(flushed.map_err(CliError::Output)),
        }
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
        tell_beside(&format!("article5: {}", visible_lines(&error.to_string())));
        ExitCode::from(2)
    }
}

/// Tells something beside the output, by whole words where a terminal shows it. If that is gone, nobody is left to
/// tell.
pub(super) fn tell_beside(text: &str) {
    let _ = writeln!(io::stderr(), "{}", beside(text));
}

/// A text as it is told beside the output.
pub(super) fn beside(text: &str) -> String {
    in_columns(&as_shown(text), columns_of(&io::stderr()))
}

/// How many columns the terminal has to which an output goes; nothing without a terminal, or where it does not tell.
/// Without a terminal nobody else is asked: the question would start another program, twice, and wait for it.
pub(super) fn columns_of(output: &impl IsTerminal) -> Option<usize> {
    if !output.is_terminal() {
        return None;
    }
    let (columns, _) = crossterm::terminal::size().ok()?;
    Some(usize::from(columns)).filter(|columns| *columns > 0)
}

/// A text by whole words in a number of columns; as it is without one.
fn in_columns(text: &str, columns: Option<usize>) -> String {
    let Some(columns) = columns else { return text.to_owned() };
    text.lines().flat_map(|line| wrap(line, columns.max(20), "", "")).collect::<Vec<_>>().join("\n")
}

/// Whether the reader of the output went away.
fn is_closed(error: &io::Error) -> bool {
    /// `ERROR_PIPE_NOT_CONNECTED`, which the standard library has no word for.
    const NOT_CONNECTED: i32 = 233;
    error.kind() == io::ErrorKind::BrokenPipe || (cfg!(windows) && error.raw_os_error() == Some(NOT_CONNECTED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_cut_where_a_terminal_shows_it() {
        let text = "article5: one two three four five six seven\nand a second line";
        for columns in 20..60 {
            let told = in_columns(text, Some(columns));
            assert!(told.lines().all(|line| line.chars().count() <= columns), "{told}");
            assert_eq!(told.split_whitespace().collect::<Vec<_>>(), text.split_whitespace().collect::<Vec<_>>());
        }
        assert_eq!(in_columns(text, None), text);
    }
}
