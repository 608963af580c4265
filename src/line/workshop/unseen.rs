//! A terminal that shows nothing of what is typed, for as long as this lives.

/// Who keeps what is typed in secret off the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unseeing {
    /// Nobody: what is typed comes from a pipe.
    Nobody,
    /// The terminal, which shows it otherwise.
    Terminal,
}

/// Keeps what is typed off the screen.
pub(super) struct Unseen {
    _terminal: Option<Terminal>,
}

impl Unseen {
    /// From now on.
    pub(super) fn on(by: Unseeing) -> Self {
        Self { _terminal: (by == Unseeing::Terminal).then(Terminal::unseen) }
    }
}

/// A terminal that shows nothing of what is typed.
struct Terminal {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
    #[cfg(windows)]
    before: Option<u32>,
}

#[cfg(unix)]
impl Terminal {
    fn unseen() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let input = std::io::stdin();
        let before = tcgetattr(&input).ok();
        if let Some(before) = &before {
            let mut unseen = before.clone();
            unseen.local_modes.remove(LocalModes::ECHO);
            // What was typed ahead would be seen by nobody and counted all the same: it is thrown away.
            let _ = tcsetattr(&input, OptionalActions::Flush, &unseen);
        }
        Self { before }
    }
}

#[cfg(unix)]
impl Drop for Terminal {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            let _ = rustix::termios::tcsetattr(std::io::stdin(), rustix::termios::OptionalActions::Now, before);
        }
    }
}

#[cfg(windows)]
impl Terminal {
    fn unseen() -> Self {
        use winapi_util::{HandleRef, console};
        /// `ENABLE_ECHO_INPUT`.
        const ECHO: u32 = 0x4;
        let before = console::mode(HandleRef::stdin()).ok();
        if let Some(before) = before {
            let _ = console::set_mode(HandleRef::stdin(), before & !ECHO);
        }
        Self { before }
    }
}

#[cfg(windows)]
impl Drop for Terminal {
    fn drop(&mut self) {
        if let Some(before) = self.before {
            let _ = winapi_util::console::set_mode(winapi_util::HandleRef::stdin(), before);
        }
    }
}
