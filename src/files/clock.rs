//! What the system says about time: the clock, and the zone, which is a file or the name of one.

use std::path::Path;
use std::sync::OnceLock;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::read::{Links, read};

/// The largest file that can be a time zone.
const MOST_ZONE: u64 = 1024 * 1024;

/// The time. A clock that is set beyond the last moment that can be written gives that moment.
pub fn now() -> Timestamp {
    let now = SystemTime::now();
    let last = if now < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::try_from(now).unwrap_or(last)
}

/// The day here.
pub fn today() -> Date {
    now().to_zoned_datetime(zone()).date()
}

/// The time zone here: that of the variable `TZ`, else that of the system; UTC where neither can be told.
pub fn zone() -> TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    let found = ZONE.get_or_init(|| match std::env::var("TZ") {
        Ok(named) => zone_of(&named),
        Err(_) => TimeZone::try_system().unwrap_or(TimeZone::UTC),
    });
    found.clone()
}

/// The zone of a value of `TZ`: a name such as `Europe/Brussels`, which the program knows itself, a plain file, or the
/// rule of a zone. Anything else, a device above all, is UTC.
fn zone_of(value: &str) -> TimeZone {
    let named = value.trim().trim_start_matches(':');
    if named.is_empty() {
        return TimeZone::UTC;
    }
    let path = Path::new(named);
    let of_file = || read(path, MOST_ZONE, Links::Follow).ok().and_then(|bytes| TimeZone::tzif(named, &bytes).ok());
    let found =
        if path.is_absolute() { of_file() } else { TimeZone::get(named).ok().or_else(|| TimeZone::posix(named).ok()) };
    found.unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_a_name_a_rule_or_a_plain_file() {
        let winter = jiff::civil::date(2026, 1, 1).at(12, 0, 0, 0);
        let hours = |value: &str| zone_of(value).to_ambiguous_timestamp(winter).compatible().map(|at| at.to_string());
        assert_eq!(hours("Europe/Brussels").as_deref().ok(), Some("2026-01-01T11:00:00Z"));
        assert_eq!(hours(":Asia/Kolkata").as_deref().ok(), Some("2026-01-01T06:30:00Z"));
        assert_eq!(hours("CET-1CEST,M3.5.0,M10.5.0/3").as_deref().ok(), Some("2026-01-01T11:00:00Z"));
        for odd in ["", ":", "/dev/zero", ":/dev/zero", "/proc/kmsg", "/", "Nowhere/City", "../../dev/zero"] {
            assert_eq!(zone_of(odd), TimeZone::UTC, "{odd}");
        }
    }
}
