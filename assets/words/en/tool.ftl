### The description of a tool.

tool-status-idea = an idea
tool-status-planned = planned
tool-status-tested = on trial
tool-status-in-use = in use
tool-status-switched-off = switched off
tool-name = Name
tool-does = What it does
tool-affected = Who it affects
tool-maker = Made by
tool-owner = Responsible here
tool-status = Status
tool-size = Our size
tool-turnover = Turnover in euro
tool-assessor = Filled in by
tool-country = Country
tool-name-hint = The name by which people here know the tool.
tool-does-hint = One or two sentences. Write what it does, not the brand.
tool-affected-hint = Which people it looks at, listens to, scores or talks to, and about how many.
tool-maker-hint = The maker or supplier. Leave it empty if you do not know.
tool-owner-hint = The person or team that answers for the tool.
tool-status-hint = If others alone use it, leave this empty. Otherwise: how far along its use is with you.
tool-size-hint = For the report alone: how high a fine could be at most.
tool-turnover-hint = For the report alone: worldwide turnover of last year. May stay empty.
tool-assessor-hint = Your name, or a role. It stands beside every answer.
tool-country-hint = For the report alone: the country of your organisation, such as NL, so that it names the authorities there.
tool-without-name = A tool without a name
