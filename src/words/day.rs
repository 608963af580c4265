//! Days and times as people write them, in local time. Records keep UTC.

use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Key, Value, key, say};

pub(super) const MONTHS: [Key; 12] = [
    key!("day-january"),
    key!("day-february"),
    key!("day-march"),
    key!("day-april"),
    key!("day-may"),
    key!("day-june"),
    key!("day-july"),
    key!("day-august"),
    key!("day-september"),
    key!("day-october"),
    key!("day-november"),
    key!("day-december"),
];

pub(super) const SHORT: [Key; 12] = [
    key!("day-january-short"),
    key!("day-february-short"),
    key!("day-march-short"),
    key!("day-april-short"),
    key!("day-may-short"),
    key!("day-june-short"),
    key!("day-july-short"),
    key!("day-august-short"),
    key!("day-september-short"),
    key!("day-october-short"),
    key!("day-november-short"),
    key!("day-december-short"),
];

/// A day, such as `2 December 2026`.
pub fn day(date: Date) -> String {
    let month = of_month(&MONTHS, date);
    // The numbers go in as texts, so that no sign for thousands gets into a year.
    say!("day-date", day = date.day().to_string(), month = month, year = date.year().to_string())
}

/// A day for a narrow column: `2 Dec` in the year `now`, `Dec 2026` in others.
pub fn day_in_short(date: Date, now: i16) -> String {
    let month = of_month(&SHORT, date);
    if date.year() == now {
        say!("day-of-this-year", day = date.day().to_string(), month = month)
    } else {
        say!("day-of-another-year", month = month, year = date.year().to_string())
    }
}

fn of_month(names: &[Key; 12], date: Date) -> &'static str {
    names[usize::try_from(date.month() - 1).unwrap_or_default() % 12].text()
}

static ZONE: OnceLock<fn() -> TimeZone> = OnceLock::new();

/// Sets where the session takes its time zone from. Until then, and in tests, it is UTC.
pub fn live_in(zone: fn() -> TimeZone) {
    let _ = ZONE.set(zone);
}

fn zone() -> TimeZone {
    ZONE.get().map_or(TimeZone::UTC, |zone| zone())
}

/// The day here on which something happened, such as `2 December 2026`.
pub fn day_of(at: Timestamp) -> String {
    day(at.to_zoned_datetime(zone()).date())
}

/// The time of day here, such as `14:05`.
pub fn clock(at: Timestamp) -> String {
    at.to_zoned_datetime(zone()).strftime("%H:%M").to_string()
}

/// The day here, with the hour and the minute, on which something happened.
pub fn moment_of(at: Timestamp) -> (Date, u16, u8) {
    let here = at.to_zoned_datetime(zone());
    (here.date(), u16::try_from(here.hour()).unwrap_or_default(), u8::try_from(here.minute()).unwrap_or_default())
}

/// Day and time here, such as `2 December 2026, 14:05`.
pub fn moment(at: Timestamp) -> String {
    say!("day-moment", date = day_of(at), clock = clock(at))
}

impl From<&Date> for Value<'_> {
    fn from(date: &Date) -> Self {
        Self::from(*date)
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::from(day(date))
    }
}
