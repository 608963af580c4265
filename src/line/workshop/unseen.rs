//! A terminal that shows nothing of what is typed, for as long as this lives.

/// Keeps what is typed off the screen.
pub(super) struct Unseen {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
    #[cfg(windows)]
    before: Option<u32>,
}

#[cfg(unix)]
impl Unseen {
    /// From now on, where a person sits at a keyboard.
    pub(super) fn on(is_keyboard: bool) -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let input = std::io::stdin();
        let before = is_keyboard.then(|| tcgetattr(&input).ok()).flatten();
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
impl Drop for Unseen {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            let _ = rustix::termios::tcsetattr(std::io::stdin(), rustix::termios::OptionalActions::Now, before);
        }
    }
}

#[cfg(windows)]
impl Unseen {
    /// From now on, where a person sits at a keyboard.
    pub(super) fn on(is_keyboard: bool) -> Self {
        use winapi_util::{HandleRef, console};
        /// `ENABLE_ECHO_INPUT`.
        const ECHO: u32 = 0x4;
        let before = is_keyboard.then(|| console::mode(HandleRef::stdin()).ok()).flatten();
        if let Some(before) = before {
            let _ = console::set_mode(HandleRef::stdin(), before & !ECHO);
        }
        Self { before }
    }
}

#[cfg(windows)]
impl Drop for Unseen {
    fn drop(&mut self) {
        if let Some(before) = self.before {
            let _ = winapi_util::console::set_mode(winapi_util::HandleRef::stdin(), before);
        }
    }
}
