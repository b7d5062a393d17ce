import type { fr } from './words.told.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'refused.bond_long': 'That is too long: {length} characters, {most} at most. Keep what matters.',
  'refused.bond_names':
    'These words seem to name somebody. Take out name, address and telephone: everybody will read this sentence.',
  'refused.bond_full':
    'You already have {most} slips in the box. They are waiting for those of other people.',
  'refused.bond_moved': 'Somebody has answered meanwhile. Read it again, then start anew: your text is kept.',
  'refused.bond_past': 'That day is over: promise for today at the earliest.',
  'refused.answerer_moved':
    'Somebody has just named another person for this topic. Close, read again, then start anew if needed.',
  'refused.bond_deputy': 'It takes a person, and another in her absence.',
  'refused.bond_not_here': 'This person does not work at head office.',
  'file.kind.bond': 'Slips in the box',
  'file.why.bond':
    'You put something into the box; what it says is sealed, and loses your name when it is opened.',
  'file.kind.ideas': 'Signed ideas',
  'file.why.ideas': 'The ideas that you signed, kept as long as they are of use.',
  'refused.bond_empty': 'Choose at least one answer.',
  'refused.bond_uncounted':
    'A trial is kept once it is over, when those who live with it have been counted. It may be stopped before.',
  'file.kind.quiet': 'Do not ask me again',
  'file.why.quiet': 'You asked not to be asked the question of the quarter.',
}
