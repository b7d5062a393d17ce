import type { fr } from './words.order-meters.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'orderMeter.ask': 'The meter said that water ran without a stop. What did you find?',
  'orderMeter.asked': 'What you found',
  'orderMeter.outcome.confirmed': 'A leak, found and repaired',
  'orderMeter.outcome.false': 'No leak',
  'orderMeter.outcome.notFound': 'Nothing found',
  'orderMeter.thanks': 'Noted, thank you. You may still change your answer.',
  'orderMeter.replaced': 'I replaced the meter',
  'orderMeter.which': 'Which one did you replace?',
  'orderMeter.old': '{kind} no. {number}',
  'orderMeter.done': '{kind} replaced. New no. {number}.',
  'orderMeter.number': 'Number of the new meter',
  'orderMeter.number.wrong': 'Signs are missing, or one of them is wrong.',
  'orderMeter.number.same': 'This is the number of the old one. Read that of the new one.',
  'orderMeter.cancel': 'No, after all',
  'orderMeter.send': 'Note the replacement',
  'orderMeter.sent': 'Noted: the meter is replaced.',
  'orderMeter.later': 'Kept on this phone; it leaves as soon as the network is back.',
}
