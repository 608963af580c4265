//! Several checks at once: two are compared, two or more of one tool are joined into a new one.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Performer;
use crate::desk::{Desk, DeskError, JoinHow};
use crate::record::{Record, names_apart, read};
use crate::report::block::{Block, Document};
use crate::report::{Sides, compare_page, conflict_blocks};
use crate::tui::effect::{Outcome, Several};
use crate::words::{and, say};

impl Performer {
    /// Compares two checks. Nothing is written.
    pub(super) fn compare(&self, [first, second]: &[PathBuf; 2], now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotChanged(say!("screen-rules-not-loaded").to_owned()) };
        let compared = || -> Result<Document, DeskError> {
            let (first, second) = (read(first)?, read(second)?);
            let compared = desk.compare(&first, &second, false, None)?;
            let names = names_apart(&[&first, &second]);
            let rules = compared.right_rules.as_ref().unwrap_or(&desk.loaded.rulebook);
            let mut page = compare_page(&compared.comparison, Sides { left: &names[0], right: &names[1] }, rules);
            page.title = say!("pairs-compared", names = page.title);
            page.blocks.splice(0..0, compared.notices.into_iter().map(Block::Notice));
            Ok(page)
        };
        compared().map_or_else(
            |error| Outcome::NotChanged(error.to_string()),
            |document| Outcome::Several(Several::Compared(Box::new(document))),
        )
    }

    /// Joins checks into a new one. Those that are joined stay as they are.
    pub(super) fn join(&self, checks: Vec<PathBuf>, how: JoinHow, now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotChanged(say!("screen-rules-not-loaded").to_owned()) };
        match joined(desk, &checks, how) {
            Ok((at, document)) => Outcome::Several(Several::Joined(at, Box::new(document))),
            Err(DeskError::DifferentTools(first, second)) => {
                Outcome::Several(Several::DifferentTools { first, second, checks, how })
            }
            Err(error) => Outcome::NotChanged(error.to_string()),
        }
    }
}

fn joined(desk: Desk<'_>, checks: &[PathBuf], how: JoinHow) -> Result<(PathBuf, Document), DeskError> {
    let records = checks.iter().map(|path| Ok(read(path)?)).collect::<Result<Vec<Record>, DeskError>>()?;
    let names: Vec<String> = checks.iter().map(|path| stem(path)).collect();
    let named: Vec<(&Record, &str)> =
        records.iter().zip(&names).map(|(record, name)| (record, name.as_str())).collect();
    let joined = desk.join(&named, how, None)?;
    let names = names_apart(&records.iter().collect::<Vec<_>>());
    let document = Document {
        title: say!("pairs-joined", names = and(&names)),
        blocks: conflict_blocks(&joined.conflicts, &names),
        footer: say!("join-stay").to_owned(),
        ..Document::default()
    };
    Ok((desk.folder()?.records().join(format!("{}.ron", joined.reference)), document))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
