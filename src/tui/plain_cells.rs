//! A screen for terminals that show ASCII alone: what other people wrote stands there too, sign for sign, so that
//! nothing moves.

use ratatui::buffer::{Buffer, Cell};

use super::theme::Look;
use crate::text::in_ascii;

/// Puts an ASCII sign in the place of every other one, where the look asks for it.
pub fn put_in_ascii(buffer: &mut Buffer, look: Look) {
    if look.ascii {
        buffer.content.iter_mut().filter(|cell| !cell.symbol().is_ascii()).for_each(put_near);
    }
}

fn put_near(cell: &mut Cell) {
    let near = near(cell.symbol());
    cell.set_char(near);
}

/// The one ASCII sign that comes nearest; a question mark where none does.
fn near(symbol: &str) -> char {
    let told = in_ascii(symbol);
    let is_letter = symbol.starts_with(char::is_alphabetic);
    match told.as_ref() {
        "..." => '.',
        "->" => '>',
        "<-" => '<',
        one if one.len() == 1 => one.chars().next().unwrap_or('?'),
        // Where two letters stand for one, the first is taken. A sign that has only a number gets a question mark.
        more if is_letter && !more.starts_with('[') => more.chars().next().unwrap_or('?'),
        _ => '?',
    }
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn each_sign_has_one_in_its_place() {
        let signs = ["“", "’", "…", "–", "→", "ë", "e\u{301}", "ß", "ı", "Ş", "一", "€", "§", "🙂", "\u{a0}"];
        assert_eq!(signs.map(near).iter().collect::<String>(), "\"'.->eesiS???? ");
    }
}
