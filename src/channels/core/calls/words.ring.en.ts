import type { fr } from './words.ring.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'ring.label': 'Your telephone',
  'ring.enter': 'Enter',
  'ring.rings': '{number} is calling',
  'ring.answered': 'On the line: {number}',
  'ring.hidden': 'Number withheld',
  'ring.unknown': 'Note this call',
  'ring.firm': 'Firm {name}',
  'ring.danger': 'Danger going on',
  'ring.open_one': '{n} open request: {what}',
  'ring.open_other': '{n} open requests, among them: {what}',
  'ring.known': 'Known in the building since {since}: {what}',
  'ring.none': 'Nothing open',
  'ring.more_one': 'and {n} other person at this number',
  'ring.more_other': 'and {n} other people at this number',
  'ring.doubt_one': 'This number is theirs. Ask who is speaking.',
  'ring.doubt_other': 'Several people have this number. Ask who is speaking.',
  'ring.dialled': 'Your telephone rings: pick it up, and the call goes out.',
}
