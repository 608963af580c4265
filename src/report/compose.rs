//! What a report on a check looks like: the parts of the account as blocks. Every format follows it.

use super::block::Document;
use super::format::Format;
use super::letterhead::Letterhead;
use super::memo::memo;
use super::onepage::{Measure, Room, one_page};
use super::sheet::{self, Letters};
use super::text::fits_on_a_page;
use crate::account::{Account, FactKey, Subject, account};
use crate::text::cut_at_words;
use crate::words::{day, say};

/// A longer name of a client is cut in the footer.
const MOST_IN_CLIENT: usize = 40;

/// How much a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One page for a manager.
    Short,
    /// Everything, with the answers.
    Full,
}

/// Composes the report.
pub fn compose(subject: &Subject, length: Length) -> Document {
    compose_account(&account(subject), length)
}

/// Arranges an account that is already made. One page takes only as much as also fits on it as plain text.
pub fn compose_account(account: &Account, length: Length) -> Document {
    arranged(account, length, Measure::Text, None)
}

/// The same for one format and the letterhead that it gets: a printed page takes more than plain text.
pub fn compose_for(account: &Account, length: Length, format: Format, letterhead: Option<&Letterhead>) -> Document {
    let measure = match format {
        Format::Html | Format::Docx => Measure::Print,
        Format::Md | Format::Txt => Measure::Text,
    };
    arranged(account, length, measure, letterhead)
}

fn arranged(account: &Account, length: Length, measure: Measure, letterhead: Option<&Letterhead>) -> Document {
    let document = |(title, blocks)| Document {
        title,
        lang: account.lang.clone(),
        blocks,
        footer: footer(account),
        one_page: length == Length::Short,
        large: false,
        letterhead: None,
    };
    if length == Length::Full {
        return document((account.title.clone(), memo(account)));
    }
    let taken = sheet::taken_by(letterhead);
    let mut page = Document::default();
    for room in Room::of(account, measure) {
        page = document(one_page(account, room));
        let fits = match measure {
            Measure::Text => fits_on_a_page(&page),
            Measure::Print => sheet::fits(&page, Letters::Small, taken),
        };
        if fits {
            break;
        }
    }
    page.large = measure == Measure::Print && sheet::fits(&page, Letters::Large, taken);
    page
}

/// Client and check, the day, the rules: what a reader needs to know of a page that was torn off.
pub(super) fn footer(account: &Account) -> String {
    let (check, edition) = (&account.origin.check, &account.origin.edition);
    let client = account.standing.standing.iter().find(|fact| fact.key == FactKey::Group);
    match client {
        None => say!("memo-footer", check = check, day = day(account.on), edition = edition),
        Some(client) => {
            let client = cut_at_words(&client.value, MOST_IN_CLIENT);
            say!("memo-footer-of-client", client = client, check = check, day = day(account.on), edition = edition)
        }
    }
}
