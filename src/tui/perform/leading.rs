//! Leading a workshop: what a screen asks for is done, and the workshop is told as it stands on disk then.

use jiff::Timestamp;

use super::Performer;
use super::seat::{Seat, wanted};
use crate::desk::Desk;
use crate::room::Kind;
use crate::tui::leading::{Answered, Beginning, Leading, Paper};
use crate::tui::state::Held;
use crate::words::say;
use crate::workshop::{WorkshopError, workshops};

impl Performer {
    /// Does what a workshop asks for.
    pub(super) fn lead(&mut self, asked: Leading, now: Timestamp) -> Option<Answered> {
        match asked {
            Leading::Close => {
                self.leads = None;
                None
            }
            Leading::List => Some(self.held_workshops()),
            asked => Some(self.take_seat(asked, now)),
        }
    }

    fn held_workshops(&self) -> Answered {
        let (all, failed) = self.folder.as_ref().map(workshops).unwrap_or_default();
        let unreadable = failed.iter().map(|(_, why)| why.to_string()).collect();
        Answered::Listed(Held { all, unreadable, unfinished: self.unfinished_form(Kind::Workshop) })
    }

    fn take_seat(&mut self, asked: Leading, now: Timestamp) -> Answered {
        if self.loaded.is_none() {
            return Answered::NotDone(None, say!("screen-rules-not-loaded").to_owned());
        }
        let sits = match &asked {
            Leading::Open(path) => {
                self.leads = None;
                Seat::at(path).map_err(WorkshopError::from).map(Some)
            }
            Leading::Begin(beginning) => {
                self.leads = None;
                self.begin_workshop(beginning, now)
            }
            _ => Ok(self.leads.take()),
        };
        let seat = match sits {
            Ok(seat) => seat,
            Err(why) => return Answered::NotDone(None, why.to_string()),
        };
        let Some((mut seat, desk)) = seat.zip(self.desk(now)) else {
            return Answered::NotDone(None, say!("screen-nothing-is-saved").to_owned());
        };
        let answered = match asked {
            Leading::Minutes(form, called) => match seat.write_minutes(&desk, form, called) {
                Ok(path) => Answered::Wrote(Paper::Minutes, path),
                Err(why) => Answered::NotWritten(Paper::Minutes, why.to_string()),
            },
            Leading::AskAll(page) => match seat.write_silent_page(&desk, &page) {
                Ok(path) => Answered::Wrote(Paper::SilentPage, path),
                Err(why) => Answered::NotWritten(Paper::SilentPage, why.to_string()),
            },
            begun @ Leading::Begin(_) => match took(&mut seat, &desk, begun) {
                Answered::Done(led, _) => Answered::Begun(led),
                other => other,
            },
            asked => took(&mut seat, &desk, asked),
        };
        self.leads = Some(seat);
        answered
    }

    fn begin_workshop(&self, beginning: &Beginning, now: Timestamp) -> Result<Option<Seat>, WorkshopError> {
        let Some(desk) = self.desk(now) else { return Ok(None) };
        wanted(beginning)?.begin(&desk).map(|(ledger, roster)| Some(Seat::of(ledger, roster)))
    }
}

/// Does what is asked, and tells the workshop as it stands on disk then.
fn took(seat: &mut Seat, desk: &Desk, asked: Leading) -> Answered {
    match seat.take(desk, asked) {
        Ok(told) => Answered::Done(Box::new(seat.led(desk)), told),
        Err(why) => {
            let told = match &why {
                WorkshopError::Room(why) => why.on_screen(),
                why => why.to_string(),
            };
            Answered::NotDone(Some(Box::new(seat.led(desk))), told)
        }
    }
}
