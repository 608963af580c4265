//! The first sheet of a file of a spreadsheet program as rows of texts: for small tables that are no inventory, such as
//! a list of people.

use super::sheet_book::SheetBook;
use super::sheet_fault::SheetFault;

/// The rows of the first sheet that hold something, each with its number from 1. What stands further to the right than
/// `most_columns` is left out, so that a cell far out takes no memory.
///
/// # Errors
/// Why the file is not opened, in words.
pub fn first_sheet(bytes: Vec<u8>, most_columns: usize) -> Result<Vec<(u64, Vec<String>)>, String> {
    let rows = SheetBook::open(bytes).and_then(|mut book| book.rows(0)).map_err(SheetFault::words)?;
    let laid_out = rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().take_while(|(column, _)| *column < most_columns);
        let texts = cells.fold(Vec::new(), |mut texts: Vec<String>, (column, text)| {
            texts.resize(column, String::new());
            texts.push(text);
            texts
        });
        (row.line, texts)
    });
    Ok(laid_out.collect())
}
