//! The commands.

pub mod assess;
