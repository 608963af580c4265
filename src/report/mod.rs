//! A check or a rule as a list of blocks, and one writer for each format. Pure.

pub mod graph;
