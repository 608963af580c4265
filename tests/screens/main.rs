//! The full-screen program: keys in, screens out, through the real loop.

#[path = "../sitting/mod.rs"]
mod sitting;

mod bytes;
mod help;
mod hostile;
mod saving;
mod sizes;
mod way;
