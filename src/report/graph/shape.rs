//! The outline of each place of the picture: one form for each kind, one line for each state, so that both can be told
//! apart without colour.

use super::layout::{Form, Place};
use crate::account::tree::{Look, Mark};

/// How far corners are cut.
const CUT: u32 = 9;
/// The width of the bar at the left of a condition.
const BAR: u32 = 5;
/// How far the second line of a doubled outline stands inside the first.
const INSIDE: u32 = 3;
const ROUND: u32 = 12;
const NEARLY_SQUARE: u32 = 3;

/// The outline of a place as SVG elements.
pub fn shape(place: &Place) -> String {
    let Place { x, y, width, height, .. } = *place;
    let look = place.branch.and_then(|branch| branch.mark).map(Mark::look);
    match place.form {
        Form::Condition => {
            let bar = format!(
                "<rect class=\"a5g-solid\" fill=\"#1a1d21\" x=\"{x}\" y=\"{y}\" width=\"{BAR}\" height=\"{height}\"/>"
            );
            rect(place, 0, &format!("{FILLED} {}", line(look))) + &bar
        }
        Form::Exception => {
            let (right, bottom) = (x + width, y + height);
            let (left_cut, top_cut, right_cut, bottom_cut) = (x + CUT, y + CUT, right - CUT, bottom - CUT);
            let path = format!(
                "M{left_cut} {y}H{right_cut}L{right} {top_cut}V{bottom_cut}L{right_cut} {bottom}H{left_cut}L{x} \
                 {bottom_cut}V{top_cut}Z"
            );
            format!("<path {FILLED} {} d=\"{path}\"/>", line(look))
        }
        Form::Pill => rect(place, ROUND, &format!("{FILLED} {}", line(look))),
        Form::DoublePill => {
            let (left, top) = (x + INSIDE, y + INSIDE);
            let (width, height) = (width - 2 * INSIDE, height - 2 * INSIDE);
            let inner = format!(
                "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"{}\" {STROKE}{}/>",
                ROUND - INSIDE,
                pattern(look)
            );
            rect(place, ROUND, &format!("{FILLED} {}", line(look))) + &inner
        }
        Form::BrokenPill | Form::Pointer => {
            // Without answers its line is broken. With answers the line shows what they give.
            let line = look.map_or_else(|| BROKEN.to_owned(), |look| line(Some(look)));
            rect(place, ROUND, &format!("{OPEN} {line}"))
        }
        Form::Question => rect(place, NEARLY_SQUARE, &format!("{OPEN} {}", line(look))),
        Form::Note => {
            let (left, top, bottom) = (x + 1, y + 3, y + height - 3);
            format!("<path {STROKE} {BROKEN} d=\"M{left} {top}V{bottom}\"/>")
        }
    }
}

const STROKE: &str = "class=\"a5g-line\" stroke=\"#6b747d\"";
const FILLED: &str = "class=\"a5g-box a5g-line\" fill=\"#f3f5f7\" stroke=\"#6b747d\"";
const OPEN: &str = "class=\"a5g-paper a5g-line\" fill=\"#ffffff\" stroke=\"#6b747d\"";
const BROKEN: &str = "stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";

fn rect(place: &Place, radius: u32, attributes: &str) -> String {
    let Place { x, y, width, height, .. } = *place;
    format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" {attributes}/>")
}

fn line(look: Option<Look>) -> String {
    let thick = match look {
        Some(Look::Filled) => "2.5",
        Some(Look::Dashed) => "1.75",
        Some(Look::Outlined) | None => "1.25",
        Some(Look::Bracketed) => "1",
    };
    format!("stroke-width=\"{thick}\"{}", pattern(look))
}

const fn pattern(look: Option<Look>) -> &'static str {
    match look {
        Some(Look::Filled | Look::Outlined) | None => "",
        Some(Look::Dashed) => " stroke-dasharray=\"6 4\"",
        Some(Look::Bracketed) => " stroke-dasharray=\"1 4\"",
    }
}
