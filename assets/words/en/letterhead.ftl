### The letterhead of reports.

letterhead-no-group = its footer names the group ({ $sign }), and what is reported belongs to none. Put the check into a group with article5 group ID NAME, or take { $sign } out of the footer
