//! The organisation's own Word template, taken for its looks: styles, theme, fonts, lists, page, headers and footers.
//! Its text is left behind, and whatever could act or fetch something is refused when it is read.
//!
//! ```text
//! bytes ─parcel─▶ parts ─relations, hostile─▶ HouseStyle ─laid_over─▶ the report in the house's looks
//! ```

mod edits;
mod flaw;
mod hostile;
mod laid_over;
mod parcel;
mod part;
mod read;
mod sheet;
mod styles;

pub use flaw::HouseStyleFlaw;
pub(super) use laid_over::lay_over;
pub use read::read_house_style;

use part::Part;
pub use sheet::Sheet;

/// What is taken of a template, checked when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseStyle {
    styles: String,
    numbering: Option<String>,
    theme: Option<Part>,
    fonts: Option<Part>,
    margins: Vec<Margin>,
    sheet: Sheet,
}

impl HouseStyle {
    /// The measures of its page.
    pub const fn sheet(&self) -> &Sheet {
        &self.sheet
    }
}

/// What stands above or below the text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Margin {
    place: Place,
    on: On,
    part: Part,
}

/// Above or below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Head,
    Foot,
}

/// On which pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum On {
    Every,
    First,
}
