import type { fr } from './words.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'way.mail': 'This person’s e-mail has not worked since {day} ({why}). Ask for it again.',
  'way.sms': 'This person’s number has received no text message since {day} ({why}). Ask for it again.',
  'way.firm': 'This firm’s e-mail has not worked since {day} ({why}). Ask for it again.',
  'way.stopped': 'Answered STOP on {day}: no more text messages to this number, news leave another way.',
  'way.correct': 'Correct',
  'way.correct.of': 'Correct how to reach this person',
  'way.why.nobody': 'no such mailbox',
  'way.why.full': 'mailbox full',
  'way.why.silent': 'server does not answer',
  'way.why.failed': 'texts never delivered',
  'way.why.rejected': 'no such number',
  'way.why.stop': 'answered STOP',
  'way.head_one': '{n} address to ask for again',
  'way.head_other': '{n} addresses to ask for again',
  'way.title': 'Addresses to ask for again',
  'way.hint':
    'These mailboxes and numbers work no more: news leave another way, or not at all. Once the address is corrected, the line goes.',
  'way.none': 'All addresses work.',
  'way.column.who': 'Who',
  'way.column.what': 'What',
  'way.column.why': 'Why',
  'way.column.since': 'Since',
  'way.kind.mail': 'e-mail',
  'way.kind.sms': 'mobile number',
}
