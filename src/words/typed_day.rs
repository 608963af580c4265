//! Days as people write them, in any language of the program.

use jiff::civil::Date;

use super::day::{MONTHS, SHORT};
use super::{Lang, within};

/// Reads a day such as `2026-11-30`, `30.11.2026` or `30 November 2026`. What can be read in two ways is not read:
/// `03/04/2026` is a day in March to some and in April to others.
pub fn typed_day(text: &str) -> Option<Date> {
    let text = text.trim().trim_end_matches(['.', ',']);
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = text.split(['-', '.', '/', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<i16>().ok();
    if let [first, second, third] = parts[..]
        && let (Some(first_number), Some(second_number), Some(third_number)) =
            (number(first), number(second), number(third))
    {
        return match (first.len(), third.len()) {
            (4, _) => date(first_number, second_number, third_number),
            (_, 4) if text.contains('/') && first_number <= 12 && second_number <= 12 => {
                if first_number == second_number { date(third_number, first_number, second_number) } else { None }
            }
            (_, 4) if second_number > 12 => date(third_number, first_number, second_number),
            (_, 4) => date(third_number, second_number, first_number),
            _ => None,
        };
    }
    with_month(&parts)
}

/// A day with its month in words.
fn with_month(parts: &[&str]) -> Option<Date> {
    let (mut year, mut month, mut day) = (None, None, None);
    for part in parts {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        match (digits.parse::<i16>(), digits.len()) {
            (Ok(number), 4) if year.is_none() => year = Some(number),
            (Ok(number), 1 | 2) if day.is_none() => day = Some(number),
            (Err(_), 0) => match month_of(part) {
                Some(found) if month.is_none() => month = Some(found),
                None if year.is_none() && month.is_none() && day.is_none() => {}
                _ => return None,
            },
            _ => return None,
        }
    }
    date(year?, month?, day?)
}

fn month_of(word: &str) -> Option<i16> {
    let word = word.to_lowercase();
    Lang::OFFERED.into_iter().find_map(|lang| {
        within(lang, || {
            let is_it = |at: &usize| [MONTHS[*at], SHORT[*at]].iter().any(|name| name.text().to_lowercase() == word);
            (0..MONTHS.len()).find(is_it).and_then(|at| i16::try_from(at + 1).ok())
        })
    })
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them_and_never_guessed() {
        let expected = date(2026, 11, 27);
        for text in [
            "2026-11-27",
            "27-11-2026",
            "27.11.2026",
            "27/11/2026",
            "11/27/2026",
            "27 November 2026",
            "27 november 2026",
            "Nov 27, 2026",
            "27th November 2026",
            "Friday 27 November 2026",
            " 27.11.2026. ",
            "2026/11/27",
        ] {
            assert_eq!(typed_day(text), expected, "{text}");
        }
        assert_eq!(typed_day("3-4-2026"), date(2026, 4, 3));
        for text in ["", "soon", "03/04/2026", "27-11-26", "31 February 2026", "2026", "November 2026", "27 November"] {
            assert_eq!(typed_day(text), None, "{text}");
        }
    }
}
