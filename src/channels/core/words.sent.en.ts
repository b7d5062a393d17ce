import type { fr } from './words.sent.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'sent.way': 'Received {way}',
  'sent.from': 'Received {way}, from {from}',
  'sent.whole': 'The whole message',
  'sent.unkept': 'Not kept: {name}, {why}',
  'sent.waits': 'Not here yet: {name}, {why}',
  'sent.alike': 'Open already? No. {no} · {what}',
  'sent.alike.closed': 'Same matter? No. {no} · {what}, closed',
  'sent.same': 'It is the same',
  'sent.same.which': 'It is the same as request no. {no}',
  'sent.joined': 'Joined with request no. {no}.',
  'unkept.too_large': 'more than 10 MB',
  'unkept.too_many': 'too many files at once',
  'unkept.too_long': 'voice note too long',
  'unkept.kind': 'neither a photo, nor a voice note, nor a document that the house keeps',
  'unkept.program': 'holds a program',
  'unkept.unreadable': 'damaged or empty file',
  'unkept.heic': 'iPhone photo that this installation cannot convert',
  'unkept.winmail': 'Outlook attachment that this installation cannot open',
  'unkept.infected': 'virus found',
  'unkept.unchecked': 'the virus scanner does not answer, it is tried again soon',
}
