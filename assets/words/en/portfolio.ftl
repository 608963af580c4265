### The report on many checks, and the inventory of all tools.

portfolio-unreadable = A record that cannot be read
portfolio-cannot-be-read = CANNOT BE READ
portfolio-all-rules = { $tool }: all rules
portfolio-newer = Written by a newer version of this program
portfolio-damaged = Damaged records
portfolio-prohibited = Prohibited, on the answers
portfolio-claimed = An exception is claimed
portfolio-open = Open
portfolio-not-checked = Not checked
portfolio-begin-on = Rules that begin to apply on { $day }
portfolio-no-tool = no tool here
portfolio-and-more = { $named } and { $count } more
portfolio-may-concern = ({ $rule }) { $title } may concern: { $tools }
portfolio-none = There are no checks yet.
portfolio-attention = What needs attention
portfolio-nothing-pressing = Nothing is prohibited, claimed, open or damaged, on the answers.
portfolio-tools = The tools
portfolio-caveats = What these results do not say
portfolio-footer = { $whose } | { $day } | rules { $edition } | not legal advice
portfolio-opening =
    { $checks ->
        [one] { $checks } check. The results speak
       *[other] { $checks } checks. The results speak
    } about { $day } and rest on the answers alone.
portfolio-record-newer = { $result } (newer record)
portfolio-record-damaged = { $result } (record damaged)
portfolio-result = Result
portfolio-open-rules = Rules open or not checked
portfolio-responsible = Responsible here
portfolio-check = Check
portfolio-changed = Changed
portfolio-tool = Tool
portfolio-group = Group
portfolio-rule = Rule
portfolio-rule-by-rule = Verdicts rule by rule
portfolio-picture = How many tools have which verdict under each rule. The table below has the same numbers.
portfolio-rule-counts = ({ $rule }) { $title }: { $counts }.
portfolio-name = Name
portfolio-taken-from = Taken from
portfolio-record = Record
portfolio-last-hash = Last hash of the record
portfolio-inventory-failed = the inventory could not be made: { $why }; make room in memory and try again
portfolio-look-again = LOOK AGAIN: answers that nobody may rely on before somebody has looked at them
portfolio-look-again-at = { $tool }: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
