/** Somebody else whose name may stand in what was said about a person. `near`: known to her by the first name too. */
export type Other = { first: string; last: string; near: boolean }

export type Own = { first: string; last: string; phone: string; email: string }

/** What is put in the place of what is another's, in the reader's language. */
export type Marks = { person: string; phone: string; mail: string; link: string }

/**
 * What was said about her, without what is others' (RGPD, art. 15-4): their names, telephones and addresses, and the links
 * that open something. Her own stay. A first name alone is hidden for those near to her (her home, her agency): many are
 * ordinary words.
 */
export const redacted = (text: string, others: readonly Other[], own: Own, marks: Marks): string => {
  const withoutWays = text
    .replace(link, marks.link)
    .replace(mail, (found) => (found.toLowerCase() === own.email.toLowerCase() ? found : marks.mail))
    .replace(phone, (found) => (digits(found) === digits(own.phone) ? found : marks.phone))
  const names = namesOf(others, own)
  const hidden = names.reduce((said, name) => said.replace(name, marks.person), withoutWays)
  // A first name and a name that were not written together in either order are still one person.
  return hidden.replaceAll(`${marks.person} ${marks.person}`, marks.person)
}

const link = /\S*\/(?:t|o|in)\/[A-Za-z0-9_-]{20,}\S*/g
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const phone = /(?<![\p{L}\p{N}])(?:\+33\s?|0)[1-9](?:[\s.-]?\d\d){4}(?!\d)/gu

const digits = (said: string): string => said.replace(/\D/g, '').replace(/^33/, '0')

// The longest first: «Anne Le Goff» before «Le Goff». A title goes with its name.
const namesOf = (others: readonly Other[], own: Own): RegExp[] => {
  const hers = new Set([plain(own.first), plain(own.last)])
  const said = others.flatMap(({ first, last, near }) => [
    first && last && plain(last) !== plain(own.last) ? `${first} ${last}` : '',
    first && last && plain(last) !== plain(own.last) ? `${last} ${first}` : '',
    last.length >= 3 && !hers.has(plain(last)) ? last : '',
    near && first.length >= 3 && !hers.has(plain(first)) ? first : '',
  ])
  return [...new Set(said.filter(Boolean))]
    .sort((a, b) => b.length - a.length)
    .map((name) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles}\\s)?${spelled(name)}(?![\\p{L}\\p{N}])`, 'gu'))
}

const titles = '(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Mrs|Ms)'

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

// As it is written with a capital, or in capitals; with one space or several, with or without its accents.
const spelled = (name: string): string => {
  const loose = (word: string): string =>
    word
      .split(/[\s-]+/)
      .map((part) => [...part].map(letter).join(''))
      .join('[\\s-]+')
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return [...new Set([name, bare, name.toUpperCase(), bare.toUpperCase()])]
    .map(loose)
    .join('|')
    .replace(/^(.*)$/, '(?:$1)')
}

const letter = (sign: string): string => (/[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign}`)
