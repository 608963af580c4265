//! The full-screen program.
//!
//! ```text
//!  Call-mood pilot | (f) Feelings at work or in education   2 of 4   saved 13:47   ← header: where am I, saved when
//! ================================================================================
//!  Does the tool conclude what people feel or intend?                              ← body: rows of a `Page`,
//!                                                                                     wrapped by words, never cut
//!  > 1  Yes        a stress level for each call                                    ← the focus; the terminal's own
//!    2  No         it counts how long a call takes                                    cursor stands here too
//!    3  Not sure
//! --------------------------------------------------------------------------------
//!  1 2 3 choose   Enter continue   T note   W why   Esc back                       ← footer: the keys that work now,
//!                                                                                     taken from the keymap
//! ```
//!
//! Bytes become keys in [`input`], keys become acts in `keymap`, [`app`] turns acts into a new state and effects, `perform`
//! carries effects out and answers with outcomes. `draw` shows the page of the screen on top.
//!
//! ```text
//! act          what a key can mean
//! app          the state of the full-screen program and the one function that changes it
//! behind       which acts of the desk stand behind an act of the screens
//! canvas       what the program draws on: only what differs is written
//! choices      choices in one line, and where the one that holds stands
//! colours      colours, and how many of them a terminal shows
//! columns      rows in columns: as many columns as the window has room for
//! draw         from a page to cells of the terminal
//! edit         a text that is being typed: one line or several
//! edits        which edits of a text belong together: one undo takes back a word and not a letter
//! effect       what the program asks of the world, and what the world answers
//! field        a text field of a screen: the one that every form, note and filter uses
//! fold         what gives way in a small window, so that the question and its answers stay
//! footer       the footer: the keys that work now
//! glance       what is told of the check with the mark at home, beside what the list knows of it
//! header       where am I, and saved when
//! input        from bytes to keys, and from the events of a console
//! intent       what a screen asks for after a key
//! key          keys as the program knows them, whatever delivered them, and how they are written down
//! keymap       which key means what on which screen
//! lay          from rows to lines: wraps by words, indents
//! why_first    what happens next goes below why it is asked, where a narrow window has room for both
//! leading      what the screens of a workshop ask for, and what the world answers to it
//! line         a line: what a row becomes at a width
//! named        the keys of the acts that have a name
//! page         what a screen shows, before anybody knows how large the window is
//! perform      carries effects out: the one place where the full-screen program touches the disk
//! place        where a text that is still being typed belongs: by it a draft is kept and found again
//! plain_cells  a screen for terminals that show ASCII alone
//! practising   what the screens of training ask for, and what the world answers to it
//! put          a text into the cells of a row
//! room         what everybody in a room sees, on the whole screen
//! run          the loop, on a terminal or on given keys
//! screens      the screens
//! shelf_row    a check as the screens list it
//! state        what the program knows: what screens read, and never change
//! telling      blocks of a document as rows
//! terminal     the terminal behind the loop
//! theme        looks: what a tone is drawn as
//! view         which lines of a page a window shows
//! wrap         wrapping by words, with the place of every line in the text
//! ```

mod act;
pub mod app;
mod behind;
mod canvas;
mod choices;
mod colours;
mod columns;
mod draw;
mod edit;
mod edits;
mod effect;
mod field;
mod fold;
mod footer;
mod glance;
mod header;
pub mod input;
mod intent;
pub mod key;
mod keymap;
mod lay;
mod leading;
mod line;
mod named;
mod page;
mod perform;
mod place;
mod plain_cells;
mod practising;
mod put;
mod room;
pub mod run;
mod screens;
mod shelf_row;
mod state;
mod telling;
mod terminal;
mod theme;
mod view;
mod why_first;
mod wrap;

pub use app::App;
pub use canvas::Canvas;
pub use colours::Depth;
pub use named::{KeysFlaw, OwnKeys, file as keys_file, names as named_keys};
pub use perform::{Outlets, Performer, System};
pub use practising::{BeginsWith, OwnWords};
pub use state::Start;
pub use terminal::{Ended, Last, follow_wall, keep_open, run_on_terminal};
pub use theme::{Look, Palette};
