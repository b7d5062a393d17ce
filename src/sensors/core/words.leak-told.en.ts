import type { fr } from './words.leak-told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.leak.subject': 'Water runs in your home, day and night',
  'mail.leak.steady': 'Water has been running in your home without a stop since {since}.',
  'mail.leak.steady.flow':
    'Water has been running in your home without a stop since {since}, about {litres} L an hour.',
  'mail.leak.steady.cost':
    'Water has been running in your home without a stop since {since}, about {litres} L an hour, {cost} a day.',
  'mail.leak.often': 'Water has been running in your home nearly every hour since {since}, at night too.',
  'mail.leak.often.flow':
    'Water has been running in your home nearly every hour since {since}, at night too, about {litres} L an hour.',
  'mail.leak.often.cost':
    'Water has been running in your home nearly every hour since {since}, at night too, about {litres} L an hour, {cost} a day.',
  'mail.leak.look':
    'Three simple checks often tell where it comes from. The page shows them, and you answer with one tap, without a password.',
  'mail.leak.then': 'If it still runs in two days, we take care of it: you need not ask.',
  'mail.leak.button': 'See the three checks',
  'mail.leakOn.subject': 'Water still runs in your home',
  'mail.leakOn.what': 'Water still runs in your home: the leak is not over.',
  'mail.leakOn.again': 'We take up your request no. {no} again. You need not ask.',
  'mail.leakOn.again.plain': 'We take care of it again. You need not ask.',
  'mail.leakOver.subject': 'The water has stopped',
  'mail.leakOver.what': 'Water no longer keeps running in your home.',
  'mail.leakOver.nothing': 'There is nothing for you to do. Thank you if you looked for where it came from.',
  'mail.smokeAlarm.subject': 'Your smoke alarm needs you',
  'mail.smokeAlarm.removed':
    'Your smoke alarm has not been in its place since {since}. If there were a fire at night, it would not wake you.',
  'mail.smokeAlarm.battery':
    'The battery of your smoke alarm has been low since {since}. Empty, it would not wake you if there were a fire at night.',
  'mail.smokeAlarm.fault':
    'Your smoke alarm has said since {since} that it is out of order. If there were a fire at night, it might not wake you.',
  'mail.smokeAlarm.unknown':
    'Your smoke alarm has not been working properly since {since}. If there were a fire at night, it might not wake you.',
  'mail.smokeAlarm.how':
    'The page shows what to do, in a few minutes. You answer there with one tap, without a password.',
  'mail.smokeAlarm.then':
    'You cannot reach it, or there is none any more? Say so: the caretaker sees to it. If nothing changes in two weeks, we ask him to.',
  'mail.smokeAlarm.law':
    'The landlord fits the alarm; whoever lives in the home looks after it and changes its battery ({law}).',
  'mail.smokeAlarm.button': 'See what to do',
  'mail.smokeAlarmWell.subject': 'Your smoke alarm is working',
  'mail.smokeAlarmWell.what': 'Your smoke alarm is ready to wake you again.',
  'mail.smokeAlarmWell.nothing': 'There is nothing for you to do. Thank you if it was you.',
  'refused.no_smoke_alarm':
    'This link leads to no smoke alarm. Check that it is whole. One that has been working for a month is no longer there.',
  'refused.smoke_alarm_well': 'Your smoke alarm is working. There is nothing for you to do.',
  'refused.no_leak':
    'This link leads to no leak. Check that it is whole. A leak that ended a month ago is no longer there.',
  'refused.leak_over': 'The water has stopped. There is nothing for you to do.',
  'refused.sensor_gone':
    'The device that told us is no longer there: we do not know whether it is over. If something is wrong, call the agency.',
  'refused.price_to_come': 'Water does not cost this yet. Come back on the day when it does.',
  'refused.no_proposal': 'This threshold is no longer proposed. Look at what is proposed now.',
  'refused.no_threshold': 'This threshold was taken back already, or was never accepted.',
  'file.kind.leaks': 'Leaks and smoke alarms',
  'file.why.leaks': 'The leaks and smoke alarms of which we told you, and what you said of them.',
}
