//! `article5 sign`: a name under the answers as they stand.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::check::Role;
use crate::words::say;

/// Who signs what.
#[derive(Debug, Args)]
pub struct Signing {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(long = "as", value_enum, help = say!("help-sign-role"))]
    role: SignAs,
    #[arg(long, value_name = "NAME", help = say!("help-sign-name"))]
    name: String,
    #[arg(long, value_name = "TEXT", help = say!("help-sign-statement"))]
    statement: Option<String>,
}

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SignAs {
    #[value(help = say!("help-sign-as-assessor"))]
    Assessor,
    #[value(help = say!("help-sign-as-reviewer"))]
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
