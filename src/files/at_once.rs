//! Work on many files or rules, spread over the processors of the machine.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::words::{lang, within};

/// Fewer items than this for each processor are done before a thread has begun.
#[derive(Clone, Copy)]
pub enum Worth {
    /// A rule is proved.
    Proving = 1,
    /// A file is read and understood.
    Reading = 16,
    /// A file is looked at, or a line is taken in.
    Looking = 400,
}

/// Does `work` for each of `items`; the answers in the order of the items, however many do the work.
pub fn at_once<I: Sync, T: Send>(items: &[I], worth: Worth, work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let workers = processors.min(items.len() / worth as usize);
    if workers < 2 {
        return items.iter().map(work).collect();
    }
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(items.len())));
    let spoken = lang();
    let worker = || {
        within(spoken, || {
            let mut own = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else { break };
                own.push((at, work(item)));
            }
            // Nobody panics while it is held; if somebody did, what is in it is whole.
            done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(&mut own);
        });
    };
    thread::scope(|scope| {
        for _ in 1..workers {
            // Where the system gives no thread, the others do the work.
            let _ = thread::Builder::new().spawn_scoped(scope, worker);
        }
        worker();
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answer)| answer).collect()
}

#[cfg(test)]
mod tests {
    use super::{Worth, at_once};
    use crate::words::{Lang, lang, within};

    #[test]
    fn answers_stand_in_the_order_of_the_items_and_in_one_language() {
        for many in [0, 1, 40, 1000] {
            let items: Vec<usize> = (0..many).collect();
            let found = within(Lang::Nl, || at_once(&items, Worth::Reading, |item| (item * 2, lang())));
            assert_eq!(found, items.iter().map(|item| (item * 2, Lang::Nl)).collect::<Vec<_>>());
        }
    }
}
