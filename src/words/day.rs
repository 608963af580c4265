//! Days and times as people write them, in local time. Records keep UTC.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::{Key, key, say};

const MONTHS: [Key; 12] = [
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

/// A day, such as `2 December 2026`.
pub fn day(date: Date) -> String {
    let month = MONTHS[usize::try_from(date.month() - 1).unwrap_or_default() % 12];
    // Texts, so that no sign for thousands gets into a year.
    say!("day-date", day = date.day().to_string(), month = month.text(), year = date.year().to_string())
}

/// The time of day in a zone, such as `14:05`.
pub fn clock(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%H:%M").to_string()
}

/// Day and time in a zone, such as `2 December 2026, 14:05`.
pub fn moment(at: Timestamp, zone: &TimeZone) -> String {
    let local: Zoned = at.to_zoned(zone.clone());
    say!("day-moment", date = day(local.date()), clock = local.strftime("%H:%M").to_string())
}
