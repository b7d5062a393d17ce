import type { fr } from './words.confirm.fr.ts'

/** To a mailbox that somebody typed, in English. */
export const en: Record<keyof typeof fr, string> = {
  'mail.confirm.subject': 'Is this your address?',
  'mail.confirm.hello': 'Hello,',
  'mail.confirm.what': 'Somebody gave this address to hear news of a request, at {landlord}.',
  'mail.confirm.ask':
    'If it was you, open this link: it leads to your request, and we will then write to you at each step.',
  'mail.confirm.held':
    'If it was you, open this link within seven days: your request will then leave for the agency at once.',
  'mail.confirm.not': 'If not, do nothing: nothing more of that request is sent here.',
  'mail.confirm.sign': '{landlord}',
  'mail.confirm.button': 'Yes, it was me',
}
