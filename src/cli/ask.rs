//! `article5 ask` and `article5 take-in`: open questions go out to colleagues, answers come back.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::format_of;
use super::nameless::Nameless;
use super::onto::{Onto, came_in, file_of, is_standard};
use super::output::Output;
use super::paper::put;
use super::settings::{Settings, tell};
use super::who::By;
use crate::check::Replies;
use crate::desk::{AskFormat, Desk, Returned};
use crate::files::{FORM, Unreadable};
use crate::report::Format;
use crate::rulebook::Rulebook;
use crate::text::{visible, visible_lines};
use crate::words::{key, say};

/// What is asked, and of whom.
#[derive(Debug, Args)]
pub struct Ask {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(long, value_name = "NAME", help = say!("help-ask-to"))]
    to: Option<String>,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, value_enum, help = say!("help-ask-format"))]
    format: Option<AskFormat>,
    #[arg(short, value_name = "FILE", help = say!("help-output"))]
    output: Option<Onto>,
    #[arg(long, help = say!("help-force"))]
    force: bool,
}

/// What came back.
#[derive(Debug, Args)]
pub struct TakeIn {
    #[arg(help = say!("help-take-in-file"))]
    file: PathBuf,
    #[arg(long, value_name = "ID", help = say!("help-take-in-check"))]
    check: Option<String>,
    #[arg(long, value_name = "NAME", help = say!("help-take-in-from"))]
    from: Option<String>,
    #[arg(long, help = say!("help-take-in-yes"))]
    yes: bool,
    #[command(flatten)]
    by: By,
}

/// Writes the open questions.
pub fn ask(settings: &Settings, wanted: &Ask, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let record = tell(desk.read(&wanted.id)?);
    let file = file_of(wanted.output.as_ref());
    let format = format_of(
        wanted.format,
        file,
        AskFormat::by_ending,
        AskFormat::Page(Format::Txt),
        &AskFormat::ALL.map(AskFormat::ending),
    )?;
    if matches!(format, AskFormat::Page(Format::Docx | Format::Html)) && file.is_none() && output.is_terminal() {
        return Err(CliError::NotForScreens);
    }
    let bytes = desk.ask(&record, wanted.to.as_deref(), wanted.nameless.is_asked(settings), format)?;
    put(&bytes, file, wanted.force, output)?;
    Ok(ExitCode::SUCCESS)
}

/// Shows what a file says and, once confirmed, takes it in.
pub fn take_in(settings: &Settings, wanted: &TakeIn, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let mut returned = came_back(&desk, &wanted.file)?;
    if let Some(check) = &wanted.check {
        let named = tell(desk.read(check)?).header.reference;
        returned.belongs_to(named.as_str());
        returned.is_of(named.as_str())?;
    }
    if returned.check().is_empty() {
        return Err(CliError::NoCheckNamed(wanted.file.clone()));
    }
    returned.answered_by(wanted.from.as_deref().unwrap_or_default());
    if returned.who().is_empty() && asks(&wanted.file, output) {
        output.line(say!("asked-whose"))?;
        returned.answered_by(&typed()?);
    }
    let mut sitting = tell(desk.open(returned.check())?);
    let replies = desk.weigh(&returned, sitting.header.reference.as_str(), &sitting.check)?;
    preview(&replies, sitting.header.reference.as_str(), &loaded.rulebook, output)?;
    let code = ExitCode::from(u8::from(!replies.refused.is_empty()));
    let count = replies.replies.len();
    if count == 0 {
        output.line(say!("asked-nothing"))?;
        return Ok(code);
    }
    for told in desk.turn(&replies, &sitting.check).told(&loaded.rulebook) {
        output.line(&told)?;
    }
    if !(wanted.yes || (asks(&wanted.file, output) && confirmed(output)?)) {
        output.line(say!("asked-add-yes"))?;
        return Ok(code);
    }
    settings.notice(desk.take_replies(&mut sitting, &replies, wanted.by.name())?.iter());
    output.line(&say!("asked-taken-in", count = count))?;
    Ok(code)
}

/// What came back, from a file or pasted.
pub fn came_back(desk: &Desk<'_>, file: &Path) -> Result<Returned, CliError> {
    Ok(match came_in(file, FORM)? {
        Some(bytes) => desk.read_bytes(&bytes, Path::new(say!("asked-pasted")))?,
        None => desk.read_form(file)?,
    })
}

fn preview(replies: &Replies, reference: &str, rulebook: &Rulebook, output: &mut Output) -> Result<(), CliError> {
    output.line(&say!("asked-what-came", check = reference, who = visible(&replies.who), day = replies.when))?;
    for reply in &replies.replies {
        let old = match &reply.old {
            Some((answer, who)) if who.is_empty() => answer.word().to_owned(),
            Some((answer, who)) => say!("asked-answer-of", answer = answer.word(), who = visible(who)),
            None => say!("asked-not-answered").to_owned(),
        };
        let new = say!("asked-answer-of", answer = reply.new.word(), who = visible(&reply.who));
        output.line(&format!("  {} {}", reply.name, reply.asked.words))?;
        output.line(&format!("      {}", say!("asked-now-then", old = old, new = new)))?;
        if !reply.note.is_empty() {
            // Lines of a note stand behind a sign, so that none looks like a line of this page.
            let note = visible_lines(&reply.note).replace('\n', "\n          | ");
            output.line(&format!("      {}", say!("asked-note-beside", note = note)))?;
        }
    }
    if !replies.known.is_empty() {
        output.line(&format!("  {}", say!("reply-known", answers = replies.known.len())))?;
    }
    for (at, refused) in replies.refused.iter().enumerate() {
        // What stands on a page twice is told once.
        if replies.refused[..at].contains(refused) {
            continue;
        }
        let question = rulebook.address(&refused.name).map(|address| rulebook.item(address).ask.as_str());
        let name = [refused.name.as_str(), question.unwrap_or_default()].join(" ");
        let told = say!("asked-refused", name = visible(name.trim()), why = visible(&refused.why));
        output.line(&format!("  {told}"))?;
    }
    Ok(())
}

/// Whether somebody can be asked: not where what they would type is the page itself.
fn asks(file: &Path, output: &Output) -> bool {
    !is_standard(file) && std::io::stdin().is_terminal() && output.is_terminal()
}

fn typed() -> Result<String, CliError> {
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed).map_err(|error| CliError::Input(Unreadable::System(error)))?;
    Ok(typed.trim().to_owned())
}

fn confirmed(output: &mut Output) -> Result<bool, CliError> {
    output.line(say!("asked-really"))?;
    let typed = typed()?.to_lowercase();
    Ok(key!("command-yes").typed().any(|word| word == typed))
}
