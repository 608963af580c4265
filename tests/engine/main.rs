//! The rules and what follows from answers: logic, rulebooks, walks, and the shape of the program itself.

mod after_a_result;
mod taken_over;
mod forms_that_came_back;
mod what_explains;
mod hidden_names;
mod audit;
mod broken;
mod broken_rulebooks;
mod laying_over;
mod citations;
mod layout;
mod rings;
mod logic_properties;
mod money;
mod needs;
mod overlay;
mod rulebook;
mod third_language;
mod ties;
mod training;
mod walks;
mod sentences;
mod words;
mod workshop;
