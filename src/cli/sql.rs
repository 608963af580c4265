//! `article5 sql`: the rules as a view for a database.

use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::files;
use crate::sql::{Dialect, On, TableName, create_table, create_view};
use crate::words::say;

/// Of which table, and for which database.
#[derive(Debug, Clone, clap::Args)]
pub struct Writing {
    #[arg(long, value_name = "NAME", default_value = "tools", help = say!("help-sql-table"))]
    table: String,
    #[arg(long, value_name = "NAME", default_value = "postgres", help = say!("help-sql-dialect"))]
    dialect: Dialect,
    #[arg(long, help = say!("help-sql-with-table"))]
    with_table: bool,
}

impl ValueEnum for Dialect {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Postgres => PossibleValue::new("postgres").help("PostgreSQL"),
            Self::DuckDb => PossibleValue::new("duckdb").help("DuckDB"),
            Self::Sqlite => PossibleValue::new("sqlite").help("SQLite"),
            Self::Spark => PossibleValue::new("spark").help("Spark"),
        })
    }
}

/// Prints the view.
pub fn print(settings: &Settings, wanted: &Writing, output: &mut Output) -> Result<ExitCode, CliError> {
    let table: TableName = wanted.table.parse()?;
    let on = settings.named_day().map_or_else(|| On::Query { today: files::today() }, On::Day);
    let loaded = settings.rules()?;
    if wanted.with_table {
        output.bytes(create_table(&loaded.rulebook, wanted.dialect, &table).as_bytes())?;
    }
    output.bytes(create_view(&loaded.rulebook, wanted.dialect, &table, on).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
