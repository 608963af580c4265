### Questions that have to be answered before anything else, and what has to be read.

message-go-on = Go on
message-stay = Stay
message-leave = Leave
message-leave-title = Leave the program?
message-leave-how = Everything is saved. You can go on at any time.
message-save-again = Try again to save, then leave
message-stay-here = Stay here
message-leave-without = Leave without them
message-not-saved-title = Some answers are not saved.
message-leave-unkept = Leave without keeping it
message-leave-unkept-how = You chose to go on without saving. If you leave now, this check is gone.
message-unkept-title = This check is not being saved.
message-go-trying = Go on trying
message-drop-them = Drop them
message-keep-these-answers = Keep these answers
message-tried-title = What becomes of the answers that you tried?
message-nothing-answered = { $why } Nothing has been answered yet, so nothing is lost.
message-go-back = Go back
message-go-without-saving = Go on without saving
message-not-saved = Nothing can be saved here.
message-title = Article 5 Check
