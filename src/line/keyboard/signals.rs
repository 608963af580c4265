//! What a signal does at a terminal. An interrupt is the end of the input, so that the talk says its last words; a second
//! one ends the program. Before every other signal that ends or stops the program the marks are taken back.

/// Heeds signals from now on. `at_interrupt` is `false` where nobody hears the end of the input any more.
#[cfg(unix)]
pub fn heed(is_marking: bool, at_interrupt: impl Fn() -> bool + Send + 'static) {
    use super::marking::without;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let others: &[i32] = if is_marking { &[SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] } else { &[] };
    // Without them an interrupt ends the program at once: everything that was answered is saved then, too.
    let Ok(mut signals) = signal_hook::iterator::Signals::new(others.iter().chain([&SIGINT])) else { return };
    std::thread::spawn(move || {
        let mut is_first = true;
        for signal in signals.forever() {
            if signal == SIGINT && std::mem::replace(&mut is_first, false) && at_interrupt() {
                continue;
            }
            let ends = || {
                // A stop comes back from here once somebody continues the program.
                if signal_hook::low_level::emulate_default_handler(signal).is_err() {
                    std::process::exit(128 + signal);
                }
            };
            if is_marking { without(ends) } else { ends() }
        }
    });
}

/// Heeds Ctrl+C and Ctrl+Break of a console from now on.
#[cfg(windows)]
pub fn heed(_: bool, at_interrupt: impl Fn() -> bool + Send + 'static) {
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
pub fn heed(_: bool, _: impl Fn() -> bool + Send + 'static) {}
