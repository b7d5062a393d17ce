import type { fr } from './words.past.fr.ts'

/** The papers of a lease that is over: how they open, and until when. */
export const en: Record<keyof typeof fr, string> = {
  'past.title': 'The papers of your former home',
  'past.until': 'Lease ended on {ends}. You can read them until {until}.',
  'past.proxy': 'You read them for the person who gave you a mandate.',
  'past.closed': 'These papers are protected',
  'past.closed.why': 'They open to the people of the lease alone, during the lease and three years after.',
  'past.closed.link':
    'This link opens no more, or is not whole. Your papers are still there: ask for another link.',
  'past.byReceipt': 'With your receipt',
  'past.phone': 'Your telephone number',
  'past.phone.hint': 'The one that your agency knows.',
  'past.phone.missing': 'Type the whole number.',
  'past.open': 'Open my papers',
  'past.byMail': 'By e-mail',
  'past.byMail.how':
    'Give the e-mail address that your agency knows: a link is sent to you. The same way serves whoever still lives here.',
  'past.byMail.ask': 'Get a link',
  'past.byLetter':
    'Have you had a letter? Type the short address that it gives, whole, in your browser. Otherwise, call your agency.',
  'past.proxies': 'Does somebody act for you?',
  'past.proxies.why':
    'Family, an association, a lawyer: that person reads your papers by a link of their own, and can answer your agency.',
  'past.proxies.add': 'Give somebody a link',
  'past.proxies.first': 'First name',
  'past.proxies.last': 'Name',
  'past.proxies.mail': 'E-mail address',
  'past.proxies.missing': 'Give a name and an e-mail address.',
  'past.proxies.send': 'Send the link',
  'past.proxies.end': 'Take away',
  'past.proxies.end.of': 'Take away {name}',
}
