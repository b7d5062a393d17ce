import type { Lang } from '../../../kernel/core/access.ts'

/** What a template may leave to be filled, and from where each is read when an agent picks it (web/templates/hole-values.ts). */
export const holes = [
  'firstName',
  'name',
  'no',
  'appointment',
  'address',
  'firm',
  'agency',
  'phone',
  'due',
] as const
export type Hole = (typeof holes)[number]

/** How each hole is written between braces. */
export const holeNames: Record<Lang, Record<Hole, string>> = {
  fr: {
    firstName: 'prénom',
    name: 'nom',
    no: 'n°',
    appointment: 'rendez-vous',
    address: 'adresse',
    firm: 'entreprise',
    agency: 'agence',
    phone: 'téléphone',
    due: 'délai',
  },
  en: {
    firstName: 'first name',
    name: 'name',
    no: 'number',
    appointment: 'appointment',
    address: 'address',
    firm: 'contractor',
    agency: 'agency',
    phone: 'phone',
    due: 'due date',
  },
}

/** Values of a request, by hole; one that has none is left out. */
export type HoleValues = Partial<Record<Hole, string>>

const writtenHole = /\{([^{}\n]{1,40})\}/g

const fold = (name: string): string => name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')

const byName = new Map<string, Hole>(
  (['fr', 'en'] as const).flatMap((lang) =>
    holes.map((hole): [string, Hole] => [fold(holeNames[lang][hole]), hole]),
  ),
)

/** The hole that is called so between braces, in either language; nothing where none is. */
const holeNamed = (name: string): Hole | undefined => byName.get(fold(name))

/** What stands between braces in a text and is no hole, as it was written. */
export const unknownHolesIn = (text: string): string[] =>
  [...text.matchAll(writtenHole)].map(([, name]) => name!).filter((name) => !holeNamed(name))

/** The text with what the request has to say in its holes; a hole that has no value stays as it is, to be filled by hand. */
export const fillHoles = (text: string, values: HoleValues): string =>
  text.replace(writtenHole, (all, name: string) => {
    const hole = holeNamed(name)
    return (hole && values[hole]) || all
  })

/** Holes that stand open in words which are about to leave, each once, as they are written. */
export const openHolesIn = (words: string): string[] => [
  ...new Set([...words.matchAll(writtenHole)].filter(([, name]) => holeNamed(name!)).map(([all]) => all)),
]
