//! A tool, the answers given about it, what to ask next and what was found. Pure.
