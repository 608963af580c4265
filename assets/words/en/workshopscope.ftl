### Working through whether the law applies, in a workshop.

workshopscope-title = Whether the law applies
workshopscope-about = The AI Act has to be about the tool at all, and none of its ways out may hold. What is voted here counts for every rule.
workshopscope-applies = applies, on your answers
workshopscope-untouched = Nobody has answered yet whether the law applies to this tool. Begin with that: what stays open there stays open in every paper.
workshopscope-untouched-line = Nobody has answered yet whether the law applies to tool { $number }. scope lists what that hangs on; what stays open there stays open in every paper.
workshopscope-next-part = Next that still matters: { $what }
workshopscope-next-here = Next that still matters here: { $what }
workshopscope-nothing-left = Nothing more can be settled by votes on this tool.
workshopscope-rule-now = { $part }: { $verdict }
workshopscope-rule-next = rule ({ $rule }), { $title }
