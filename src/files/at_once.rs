//! Work on many files or rules, spread over the processors of the machine.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use crate::words::{lang, within};

/// How many items each processor has to get before a thread is worth its start. Fewer are done before a thread has
/// begun.
#[derive(Clone, Copy)]
pub enum Worth {
    /// A rule is proved.
    Proving = 1,
    /// A file is read and understood.
    Reading = 16,
    /// A file is looked at, or a line is taken in.
    Looking = 400,
}

/// The most items that a worker takes at a time.
const TOGETHER: usize = 32;
/// How often each worker should come back for more. Large shares would let the others wait for the last worker.
const TURNS: usize = 4;

/// How many processors there are. Asked once: on Linux the answer is gathered from several files.
fn processors() -> usize {
    static KNOWN: OnceLock<usize> = OnceLock::new();
    *KNOWN.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get))
}

/// Does `work` for each of `items`; the answers in the order of the items, however many do the work.
pub fn at_once<I: Sync, T: Send>(items: &[I], worth: Worth, work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let wanted = items.len() / worth as usize;
    let workers = if wanted < 2 { wanted } else { wanted.min(processors()) };
    if workers < 2 {
        return items.iter().map(work).collect();
    }
    let together = (items.len() / (workers * TURNS)).clamp(1, TOGETHER);
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let spoken = lang();
    let worker = || {
        within(spoken, || {
            loop {
                let from = next.fetch_add(together, Ordering::Relaxed);
                let mine = items.get(from..).unwrap_or_default();
                if mine.is_empty() {
                    break;
                }
                let answers: Vec<T> = mine.iter().take(together).map(&work).collect();
                // No worker panics while it holds the lock. If one did, the answers behind the lock would still be
                // whole.
                done.lock().unwrap_or_else(PoisonError::into_inner).push((from, answers));
            }
        });
    };
    thread::scope(|scope| {
        for _ in 1..workers {
            // Where the system gives no thread, the others do the work.
            let _ = thread::Builder::new().spawn_scoped(scope, worker);
        }
        worker();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(from, _)| *from);
    done.into_iter().flat_map(|(_, answers)| answers).collect()
}

/// Does two things at once; one after the other where the system gives no thread.
pub fn both<A: Send, B>(one: impl Fn() -> A + Sync, other: impl FnOnce() -> B) -> (A, B) {
    let spoken = lang();
    thread::scope(|scope| {
        let begun = thread::Builder::new().spawn_scoped(scope, || within(spoken, &one));
        let other = other();
        let one = match begun {
            Ok(begun) => begun.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => one(),
        };
        (one, other)
    })
}

#[cfg(test)]
mod tests {
    use super::{Worth, at_once, both};
    use crate::words::{Lang, lang, within};

    #[test]
    fn answers_stand_in_the_order_of_the_items_and_in_one_language() {
        for many in [0, 1, 40, 1000] {
            let items: Vec<usize> = (0..many).collect();
            let found = within(Lang::Nl, || at_once(&items, Worth::Reading, |item| (item * 2, lang())));
            assert_eq!(found, items.iter().map(|item| (item * 2, Lang::Nl)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn both_are_done_in_one_language() {
        assert_eq!(within(Lang::Nl, || both(lang, || (lang(), 2))), (Lang::Nl, (Lang::Nl, 2)));
    }
}
