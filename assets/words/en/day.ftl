### Days and times as people write them.

day-date = { $day } { $month } { $year }
day-moment = { $date }, { $clock }

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
