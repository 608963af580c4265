//! What is told everywhere: times, the name of the tool, how far everything is saved.

use jiff::Timestamp;

use super::{Saved, State};
use crate::text::visible;
use crate::words::{day_in_short, say};

impl State {
    /// A time as the person's clock shows it.
    pub fn clock(&self, at: Timestamp) -> String {
        at.to_zoned_datetime(self.start.zone.clone()).strftime("%H:%M").to_string()
    }

    /// A day, or today's time.
    pub fn when(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.start.zone.clone());
        say!("day-moment", date = local.date(), clock = local.strftime("%H:%M").to_string())
    }

    /// A day of this year, or a month of another one.
    pub fn short_day(&self, at: Timestamp) -> String {
        let local = at.to_zoned_datetime(self.start.zone.clone());
        day_in_short(local.date(), self.start.on.year())
    }

    /// How far everything is saved, for the header.
    pub fn status(&self) -> String {
        if self.is_trying() && !matches!(self.saved, Saved::Not(_)) {
            return say!("screen-nothing-written").to_owned();
        }
        match &self.saved {
            Saved::Nothing => String::new(),
            Saved::Saving => say!("screen-saving").to_owned(),
            Saved::At(at) => say!("screen-saved", clock = self.clock(*at)),
            Saved::Not(_) => say!("screen-status-not-saved").to_owned(),
            Saved::Never => say!("screen-status-unsaved").to_owned(),
            Saved::ReadOnly(_) => say!("screen-status-read-only").to_owned(),
        }
    }

    /// The tool's name for the header.
    pub fn title(&self) -> String {
        match &self.current {
            Some(current) if !current.check.steps.is_empty() => visible(current.check.tool.title()).into_owned(),
            _ => say!("screen-new-check").to_owned(),
        }
    }
}
