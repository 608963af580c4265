//! Options that work with every command.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::room::MOST_SEATS;
use crate::words::{Lang, say, typed_day};

/// Reads a day that was typed: every option that takes one reads it like this.
pub(super) fn day(typed: &str) -> Result<Date, &'static str> {
    typed_day(typed).ok_or_else(|| say!("command-no-day"))
}

/// Reads how many seats there are.
pub(super) fn seats(typed: &str) -> Result<u16, String> {
    let seats = typed.trim().parse().ok().filter(|seats| (1..=MOST_SEATS).contains(seats));
    seats.ok_or_else(|| say!("misuse-seats", most = MOST_SEATS))
}

/// Options that work with every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Everywhere {
    #[arg(long, global = true, value_name = "DIR", help = say!("help-all-data-dir"))]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR", help = say!("help-all-rulebook"))]
    pub rulebook: Option<PathBuf>,
    #[arg(long, global = true, value_enum, help = say!("help-all-lang"))]
    pub lang: Option<Lang>,
    #[arg(long, global = true, value_enum, help = say!("help-all-theme"))]
    pub theme: Option<Theme>,
    #[arg(long, global = true, help = say!("help-all-ascii"))]
    pub ascii: bool,
    #[arg(long, global = true, help = say!("help-all-no-color"))]
    pub no_color: bool,
    #[arg(long, global = true, value_name = "DATE", value_parser = day, help = say!("help-all-on"))]
    pub on: Option<Date>,
}

impl ValueEnum for Lang {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::OFFERED
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()).help(self.own_name()))
    }
}

/// The looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    #[value(help = say!("help-theme-dark"))]
    Dark,
    #[value(help = say!("help-theme-light"))]
    Light,
    #[value(help = say!("help-theme-contrast"))]
    Contrast,
    #[value(help = say!("help-theme-plain"))]
    Plain,
}
