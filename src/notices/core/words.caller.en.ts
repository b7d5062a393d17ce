import type { fr } from './words.caller.fr.ts'

/** What is written to who called for somebody else. */
export const en: Record<keyof typeof fr, string> = {
  'mail.caller.subject': 'Request No. {no}, about which you called',
  'mail.caller.what': 'You called us for somebody else, request No. {no}: {nature}, {place}.',
  'mail.caller.filed': 'It is filed.',
  'mail.caller.slot': '{firm} comes on {slot}.',
  'mail.caller.visit': 'Our crew comes on {slot}.',
  'mail.caller.done': 'We are told that it is repaired.',
  'mail.caller.over': 'The request is closed.',
  'mail.caller.why': 'We write because you wished to be kept informed. To hear no more, {call}.',
}
