//! What is done to any text, whatever it says: made visible, wrapped, cut, kept from spreadsheets, and read as yes, no
//! or not sure, as a number, or as a sum of money. One of each for every face and every file.

mod ascii;
mod capital;
mod cut;
mod formula;
mod kept;
mod letters;
mod money;
mod number;
mod rows;
mod script;
mod separator;
mod visible;
mod wrap;
mod yes_no;

pub use ascii::{Signs, as_shown, in_ascii, show_in};
pub use capital::capital;
pub use cut::{cut, cut_at_words, whole_sentences};
pub use formula::{as_meant, guarded, would_run};
pub use kept::{Piece, pieces};
pub use letters::{letters, whole_text, wide};
pub use money::euros;
pub use number::number;
pub use rows::{MOST_LINES_OF_ROW, lines_of, row_height};
pub use separator::separator;
pub use visible::{first_hidden, is_hidden, visible, visible_lines};
pub use wrap::{wrap, wrap_options};
pub use yes_no::{Unclear, YesNo, yes_no};
