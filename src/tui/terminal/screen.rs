//! Raw mode and the second screen, and the way back on every path.

use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::style::{Attribute, ResetColor, SetAttribute, force_color_output};
use crossterm::{cursor, execute, terminal};

use crate::words::say;

/// Raw mode and the second screen, for as long as this lives.
pub(super) struct Screen<W: Write> {
    writer: W,
}

impl<W: Write> Screen<W> {
    pub(super) fn enter(mut writer: W) -> io::Result<Self> {
        enter(&mut writer)?;
        Ok(Self { writer })
    }

    /// Gives the terminal back. Whether it took what that needs.
    pub(super) fn leave(mut self) -> bool {
        leave(&mut self.writer)
    }
}

impl<W: Write> Drop for Screen<W> {
    fn drop(&mut self) {
        leave(&mut self.writer);
    }
}

/// Whether the second screen is shown: leaving it twice would put the cursor back over what was written since.
static ON_SCREEN: AtomicBool = AtomicBool::new(false);

pub(super) fn enter(writer: &mut impl Write) -> io::Result<()> {
    ON_SCREEN.store(true, Ordering::SeqCst);
    // The look decides whether there are colours. Otherwise the terminal library would obey NO_COLOR, and turn each
    // colour of a theme that was asked for into the end of all attributes.
    force_color_output(true);
    terminal::enable_raw_mode()?;
    execute!(writer, terminal::EnterAlternateScreen)?;
    mark_pastes(writer, true)
}

/// Gives the terminal back. Returns whether it took everything. Each part is tried even if another failed, since each
/// helps on its own.
pub(super) fn leave(writer: &mut impl Write) -> bool {
    if !ON_SCREEN.swap(false, Ordering::SeqCst) {
        return true;
    }
    let unmarked = mark_pastes(writer, false);
    let left =
        execute!(writer, ResetColor, SetAttribute(Attribute::Reset), terminal::LeaveAlternateScreen, cursor::Show);
    let _ = terminal::disable_raw_mode();
    unmarked.and(left).and_then(|()| writer.flush()).is_ok()
}

/// Asks the terminal to mark what is pasted.
#[cfg(unix)]
fn mark_pastes(writer: &mut impl Write, on: bool) -> io::Result<()> {
    use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
    if on { execute!(writer, EnableBracketedPaste) } else { execute!(writer, DisableBracketedPaste) }
}

/// A Windows console hands the marks over as keys, digits among them. There a paste is known by its speed.
#[cfg(windows)]
fn mark_pastes(_: &mut impl Write, _: bool) -> io::Result<()> {
    Ok(())
}

/// Should the program ever fail inside, the terminal is given back first and the message says what is safe.
pub(super) fn tell_after_restoring() {
    std::panic::set_hook(Box::new(|info: &PanicHookInfo| {
        leave(&mut io::stdout());
        let place = info.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        let _ = writeln!(io::stderr(), "{}", say!("screen-program-broke", place = place));
        super::window::keep_open();
    }));
}
