//! How many cells a sheet of ODS or XLS comes to once it is read. Such a file can say that one cell stands in many
//! places, or that two cells stand far apart, and its reader lays out everything in between. A small file could take
//! all memory in this way, so the cells are counted first.

use std::io::{BufRead, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::sheet_fault::SheetFault;

/// The most cells that are laid out: 11,000 tools with every question.
pub(super) const MOST_CELLS: u64 = 4_000_000;

/// The cells of all sheets of an ODS file; nothing when it cannot be read.
pub(super) fn cells_of_ods(content: impl BufRead) -> Option<u64> {
    let mut reader = Reader::from_reader(content);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_end_names = false;
    let (mut table, mut all) = (Table::default(), 0_u64);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(tag) => match tag.name().as_ref() {
                "table:table" => table = Table::default(),
                "table:table-row" => table.row(repeats(&tag, "table:number-rows-repeated")),
                "table:table-cell" | "table:covered-table-cell" => {
                    let holds = tag.attributes().flatten().any(|attribute| {
                        ["office:value-type", "table:formula", "office:value"].contains(&attribute.key.as_ref())
                    });
                    table.cell(repeats(&tag, "table:number-columns-repeated"), holds);
                }
                // Whatever stands in a cell makes it one that holds something.
                _ => table.holds_something(),
            },
            Event::End(tag) if tag.name().as_ref() == "table:table" => {
                all = all.saturating_add(std::mem::take(&mut table).cells());
            }
            Event::Eof => return Some(all),
            _ => {}
        }
        if all.saturating_add(table.laid_out) > MOST_CELLS {
            return Some(all.saturating_add(table.laid_out));
        }
        buffer.clear();
    }
}

fn repeats(tag: &BytesStart<'_>, name: &str) -> u64 {
    let attribute = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
    // What is no number is refused by whoever reads the sheet.
    attribute.and_then(|attribute| attribute.value.as_ref().trim().parse().ok()).unwrap_or(1)
}

/// A sheet as it is met.
#[derive(Default)]
struct Table {
    /// How often the row at hand stands there, its columns so far, and those up to the last that holds something.
    row: Option<(u64, u64, u64)>,
    /// Rows up to the last that holds something, and those behind it.
    rows: u64,
    behind: u64,
    width: u64,
    /// Cells that are laid out row by row, before the sheet is made square.
    laid_out: u64,
}

impl Table {
    fn row(&mut self, repeats: u64) {
        self.close_row();
        self.row = Some((repeats, 0, 0));
    }

    fn cell(&mut self, repeats: u64, holds: bool) {
        if let Some((_, columns, last)) = &mut self.row {
            *columns = columns.saturating_add(repeats);
            if holds {
                self.laid_out = self.laid_out.saturating_add(*columns - *last);
                *last = *columns;
            }
        }
    }

    fn holds_something(&mut self) {
        self.cell(0, true);
    }

    fn close_row(&mut self) {
        let Some((repeats, _, last)) = self.row.take() else { return };
        self.behind = self.behind.saturating_add(repeats);
        if last > 0 {
            self.rows = self.rows.saturating_add(std::mem::take(&mut self.behind));
            self.width = self.width.max(last);
        }
    }

    fn cells(mut self) -> u64 {
        self.close_row();
        self.rows.saturating_mul(self.width).max(self.laid_out)
    }
}

/// The cells of all sheets of an XLS file, each as often as it is named.
///
/// # Errors
/// When it is no such file, or locked.
pub(super) fn cells_of_xls(bytes: &[u8]) -> Result<u64, SheetFault> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| SheetFault::Broken)?;
    if file.is_stream("/EncryptedPackage") {
        return Err(SheetFault::Locked);
    }
    let name = ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or(SheetFault::Broken)?;
    let mut stream = Vec::new();
    let book = file.open_stream(name).map_err(|_| SheetFault::Broken)?;
    book.take(bytes.len() as u64).read_to_end(&mut stream).map_err(|_| SheetFault::Broken)?;
    let mut all = 0_u64;
    for (kind, body) in Records(&stream) {
        if kind == END {
            break;
        }
        if kind == SHEET {
            let at = number(body, 0).zip(number(body, 2)).map(|(low, high)| usize::from(low) | usize::from(high) << 16);
            let sheet = at.and_then(|at| stream.get(at..)).ok_or(SheetFault::Broken)?;
            all = all.saturating_add(cells_from(sheet));
            // The file is refused beyond this number, so a sheet that is named again and again is not looked at any
            // more often.
            if all > MOST_CELLS {
                break;
            }
        }
    }
    Ok(all)
}

/// The records by which a sheet is named, ends, and says how large it is.
const SHEET: u16 = 0x0085;
const END: u16 = 0x000A;
const SIZE: u16 = 0x0200;
/// Records that hold cells: two bytes of the row, two of the column, and for some the last column at their end.
const CELLS: [u16; 8] = [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
const OF_MANY: u16 = 0x00BD;

/// The records of a file, each with its kind.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (number(self.0, 0)?, usize::from(number(self.0, 2)?));
        let body = self.0.get(4..)?;
        let (body, rest) = body.split_at(length.min(body.len()));
        self.0 = rest;
        Some((kind, body))
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// How many cells the sheet that begins here comes to. Each record that was looked at counts as one cell at least.
fn cells_from(sheet: &[u8]) -> u64 {
    let (mut rows, mut columns, mut said, mut seen) = (0_u64, 0_u64, 0_u64, 1_u64);
    for (kind, body) in Records(sheet) {
        seen += 1;
        if kind == END {
            break;
        }
        if kind == SIZE {
            said = said.max(size_said(body));
        } else if CELLS.contains(&kind)
            && let (Some(row), Some(column)) = (number(body, 0), number(body, 2))
        {
            let last =
                if kind == OF_MANY { number(body, body.len().saturating_sub(2)).unwrap_or(column) } else { column };
            rows = rows.max(u64::from(row) + 1);
            columns = columns.max(u64::from(column.max(last)) + 1);
        }
    }
    rows.saturating_mul(columns).max(said).max(seen)
}

/// The cells that a sheet says it has; its reader makes room for them at once. A sheet that says it ends before it
/// begins counts as endless.
fn size_said(body: &[u8]) -> u64 {
    let two = |at| number(body, at).map_or(0, u64::from);
    let four = |at| two(at) | two(at + 2) << 16;
    let (first, rows, columns) = if body.len() == 10 { (two(0), two(2), two(6)) } else { (four(0), four(4), two(10)) };
    if first > rows { u64::MAX } else { rows.saturating_mul(columns) }
}
