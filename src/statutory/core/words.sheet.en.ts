import type { fr } from './words.sheet.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'sheet.loading': 'The survey is loading',
  'sheet.no_link': 'Open this page by the link in our message.',
  'sheet.head.ops': 'Who lives in your home, in {year}',
  'sheet.head.sls': 'The resources of your home, in {year}',
  'sheet.why.ops':
    'Every two years the law asks us for these answers for the State ({law}). Answer before {due}.',
  'sheet.why.sls': 'Every year the law asks us to know the resources of homes ({law}). Answer before {due}.',
  'sheet.known': 'What we know already',
  'sheet.known.address': 'Your home: {address}.',
  'sheet.known.lease': 'Your lease began on {day}.',
  'sheet.known.fix':
    'The people we know are written below: correct what is no longer true. If the address or the lease is wrong, choose “I need help”.',
  'sheet.people': 'Who lives in the home?',
  'sheet.person': 'Person {n}',
  'sheet.person.remove': 'This person does not live here',
  'sheet.person.add': 'Add a person',
  'sheet.home': 'For the whole home',
  'sheet.choose': 'Choose',
  'sheet.optional': 'optional',
  'sheet.euros': 'In euros, without cents. Zero if it is zero.',
  'sheet.paper': 'Enclose no tax notice: we keep none.',
  'sheet.wall':
    'Your answers are read by the survey team at head office, and by nobody else. They are erased as soon as the State has accepted the survey.',
  'sheet.send': 'Send my answers',
  'sheet.sending': 'Sending…',
  'sheet.waiting': 'Your answers wait for the network on this device.',
  'sheet.done': 'Thank you, we have received your answers.',
  'sheet.received': 'We received your answers on {day}.',
  'sheet.again':
    'They are no longer shown here. If something is wrong, answer again before {due}: the last answer counts.',
  'sheet.again.act': 'Answer again',
  'sheet.other': 'Something else',
  'sheet.gone': 'I live there no more',
  'sheet.gone.done': 'Noted: you will receive nothing more about this survey.',
  'sheet.help': 'I need help',
  'sheet.help.done': 'Your agency will call you. There is nothing else for you to do.',
}
