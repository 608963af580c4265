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
//! Bytes become keys in [`input`], keys become acts in `keymap`, [`app`] turns acts into a new state and effects, `perform` carries effects out and answers with outcomes. `draw` shows the page of the screen on top.

mod act;
pub mod app;
mod behind;
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
mod room;
pub mod run;
mod screens;
mod shelf_row;
mod state;
mod telling;
mod terminal;
mod theme;
mod view;
mod wrap;

pub use app::App;
pub use colours::Depth;
pub use named::{KeysFlaw, OwnKeys, file as keys_file, names as named_keys};
pub use perform::{Outlets, Performer, System};
pub use practising::{BeginsWith, OwnWords};
pub use state::Start;
pub use terminal::{Ended, Last, follow_wall, keep_open, run_on_terminal};
pub use theme::{Look, Palette};
