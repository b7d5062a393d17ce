import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.consulted_later':
    'That day has not come yet. Time is counted only once the staff committee was consulted.',
  'refused.ledger_open': 'The consultation is recorded already. Nothing has changed.',
  'ledger.title': 'Time, and who asks for it',
  'ledger.how':
    'The same figures for all who work here, by months, quarters or years that are over. Never by person: what fewer than {n} people answered is not told.',
  'ledger.total':
    'Answering the questions of this tool took the landlord {time} ({period}), of which {agencies} were given by caretakers and agency offices.',
  'ledger.total.alone': 'Answering the questions of this tool took the landlord {time} ({period}).',
  'ledger.total.withheld': 'Too few people answered for their time to be told ({period}).',
  'ledger.most': 'Who asks the most: {asker}, {time}.',
  'ledger.most.withheld': 'What each service asks concerns too few people to be told.',
  'ledger.unread.none': 'Every question was read.',
  'ledger.unread_one': 'One question was read by nobody.',
  'ledger.unread_other': '{n} questions were read by nobody.',
  'ledger.unread.uncounted': 'Readings were not counted yet.',
  'ledger.coverage':
    'Measured on {measured} acts, of {acts} in which a question stood ({share}%). With those that are missing, between {time} and {most}.',
  'ledger.coverage.none': 'For this period, nobody knows which part of the acts was measured.',
  'ledger.dropped_one': 'One impossible measure was left out.',
  'ledger.dropped_other': '{n} impossible measures were left out.',
  'ledger.acts':
    'From opening a screen to sending, this tool took the landlord {time} ({period}), of which {agencies} were given by caretakers and agency offices.',
  'ledger.acts.alone': 'From opening a screen to sending, this tool took the landlord {time} ({period}).',
  'ledger.questions': 'Answering questions took {time} of it.',
  'ledger.most.agencies': 'Who asks the most: {asker}, {time}, of which {agencies} from agencies.',
  'ledger.pauses':
    'A pause counts for twenty seconds at most. With pauses of ten seconds at most: {at10}; of sixty: {at60}.',
  'ledger.resumed': 'Drafts left, then taken up again before sending: {n}.',
  'ledger.given.acts': 'Who gives time (and, within it, to questions)',
  'ledger.given.both': '{acts} ({questions})',
  'ledger.waiting': 'Waiting, and who causes it',
  'ledger.waiting.how':
    'How long requests waited, all together, and for whom. Our own waiting is counted in working days of eight hours; that of others by the calendar, nights and Sundays included.',
  'ledger.waiting.own': 'Ours, in working days',
  'ledger.waiting.others': 'That of others, in calendar days',
  'ledger.waiting.place': 'For whom',
  'ledger.waiting.days': 'Days',
  'ledger.waiting.rest_one': 'See the other place',
  'ledger.waiting.rest_other': 'See the {n} other places',
  'ledger.waiting.elsewhere': '{family}, elsewhere',
  'ledger.waiting.time': '{n} d',
  'ledger.cause.ball': '{place}',
  'ledger.cause.approval': '{place}: approval of a cost',
  'ledger.cause.question': '{place}: question asked of head office',
  'ledger.cause.firm': '{place}',
  'ledger.cause.tenant': '{place}',
  'ledger.cause.third': '{place}',
  'ledger.place.house': 'The landlord',
  'ledger.place.third': 'Others than us',
  'ledger.about': '≈ {value}',
  'ledger.estimate':
    'Estimated by a model of gestures: too few answers were measured ({share}%). Between {least} and {most}.',
  'ledger.estimate.unknown':
    'Estimated by a model of gestures: too few answers were measured. At least {least}.',
  'ledger.model': '≈ {n} s an answer, by a model of gestures.',
  'ledger.counts':
    '{answers} answers: {same} as offered, {again} given before in 90 days, {corrections} put right within a day; {skips} times empty.',
  'ledger.screens': 'Time by type of act',
  'ledger.screen.usual': 'usually {middle} s, at times {upper} s; {n} acts',
  'ledger.period': 'Period',
  'ledger.quarter': 'quarter {n} of {year}',
  'ledger.quarter.first': 'quarter 1 of {year}',
  'ledger.year': 'year {year}',
  'ledger.given': 'Who gives time',
  'ledger.taken': 'Who asks for it',
  'ledger.reading': 'Who asks for news to be read',
  'ledger.reading.how':
    'Computed, and nobody measured: words published, at 200 a minute, times the number of readers.',
  'ledger.place': 'Where',
  'ledger.asker': 'Asked by:',
  'ledger.asks': 'Service',
  'ledger.time': 'Time',
  'ledger.table': 'See the table',
  'ledger.place.caretaker': 'Caretakers',
  'ledger.place.office': 'Agency offices',
  'ledger.place.directorate': 'Directorate of head office',
  'ledger.place.call_centre': 'Call centre',
  'ledger.place.head_office': 'Head office',
  'ledger.place.firm': 'Contractors',
  'ledger.place.household': 'Tenants',
  'ledger.at': '{family}, {agency}',
  'ledger.dearest': 'The ten questions that cost the most',
  'ledger.unreadList': 'Those that nobody read',
  'ledger.rest_one': 'See the other question',
  'ledger.rest_other': 'See the {n} other questions',
  'ledger.usual': 'Usually {middle} s, at times {upper} s; {n} answers.',
  'ledger.reads': 'Read {people} times by somebody, {rules} times by a rule.',
  'ledger.withheld': 'not told',
  'ledger.little': 'less than 8 min',
  'ledger.review': 'To be reviewed on {day}',
  'ledger.reviewDue': 'Review due since {day}: it is no longer required.',
  'ledger.optional': 'optional',
  'ledger.required': 'required',
  'ledger.experts': 'For experts',
  'ledger.legal': 'Basis: {basis}',
  'ledger.loading': 'The ledger is loading',
  'ledger.none': 'The first whole month will be shown eight days after its end.',
  'ledger.rules.go': 'See what is counted, and what never is',
  'ledger.contests.asked': 'What is contested',
  'ledger.contests.open.none': 'No question waits for an answer of head office.',
  'ledger.contests.open_one': 'One question waits for an answer of head office.',
  'ledger.contests.open_other': '{n} questions wait for an answer of head office.',
  'ledger.contests.gone_one': 'One question is no longer asked.',
  'ledger.contests.gone_other': '{n} questions are no longer asked.',
  'ledger.contests.go': 'See contested questions, and those that are no longer asked',
  'ledger.back': 'Back to time',
  'ledger.closed': 'Nothing is counted for now',
  'ledger.closed.why':
    'The time spent on answering is counted only once the staff committee (CSE) was consulted. Until then nothing is kept.',
  'ledger.open': 'Record the consultation of the staff committee',
  'ledger.open.day': 'Day of the consultation',
  'ledger.open.reference': 'Reference of the notice',
  'ledger.open.go': 'Begin to count',
  'ledger.opening': 'Recording the consultation',
  'ledger.open.kept': 'The consultation is kept and will be recorded as soon as possible.',
  'ledger.open.done':
    'The consultation is recorded. The first whole month can be read eight days after its end.',
  'ledger.opened': 'Counted since the notice of the staff committee of {day} ({reference}).',
  'ledger.print': 'Print',
  'ledger.note.title': 'Note to the staff committee: the time of questions',
  'ledger.note.lead':
    'This note tells the rules in force. It is printed by the program that applies them, and its numbers are the program’s.',
  'ledger.note.aim.title': 'What it is for',
  'ledger.note.aim':
    'Each question that this tool asks ({questions} today, for {askers} services) costs time to whoever answers. That time is charged to the service that asks, so that useless questions disappear. It serves neither to assess, nor to control, nor to compare people.',
  'ledger.note.what.title': 'What is counted',
  'ledger.note.what':
    'The seconds spent in a field, between the first and the last gesture, and on the screen, from its opening to sending; a pause counts for no more than {idle} seconds, a hidden page or a locked phone for none. Taking a photo or dictating counts. With them: the field or the type of act, and the family of jobs in an agency (caretakers, or office: customer staff, technicians and managers together), a directorate, the call centre, contractors, tenants. Also counted, by place and without persons: answers left empty, put right within a day, sent as offered, or given already in the last 90 days. How long requests waited, counted from their history, is told by place.',
  'ledger.note.never.title': 'What never is',
  'ledger.note.never':
    'No person, hour, day, address, device or building. No idle time, no ranking of people, no live counter. Telephone calls are not counted.',
  'ledger.note.show.title': 'What is shown, and to whom',
  'ledger.note.show':
    'Months, quarters and years that are over, {days} days after their end, once and for all. The same figures for all, from the caretaker to the head of the house. Sums are told to the quarter of an hour, numbers of answers to five.',
  'ledger.note.five.title': 'From five persons on',
  'ledger.note.five':
    'A figure is told only if at least {atLeast} persons have part in it, none for more than {one}% and no two for more than {two}%. A place that might have fewer than {atLeast} persons is joined to another for the whole year. A figure that would let another be worked out, by difference, is not told either.',
  'ledger.note.kept.title': 'What is kept, and for how long',
  'ledger.note.kept':
    'Seconds wait in the memory of the program, unwritten, until there are {enough} measures of {atLeast} persons. They are then written shuffled and encrypted, with the week. The key is a file of the server, outside the database. Once the week is over, sums by place alone are left: what was encrypted and the key are destroyed, fifteen days later at most. These sums go when the month is published.',
  'ledger.note.why.title': 'Asking why',
  'ledger.note.why':
    'Anybody may ask, in public and without a name, why a question is asked, and say once a quarter whether it is useful. Nothing is kept of who asks, nor of the hour: the request waits, unwritten, among other acts. Head office answers within {answer} working days; else the question becomes optional, then goes.',
  'ledger.note.law.title': 'The law',
  'ledger.note.law':
    'Labour code, articles L1121-1, L1222-4 and L2312-38: staff are informed and the staff committee is consulted beforehand. Without a recorded consultation the program keeps nothing.',
  'ledger.impact.title': 'Impact assessment (GDPR)',
  'ledger.impact.purpose.title': 'Purpose and basis',
  'ledger.impact.purpose':
    'To lighten the load of the questions that this tool asks. Legitimate interest of the landlord (GDPR, article 6, 1, f). Data: field or type of act, family and agency, week, seconds; a mark until the end of the week.',
  'ledger.impact.need.title': 'Necessity and proportion',
  'ledger.impact.need':
    'A measure by person is not needed: there is none. Measures live for a week, then sums until the month is published. An act is never refused or delayed by the measure.',
  'ledger.impact.risk.title': 'Risks, and what keeps them away',
  'ledger.impact.risk.single':
    'Singling out a person: at least {atLeast} persons, bounded shares, joined places. Tried by exact computation over random staffs, twelve months of joiners and leavers.',
  'ledger.impact.risk.link':
    'Linking a measure to an act: written later, shuffled, in a transaction apart, without an hour. Tried against the transaction numbers and the order of rows in the database.',
  'ledger.impact.risk.infer':
    'Inferring by difference: no other period, no filter; figures that would give another away are withheld, and those published change no more.',
  'ledger.impact.risk.voice':
    'Knowing who contested or voted: written later, in a transaction apart, under a mark whose key is in no table and is destroyed after the quarter. Until then, who administers both the database and the files could compute whose a mark is.',
  'ledger.impact.risk.left':
    'What is left: until the next week begins, who administers both the database and the files of the server could bring together the key and what it encrypts. The database alone, a copy or a backup of it tell nothing. No page and no role of this tool lets anybody.',
  'ledger.impact.rights.title': 'Rights of people',
  'ledger.impact.rights':
    'Nothing is tied to a person: neither access nor erasure is possible. Everybody reads the page of time, and the questions asked with their reason.',
}
