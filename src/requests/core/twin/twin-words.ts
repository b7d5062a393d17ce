import { plain } from '../../../kernel/core/fold-words.ts'

/** Rooms and things by which people tell one trouble from another of its kind, each with the beginnings of its words. */
const spots: Readonly<Record<string, readonly string[]>> = {
  kitchen: ['cuisin', 'evier', 'kitchen', 'sink'],
  bath: ['baignoir', 'douche', 'lavabo', 'sdb', 'bain', 'bath', 'shower', 'basin'],
  toilet: ['toilette', 'wc', 'cuvette', 'chasse', 'toilet', 'flush'],
  bedroom: ['chambre', 'bedroom'],
  living: ['salon', 'sejour', 'living'],
  cellar: ['cave', 'sous sol', 'cellar', 'basement'],
  landing: ['palier', 'landing'],
  hall: ['hall', 'entree', 'lobby'],
  parking: ['parking', 'garage'],
  outside: ['dehors', 'allee', 'facade', 'outside'],
}

/** What somebody says who comes back to something. */
const comingBack = [
  'relanc',
  'toujours',
  'tjr',
  'tjrs',
  'encore',
  'deja',
  'rappel',
  'reviens',
  'recontact',
  'nouvelles',
  'suite',
  'comme dit',
  'confirm',
  'personne',
  'sans reponse',
  'en est',
  'en etes',
  'dernier message',
  'again',
  'still',
  'already',
  'reminder',
  'follow',
]

const shortest = 4
const stem = (word: string): string => word.slice(0, 6)

/** What of some words tells one trouble from another: their stems, the rooms and things named, and whether they come back to something. */
export type TwinWords = {
  stems: ReadonlySet<string>
  spots: ReadonlySet<string>
  storeys: ReadonlySet<string>
  again: boolean
}

/** Manners, months and what every message has say nothing. */
const empty = new Set(
  'bonjour bonsoir madame monsieur merci cordialement salutations distinguees veuillez agreer attente retour rapide joignable apres avance depuis toujours encore personne messag demande probleme signal'
    .split(' ')
    .map(stem),
)

/** The words of a report, read once for all comparisons. */
export const twinWords = (words: string): TwinWords => {
  const told = plain(words)
  const said = told.split(' ')
  return {
    stems: new Set(
      said
        .filter((word) => word.length >= shortest)
        .map(stem)
        .filter((s) => !empty.has(s)),
    ),
    spots: new Set(
      Object.entries(spots).flatMap(([spot, begins]) =>
        begins.some((b) => ` ${told}`.includes(` ${b}`)) ? [spot] : [],
      ),
    ),
    storeys: new Set(told.match(/\b\d{1,2}(?=e|eme|er| ?etage)/g) ?? []),
    again: comingBack.some((b) => ` ${told}`.includes(` ${b}`)),
  }
}

/** How much two have in common, from 0 to 1: of the one that says less, the share that the other says too. */
export const likenessOfWords = (a: TwinWords, b: TwinWords): number => {
  const least = Math.min(a.stems.size, b.stems.size)
  return least === 0 ? 0 : [...a.stems].filter((word) => b.stems.has(word)).length / least
}

/** Both name a room, a thing or a storey, and not one the same. */
export const isElsewhere = (a: TwinWords, b: TwinWords): boolean =>
  areApart(a.spots, b.spots) || areApart(a.storeys, b.storeys)

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one))
