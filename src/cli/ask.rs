//! `article5 ask` and `article5 take-in`: open questions go out to colleagues, answers come back.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::output::Output;
use super::paper::put;
use super::settings::{Settings, tell};
use super::who::By;
use crate::check::Replies;
use crate::desk::AskFormat;
use crate::words::{key, say};

/// What is asked, and of whom.
#[derive(Debug, Args)]
pub struct Ask {
    /// The check
    id: String,
    /// For whom; everybody without it
    #[arg(long, value_name = "NAME")]
    to: Option<String>,
    /// In which format; ron is a small file to answer in
    #[arg(long, value_enum, default_value_t = AskFormat::Txt)]
    format: AskFormat,
    /// Where to; on the screen without it
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long)]
    force: bool,
}

/// What came back.
#[derive(Debug, Args)]
pub struct TakeIn {
    /// The file that came back
    file: PathBuf,
    /// Do not ask first
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    by: By,
}

/// Writes the open questions.
pub fn ask(settings: &Settings, wanted: &Ask, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let record = tell(desk.read(&wanted.id)?);
    let bytes = desk.ask(&record, wanted.to.as_deref(), wanted.format)?;
    put(&bytes, wanted.output.as_deref(), wanted.force, output)?;
    Ok(ExitCode::SUCCESS)
}

/// Shows what a file says and, once confirmed, takes it in.
pub fn take_in(settings: &Settings, wanted: &TakeIn, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let returned = desk.read_form(&wanted.file)?;
    let mut sitting = tell(desk.open(returned.check())?);
    let replies = desk.weigh(&returned, sitting.header.reference.as_str(), &sitting.check)?;
    preview(&replies, sitting.header.reference.as_str(), output)?;
    let code = ExitCode::from(u8::from(!replies.refused.is_empty()));
    let count = replies.replies.len();
    if count == 0 {
        output.line("There is nothing to take in. Nothing was written.")?;
        return Ok(code);
    }
    for told in desk.turn(&replies, &sitting.check).told(&loaded.rulebook) {
        output.line(&told)?;
    }
    if !(wanted.yes || confirmed(output)?) {
        output.line("Nothing was written. To take these answers in, add --yes.")?;
        return Ok(code);
    }
    settings.notice(desk.take_replies(&mut sitting, &replies, wanted.by.name())?.iter());
    output.line(&format!("{count} answer(s) taken in."))?;
    Ok(code)
}

fn preview(replies: &Replies, reference: &str, output: &mut Output) -> Result<(), CliError> {
    output.line(&format!("{reference}: answers of {} on {}", replies.who, replies.when))?;
    for reply in &replies.replies {
        let old = match &reply.old {
            Some((answer, who)) if who.is_empty() => answer.word().to_owned(),
            Some((answer, who)) => format!("{} ({who})", answer.word()),
            None => "not answered".to_owned(),
        };
        output.line(&format!("  {} {}", reply.name, reply.asked.words))?;
        output.line(&format!("      now: {old}   then: {} ({})", reply.new.word(), replies.who))?;
        if !reply.note.is_empty() {
            output.line(&format!("      note: {}", reply.note))?;
        }
    }
    if !replies.known.is_empty() {
        output.line(&format!("  {}", say!("reply-known", answers = replies.known.len())))?;
    }
    for refused in &replies.refused {
        output.line(&format!("  {} is not taken in: {}", refused.name, refused.why))?;
    }
    Ok(())
}

fn confirmed(output: &mut Output) -> Result<bool, CliError> {
    if !(std::io::stdin().is_terminal() && output.is_terminal()) {
        return Ok(false);
    }
    output.line("Take these answers in? Type yes or no.")?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed).map_err(CliError::Output)?;
    let typed = typed.trim().to_lowercase();
    Ok(key!("command-yes").typed().any(|word| word == typed))
}
