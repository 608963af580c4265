//! What everybody in a room sees, on the whole screen.

mod wall;

pub(super) use wall::{draw_wall, leaves};
