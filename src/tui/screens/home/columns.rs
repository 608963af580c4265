//! The columns of the list of checks, and what stands in them.

use unicode_width::UnicodeWidthStr;

use crate::check::told_apart;
use crate::record::Summary;
use crate::text::visible;
use crate::tui::page::Span;
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{Key, key, say};

/// The columns, how wide each gets at most, and which go first where there is no room.
pub(super) const COLUMNS: [(Key, usize, u8); 6] = [
    (key!("home-column-tool"), 60, 0),
    (key!("home-column-owner"), 14, 4),
    (key!("home-column-group"), 14, 3),
    (key!("home-column-step"), 20, 2),
    (key!("home-column-result"), 34, 0),
    (key!("home-column-changed"), 8, 1),
];

/// How wide the cells of a check are.
pub(super) fn widths(state: &State, row: &ShelfRow) -> [usize; COLUMNS.len()] {
    texts(state, row).map(|cell| cell.text.width())
}

/// The cells of a check.
pub(super) fn texts(state: &State, row: &ShelfRow) -> [Span; COLUMNS.len()] {
    let span = |text: &str, tone: Tone| Span { text: visible(text).into_owned(), tone };
    let changed = row.changed.map_or_else(String::new, |changed| state.short_day(changed));
    let changed = span(&changed, Tone::Quiet);
    let Ok(summary) = &row.summary else {
        let nothing = || span("", Tone::Quiet);
        let step = span(say!("home-cannot-read"), Tone::Quiet);
        return [
            span(&row.reference, Tone::Text),
            nothing(),
            nothing(),
            step,
            span(say!("home-damaged"), Tone::Notice),
            changed,
        ];
    };
    let step = match &summary.next {
        _ if summary.archived => say!("home-archived"),
        _ if summary.closed => say!("home-closed"),
        _ if !summary.started => say!("home-not-started"),
        Some(next) => &place(next),
        None => say!("home-all-asked"),
    };
    let result = match &summary.damage {
        Some(_) if summary.is_newer => say!("home-newer-result").to_owned(),
        Some(_) => say!("home-damaged-result").to_owned(),
        None => format!("{} {}", state.look().sign(summary.verdict), summary.verdict_in_short(state.start.on)),
    };
    [
        span(&title(summary), Tone::Text),
        span(&summary.owner, Tone::Text),
        span(&summary.group, Tone::Text),
        span(step, Tone::Quiet),
        span(&result, Tone::of(summary.verdict)),
        changed,
    ]
}

/// What a check is called at home: tools of one name are told from their copies.
pub(super) fn title(summary: &Summary) -> String {
    told_apart(&summary.title, summary.taken_from.first().map(|from| from.why))
}

/// Where a check stands, in words: people know no addresses.
pub(super) fn place(next: &str) -> String {
    match next.split_once('.') {
        Some((rule, _)) if rule != "scope" => say!("home-step-rule", rule = rule),
        _ => say!("home-step-scope").to_owned(),
    }
}
