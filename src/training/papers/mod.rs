//! What comes out of training: the record of a session, the page of a person, one clean table, an overview, handouts,
//! and the cases for other programs. It says “record of training”, and nothing more.

mod export;
mod handout;
mod overview;
mod record;
mod sheet;
mod writing;

pub use export::{gift, moodle_xml};
pub use handout::{cards, handout};
pub use overview::{overview, overview_table};
pub use record::{record_of_person, record_of_session};
pub use sheet::{of_seat, session_table};
pub use writing::{PaperOf, PaperWanted, write_papers};
