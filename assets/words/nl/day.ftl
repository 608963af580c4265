### Dagen en tijden zoals mensen ze schrijven.

day-date = { $day } { $month } { $year }
day-moment = { $date }, { $clock }
# Voor kolommen: een dag van dit jaar, en een maand van een ander jaar.
day-of-this-year = { $day } { $month }
day-of-another-year = { $month } { $year }

day-january = januari
day-february = februari
day-march = maart
day-april = april
day-may = mei
day-june = juni
day-july = juli
day-august = augustus
day-september = september
day-october = oktober
day-november = november
day-december = december

day-january-short = jan
day-february-short = feb
day-march-short = mrt
day-april-short = apr
day-may-short = mei
day-june-short = jun
day-july-short = jul
day-august-short = aug
day-september-short = sep
day-october-short = okt
day-november-short = nov
day-december-short = dec
