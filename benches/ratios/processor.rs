//! What a process has taken of the processor and of memory, as Linux tells it.

use std::fs;
use std::time::Duration;

/// All threads of this process so far, also those that have ended; in steps of ten milliseconds.
pub fn all_threads() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program may hold blanks; it stands in brackets.
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    let (user, system) = (ticks()?, ticks()?);
    // A hundred ticks a second on every system that Rust knows.
    Some(Duration::from_millis((user + system) * 10))
}

/// The thread that asks.
pub fn own_thread() -> Option<Duration> {
    of_schedule("/proc/thread-self/schedstat")
}

/// The threads of another process that are still there.
pub fn of(process: u32) -> Option<Duration> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).ok()?;
    let times = threads.flatten().filter_map(|thread| of_schedule(&format!("{}/schedstat", thread.path().display())));
    Some(times.sum())
}

fn of_schedule(path: &str) -> Option<Duration> {
    let text = fs::read_to_string(path).ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// The most memory that a process ever had, in MiB; `self` is this one.
pub fn peak_memory(process: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok().map(|kib| kib / 1024.0)
}

/// All processes that this one began and waited for, in steps of ten milliseconds.
pub fn children() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(13);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    let (user, system) = (ticks()?, ticks()?);
    Some(Duration::from_millis((user + system) * 10))
}
