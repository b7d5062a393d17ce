import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'fact.message.placed': 'Message put into its request',
  'fact.message.opened': 'Request opened from a message',
  'fact.message.dismissed': 'Message set aside',
  'fact.call.rang': 'Call came in',
  'fact.call.answered': 'Call taken',
  'fact.call.ended': 'Call ended',
  'fact.call.settled': 'Nobody to call back any more',
  'call.inVain': 'Called at {at}, nobody answered.',
  'fact.pile.dropped': 'Pile of letters dropped',
  'fact.pile.stopped': 'Reading of the letters stopped',
  'fact.pile.resumed': 'Reading of the letters resumed',
  'refused.letter_kind': 'This file is neither a PDF nor a TIFF, JPEG or PNG picture: it was not taken.',
  'voicemail.left': 'Voice message left from {from}.',
  'voicemail.silent': 'Voice message left from {from}: nothing is heard in it.',
  'voicemail.unheard': 'Voice message left from {from}: its sound could not be read.',
  'voicemail.hidden': 'a withheld number',
  'figure.callsTaken': 'Calls taken',
  'figure.callsTaken.sentence': 'of the calls that came in were taken.',
  'figure.callsTaken.detail': '{n} of {of}, in the period.',
}
