//! `article5 sign`: a name under the answers as they stand.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::check::Role;

/// Who signs what.
#[derive(Debug, Args)]
pub struct Signing {
    /// The check
    id: String,
    /// As what
    #[arg(long = "as", value_enum)]
    role: SignAs,
    /// Who
    #[arg(long, value_name = "NAME")]
    name: String,
    /// What is declared
    #[arg(long, value_name = "TEXT")]
    statement: Option<String>,
}

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SignAs {
    /// Who filled in the check
    Assessor,
    /// Who went through it afterwards
    Reviewer,
}

/// Puts a name under the answers.
pub fn sign(settings: &Settings, signing: &Signing, output: &mut Output) -> Result<ExitCode, CliError> {
    let role = match signing.role {
        SignAs::Assessor => Role::Assessor,
        SignAs::Reviewer => Role::Reviewer,
    };
    let loaded = settings.rules()?;
    let done = settings.desk(&loaded).sign(&signing.id, role, &signing.name, signing.statement.as_deref())?;
    settings.done(&done, output)
}
