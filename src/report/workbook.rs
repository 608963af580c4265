//! Workbooks for spreadsheets: tables with fixed headings, filters, real days and real numbers. A text is always
//! written as a text, so no cell is ever computed.

use jiff::Timestamp;
use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::arrange::plan_head;
use super::portfolio::{Portfolio, ToolLine};
use crate::account::{Account, AnswerTold, FactKey, PlanTold};
use crate::check::{Field, Remark};
use crate::logic::Verdict;
use crate::text::{MOST_LINES_OF_ROW, lines_of, row_height, visible_lines};
use crate::words::{moment_of, say};

/// So many letters of a row can be read on one sheet of paper; a wider table is printed on several side by side.
const MOST_ON_A_SHEET: usize = 220;
/// A spreadsheet takes no longer text in a cell.
const MOST_LETTERS: usize = 32_000;
/// The tab of a sheet holds no longer name.
const MOST_IN_NAME: usize = 31;
/// No column is wider than this, in letters; longer texts have several lines.
const WIDEST: usize = 60;
/// But a column may be this wide where a text would otherwise have more lines than a row can show.
const WIDEST_FOR_LONG: usize = 140;
const NARROWEST: usize = 9;

/// The workbook could not be made; there is no text for which this happens.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("report-workbook-failed", why = .0.to_string()))]
pub struct WorkbookFailed(#[from] XlsxError);

/// One table on a sheet of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What stands on its tab.
    pub name: String,
    /// The first row.
    pub head: Vec<String>,
    /// The others.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(u64),
    /// A day.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
}

impl Cell {
    /// The cell where it is a text: a day as `2027-03-31`, a number in digits alone.
    pub fn told(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Moment(at) => crate::words::moment(*at),
        }
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Option<Date>> for Cell {
    fn from(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl Sheet {
    fn new<const N: usize>(name: &str, head: [&str; N], rows: Vec<Vec<Cell>>) -> Self {
        Self { name: name.to_owned(), head: head.map(str::to_owned).to_vec(), rows }
    }
}

/// One check: what each rule gives, what is open, the plan, every answer, and where it comes from.
pub fn of_account(account: &Account) -> Vec<Sheet> {
    let rules = account.rules.iter().map(|rule| {
        let day = Cell::Day(rule.applies_from);
        vec![Cell::from(&rule.id), (&rule.title).into(), (&rule.words).into(), day, (&rule.reason).into()]
    });
    let open = account.open_points.iter().map(|point| {
        let texts = [&point.address, &point.question, &point.to_find_out, &point.who_can_tell, &point.by_when];
        texts.into_iter().map(Cell::from).collect()
    });
    vec![
        Sheet::new(
            say!("report-rules"),
            [
                say!("report-rule"),
                say!("report-title"),
                say!("report-result"),
                say!("report-applies-from"),
                say!("report-why"),
            ],
            rules.collect(),
        ),
        Sheet::new(
            say!("report-open-sheet"),
            [
                say!("report-address"),
                say!("report-question"),
                say!("report-find-out"),
                say!("report-who-can-tell"),
                say!("report-by-when"),
            ],
            open.collect(),
        ),
        plan_sheet(&account.standing.plan),
        answers(account),
        origin(account),
    ]
}

/// The plan as a table.
pub fn plan_sheet(plan: &[PlanTold]) -> Sheet {
    let rows = plan.iter().map(|task| {
        let by = task.on.map_or(Cell::Empty, Cell::Day);
        vec![Cell::from(&task.task), (&task.who).into(), by, task.said_done().into(), (&task.note).into()]
    });
    Sheet::new(say!("report-plan"), plan_head(), rows.collect())
}

fn answers(account: &Account) -> Sheet {
    let mut head = vec![
        say!("report-address"),
        say!("report-question"),
        say!("report-answer"),
        say!("report-counts"),
        say!("report-who"),
        say!("report-when"),
        say!("report-look-again"),
    ];
    head.extend(Remark::ALL.into_iter().map(Remark::label));
    let rows = account.answers.iter().map(|told| {
        let AnswerTold { address, question, asked, answer, look_again, needed, who, at, remarks } = told;
        let question = if question.is_empty() { asked } else { question };
        let counts = if *needed { say!("answer-yes") } else { say!("answer-no") };
        let mut row = vec![
            Cell::from(address),
            question.into(),
            answer.word().into(),
            counts.into(),
            who.into(),
            Cell::Moment(*at),
            look_again.as_deref().unwrap_or_default().into(),
        ];
        for what in Remark::ALL {
            let remark = remarks.iter().find(|fact| fact.key == FactKey::Remark(what));
            row.push(remark.map_or(Cell::Empty, |fact| Cell::from(&fact.value)));
        }
        row
    });
    let rows = rows.collect();
    Sheet { name: say!("report-answers").to_owned(), head: head.into_iter().map(str::to_owned).collect(), rows }
}

fn origin(account: &Account) -> Sheet {
    let origin = &account.origin;
    let row = |label: &str, value: Cell| vec![Cell::from(label), value];
    let rows = vec![
        row(say!("report-tool"), (&account.tool.name).into()),
        row(say!("report-result"), (&account.result.verdict_words).into()),
        row(say!("report-day"), Cell::Day(account.on)),
        row(say!("report-check"), (&origin.check).into()),
        row(say!("report-last-hash"), (&origin.last_hash).into()),
        row(say!("report-rules"), origin.edition_and_rules().as_str().into()),
        row(say!("report-rules-hash"), (&origin.rules_hash).into()),
        row(say!("report-written"), Cell::Moment(origin.written)),
        row(say!("report-program"), (&origin.program).into()),
        row(say!("report-caveats"), account.not_advice.into()),
    ];
    Sheet::new(say!("report-origin-sheet"), [say!("report-what"), say!("report-value")], rows)
}

/// Many checks: every tool, what needs attention, and how often each rule gave what.
pub fn of_portfolio(portfolio: &Portfolio) -> Vec<Sheet> {
    let attention = portfolio
        .attention
        .iter()
        .flat_map(|kind| kind.items(&portfolio.tools).map(|item| vec![Cell::from(&kind.title), Cell::from(item)]));
    let counts = portfolio.counts.iter().map(|rule| {
        let numbers = rule.counts.iter().map(|count| Cell::from(*count));
        [Cell::from(&rule.rule), Cell::from(&rule.title)].into_iter().chain(numbers).collect()
    });
    let verdicts = Verdict::ALL.into_iter().map(|verdict| verdict.words().to_owned());
    let head = [say!("report-rule"), say!("report-title")].map(str::to_owned).into_iter().chain(verdicts);
    vec![
        tools(portfolio),
        Sheet::new(say!("report-attention"), [say!("report-what"), say!("report-tool")], attention.collect()),
        Sheet { name: say!("report-by-rule").to_owned(), head: head.collect(), rows: counts.collect() },
    ]
}

fn tools(portfolio: &Portfolio) -> Sheet {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let fields = Field::ALL.into_iter().filter(|field| *field != Field::Name);
    let mut head = texts(&[
        say!("report-check"),
        say!("report-name"),
        say!("report-group"),
        say!("report-taken-from"),
        say!("report-result"),
    ]);
    head.extend(portfolio.counts.iter().map(|rule| say!("account-rule-named", rule = &rule.rule, title = &rule.title)));
    head.push(say!("report-open-rules").to_owned());
    head.extend(fields.map(|field| field.label().to_owned()));
    head.extend(texts(&[say!("report-changed"), say!("report-record"), say!("report-last-hash")]));
    let rows = portfolio.tools.iter().map(|tool| tool_row(&tool, portfolio.counts.len())).collect();
    Sheet { name: say!("report-tools").to_owned(), head, rows }
}

fn tool_row(tool: &ToolLine, rules: usize) -> Vec<Cell> {
    let mut verdicts: Vec<Cell> = tool.rules.iter().map(|rule| rule.dated.words().into()).collect();
    verdicts.resize(rules, Cell::Empty);
    let decided = tool.verdict.is_some_and(|verdict| verdict < Verdict::OutsideTheAct);
    let open = if decided { Cell::from(tool.open_rules) } else { Cell::Empty };
    let described = tool.description.iter().map(|told| match told.field {
        Field::Turnover => crate::text::euros(&told.value).map_or((&*told.value).into(), Cell::Number),
        _ => Cell::from(&*told.value),
    });
    let named = [&tool.reference, &tool.name, &tool.group, &tool.taken_from, &tool.words].map(Cell::from);
    let changed = tool.changed.map_or(Cell::Empty, Cell::Moment);
    let damage = tool.damage.as_deref().unwrap_or_default();
    named
        .into_iter()
        .chain(verdicts)
        .chain([open])
        .chain(described)
        .chain([changed, damage.into(), (&tool.last_hash).into()])
        .collect()
}

/// Writes the sheets, even those without rows: an empty table says that nothing is open.
pub fn write(title: &str, sheets: &[Sheet], written: Timestamp) -> Result<Vec<u8>, WorkbookFailed> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(written.as_second())?;
    let title = visible_lines(title).into_owned();
    workbook.set_properties(&DocProperties::new().set_title(title).set_author("article5").set_creation_datetime(&made));
    for sheet in sheets {
        put(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn put(page: &mut Worksheet, sheet: &Sheet) -> Result<(), WorkbookFailed> {
    let top = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let day = Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let moment =
        Format::new().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let number = Format::new().set_num_format("#,##0").set_align(FormatAlign::Top);
    let widths: Vec<usize> = (0..sheet.head.len()).map(|column| width(sheet, column)).collect();
    page.set_name(sheet.name.chars().take(MOST_IN_NAME).collect::<String>())?;
    for (column, label) in (0_u16..).zip(&sheet.head) {
        page.write_string_with_format(0, column, shown(label), &head)?;
        page.set_column_width(column, as_width(widths[usize::from(column)]))?;
    }
    let lines = sheet.head.iter().zip(&widths).map(|(label, width)| lines_of(label, width.saturating_sub(3)));
    page.set_row_height(0, row_height(lines.max().unwrap_or(1)))?;
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        page.set_row_height(row, row_height(lines_in(cells, &widths)))?;
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    page.write_string_with_format(row, column, shown(text), &top)?;
                }
                // A spreadsheet holds fifteen digits of a number; sums of money have fewer.
                #[allow(clippy::cast_precision_loss, reason = "told above")]
                Cell::Number(value) => {
                    page.write_number_with_format(row, column, *value as f64, &number)?;
                }
                Cell::Day(on) => {
                    page.write_datetime_with_format(row, column, &excel_day(*on)?, &day)?;
                }
                Cell::Moment(at) => {
                    let (on, hour, minute) = moment_of(*at);
                    let at = excel_day(on)?.and_hms(hour, minute, 0)?;
                    page.write_datetime_with_format(row, column, &at, &moment)?;
                }
            }
        }
    }
    let last = u16::try_from(sheet.head.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.set_freeze_panes(1, 1)?;
    page.autofilter(0, 0, u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX), last)?;
    let sheets = u16::try_from(widths.iter().sum::<usize>().div_ceil(MOST_ON_A_SHEET)).unwrap_or(u16::MAX).max(1);
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(sheets, 0).set_repeat_rows(0, 0)?;
    if sheets > 1 {
        page.set_repeat_columns(0, 1.min(last))?;
    }
    Ok(())
}

/// A text in which nothing is hidden, as long as a cell can hold it.
fn shown(text: &str) -> String {
    visible_lines(text).chars().take(MOST_LETTERS).collect()
}

fn excel_day(on: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(on.year()).unwrap_or_default(), part(on.month()), part(on.day()))
}

/// How many lines the longest text of a row has.
fn lines_in(cells: &[Cell], widths: &[usize]) -> usize {
    let lines = cells.iter().zip(widths).map(|(cell, width)| match cell {
        // Some letters of a text are wider than those by which a width is counted, so one is taken off.
        Cell::Text(text) => lines_of(text, width.saturating_sub(1)),
        Cell::Empty | Cell::Number(_) | Cell::Day(_) | Cell::Moment(_) => 1,
    });
    lines.max().unwrap_or(1)
}

/// As wide as the usual text of a column, in letters, so that most of them stand on few lines.
fn width(sheet: &Sheet, column: usize) -> usize {
    let letters = |cell: &Cell| match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.lines().map(|line| line.chars().count() + 1).max().unwrap_or_default(),
        Cell::Number(_) | Cell::Day(_) => 12,
        Cell::Moment(_) => 17,
    };
    let cells = || sheet.rows.iter().filter_map(|row| row.get(column));
    let word = sheet.head.get(column).into_iter().flat_map(|head| head.split_whitespace());
    let head = word.map(|word| word.chars().count() + 4).max().unwrap_or_default();
    let usual = cells().map(letters).max().unwrap_or_default().max(head).clamp(NARROWEST, WIDEST);
    let too_high = |cell: &Cell| matches!(cell, Cell::Text(text) if lines_of(text, usual - 1) > MOST_LINES_OF_ROW);
    if cells().any(too_high) { WIDEST_FOR_LONG } else { usual }
}

fn as_width(letters: usize) -> f64 {
    u32::try_from(letters).map_or(f64::from(u32::MAX), f64::from)
}
