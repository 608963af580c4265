//! `article5 ask` and `article5 take-in`: open questions go out to colleagues, answers come back.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::{Writing, read, who};
use super::paper::{Paper, PaperFormat};
use crate::check::{Form, FormFlaw, Inquiry, Replies, concluding, find, inquiries, weigh};
use crate::record::RecordError;
use crate::report::{ask_pages, html, markdown, text};

/// More than this is read of no file that came back.
const MOST_BYTES: u64 = 1024 * 1024;

/// The formats of questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AskFormat {
    /// Plain text
    Txt,
    /// Markdown
    Md,
    /// One self-contained web page
    Html,
    /// A small file to answer in
    Ron,
}

/// Writes the open questions.
pub fn run(
    settings: &Settings,
    id: &str,
    to: Option<&str>,
    format: AskFormat,
    file: Option<PathBuf>,
    force: bool,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let record = read(settings, id)?;
    let check = &record.check;
    let findings = find(&loaded.rulebook, &check.sheet(&loaded.rulebook), settings.on());
    let mut asked = inquiries(check, &loaded.rulebook, &findings);
    if let Some(to) = to {
        let people: Vec<String> = asked.iter().map(|inquiry| inquiry.to.clone()).collect();
        asked.retain(|inquiry| inquiry.to.to_lowercase().contains(&to.to_lowercase()));
        if asked.is_empty() {
            return Err(CliError::NobodyAsked(to.to_owned(), people.join("; ")));
        }
    }
    let reference = &record.header.reference;
    let (title, does) = (check.tool.title(), check.tool.get(crate::check::Field::Does));
    let pages = || ask_pages(&asked, title, does, reference);
    let bytes = match format {
        AskFormat::Txt => text::write(&pages(), 80).into_bytes(),
        AskFormat::Md => markdown::write(&pages()).into_bytes(),
        AskFormat::Html => html::write(&pages())?.into_bytes(),
        AskFormat::Ron => {
            let to: Vec<&str> = asked.iter().map(|inquiry| inquiry.to.as_str()).collect();
            let all = Inquiry {
                to: to.join("; "),
                questions: asked.iter().flat_map(|inquiry| inquiry.questions.clone()).collect(),
            };
            let written = Form::of(&all, reference, title).write();
            written.map_err(|flaw| CliError::Form(reference.as_str().into(), flaw))?.into_bytes()
        }
    };
    Paper { format: PaperFormat::Txt, file, force }.put(&bytes, output)?;
    Ok(ExitCode::SUCCESS)
}

/// Shows what a file says and, once confirmed, takes it in.
pub fn take_in(
    settings: &Settings,
    file: &Path,
    yes: bool,
    named: Option<String>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let refused = |flaw| CliError::Form(file.to_owned(), flaw);
    let form = Form::read(&read_file(file)?).map_err(refused)?;
    if form.check.is_empty() || !form.check.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        // What stands in a foreign file must not choose a path.
        return Err(RecordError::Unknown(form.check).into());
    }
    let mut writing = Writing::open(settings, &form.check)?;
    let check = &writing.record.check;
    if check.standing.closed {
        return Err(CliError::Closed(form.check));
    }
    let reference = &writing.record.header.reference;
    let replies = weigh(&form, reference, check, &loaded.rulebook, crate::files::today()).map_err(refused)?;
    preview(&replies, reference, output)?;
    let nothing = replies.replies.is_empty();
    let code = ExitCode::from(u8::from(!replies.refused.is_empty()));
    if nothing {
        output.line("There is nothing to take in. Nothing was written.")?;
        return Ok(code);
    }
    if !(yes || confirmed(output)?) {
        output.line("Nothing was written. To take these answers in, add --yes.")?;
        return Ok(code);
    }
    let who = who(check, named);
    let steps = replies.steps(check);
    writing.add(&who, Settings::now(), steps)?;
    let last = concluding(&writing.record.check, &loaded.rulebook, settings.on());
    writing.add(&who, Settings::now(), last.into_iter().collect())?;
    output.line(&format!("{} answer(s) taken in.", replies.replies.len()))?;
    Ok(code)
}

fn read_file(file: &Path) -> Result<String, CliError> {
    let failed = |error| CliError::Returned(file.to_owned(), error);
    let about = std::fs::metadata(file).map_err(failed)?;
    if !about.is_file() {
        return Err(failed(std::io::Error::other("it is not a plain file")));
    }
    let mut bytes = Vec::new();
    let open = std::fs::File::open(file).map_err(failed)?;
    open.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(CliError::Form(file.to_owned(), FormFlaw::TooLarge));
    }
    String::from_utf8(bytes).map_err(|_| failed(std::io::Error::other("it is not written in UTF-8")))
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
    Ok(matches!(typed.trim().to_lowercase().as_str(), "y" | "yes"))
}
