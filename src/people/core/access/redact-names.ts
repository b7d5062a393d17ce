import { bare, bareWithPlaces } from '../../../kernel/core/fold-words.ts'

/** Somebody else whose name may stand in what was said about a person. `near`: known to her by the first name too. */
export type OtherPerson = { first: string; last: string; near: boolean }

export type OwnNames = { first: string; last: string; phone: string; email: string }

/** What is put in the place of what is another's, in the reader's language. */
export type Marks = { person: string; phone: string; mail: string; link: string }

/**
 * The way to tell a person what was said about her without what is others' (RGPD, art. 15-4): their names, telephones and addresses,
 * and the links that open something. Her own stay. A first name alone is hidden for those near to her (her home, her agency):
 * many are ordinary words.
 */
export const redacting = (
  others: readonly OtherPerson[],
  own: OwnNames,
  marks: Marks,
): ((text: string) => string) => {
  const names = namesOf(others, own)
  return (text) =>
    withoutNames(
      text
        .replace(link, () => marks.link)
        .replace(mail, (found) => (found.toLowerCase() === own.email.toLowerCase() ? found : marks.mail))
        .replace(phone, (found) => (digits(found) === digits(own.phone) ? found : marks.phone)),
      names,
      marks.person,
    )
}

const link = /\S*\/(?:t|o|in)\/[A-Za-z0-9_-]{20,}\S*/g
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const phone = /(?<![\p{L}\p{N}])(?:\+33\s?|0)[1-9](?:[\s.-]?\d\d){4}(?!\d)/gu

const digits = (said: string): string => said.replace(/\D/g, '').replace(/^33/, '0')

/** A name as it may stand in a text: `first` spares the search, `known` when it needs no capital to be one. */
type Name = { first: string; pattern: RegExp; known: boolean }

const namesOf = (others: readonly OtherPerson[], own: OwnNames): Name[] => {
  const hers = new Set([bare(own.first), bare(own.last)])
  const said = new Map<string, boolean>()
  for (const { first, last, near } of others) {
    const both = first.trim() && last.trim() && bare(last) !== bare(own.last)
    if (both) said.set(`${first} ${last}`, true).set(`${last} ${first}`, true)
    for (const alone of [last, near ? first : ''])
      if (isTold(alone) && !hers.has(bare(alone)) && !said.has(alone)) said.set(alone, false)
  }
  return [...said].flatMap(([name, known]) => patternOf(name, known))
}

// One letter is no name; two may be a word of every sentence («Le», «Un»), and are then hidden with a title or a first name alone.
const isTold = (name: string): boolean => [...name.trim()].length >= 2

const patternOf = (name: string, known: boolean): Name[] => {
  const words = bare(name).match(/[\p{L}\p{M}\p{N}]+/gu)
  // A name without letters (an emoji) is looked for as it is.
  const parts = (words ?? [name.trim()]).map(escapeRegExp)
  const title = ordinary.has(parts.join('')) ? `${titles}\\s+` : `(?:${titles}\\s+)?`
  const tail = words ? (/[^\p{L}\p{M}\p{N}]*$/u.exec(bare(name.trim()))?.[0] ?? '') : ''
  const pattern = `(?<![\\p{L}\\p{N}])${title}${parts.join('[^\\p{L}\\p{N}]{0,8}')}(?:${escapeRegExp(tail)})?(?![\\p{L}\\p{N}])`
  return [{ first: words?.[0] ?? name.trim(), pattern: new RegExp(pattern, 'gu'), known: known || !words }]
}

const titles = '(?:m\\.|mr|mme|mlle|monsieur|madame|mademoiselle|mrs|ms)'
const ordinary = new Set(
  'au ce de du en et il je la le ma me ne ni on or ou sa se si ta te tu un va vu an as at be by do he if in is it me my no of so to up us we'.split(
    ' ',
  ),
)

const escapeRegExp = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** Where a name stands in a text, which may be written with or without its accents and ligatures, in capitals or not. */
const withoutNames = (text: string, names: readonly Name[], mark: string): string => {
  const { flat, places } = bareWithPlaces(text)
  const found = names
    .filter(({ first }) => flat.includes(first))
    .flatMap(({ pattern, known }) =>
      [...flat.matchAll(pattern)].map((match) => ({
        start: places[match.index]!,
        end: places[match.index + match[0].length]!,
        known: known || titledName.test(match[0]),
      })),
    )
    .filter(({ start, end, known }) => known || hasCapital.test(text.slice(start, end)))
    // The longest first: «Anne Le Goff» before «Le Goff».
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  let [out, from] = ['', 0]
  for (const { start, end } of found) {
    if (end <= from) continue
    // A first name and a name that were not written together in either order are still one person.
    const goesOn = from > 0 && /^[\s-]*$/.test(text.slice(from, start))
    if (!goesOn) out += text.slice(from, start) + mark
    from = end
  }
  return out + text.slice(from)
}

const titledName = new RegExp(`^${titles}\\s`, 'u')
/** «Prat» is a name, «un prat» is not; what has no capitals (李) needs none. */
const hasCapital = /\p{Lu}|\p{Lt}|\p{Lo}/u
