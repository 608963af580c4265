//! The full-screen program: keys in, screens out, through the real loop.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::type_complexity,
    reason = "a test that cannot go on has failed"
)]

mod acts;
mod again;
mod both_faces;
mod boxes;
mod before;
mod begun;
mod beside;
mod bytes;
mod colleagues;
mod console;
mod cursor;
mod every_act;
mod finding;
mod flow;
mod forms;
mod help;
mod home;
mod journeys;
mod ends;
mod rooms_on_a_terminal;
mod leading;
mod led_screens;
mod languages;
mod heard;
mod hostile;
mod own_keys;
mod pairs;
mod panes;
mod pseudo;
mod pasting;
mod pictures;
mod place;
mod reading;
mod reporting;
mod result;
mod same_record;
mod saving;
mod settings;
mod sitting;
mod sizes;
mod sought;
mod stays;
mod storms;
mod talk;
mod terminal;
mod told;
mod training;
mod typed;
mod unclear;
mod unclear_fields;
mod undoing;
mod large;
mod lines;
mod listed;
mod way;
mod wheel;
mod whatif;
mod workshops;
mod led_about;
