### Sums of money.

money-euro = EUR { $amount }
