### Settings: language, look and signs.

settings-title = Settings
settings-how = Left and right change a line. A choice holds at once and is kept. Your answers stay as they are.
settings-language = Language: { $choices }
settings-look = How it looks: { $choices }
settings-signs = Signs: { $choices }
settings-signs-all = with symbols
settings-signs-ascii = letters and keyboard signs alone
settings-done = Done
settings-few-colours = This terminal says that it shows too few colours for that look: you see bold and underlined words instead.
settings-no-colour = No colours are shown because the program was started without them.
settings-change-does = choose the one before or behind
settings-enter = change, or done
settings-enter-does = the next choice of this line; on Done go back
settings-purpose = Here you choose the language, the look and the signs. What you choose is kept.
settings-not-kept = The choice holds until you leave. It cannot be kept: { $why }.
settings-damaged = Your settings in { $file } cannot be read, so the usual language and look hold. Your checks are not touched. Choose both again in the settings (F9); the damaged file is then kept as settings.damaged.ron.
