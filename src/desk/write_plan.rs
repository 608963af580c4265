//! Writing out the plan of one check: who does what by when.

use super::{Desk, DeskError, Format, Wanted};
use crate::account::{account, whole_plan};
use crate::check::Names;
use crate::record::Record;
use crate::report::{inventory, json, plan_for_programs, plan_page, plan_sheets, workbook};

impl Desk<'_> {
    /// The plan of one check, with every task that can be planned.
    ///
    /// # Errors
    /// When the letterhead cannot be used.
    pub fn plan_paper(&self, record: &Record, wanted: Wanted) -> Result<Vec<u8>, DeskError> {
        let nameless = wanted.hide_names.then(|| Names::of([&record.check]).hide_check(&record.check));
        let check = nameless.as_ref().unwrap_or(&record.check);
        let account = account(&self.subject_as(record, check));
        let tasks = whole_plan(check, &self.loaded.rulebook);
        match wanted.format {
            Format::Json => Ok(json::write(&plan_for_programs(&account, &tasks))?.into_bytes()),
            Format::Csv => Ok(inventory::of_sheet(&workbook::plan_sheet(&tasks), wanted.separator)?),
            Format::Xlsx => {
                let page = plan_page(&account, &tasks);
                Ok(workbook::write(&page.title, &plan_sheets(&account, &tasks), self.now)?)
            }
            Format::Html | Format::Md | Format::Docx | Format::Txt => {
                let letterhead = self.letterhead(wanted.paper, wanted.template, &check.standing.group)?;
                self.on_letterhead(plan_page(&account, &tasks), letterhead, wanted.format)
            }
        }
    }
}
