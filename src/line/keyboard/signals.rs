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

/// A console of Windows ends the program by itself.
#[cfg(not(unix))]
pub fn heed(_: bool, _: impl Fn() -> bool + Send + 'static) {}
