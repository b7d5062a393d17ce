import type { fr } from './words.leak-thread.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'leakThread.head': 'The meter said so',
  'leakThread.steady': 'Water has been running without a stop since {since}.',
  'leakThread.often': 'Water has been running nearly every hour, at night too, since {since}.',
  'leakThread.flow': 'About {litres} litres an hour.',
  'leakThread.cost': 'About {litres} litres an hour, {cost} a day.',
  'leakThread.over': 'It has stopped.',
  'leakThread.gone': 'The meter is no longer there: nobody knows whether it still runs.',
  'leakThread.litres': 'Lost since it began: {litres} litres.',
  'leakThread.told.mail': 'A mail left {when}.',
  'leakThread.told.sms': 'A text message left {when}.',
  'leakThread.told.none': 'Nobody could be told in time: neither mail nor text message. Please call.',
  'leakThread.answer.found': 'Answer: “I found it”.',
  'leakThread.answer.notFound': 'Answer: “I cannot find it”.',
  'leakThread.answer.normal': 'Answer: “This is normal”.',
  'leakThread.silent': 'No answer yet.',
  'leakThread.ceiling':
    'Leak of a pipe: the water bill may be capped, if a plumber certifies the repair within a month ({law}).',
  'leakThread.ask': 'What was it?',
  'leakThread.asked': 'What was found',
  'leakThread.outcome.confirmed': 'A real leak',
  'leakThread.outcome.false': 'No leak',
  'leakThread.outcome.notFound': 'Nothing found',
  'leakThread.learn': 'Your answer sets the next alarms.',
}
