import type { fr } from './words.own-visits.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.ownVisit.subject': 'Visit {slot}: {nature}',
  'mail.ownVisit.what': 'Our crew comes on {slot} for your request no. {no} ({nature}), {place}.',
  'mail.ownVisit.move': 'This time does not suit you? Answer in the thread: we will set another.',
  'mail.ownVisit.button': 'See my request',
  'mail.ownVisitOff.subject': 'The visit no longer takes place: {nature}',
  'mail.ownVisitOff.what':
    'Our crew does not come on {slot} for your request no. {no} ({nature}), {place}. Another time will be set.',
  'mail.ownVisitOff.button': 'See my request',
}
