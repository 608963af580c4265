//! What a screen shows, before anybody knows how large the window is: rows that can be wrapped, one of them in focus.

use std::ops::Range;

use super::choices::Choices;
use super::keymap::Hint;
use super::theme::Tone;
use crate::text::{visible, visible_lines};

/// A piece of text of one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// What it is.
    pub tone: Tone,
}

/// A text field inside a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The text.
    pub text: String,
    /// The byte at which the cursor stands, when the field is being edited.
    pub cursor: Option<usize>,
    /// At least so many lines are kept free.
    pub lines: usize,
}

/// One row. It becomes as many lines as the window makes necessary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a wish of its own to the layout")]
pub struct Row {
    /// What stands in front of the first line; the other lines are indented by its width.
    pub lead: String,
    /// The text.
    pub spans: Vec<Span>,
    /// Cells in place of a text.
    pub cells: Vec<Cell>,
    /// Whether it names the columns of the rows below it.
    pub is_head: bool,
    /// What stands at the right edge, or below where there is no room.
    pub right: Option<Span>,
    /// A text field in place of a text.
    pub field: Option<Field>,
    /// Whether this row has the focus.
    pub focus: bool,
    /// Whether the terminal's cursor stands here although nothing is chosen.
    pub cursor: bool,
    /// The byte of the text at which the terminal's cursor stands, where it does not stand at the beginning.
    pub cursor_at: Option<usize>,
    /// Whether the row has to be on the screen, whatever else folds: the question and its answers.
    pub must: bool,
    /// Whether the row goes first where the question and its answers do not fit.
    pub folds: bool,
    /// Whether it repeats what stands beside the body: where the window shows that, the row is left out.
    pub beside_too: bool,
    /// The number of the choice whose consequence this row tells. Such a choice is kept at once only where this row was
    /// seen.
    pub leads_to: Option<u32>,
}

impl Row {
    /// An empty line.
    pub fn blank() -> Self {
        Self::default()
    }

    /// Text of one tone. Foreign text is made visible here, so no screen can forget it; its lines stay lines.
    pub fn text(text: &str, tone: Tone) -> Self {
        Self::led("", text, tone)
    }

    /// A row of cells with something in front.
    pub fn cells(lead: &str, mut cells: Vec<Cell>) -> Self {
        for cell in &mut cells {
            cell.span.text = visible(&cell.span.text).into_owned();
        }
        Self { lead: visible(lead).into_owned(), cells, ..Self::default() }
    }

    /// Text with something in front.
    pub fn led(lead: &str, text: &str, tone: Tone) -> Self {
        Self {
            lead: visible(lead).into_owned(),
            spans: vec![Span { text: visible_lines(text).into_owned(), tone }],
            ..Self::default()
        }
    }

    /// More text behind.
    #[must_use]
    pub fn and(mut self, text: &str, tone: Tone) -> Self {
        self.spans.push(Span { text: visible_lines(text).into_owned(), tone });
        self
    }

    /// Text at the right edge.
    #[must_use]
    pub fn right(mut self, text: &str, tone: Tone) -> Self {
        if !text.is_empty() {
            self.right = Some(Span { text: visible(text).into_owned(), tone });
        }
        self
    }

    /// The row at which reading begins, if `cursor`: nothing is chosen, but the terminal's cursor needs a place.
    #[must_use]
    pub fn read_from(mut self, cursor: bool) -> Self {
        self.cursor = cursor;
        self
    }

    /// Choices with something in front. The terminal's cursor stands at the one that holds, on whichever line that
    /// comes; at the beginning where none does.
    pub fn choosing(lead: &str, choices: &Choices, tone: Tone) -> Self {
        let before = choices.holds().map(|before| visible_lines(before).len());
        Self { cursor_at: before, ..Self::led(lead, choices.text(), tone) }
    }

    /// A row that is left out where the question and its answers need its room.
    #[must_use]
    pub fn folding(mut self) -> Self {
        self.folds = true;
        self
    }

    /// A row that says what stands beside the body in a wide window.
    #[must_use]
    pub fn beside_too(mut self) -> Self {
        self.beside_too = true;
        self
    }

    /// A row that never folds.
    #[must_use]
    pub fn must(mut self) -> Self {
        self.must = true;
        self
    }

    /// The row that has the focus, if `focus`.
    #[must_use]
    pub fn focused(mut self, focus: bool) -> Self {
        self.focus = focus;
        self
    }
}

/// Everything on the screen but the window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Where am I.
    pub title: String,
    /// What stands at the right of the header: how far, saved when.
    pub status: String,
    /// The rows.
    pub body: Vec<Row>,
    /// What stands beside the body in a wide window, and below it in a narrow one.
    pub side: Vec<Row>,
    /// Whether `side` is shown only where it has room beside the body. In a narrow window, where it would come below
    /// the body, it is left out: it repeats what the line with the mark says.
    pub side_needs_room: bool,
    /// For a narrow window that has room for both: the row of the body where what happens next begins, and the rows of
    /// `side` that tell why it is asked. There those rows are put above it.
    pub why_first: Option<(usize, Range<usize>)>,
    /// Messages above the footer that stay, the most pressing one first.
    pub messages: Vec<Span>,
    /// What the last key did or did not do: it is told beside the focus.
    pub told: Option<Span>,
    /// The keys of this screen and those that work everywhere.
    pub keys: [Vec<Hint>; 2],
    /// The longest a line gets, where that is less than usual: for a wall that is read from afar.
    pub most_columns: Option<usize>,
    /// Nobody moved the mark yet: the page is shown from its beginning, also where the mark has no room there.
    pub opens_at_top: bool,
    /// Lines that the person scrolled away from the focus, down or up.
    pub scrolled: isize,
    /// Lines of what stands beside the body that were read already.
    pub read_on: usize,
    /// Whether Tab reads on there: in a text and in a form it means something else.
    pub tab_reads_on: bool,
}

impl Page {
    /// Whether another page shows the same but for the status in its header.
    pub fn is_but_for_the_status(&self, other: &Self) -> bool {
        let Self {
            title,
            status: _,
            body,
            side,
            side_needs_room,
            why_first,
            messages,
            told,
            keys,
            most_columns,
            opens_at_top,
            scrolled,
            read_on,
            tab_reads_on,
        } = self;
        // What changes most often first.
        *told == other.told
            && *scrolled == other.scrolled
            && *title == other.title
            && *body == other.body
            && *messages == other.messages
            && *side == other.side
            && *side_needs_room == other.side_needs_room
            && *why_first == other.why_first
            && *keys == other.keys
            && *most_columns == other.most_columns
            && *opens_at_top == other.opens_at_top
            && *read_on == other.read_on
            && *tab_reads_on == other.tab_reads_on
    }

    /// Adds a heading with an empty line before it.
    pub fn heading(&mut self, text: &str) {
        if !self.body.is_empty() {
            self.body.push(Row::blank());
        }
        self.body.push(Row::text(text, Tone::Strong));
    }
}

/// A cell. Every row of a table has the same cells in the same order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub span: Span,
    /// How wide its column would like to be.
    pub wants: usize,
    /// Columns with a higher number go first where there is no room; those with 0 stay.
    pub goes: u8,
}
