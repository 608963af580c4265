//! The least that a question on a full screen can cost: a bare form with the same parts, drawn by the same crate, that reads
//! no rules, keeps nothing and checks nothing.

use ratatui::crossterm::event::{Event, KeyCode, KeyEventKind, read};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Block, List, ListState, Paragraph, Wrap};
use ratatui::{DefaultTerminal, Frame};

/// What tells this program to be the form.
pub const ARGUMENT: &str = "--be-the-form";
/// What stands on the screen once it is drawn.
pub const DRAWN: &str = "Question 1";

const QUESTION: &str = "Does the tool work out something about single people from what it sees or hears of them, such as \
                        what they feel, what they believe or what they will do next?";

pub fn run() {
    let mut terminal = ratatui::init();
    let ended = answer(&mut terminal);
    ratatui::restore();
    ended.unwrap();
}

fn answer(terminal: &mut DefaultTerminal) -> std::io::Result<()> {
    let (mut question, mut chosen) = (1, ListState::default().with_selected(Some(0)));
    loop {
        terminal.draw(|frame| draw(frame, question, &mut chosen))?;
        let Event::Key(key) = read()? else { continue };
        if key.kind != KeyEventKind::Press {
            continue;
        }
        match key.code {
            KeyCode::Down => chosen.select_next(),
            KeyCode::Up => chosen.select_previous(),
            KeyCode::Enter => question += 1,
            KeyCode::Char('q') => return Ok(()),
            _ => {}
        }
    }
}

fn draw(frame: &mut Frame<'_>, question: usize, chosen: &mut ListState) {
    let [head, text, answers, foot] =
        Layout::vertical([Constraint::Length(2), Constraint::Length(6), Constraint::Min(4), Constraint::Length(1)])
            .areas(frame.area());
    let bold = Style::new().add_modifier(Modifier::BOLD);
    frame.render_widget(Line::styled(format!("Question {question} of 200"), bold), head);
    frame.render_widget(Paragraph::new(QUESTION).wrap(Wrap { trim: true }).block(Block::bordered()), text);
    let list = List::new(["1  Yes", "2  No", "3  Not sure"]).highlight_style(bold.add_modifier(Modifier::REVERSED));
    frame.render_stateful_widget(list, answers, chosen);
    frame.render_widget(Line::raw("Enter next   Up Down choose   q quit"), foot);
}
