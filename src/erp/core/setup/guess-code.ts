import { stripAccents } from '../../../kernel/core/fold-words.ts'

type CodeGuess = { field: string; theirs: RegExp; ours: (theirs: RegExpExecArray) => string }

/** Codes that old systems share: what the house may propose, and a person sees before it counts. */
const guesses: readonly CodeGuess[] = [
  { field: 'rooms', theirs: /^(?:[TFP] ?)?0?([1-9])(?: ?(?:B|BIS|D|DUP|DUPLEX))?$/, ours: ([, n = '']) => n },
  { field: 'rooms', theirs: /^(?:STU|STUDIO|CHB|CHAMBRE)$/, ours: () => '1' },
  { field: 'energy', theirs: /^([A-G])$/, ours: ([, letter = '']) => letter },
  { field: 'energy', theirs: /^(?:N|NC|ND|NR|VIERGE|SO|0|-)$/, ours: () => '' },
  { field: 'storey', theirs: /^(?:RDC|RC|REZ|RDJ|R)$/, ours: () => '0' },
  {
    field: 'storey',
    theirs: /^(?:R\+|ET?)?(\d{1,2})(?:ER|E|EME)?$/,
    ours: ([, n = '']) => String(Number(n)),
  },
  { field: 'storey', theirs: /^(?:SS|R-|SOUS-SOL)(\d?)$/, ours: ([, n]) => `-${n || 1}` },
  { field: 'state', theirs: /^(?:PAYEE?|PAIEE?|REGLEE?)$/, ours: () => 'paid' },
  { field: 'state', theirs: /^(?:RECUE?|REC)$/, ours: () => 'received' },
  { field: 'state', theirs: /^(?:A ?VALIDER|AVAL)$/, ours: () => 'toApprove' },
  { field: 'state', theirs: /^(?:SF|SERVICE FAIT)$/, ours: () => 'checked' },
]

/** What a code of theirs most likely means; nothing where the house cannot tell: its lines wait until somebody does. */
export const guessCode = (field: string, theirs: string): string | undefined => {
  const code = stripAccents(theirs).trim().toUpperCase()
  for (const guess of guesses) {
    const told = guess.field === field ? guess.theirs.exec(code) : null
    if (told) return guess.ours(told)
  }
  return undefined
}
