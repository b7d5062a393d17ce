import { bare, plain } from '../../kernel/core/fold-words.ts'
import { readPaperCode } from '../../kernel/core/paper-code.ts'
import { spacedOtherwise } from './name-spacing.ts'

/** What was typed into the search box, as it may be meant. */
export type SearchText = {
  text: string
  /** folded, as names and addresses are kept */
  words: string
  /** figures alone: a telephone, the number of a request or of an order */
  digits: string | null
  /** an address of mail, or its beginning, in small letters */
  mail: string | null
  /** «porte 13», and what stands beside it */
  door: { sign: string; place: string } | null
  /** the code of a letter of ours, as it is kept */
  letter: string | null
}

/** «n° 102372» is the number 102372, as it is printed everywhere; «porte 13» is a door; what has an @ is an address of mail. */
export const askedOf = (typed: string): SearchText => {
  const text = typed.trim()
  const words = withoutTitle(plain(text))
  const said = bare(text).replace(requestNumber, '')
  const digits = said.replace(/\D/g, '')
  const isNumber = digits.length >= 4 && digits.length >= said.replace(/[\s.]/g, '').length - 1
  const [whole, sign = ''] = doorNumber.exec(words) ?? ['']
  return {
    text,
    words,
    digits: isNumber ? digits : null,
    mail: /^[^\s@]{2,}@\S*$/.test(text) || /^[^\s@.]+\.[^\s@]{2,}$/.test(text) ? text.toLowerCase() : null,
    letter: readPaperCode(text) ?? null,
    door: whole ? { sign, place: words.replace(whole, ' ').replace(/ +/g, ' ').trim() } : null,
  }
}

// «M. et Mme Le Goff» is kept as «Le Goff»; somebody whose whole name is a title keeps it.
const withoutTitle = (words: string): string => words.replace(titles, '') || words
const titles = /^(?:(?:et )?(?:mme|mlle|madame|mademoiselle|monsieur|mr|mrs|miss|ms|m)(?= |$) ?)+/

// «n° », «N°», «no », «№», «demande n° », «bon de commande 52196», «#».
const requestNumber =
  /^(?:(?:demande|bon|commande|ordre|dossier|request|order)s?\s+)*(?:de\s+commande\s+)?(?:n\s*[°o.]|no|#)?\s*(?=\d)/u
const doorNumber = /(?:^| )(?:porte|door|appartement|appt) ([a-z]?\d{1,4}[a-z]?)(?= |$)/

/** The same words begun by each of the others in turn: «le goff valentin» is also «valentin le goff». */
export const rotateWords = (words: string): string[] => {
  const each = words.split(' ').slice(0, mostWords)
  return each.slice(1).map((_, i) => [...each.slice(i + 1), ...each.slice(0, i + 1)].join(' '))
}

/** «mi ch» is how Christine Michel begins, either name first: patterns of `like`, where there are two or three words. */
export const beginningsOf = (words: string): string[] => {
  const each = words.split(' ')
  if (each.length < 2 || each.length > 3) return []
  return [words, ...rotateWords(words)].flatMap((turn) => {
    const begun = `${turn.replaceAll(' ', '% ')}%`
    return [begun, `% ${begun}`]
  })
}

/** The ways to part the words into a name and a place (a pattern of `like`), either said first. */
export const splitNameAndPlace = (words: string): { names: string[]; places: string[] } => {
  const each = words.split(' ').slice(0, mostWords)
  const pairs = each.slice(1).flatMap((_, i) => {
    const [head, tail] = [each.slice(0, i + 1).join(' '), each.slice(i + 1).join(' ')]
    return [
      { name: head, place: tail },
      { name: tail, place: head },
    ]
  })
  const told = pairs.filter(({ name, place }) => name.length >= 3 && isPlace(place))
  const spelled = told.flatMap(({ name, place }) =>
    [name, spacedOtherwise(name)].flatMap((each) => (each ? [{ name: each, place }] : [])),
  )
  return {
    names: spelled.map(({ name }) => name),
    // Whoever says «24 Valentin» leaves out what stands between: «24 rue Edmond Valentin».
    places: spelled.map(({ place }) => place.replaceAll(' ', '%')),
  }
}

/** The name that stands before a number and its street, for who may be badly spelled. */
export const splitAtNumber = (words: string): { name: string; place: string } | undefined => {
  const [, name = '', place = ''] = /^(\D{3,}?) (\d{1,4} .{4,})$/.exec(words) ?? []
  return name ? { name, place: place.replaceAll(' ', '%') } : undefined
}

// «Rue des» is the beginning of every address.
const isPlace = (place: string): boolean =>
  place.split(' ').some((word) => word.length >= 4 && !general.has(word))
const general = new Set([
  'avenue',
  'boulevard',
  'place',
  'allee',
  'chemin',
  'impasse',
  'square',
  'residence',
  'batiment',
])
const mostWords = 7
