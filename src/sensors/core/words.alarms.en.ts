import type { fr } from './words.alarms.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'alarm.words.leak.burst':
    'The meter of this home counts a lot of water in the middle of the night: at least 150 litres an hour, two hours running. The meter says so.',
  'alarm.words.leak.burst.void': 'Water is running in this home, where nobody lives. The meter says so.',
  'alarm.words.leak.building':
    'For seven days the building has taken in at least a tenth more water than its homes count. To look for: a common pipe, a garden tap, a meter that counts badly.',
  'alarm.words.mould':
    'For seven days a wall of this home has been damp enough for mould. To look at first, in the building: ventilation, heating, a wall that is badly insulated.',
  'alarm.words.cold':
    'This home has been below 18 °C for a day and a night. The sensor says so; nobody has called yet.',
  'alarm.words.cold.riser':
    'Several homes of the same riser have been below 18 °C for a day and a night. The others are warm.',
  'alarm.words.boiler':
    'The water that leaves the boiler room has been ten degrees too cold, for three quarters of an hour at least.',
  'alarm.words.ventilation': 'The fan has stopped: for half an hour it has taken hardly any current.',
  'alarm.words.lift':
    'The lift has stopped: it says so itself, or nobody has taken it for two hours although it is usually busy.',
  'alarm.words.smoke.removed':
    'A smoke alarm is no longer in its place. It says so itself; nobody has called yet. Its number: {no}.',
  'alarm.words.smoke.battery':
    'The battery of a smoke alarm is low: it needs a new one. It says so itself; nobody has called yet. Its number: {no}.',
  'alarm.words.smoke.fault':
    'A smoke alarm says that it is out of order. Nobody has called yet. Its number: {no}.',
  'alarm.words.smoke.unknown':
    'A smoke alarm is not well. It says so itself; nobody has called yet. Its number: {no}.',
  'alarm.words.again':
    'Water still runs: this goes on from request no. {no}, which was closed before the leak was over. The meter says so.',
  'mail.burst.subject': 'Water is running hard: {place}',
  'mail.burst.what':
    'The meter of a home counts a lot of water, in the middle of the night, or while nobody lives there. Nobody has called yet.',
  'mail.burst.where': 'It is here: {stairs}, door {door}.',
  'mail.burst.do':
    'If somebody lives there, call: the number is in the request. If not, or if nobody answers, have the water shut.',
  'mail.burst.button': 'Open the request',
}
