import { bare, bareWithPlaces } from '../../../kernel/core/fold-words.ts'

const struckOut = '[…]'

const phone = /(?:\+|\b00)\d{2}[\d .-]{7,14}\d|\b0[1-9](?:[ .-]?\d{2}){4}\b/g
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** «Mme Le Goff», «monsieur de La Tour»: whoever is named with a title, known to the house or not. */
const titledName =
  /(?<![\p{L}])(?:M\.|MM\.|Mme|Mmes|Mlle|Mr|Mrs|Ms|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Ff]amille)\s+(?:(?:le|la|les|de|du|des|d’|d'|van|von|ben|el)\s*){0,2}\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]+){0,3}/gu

/**
 * Words of the office without what tells a person: telephone numbers, mail addresses, names with a title, and the names given
 * (of who lives there and who asked), whatever their accents, capitals, hyphens and apostrophes.
 */
export const strike = (words: string, names: readonly string[]): string =>
  names
    .flatMap((name) => name.split(/[\s,'’-]+/))
    .filter((name) => name.length > 1 && bare(name) && !particles.has(bare(name)))
    .reduce(
      strikeName,
      words.replaceAll(mail, struckOut).replaceAll(phone, struckOut).replaceAll(titledName, struckOut),
    )

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
