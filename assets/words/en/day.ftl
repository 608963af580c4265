### Days and times as people write them.

day-date = { $day } { $month } { $year }
day-moment = { $date }, { $clock }
# For columns: a day of this year, and a month of another.
day-of-this-year = { $day } { $month }
day-of-another-year = { $month } { $year }

day-january = January
day-february = February
day-march = March
day-april = April
day-may = May
day-june = June
day-july = July
day-august = August
day-september = September
day-october = October
day-november = November
day-december = December

day-january-short = Jan
day-february-short = Feb
day-march-short = Mar
day-april-short = Apr
day-may-short = May
day-june-short = Jun
day-july-short = Jul
day-august-short = Aug
day-september-short = Sep
day-october-short = Oct
day-november-short = Nov
day-december-short = Dec
