//! A console that was opened for this program alone, by a double click, closes with it.

use std::io::{self, IsTerminal, Write};

use crate::words::say;

/// Waits for Enter before a console closes over what was just told. Only on Windows, where a double click opens one, and
/// only where no shell is behind it, as far as that can be known.
pub fn keep_open() {
    // A shell has its prompt among the variables that it hands on; a double click hands nothing over.
    let is_alone = cfg!(windows) && std::env::args_os().len() <= 1 && std::env::var_os("PROMPT").is_none();
    if !is_alone || !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return;
    }
    let _ = write!(io::stderr(), "\n{} ", say!("terminal-press-enter"));
    let _ = io::stderr().flush();
    let _ = io::stdin().read_line(&mut String::new());
}
