//! The full-screen program: app, screens, widgets, keymap, theme, effects.
