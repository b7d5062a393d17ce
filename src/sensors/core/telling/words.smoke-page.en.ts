import type { fr } from './words.smoke-page.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'smoke.no_link': 'Open this page by the link that we sent you.',
  'smoke.loading': 'We are opening the page…',
  'smoke.head.removed': 'Your smoke alarm is not in its place',
  'smoke.head.battery': 'The battery of your smoke alarm is low',
  'smoke.head.fault': 'Your smoke alarm says that it is out of order',
  'smoke.head.unknown': 'Your smoke alarm is not working properly',
  'smoke.since': 'Since {since}.',
  'smoke.matters': 'At night it is what wakes you if there is a fire: asleep, nobody smells smoke.',
  'smoke.steps': 'What to do',
  'smoke.step.open': 'Take it down',
  'smoke.step.open.how': 'Stand on a stepladder, never on a chair. Turn the alarm to the left: it comes off.',
  'smoke.step.open.alt': 'A hand turns the alarm to the left, below the ceiling.',
  'smoke.step.change': 'Change the battery',
  'smoke.step.change.how':
    'Take the same one: its name is written on it. If it does not come out, it is sealed: tell us “I need help”.',
  'smoke.step.change.alt': 'A new battery beside the open alarm.',
  'smoke.step.hang': 'Put it back in its place',
  'smoke.step.hang.how':
    'On the ceiling, where it was. Stand on a stepladder, never on a chair, and turn the alarm to the right: it holds.',
  'smoke.step.hang.alt': 'A hand turns the alarm to the right, below the ceiling.',
  'smoke.step.try': 'Try it',
  'smoke.step.try.how': 'Keep a finger on its button until it sounds. It stops by itself.',
  'smoke.step.try.alt': 'A finger presses the button of the alarm, which sounds.',
  'smoke.ask': 'How is it going?',
  'smoke.answers': 'Your answer',
  'smoke.answer.done': 'It is done',
  'smoke.answer.done.means': 'It sounded when I tried it.',
  'smoke.answer.help': 'I need help',
  'smoke.answer.help.means': 'Send somebody.',
  'smoke.answer.gone': 'There is none any more',
  'smoke.answer.gone.means': 'It is broken, or lost.',
  'smoke.waiting': 'Sending your answer…',
  'smoke.kept':
    'Your answer is kept on your device. It leaves with the network, as long as this page is open.',
  'smoke.taken.done':
    'Thank you. The alarm will tell us itself that it is working. If it says nothing in two weeks, we will come and see.',
  'smoke.taken.help': 'Thank you. We take care of it: there is nothing else for you to do.',
  'smoke.taken.gone': 'Thank you. We take care of it: there is nothing else for you to do.',
  'smoke.taken.no':
    'Thank you. We take care of it: it is your request no. {no}. There is nothing else for you to do.',
  'smoke.change': 'You can change your answer as long as it is not working properly.',
  'smoke.gone': 'This smoke alarm no longer tells us anything',
  'smoke.gone.try':
    'We do not know whether it is working. Try the one in your home: keep a finger on its button until it sounds. If it does not sound, or if there is none, call the agency.',
  'smoke.over': 'Your smoke alarm is working',
  'smoke.over.nothing': 'There is nothing for you to do.',
  'smoke.over.filed': 'Your request no. {no} goes on. If all is well, tell the agency.',
  'smoke.why':
    'The alarm tells us only whether it hangs in its place, whether its battery lasts and whether it is out of order. It hears nothing and sees nothing.',
  'smoke.duty': 'The landlord fits the alarm; whoever lives in the home looks after it ({law}).',
}
