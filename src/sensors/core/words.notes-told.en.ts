import type { fr } from './words.notes-told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.no_notes_here':
    'No home of this building has a meter of heating or hot water that is read remotely.',
  'refused.notes_so_already': 'That is already so for this building.',
  'refused.bad_charge_year':
    'A year of charges runs from the first day of a month to the last day of a month, of thirteen months at most, and is regularised afterwards.',
  'refused.note_day_past':
    'The note must leave a month before charges are regularised. Choose a day from {day} on.',
  'refused.notes_left_already': 'The notes of this year have left already: it can no longer be changed.',
  'refused.unknown_lease': 'This lease is not known.',
  'refused.nothing_noted': 'Nothing is known of this home for this period: no note leaves.',
  'mail.monthlyNote.subject': 'What you used this month',
  'mail.monthlyNote.what': 'Here is what your home ({place}) used in {month}.',
  'mail.monthlyNote.heat': 'Heating: {heat} kWh. Since 1 January: {heatYear} kWh.',
  'mail.monthlyNote.hotWater': 'Hot water: {hotWater} litres. Since 1 January: {hotWaterYear} litres.',
  'mail.monthlyNote.water': 'Cold water: {water} litres. Since 1 January: {waterYear} litres.',
  'mail.monthlyNote.allocator':
    'Heat cost allocators: {allocator} units. Since 1 January: {allocatorYear} units. These are not kWh.',
  'mail.monthlyNote.missing':
    'Some days are not known in full: {n} in the month and {ofYear} since 1 January, for the meter that lacks the most. They are not estimated: the note has the details.',
  'mail.monthlyNote.law':
    'This note is sent to you each month, as the law asks. It is not a bill: you have nothing to pay.',
  'mail.monthlyNote.button': 'See what I use, and the note',
  'mail.yearlyNote.subject': 'What you used this year, before charges are regularised',
  'mail.yearlyNote.what':
    'Here is what your home ({place}) used from {first} to {last}. Your charges will be regularised on {day}.',
  'mail.yearlyNote.heat': 'Heating: {heat} kWh.',
  'mail.yearlyNote.hotWater': 'Hot water: {hotWater} litres.',
  'mail.yearlyNote.water': 'Cold water: {water} litres.',
  'mail.yearlyNote.allocator': 'Heat cost allocators: {allocator} units. These are not kWh.',
  'mail.yearlyNote.missing':
    'Some days are not fully known ({n} for the meter that lacks most). They are not estimated.',
  'mail.yearlyNote.more':
    'Prices, the year before, the comparison with the building and the sharing rule are in the note.',
  'mail.yearlyNote.button': 'See what I use, and the note',
  'file.kind.notes': 'Consumption notes',
  'file.why.notes': 'The notes on what your home used that were sent to you.',
  'file.key.first': 'From',
  'file.key.last': 'To',
  'file.key.content': 'What it says',
  'note.title.monthly': 'What was used in {month}',
  'note.title.yearly': 'What was used from {first} to {last}',
  'note.place': 'Home',
  'note.landlord': 'Landlord',
  'note.made': 'Made on',
  'note.span': 'Period',
  'note.span.value': 'from {first} to {last}',
  'note.table': 'What your home used',
  'note.column.meter': 'Meter',
  'note.column.month': 'This month',
  'note.column.ofMonth': 'Month',
  'note.litres': '{amount} litres',
  'note.kwh': '{amount} kWh',
  'note.units': '{amount} units',
  'note.column.year': 'Since 1 January',
  'note.column.missing': 'Unknown days',
  'note.column.quantity': 'Quantity',
  'note.column.price': 'Price',
  'note.column.cost': 'Cost',
  'note.column.now': 'This year',
  'note.column.before': 'Year before',
  'note.meter.water': 'Cold water',
  'note.meter.hot_water': 'Hot water',
  'note.meter.heat': 'Heating',
  'note.meter.allocator': 'Allocators',
  'note.unknown': 'not known',
  'note.price.m3': '{price} a m³',
  'note.price.kwh': '{price} a kWh',
  'note.price.unit': '{price} a unit',
  'note.missing':
    'An unknown day is one of which the meter did not tell everything. It is not estimated: what was used then is not counted here.',
  'note.allocator':
    'Units of an allocator serve to share what the building spends. They are not kWh, and do not compare from one building to another.',
  'note.graph': '{meter}, month by month',
  'note.graph.shows':
    '{meter}: bars by month, this year and the year before. The same numbers are in the table that follows.',
  'note.graph.legend': 'Full bar: this year. Light bar: the year before.',
  'note.average': 'Compared with the building',
  'note.average.words':
    '{meter}: {own} a m² in your home, {average} a m² on average in the building (habitable surface).',
  'note.average.none': 'No average is given: it takes at least five homes whose surface and year are known.',
  'note.sharing': 'How the cost is shared',
  'note.sharing.words':
    '{common} of the cost of heating is shared by surface or by shares of the building, {own} by the meters.',
  'note.regularised': 'Your charges will be regularised on {day}. This note is not a bill.',
  'note.drip': 'A little water runs at night',
  'note.drip.water':
    'Since {day} at least, a trickle of cold water has been running in your home every night: a dripping tap or cistern.',
  'note.drip.hot_water':
    'Since {day} at least, a trickle of hot water has been running in your home every night: a dripping tap.',
  'note.drip.do':
    'It is not much, but it does not stop by itself. If you cannot find where it comes from, or if it goes on, tell us: we will come and look.',
  'note.source': 'Texts',
  'note.source.monthly':
    'Code de l’énergie, art. R. 241-14-1 and R. 241-16-1 (décret n° 2020-886). Loi n° 89-462, art. 6-2: use since the last note and since the beginning of the calendar year.',
  'note.source.yearly':
    'Loi n° 89-462, art. 6-2, and arrêté of 24 July 2020: price, quantity, comparison of one year with another and with the building, sharing rule. Contents to be confirmed on Légifrance.',
  'note.page': 'Page {page} of {pages}',
  'note.file': 'consumption-{first}.pdf',
}
