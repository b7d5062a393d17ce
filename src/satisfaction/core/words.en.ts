import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'satisfaction.title': 'Satisfaction',
  'satisfaction.loading': 'The answers are loading',
  'satisfaction.lead':
    'After one closed request in {n}, drawn by lot, one question: are you satisfied with the way in which we dealt with it?',
  'satisfaction.off': 'No question is asked for now: the digital directorate has not opened the draw yet.',
  'satisfaction.rules':
    'Silence is never counted as a yes. A row is read from {n} answers of {n} homes on, a firm from {most} answers on, and nothing is read by person. Everybody reads the same figures here.',
  'satisfaction.none': 'No month is complete yet.',
  'satisfaction.none.why':
    'A month is read once all its links have ended, three weeks after the last one left. Its figures then never change.',
  'satisfaction.period': 'Period',
  'satisfaction.quarter': 'Quarter {n} of {year}',
  'satisfaction.quarter.first': 'Quarter 1 of {year}',
  'satisfaction.year': 'Year {year}',
  'satisfaction.whole': 'All together',
  'satisfaction.agencies': 'By agency',
  'satisfaction.families': 'By family of requests',
  'satisfaction.firms': 'By firm',
  'satisfaction.firms.none': 'No firm has an answer yet in this period.',
  'satisfaction.row': 'Who',
  'satisfaction.asked': 'Homes asked',
  'satisfaction.answered': 'Answers',
  'satisfaction.rate': '{n} ({share})',
  'satisfaction.content': 'Satisfied',
  'satisfaction.content.between': '{share}, between {low} and {high}',
  'satisfaction.content.why':
    'Very or rather satisfied, among those who answered, with the interval at 95%: two intervals that overlap are not told apart.',
  'satisfaction.faces': 'The five answers',
  'satisfaction.face.n': '{face}: {n}',
  'satisfaction.ways': 'By which way',
  'satisfaction.way.link': 'link: {n}',
  'satisfaction.way.sms': 'text message: {n}',
  'satisfaction.way.letter': 'letter: {n}',
  'satisfaction.way.call': 'telephone: {n}',
  'satisfaction.silent': 'No answer',
  'satisfaction.withheld': 'Too few to be read',
}
