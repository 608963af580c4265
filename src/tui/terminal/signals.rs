//! Signals as a place to be woken by and a flag for each.

use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{
    SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGTSTP, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU,
};

/// Signals that end a program, the most pressing first. Those that tell of a fault inside it are not among them: after
/// one of those nothing can be relied on.
pub(super) const ENDING: [i32; 14] = [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGABRT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGSYS,
    SIGTRAP,
];
/// Signals after which it goes on.
const PASSING: [i32; 3] = [SIGTSTP, SIGCONT, SIGWINCH];

/// What came since it was looked at last.
#[derive(Debug)]
pub(super) struct Signals {
    /// Has bytes to read when a signal came.
    pub(super) wake: UnixStream,
    flags: Vec<(i32, Arc<AtomicBool>)>,
}

impl Signals {
    pub(super) fn new() -> io::Result<Self> {
        let (wake, ring) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        ring.set_nonblocking(true)?;
        let mut flags = Vec::new();
        for signal in ENDING.into_iter().chain(PASSING) {
            let flag = Arc::new(AtomicBool::new(false));
            signal_hook::flag::register(signal, Arc::clone(&flag))?;
            signal_hook::low_level::pipe::register(signal, ring.try_clone()?)?;
            flags.push((signal, flag));
        }
        Ok(Self { wake, flags })
    }

    /// Empties the place that wakes. The flags stay.
    pub(super) fn drain(&self) {
        let mut bytes = [0_u8; 64];
        while matches!((&self.wake).read(&mut bytes), Ok(count) if count > 0) {}
    }

    /// The signal that asks for the end, if one came. It stays noted: whoever asks next is told the same.
    pub(super) fn ending(&self) -> Option<i32> {
        let came = |(signal, flag): &&(i32, Arc<AtomicBool>)| ENDING.contains(signal) && flag.load(Ordering::SeqCst);
        self.flags.iter().find(came).map(|(signal, _)| *signal)
    }

    /// A signal after which the program goes on, if one came. A new size or being continued both mean the same, so one
    /// of them is enough.
    pub(super) fn passing(&self) -> Option<i32> {
        let came: Vec<i32> = self
            .flags
            .iter()
            .filter(|(signal, flag)| PASSING.contains(signal) && flag.swap(false, Ordering::SeqCst))
            .map(|(signal, _)| *signal)
            .collect();
        came.first().copied()
    }
}
