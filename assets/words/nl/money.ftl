### Geldbedragen.

money-euro = € { $amount }
