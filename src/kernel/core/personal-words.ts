import { bare, bareWithPlaces } from './fold-words.ts'

const struckOut = '[…]'

const phone = /(?:\+|\b00)\d{2}[\d .-]{7,14}\d|\b0[1-9](?:[ .-]?\d{2}){4}\b/g
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** «Mme Le Goff», «monsieur de La Tour»: whoever is named with a title, known to the house or not. */
const titledName =
  /(?<![\p{L}])(?:M\.|MM\.|Mme|Mmes|Mlle|Mr|Mrs|Ms|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Ff]amille)\s+(?:(?:le|la|les|de|du|des|d’|d'|van|von|ben|el)\s*){0,2}\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]+){0,3}/gu
/** «16 rue Voltaire», «appartement 12», «porte B4»: where somebody lives. */
const street =
  /(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+(?:rue|avenue|boulevard|all[ée]e|place|chemin|impasse|quai|cours|route|square|passage)\s+\p{L}+/giu
const door =
  /(?<![\p{L}\p{N}])(?:appartement|appart|appt|apt|logement|porte|flat)\.?\s*(?:n\s?°|no)?\s*(?:[A-Z]?\d{1,4}[A-Z]?)(?![\p{L}\p{N}])/giu

/**
 * Words without what tells a person: telephone numbers, mail addresses, names with a title, and the names given (of who lives
 * there and who asked), whatever their accents, capitals, hyphens and apostrophes.
 */
export const strike = (words: string, names: readonly string[]): string =>
  names
    .flatMap((name) => name.split(/[\s,'’-]+/))
    .filter((name) => name.length > 1 && bare(name) && !particles.has(bare(name)))
    .reduce(
      strikeName,
      words.replaceAll(mail, struckOut).replaceAll(phone, struckOut).replaceAll(titledName, struckOut),
    )

/**
 * The first words that tell a person, as they stand: a telephone number, a mail address, where somebody lives, a name with a title,
 * one of the names given (any part of it, with its capital), or a whole name given (`whole`: first and last name beside each other). Nothing where none do.
 */
export const personalWordsIn = (
  words: string,
  names: readonly string[],
  whole: readonly (readonly [first: string, last: string])[] = [],
): string | undefined => {
  const [said] = [mail, phone, titledName, street, door].flatMap((sign) => words.match(sign) ?? [])
  const told = said ?? wholeNameIn(words, whole)
  if (told) return told
  return names
    .flatMap((name) => name.split(/[\s,'’-]+/))
    .find((name) => name.length > 1 && !particles.has(bare(name)) && isNamed(words, name))
}

/**
 * The first words that tell who lives here, as they stand: a name with a title, a door, a whole name given. Telephones and addresses
 * of the house’s own pass: what all who work here are told names offices and buildings.
 */
export const tenantWordsIn = (
  words: string,
  whole: readonly (readonly [first: string, last: string])[],
): string | undefined => {
  const [said] = [titledName, door].flatMap((sign) => words.match(sign) ?? [])
  return said ?? wholeNameIn(words, whole)
}

const wholeNameIn = (
  words: string,
  whole: readonly (readonly [first: string, last: string])[],
): string | undefined => {
  const flat = ` ${bare(words).replace(/[^a-z0-9]+/g, ' ')} `
  const both = whole.find(([first, last]) =>
    [`${first} ${last}`, `${last} ${first}`].some((name) =>
      flat.includes(
        ` ${bare(name)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim()} `,
      ),
    ),
  )
  return both?.join(' ')
}

// «Petit» is somebody where the word has its capital, or stands after a title; «petit» is small.
const isNamed = (words: string, name: string): boolean => {
  const { flat, places } = bareWithPlaces(words)
  const wanted = bare(name)
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + 1)) {
    if (isLetter(flat[at - 1]) || isLetter(flat[at + wanted.length])) continue
    if (/^\p{Lu}/u.test(words.slice(places[at]))) return true
    if (/(?:^|[^a-z])(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|famille)\.? +$/.test(flat.slice(0, at)))
      return true
  }
  return false
}

/** Parts of names that are words of every sentence. */
const particles = new Set(['le', 'la', 'de', 'du', 'el', 'des', 'les'])

const strikeName = (words: string, name: string): string => {
  const { flat, places } = bareWithPlaces(words)
  const wanted = bare(name)
  let [out, from] = ['', 0]
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + 1)) {
    const [start, end] = [places[at]!, places[at + wanted.length]!]
    if (start < from || isLetter(flat[at - 1]) || isLetter(flat[at + wanted.length])) continue
    // «Ly» is a name, «ly» may be anything.
    if (wanted.length < 3 && !/^\p{Lu}/u.test(words.slice(start))) continue
    out += words.slice(from, start) + struckOut
    from = end
  }
  return out + words.slice(from)
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)
