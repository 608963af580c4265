//! `article5 copy` and `article5 join`: new checks out of old ones, which stay as they are.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::{ending, is_of_others};
use super::nameless::Nameless;
use super::onto::{Onto, came_in};
use super::output::{Output, tell_beside};
use super::settings::{Settings, tell};
use super::who::By;
use crate::desk::{CopyOf, Desk, DeskError, JoinHow};
use crate::files::PARCEL;
use crate::record::{Arrival, Received, Record, write_whole};
use crate::report::block::Document;
use crate::report::{conflict_blocks, text};
use crate::text::visible;
use crate::words::{and, say};

/// What is copied, and how.
#[derive(Debug, Args)]
pub struct Copying {
    #[arg(required_unless_present = "from_file", help = say!("help-check"))]
    id: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["recheck", "group", "who"], help = say!("help-copy-to-file"))]
    to_file: Option<Onto>,
    #[command(flatten)]
    nameless: Nameless,
    #[arg(long, requires = "to_file", help = say!("help-copy-force"))]
    force: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["id", "recheck", "group", "who", "to_file"], help = say!("help-copy-from-file"))]
    from_file: Option<PathBuf>,
    #[arg(long, help = say!("help-copy-recheck"))]
    recheck: bool,
    #[arg(long, value_name = "NAME", help = say!("help-copy-group"))]
    group: Option<String>,
    #[command(flatten)]
    by: By,
}

/// What is joined.
#[derive(Debug, Args)]
pub struct Joining {
    #[arg(value_name = "ID", num_args = 2.., required = true, help = say!("help-join-ids"))]
    ids: Vec<String>,
    #[arg(long, value_name = "ID", help = say!("help-join-prefer"))]
    prefer: Option<String>,
    #[arg(long, help = say!("help-join-different-tools"))]
    different_tools: bool,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    by: By,
}

impl Joining {
    /// The place of the check that is believed.
    fn preferred(&self) -> Result<Option<usize>, CliError> {
        let Some(typed) = &self.prefer else { return Ok(None) };
        let letter = match typed.to_ascii_lowercase().as_str() {
            "first" => Some(0),
            "second" => Some(1),
            one => match one.as_bytes() {
                [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a')),
                _ => None,
            },
        };
        let place = self.ids.iter().position(|id| id == typed).or(letter).filter(|place| *place < self.ids.len());
        place.map(Some).ok_or_else(|| CliError::NoSuchPreference(typed.clone()))
    }
}

/// Copies a check.
pub fn copy(settings: &Settings, wanted: &Copying, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    if let Some(file) = &wanted.from_file {
        let received = match came_in(file, PARCEL)? {
            Some(bytes) => desk.from_bytes(Path::new(say!("inventory-standard-input")), bytes)?,
            None => desk.from_file(file)?,
        };
        let Received { record, names_left_out, others_left_out, path, done } = received;
        let check = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let title = visible(record.check.tool.title()).into_owned();
        output.line(&match done {
            Arrival::New => say!("into-arrived", check = check, title = title, steps = record.check.steps.len()),
            Arrival::Known => say!("into-arrived-known", check = check, title = title),
            Arrival::Beside => say!("into-arrived-beside", check = check, of = record.header.reference.as_str()),
        })?;
        if names_left_out {
            output.line(say!("into-arrived-nameless"))?;
        }
        if others_left_out {
            output.line(say!("into-arrived-others"))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let id = wanted.id.as_deref().unwrap_or_default();
    if let Some(onto) = &wanted.to_file {
        send(&desk, id, onto, wanted, wanted.nameless.is_asked(settings), output)?;
        return Ok(ExitCode::SUCCESS);
    }
    let record = tell(desk.read(id)?);
    let how = CopyOf { recheck: wanted.recheck, group: wanted.group.as_deref(), named: wanted.by.name() };
    let (reference, why) = desk.copy(&record, how)?;
    output.line(&say!(
        "command-copied",
        reference = reference.clone(),
        why = why.words(),
        from = record.header.reference.to_string()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a check as one file for somebody else.
fn send(
    desk: &Desk<'_>,
    id: &str,
    onto: &Onto,
    wanted: &Copying,
    hide_names: bool,
    output: &mut Output,
) -> Result<(), CliError> {
    if let Some(file) = onto.file().filter(|file| is_of_others(file)) {
        return Err(ending(file, &["a5"]));
    }
    let (bytes, others_left_out) = desk.packed(&desk.read_whole(id)?, hide_names)?;
    let Some(file) = onto.file() else {
        output.bytes(&bytes)?;
        if others_left_out {
            tell_beside(say!("into-sent-others"));
        }
        return Ok(());
    };
    write_whole(file, &bytes, wanted.force).map_err(DeskError::from)?;
    output.line(&say!("into-sent", file = visible(&file.to_string_lossy())))?;
    if others_left_out {
        output.line(say!("into-sent-others"))?;
    }
    Ok(())
}

/// Joins checks.
pub fn join(settings: &Settings, wanted: &Joining, output: &mut Output) -> Result<ExitCode, CliError> {
    let prefer = wanted.preferred()?;
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let records = wanted.ids.iter().map(|id| Ok(tell(desk.read(id)?))).collect::<Result<Vec<_>, CliError>>()?;
    let named: Vec<(&Record, &str)> =
        records.iter().zip(&wanted.ids).map(|(record, id)| (record, id.as_str())).collect();
    let hide_names = wanted.nameless.is_asked(settings);
    let how = JoinHow { prefer, different_tools: wanted.different_tools, hide_names };
    let joined = desk.join(&named, how, wanted.by.name())?;
    let document = Document {
        title: say!("join-title", check = joined.reference.as_str(), names = and(&joined.names)),
        blocks: conflict_blocks(&joined.conflicts, &joined.names),
        footer: say!("join-stay").to_owned(),
        ..Document::default()
    };
    output.page(&text::write(&document, 80))?;
    Ok(ExitCode::SUCCESS)
}
