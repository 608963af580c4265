//! Several checks at once: two are compared, two or more of one tool are joined into a new one.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Performer;
use crate::desk::{Compared, Desk, DeskError, JoinHow};
use crate::record::{Record, names_apart, read};
use crate::report::block::Document;
use crate::report::conflict_blocks;
use crate::tui::effect::{Outcome, Several, TwoChecks};
use crate::words::{and, say};

impl Performer {
    /// Compares two checks. Nothing is written.
    pub(super) fn compare(&self, paths: &[PathBuf; 2], now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotChanged(say!("screen-rules-not-loaded").to_owned()) };
        let compared = || -> Result<TwoChecks, DeskError> {
            let records = [read(&paths[0])?, read(&paths[1])?];
            let compared = desk.compare(&records[0], &records[1], false, None)?;
            let mut names = names_apart(&[&records[0], &records[1]]).into_iter();
            let names = [(); 2].map(|()| names.next().unwrap_or_default());
            let Compared { comparison, right_rules, notices } = compared;
            let checks = records.map(|record| record.check);
            Ok(TwoChecks { paths: paths.clone(), names, checks, comparison, right_rules, notices })
        };
        compared().map_or_else(
            |error| Outcome::NotChanged(error.to_string()),
            |two| Outcome::Several(Several::Compared(Box::new(two))),
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
