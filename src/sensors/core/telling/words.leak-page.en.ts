import type { fr } from './words.leak-page.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'leak.no_link': 'Open this page by the link that we sent you.',
  'leak.shut': 'This page does not open',
  'leak.again': 'Try again',
  'leak.loading': 'Opening the page…',
  'leak.head.steady': 'Water runs in your home without a stop',
  'leak.head.often': 'Water runs in your home nearly every hour',
  'leak.since': 'Since {since}.',
  'leak.since.flow': 'Since {since}, about {litres} L an hour.',
  'leak.since.cost': 'Since {since}, about {litres} L an hour: {cost} a day.',
  'leak.spreads': 'Is water spreading? Close the stopcock, then call the agency.',
  'leak.spreads.call': 'Is water spreading? Close the stopcock, then call the agency:',
  'leak.filed': 'Your request no. {no} is open already: we are taking care of it.',
  'leak.checks': 'Three checks to find where it comes from',
  'leak.check.paper': 'Paper in the toilet',
  'leak.check.paper.how':
    'Wait an hour without flushing. Lay a sheet of paper on the back of the bowl, at the top. If it gets wet, it is the flush.',
  'leak.check.paper.alt': 'A sheet of paper laid on the back of a toilet bowl.',
  'leak.check.meter': 'The stopcock and the meter',
  'leak.check.meter.how':
    'Close the stopcock and look at the meter for ten minutes. If it stands still, the water does run in your home. If it still turns, tell us “I cannot find it”. Then open the stopcock again.',
  'leak.check.meter.alt': 'A closed stopcock beside a water meter.',
  'leak.check.drip': 'The taps and the water heater',
  'leak.check.drip.how':
    'Look at each tap, the shower head, and below the water heater. A heater drips while it heats; if it runs without a stop, that is it.',
  'leak.check.drip.alt': 'A tap from which a drop falls.',
  'leak.ask': 'What have you found?',
  'leak.answers': 'Your answer',
  'leak.answer.found': 'I found it',
  'leak.answer.found.means': 'I am seeing to it.',
  'leak.answer.notFound': 'I cannot find it',
  'leak.answer.notFound.means': 'Send somebody.',
  'leak.answer.normal': 'This is normal',
  'leak.answer.normal.means': 'I use that water.',
  'leak.waiting': 'Sending your answer…',
  'leak.kept':
    'Your answer is kept on your device. It leaves with the network, as long as this page is open.',
  'leak.taken.found':
    'Thank you. When the water stops we will tell you. If it still runs two days after our message, we take care of it.',
  'leak.taken.notFound': 'Thank you. We are taking care of it: there is nothing else for you to do.',
  'leak.taken.notFound.no':
    'Thank you. We are taking care of it: it is your request no. {no}. There is nothing else for you to do.',
  'leak.taken.normal': 'Thank you. We will not speak of it for 60 days.',
  'leak.taken.noted.no':
    'Thank you, noted. Your request no. {no} stays open. If you need nobody any more, tell the agency.',
  'leak.change': 'You can change your answer as long as the water runs.',
  'leak.gone': 'The meter is no longer there',
  'leak.gone.call': 'We do not know whether the water still runs. If you hear it, call the agency.',
  'leak.over': 'The water has stopped',
  'leak.over.nothing': 'There is nothing for you to do.',
  'leak.over.filed': 'Your request no. {no} goes on. If all is well, tell the agency:',
  'leak.why':
    'Your meter only tells us that the water does not stop, and about how much. Nobody at the agency reads your hours.',
}
