//! Where databases differ.

use jiff::civil::Date;

/// Which database reads the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// `PostgreSQL`, from 12.
    Postgres,
    /// `DuckDB`, from 1.0.
    DuckDb,
    /// `SQLite`, from 3.35.
    Sqlite,
    /// Spark SQL, from 3.3, also as Databricks has it.
    Spark,
}

impl Dialect {
    /// Every dialect, in the order of the help.
    pub const ALL: [Self; 4] = [Self::Postgres, Self::DuckDb, Self::Sqlite, Self::Spark];

    /// A name, whatever it holds.
    pub(super) fn name(self, name: &str) -> String {
        match self {
            Self::Postgres | Self::DuckDb | Self::Sqlite => format!("\"{}\"", name.replace('"', "\"\"")),
            Self::Spark => format!("`{}`", name.replace('`', "``")),
        }
    }

    /// A text, whatever it holds.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            Self::Postgres | Self::DuckDb | Self::Sqlite => format!("'{}'", text.replace('\'', "''")),
            Self::Spark => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n")),
        }
    }

    /// Whether the day of the query is this day or a later one.
    pub(super) fn has_come(self, day: Date) -> String {
        match self {
            Self::Postgres | Self::DuckDb => format!("CURRENT_DATE >= DATE '{day}'"),
            Self::Spark => format!("current_date() >= DATE '{day}'"),
            Self::Sqlite => format!("date('now', 'localtime') >= '{day}'"),
        }
    }

    /// The least of some numbers.
    pub(super) fn least(self, numbers: &[String]) -> String {
        match (self, numbers) {
            // With one number, `min` would go over rows.
            (_, [one]) => one.clone(),
            (Self::Sqlite, numbers) => format!("min({})", numbers.join(", ")),
            (_, numbers) => format!("least({})", numbers.join(", ")),
        }
    }

    /// The type of a text.
    pub(super) const fn text_type(self) -> &'static str {
        match self {
            Self::Postgres | Self::DuckDb | Self::Sqlite => "TEXT",
            Self::Spark => "STRING",
        }
    }

    /// What stands between the name of a step and its query. `SQLite` would otherwise write each step into the next,
    /// and work out the first ones hundreds of times for a row.
    pub(super) const fn step(self) -> &'static str {
        match self {
            Self::Sqlite => "AS MATERIALIZED",
            Self::Postgres | Self::DuckDb | Self::Spark => "AS",
        }
    }

    /// What creates the view of this name, up to its query. Where the database allows it, the view takes the place of
    /// an earlier one, and whoever may read that one may read this one.
    pub(super) fn create_view(self, view: &str) -> String {
        match self {
            Self::Postgres | Self::DuckDb | Self::Spark => format!("CREATE OR REPLACE VIEW {view} AS"),
            Self::Sqlite => format!("DROP VIEW IF EXISTS {view};\nCREATE VIEW {view} AS"),
        }
    }
}
