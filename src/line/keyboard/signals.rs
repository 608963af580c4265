//! What a signal does. One that ends the program is the end of the input, so that the talk says its last words: what is
//! saved, and how to go on. A second one ends the program. Before whatever else ends or stops it the marks are taken back.

/// So long the talk has for its last words after a signal that nobody sends twice: a terminal may take nothing any more.
#[cfg(unix)]
const LAST_WORDS: std::time::Duration = std::time::Duration::from_secs(3);

/// Heeds signals from now on. `at_end` is `false` where nobody hears the end of the input any more. A pipe outlives its
/// terminal, so that only there the end of the terminal is no end.
#[cfg(unix)]
pub fn heed(is_marking: bool, at_terminal: bool, at_end: impl Fn() -> bool + Send + 'static) {
    use super::marking::without;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let ends: &[i32] = if at_terminal { &[SIGINT, SIGTERM, SIGHUP] } else { &[SIGINT, SIGTERM] };
    let others: &[i32] = if is_marking { &[SIGQUIT, SIGTSTP] } else { &[] };
    // Without them a signal ends the program at once: everything that was answered is saved then, too.
    let Ok(mut signals) = signal_hook::iterator::Signals::new(others.iter().chain(ends)) else { return };
    std::thread::spawn(move || {
        let mut is_first = true;
        for signal in signals.forever() {
            let end = move || {
                // A stop comes back from here once somebody continues the program.
                if signal_hook::low_level::emulate_default_handler(signal).is_err() {
                    std::process::exit(128 + signal);
                }
            };
            if ends.contains(&signal) && std::mem::replace(&mut is_first, false) && at_end() {
                if signal != SIGINT {
                    std::thread::spawn(move || {
                        std::thread::sleep(LAST_WORDS);
                        if is_marking { without(end) } else { end() }
                    });
                }
                continue;
            }
            if is_marking { without(end) } else { end() }
        }
    });
}

/// Heeds Ctrl+C and Ctrl+Break of a console from now on.
#[cfg(windows)]
pub fn heed(_: bool, _: bool, at_interrupt: impl Fn() -> bool + Send + 'static) {
    use tokio::signal::windows::{ctrl_break, ctrl_c};
    // Without them an interrupt ends the program at once: everything that was answered is saved then, too.
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else { return };
    let (Ok(mut interrupt), Ok(mut brk)) = (ctrl_c(), ctrl_break()) else { return };
    std::thread::spawn(move || {
        let mut next = || {
            runtime.block_on(std::future::poll_fn(|context| {
                let came = interrupt.poll_recv(context).is_ready() || brk.poll_recv(context).is_ready();
                if came { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
            }));
        };
        next();
        if at_interrupt() {
            next();
        }
        std::process::exit(INTERRUPTED);
    });
}

/// What other programs see of one that Ctrl+C ended, `STATUS_CONTROL_C_EXIT`.
#[cfg(windows)]
const INTERRUPTED: i32 = 0xC000_013A_u32.cast_signed();

/// Other systems end the program by themselves.
#[cfg(not(any(unix, windows)))]
pub fn heed(_: bool, _: bool, _: impl Fn() -> bool + Send + 'static) {}
