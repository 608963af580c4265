//! A file of a spreadsheet program, opened: XLSX, ODS or the older XLS. It is held in memory, which is why it may not
//! be larger than [`MOST_BYTES`], packed or unpacked; CSV has no such limit.

use std::collections::HashSet;
use std::io::{self, Cursor, Read};

use calamine::{Data, DataRef, Ods, Range, Reader, Xls, Xlsx};
use zip::ZipArchive;

use super::kind::OLDER;
use super::sheet_extent::{MOST_CELLS, cells_of_ods, cells_of_xls};
use super::sheet_fault::{MOST_BYTES, SheetFault};

/// So many cells that hold nothing are looked at for a formula; most such cells are only formatted.
const MOST_EMPTY: usize = 1_000_000;
/// The part of an ODS file that holds its sheets.
const OF_ODS: &str = "content.xml";

/// The sheets of a file, one after the other.
pub(super) enum SheetBook {
    /// Read sheet by sheet.
    Xlsx(Box<Xlsx<Cursor<Vec<u8>>>>),
    /// Read as a whole.
    Whole(Vec<(String, Range<Data>, Range<String>)>),
}

/// The cells of a row that hold something, each with its column from 0.
#[derive(Debug, Default)]
pub(super) struct SheetRow {
    pub(super) line: u64,
    pub(super) cells: Vec<(usize, String)>,
    /// The columns of cells that hold a formula and not what it comes to.
    pub(super) formulas: Vec<usize>,
}

impl SheetBook {
    /// Opens a file by what it holds. What it says about its sizes need not be true.
    pub(super) fn open(bytes: Vec<u8>) -> Result<Self, SheetFault> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(SheetFault::TooLarge);
        }
        if bytes.starts_with(OLDER) {
            return Self::older(bytes);
        }
        if !fits(&bytes)? {
            return Err(SheetFault::TooLarge);
        }
        let mut packed = ZipArchive::new(Cursor::new(bytes.as_slice())).map_err(|_| SheetFault::Broken)?;
        let Ok(content) = packed.by_name(OF_ODS) else {
            return Ok(Self::Xlsx(Box::new(Xlsx::new(Cursor::new(bytes))?)));
        };
        if cells_of_ods(io::BufReader::new(content)).is_none_or(|cells| cells > MOST_CELLS) {
            return Err(SheetFault::TooWide);
        }
        let mut book = Ods::new(Cursor::new(bytes))?;
        let mut sheets = Vec::new();
        for name in book.sheet_names() {
            let (range, formulas) = (book.worksheet_range(&name)?, book.worksheet_formula(&name)?);
            sheets.push((name, range, formulas));
        }
        Ok(Self::Whole(sheets))
    }

    fn older(bytes: Vec<u8>) -> Result<Self, SheetFault> {
        if cells_of_xls(&bytes)? > MOST_CELLS {
            return Err(SheetFault::TooWide);
        }
        // The reader gives up on some damaged files by stopping the thread that it runs in.
        let read = std::thread::spawn(move || -> Result<Self, SheetFault> {
            let mut book = Xls::new(Cursor::new(bytes))?;
            let mut sheets = Vec::new();
            for name in book.sheet_names() {
                let (range, formulas) = (book.worksheet_range(&name)?, book.worksheet_formula(&name)?);
                sheets.push((name, range, formulas));
            }
            Ok(Self::Whole(sheets))
        });
        read.join().unwrap_or(Err(SheetFault::Broken))
    }

    /// The names of its sheets, in order.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            Self::Xlsx(book) => book.sheet_names(),
            Self::Whole(sheets) => sheets.iter().map(|(name, ..)| name.clone()).collect(),
        }
    }

    /// The rows of a sheet that hold something. A sheet may say that it has a cell far down on the right; only cells
    /// that are there take memory.
    pub(super) fn rows(&mut self, sheet: usize) -> Result<Vec<SheetRow>, SheetFault> {
        let mut rows = Rows::default();
        match self {
            Self::Xlsx(book) => {
                let name = book.sheet_names().into_iter().nth(sheet).ok_or(SheetFault::Broken)?;
                let mut cells = book.worksheet_cells_reader(&name)?;
                while let Some(cell) = cells.next_cell()? {
                    rows.cell(cell.get_position(), text_of(cell.get_value()));
                }
                drop(cells);
                rows.settle();
                if !rows.empty.is_empty() {
                    let mut cells = book.worksheet_cells_reader(&name)?;
                    while let Some(cell) = cells.next_formula()? {
                        rows.formula(cell.get_position(), cell.get_value());
                    }
                }
            }
            Self::Whole(sheets) => {
                let (_, range, formulas) = sheets.get(sheet).ok_or(SheetFault::Broken)?;
                for (at, value) in cells_of(range) {
                    rows.cell(at, text_of(&borrowed(value)));
                }
                rows.settle();
                for (at, formula) in cells_of(formulas) {
                    if range.get_value(at).is_none_or(|value| *value == Data::Empty) && rows.empty.len() < MOST_EMPTY {
                        rows.empty.insert(at);
                    }
                    rows.formula(at, formula);
                }
            }
        }
        Ok(rows.rows)
    }
}

/// The cells of a sheet that hold something, each with its row and column from 0.
fn cells_of<T: calamine::CellType>(range: &Range<T>) -> impl Iterator<Item = ((u32, u32), &T)> {
    let (top, left) = range.start().unwrap_or_default();
    // No sheet has more rows or columns than these numbers hold.
    let place = move |from: u32, at: usize| from.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
    range.used_cells().map(move |(row, column, value)| ((place(top, row), place(left, column)), value))
}

/// Rows as they are gathered.
#[derive(Default)]
struct Rows {
    rows: Vec<SheetRow>,
    /// Cells that hold nothing, or a formula that nobody worked out.
    empty: HashSet<(u32, u32)>,
}

impl Rows {
    fn cell(&mut self, (row, column): (u32, u32), text: String) {
        if text.trim().is_empty() {
            if self.empty.len() < MOST_EMPTY {
                self.empty.insert((row, column));
            }
            return;
        }
        let line = u64::from(row) + 1;
        if self.rows.last().is_none_or(|last| last.line != line) {
            self.rows.push(SheetRow { line, ..SheetRow::default() });
        }
        if let Some(last) = self.rows.last_mut() {
            last.cells.push((column as usize, text));
        }
    }

    fn settle(&mut self) {
        for row in &mut self.rows {
            row.cells.sort_by_key(|(column, _)| *column);
            // Of two cells in one place, which no spreadsheet program writes, the first counts.
            row.cells.dedup_by_key(|(column, _)| *column);
        }
    }

    /// Notes a cell that holds a formula and no result: whoever wrote the file did not work the formula out, so nobody
    /// knows what it comes to.
    fn formula(&mut self, at: (u32, u32), formula: &str) {
        if formula.is_empty() || !self.empty.contains(&at) {
            return;
        }
        let line = u64::from(at.0) + 1;
        let place = self.rows.partition_point(|known| known.line < line);
        if self.rows.get(place).is_none_or(|known| known.line != line) {
            self.rows.insert(place, SheetRow { line, ..SheetRow::default() });
        }
        self.rows[place].formulas.push(at.1 as usize);
    }
}

/// Whether everything that is packed in the file fits into memory. The sizes that a file states need not be true, so
/// everything is unpacked once and thrown away.
fn fits(bytes: &[u8]) -> Result<bool, SheetFault> {
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetFault::Broken)?;
    let mut left = MOST_BYTES;
    for index in 0..packed.len() {
        let mut part = packed.by_index(index).map_err(|_| SheetFault::Broken)?.take(left + 1);
        let length = io::copy(&mut part, &mut io::sink()).map_err(|_| SheetFault::Broken)?;
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// A value as the other reader gives it.
fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// A cell as a person sees it.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) if moment.is_duration() => moment.as_f64().to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
        }
    }
}
