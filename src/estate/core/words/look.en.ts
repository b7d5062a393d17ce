import type { fr } from './look.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'look.title': 'To look at on your way',
  'look.why': 'Two files do not say the same. You are there: touch what you see.',
  'look.ask.storey': '{where}: on which floor?',
  'look.ask.door': '{where}: which number on the door?',
  'look.nothing': 'nothing',
}
