import type { fr } from './words.leak-thread.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'leakThread.head': 'The meter said so',
  'leakThread.steady': 'Water has been running without a stop since {since}.',
  'leakThread.often': 'Water has been running nearly every hour, at night too, since {since}.',
  'leakThread.flow': 'About {litres} litres an hour.',
  'leakThread.cost': 'About {litres} litres an hour, {cost} a day.',
  'leakThread.over': 'It has stopped.',
  'leakThread.litres': 'Lost since it began: {litres} litres.',
  'leakThread.told.mail': 'Told by mail {when}.',
  'leakThread.told.sms': 'Told by text message {when}.',
  'leakThread.told.none': 'Who lives there could not be told: neither mail nor text message. Call her.',
  'leakThread.answer.found': 'She answered: “I found it”.',
  'leakThread.answer.notFound': 'She answered: “I cannot find it”.',
  'leakThread.answer.normal': 'She answered: “This is normal”.',
  'leakThread.silent': 'She has not answered.',
  'leakThread.ceiling':
    'Leak of a pipe: the water bill may be capped, if a plumber certifies the repair within a month ({law}).',
  'leakThread.ask': 'What was it?',
  'leakThread.asked': 'What was found',
  'leakThread.outcome.confirmed': 'A real leak',
  'leakThread.outcome.false': 'No leak',
  'leakThread.outcome.notFound': 'Nothing found',
  'leakThread.learn': 'Your answer sets the next alarms.',
}
