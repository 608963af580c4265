//! One question at a time on plain text: for screen readers, pipes and scripts.
