//! Work on many files or rules, spread over the processors of the machine.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
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

/// So many answers of a worker are put in their places together.
const WAITING: usize = 32;

/// Does `work` for each of `items`; the answers in the order of the items, however many do the work.
pub fn at_once<I: Sync, T: Send>(items: &[I], worth: Worth, work: impl Fn(&I) -> T + Sync) -> Vec<T> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let workers = processors.min(items.len() / worth as usize);
    if workers < 2 {
        return items.iter().map(work).collect();
    }
    let slots = std::iter::repeat_with(|| None).take(items.len()).collect::<Vec<Option<T>>>();
    let (next, done) = (AtomicUsize::new(0), Mutex::new(slots));
    // Nobody panics while it is held; if somebody did, what is in it is whole.
    let put = |own: &mut Vec<(usize, T)>| {
        let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
        for (at, answer) in own.drain(..) {
            done[at] = Some(answer);
        }
    };
    let spoken = lang();
    let worker = || {
        within(spoken, || {
            // Many answers are large together: few of them wait for their place.
            let mut own = Vec::with_capacity(WAITING);
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else { break };
                own.push((at, work(item)));
                if own.len() == WAITING {
                    put(&mut own);
                }
            }
            put(&mut own);
        });
    };
    thread::scope(|scope| {
        for _ in 1..workers {
            // Where the system gives no thread, the others do the work.
            let _ = thread::Builder::new().spawn_scoped(scope, worker);
        }
        worker();
    });
    let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.into_iter().flatten().collect()
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
