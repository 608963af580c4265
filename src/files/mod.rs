//! What the system gives and takes: bounded reading of plain files, whole files or none, private folders, the clock.
//! One of each, so that no command waits for a pipe, fills memory from a device, or leaves half a file behind.

mod at_once;
mod clock;
mod folder;
mod limits;
mod named;
mod private;
mod read;
mod reason;
mod shown;
mod sync;
mod watched;
mod whole;

pub use at_once::{Worth, at_once, both};
pub use clock::{now, today, zone};
pub use folder::{Folder, Stamp, names_in};
pub use limits::{CASES, FORM, LETTERHEAD, LOGO, PARCEL, RECORD, RECORD_LINE, RULE_FILE, SETTINGS, TABLE, TEMPLATE};
pub use named::named;
pub use private::{make_private, private_file};
pub use read::{Links, Unreadable, open_plain, read, read_beginning, read_letters, read_text, text_of};
pub use reason::{Doing, reason};
pub use shown::shown;
pub use sync::{Durability, again, sync_file, sync_folder, sync_new_file};
pub use watched::Watched;
pub use whole::{InTheWay, NotWritten, WholeFile, write_whole};
