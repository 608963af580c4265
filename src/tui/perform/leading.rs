//! Leading a workshop: what a screen asks for is done, and the workshop is told as it stands on disk then.

use jiff::Timestamp;

use super::Performer;
use super::seat::Seat;
use crate::tui::leading::{Answered, Leading};
use crate::words::say;

impl Performer {
    /// Does what a workshop asks for.
    pub(super) fn lead(&mut self, asked: Leading, now: Timestamp) -> Answered {
        if let Leading::Open(path) = &asked {
            self.leads = None;
            match Seat::at(path) {
                Ok(seat) => self.leads = Some(seat),
                Err(why) => return Answered::NotDone(None, why.to_string()),
            }
        }
        if self.loaded.is_none() {
            return Answered::NotDone(None, say!("screen-rules-not-loaded").to_owned());
        }
        let (seat, desk) = (self.leads.take(), self.desk(now));
        let Some((mut seat, desk)) = seat.zip(desk) else {
            return Answered::NotDone(None, say!("screen-nothing-is-saved").to_owned());
        };
        let answered = match seat.take(&desk, asked) {
            Ok(told) => Answered::Done(Box::new(seat.led(&desk)), told),
            Err(why) => Answered::NotDone(Some(Box::new(seat.led(&desk))), why.to_string()),
        };
        self.leads = Some(seat);
        answered
    }
}
