//! The full-screen program: keys in, screens out, through the real loop.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::type_complexity,
    reason = "a test that cannot go on has failed"
)]

#[path = "../sitting/mod.rs"]
mod sitting;

mod bytes;
mod help;
mod home;
mod hostile;
mod saving;
mod sizes;
mod way;
mod whatif;
