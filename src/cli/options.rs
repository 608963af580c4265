//! Options that work with every command.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::words::{Lang, say};

/// Reads a day that was typed.
fn day(typed: &str) -> Result<Date, &'static str> {
    typed.trim().parse().map_err(|_| say!("command-no-day"))
}

/// Options that work with every command.
#[derive(Debug, Clone, Default, Args)]
pub struct Everywhere {
    /// Where everything is kept; without it the folder of the environment, else the usual one of the system.
    #[arg(long, global = true, value_name = "DIR", help = "Where your checks are kept [env: ARTICLE5_DATA_DIR]")]
    pub data_dir: Option<PathBuf>,
    /// Lay the rule files of this folder over the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub rulebook: Option<PathBuf>,
    /// The language
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Language>,
    /// The look
    #[arg(long, global = true, value_enum)]
    pub theme: Option<Theme>,
    /// Show plain ASCII signs alone
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Show no colours
    #[arg(long, global = true)]
    pub no_color: bool,
    /// The day that results speak about, such as 2026-12-02
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
}

/// The languages of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English
    En,
    /// Nederlands
    Nl,
}

impl From<Language> for Lang {
    fn from(chosen: Language) -> Self {
        match chosen {
            Language::En => Self::En,
            Language::Nl => Self::Nl,
        }
    }
}

/// The looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// Light letters on dark
    Dark,
    /// Dark letters on light
    Light,
    /// Black, white and bold
    Contrast,
    /// No colours at all
    Plain,
}
