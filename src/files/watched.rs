//! A writer that keeps the first error of what it writes to. Writers of formats tell such an error only in words of
//! their own.

use std::io::{self, Write};

/// A writer that is watched.
#[derive(Debug)]
pub struct Watched<W> {
    out: W,
    failed: Option<io::Error>,
}

impl<W: Write> Watched<W> {
    /// Watches it.
    pub const fn on(out: W) -> Self {
        Self { out, failed: None }
    }

    /// What was written to, and what went wrong there first.
    pub fn ended(self) -> (W, Option<io::Error>) {
        (self.out, self.failed)
    }

    fn noted<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        done.inspect_err(|error| {
            if self.failed.is_none() && error.kind() != io::ErrorKind::Interrupted {
                let same = error.raw_os_error().map(io::Error::from_raw_os_error);
                self.failed = Some(same.unwrap_or_else(|| io::Error::new(error.kind(), error.to_string())));
            }
        })
    }
}

impl<W: Write> Write for Watched<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = self.out.write(bytes);
        self.noted(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.out.flush();
        self.noted(done)
    }
}
