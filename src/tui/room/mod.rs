//! Workshops on the whole screen.
//!
//! ```text
//! pipe       the leader's talk, which asks and tells on lines, and the screen, which shows and types them
//! leader     what the leader sees and types
//! wall       what everybody in the room sees
//! ```

mod leader;
mod pipe;
mod wall;

pub use leader::Leader;
pub use pipe::lines;
pub(super) use wall::{draw_wall, leaves};
