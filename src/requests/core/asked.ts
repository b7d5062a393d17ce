import { bare, plain } from '../../kernel/core/plain.ts'

/** What was typed into the search box, as it may be meant. */
export type Asked = {
  text: string
  /** folded, as names and addresses are kept */
  words: string
  /** figures alone: a telephone, the number of a request or of an order */
  digits: string | null
  /** an address of mail, or its beginning, in small letters */
  mail: string | null
  /** «porte 13», and what stands beside it */
  door: { sign: string; place: string } | null
}

/** «n° 102372» is the number 102372, as it is printed everywhere; «porte 13» is a door; what has an @ is an address of mail. */
export const askedOf = (typed: string): Asked => {
  const text = typed.trim()
  const words = plain(text)
  const said = bare(text).replace(announced, '')
  const digits = said.replace(/\D/g, '')
  const isNumber = digits.length >= 4 && digits.length >= said.replace(/[\s.]/g, '').length - 1
  const [whole, sign = ''] = doored.exec(words) ?? ['']
  return {
    text,
    words,
    digits: isNumber ? digits : null,
    mail: /^[^\s@]{2,}@\S*$/.test(text) || /^[^\s@.]+\.[^\s@]{2,}$/.test(text) ? text.toLowerCase() : null,
    door: whole ? { sign, place: words.replace(whole, ' ').replace(/ +/g, ' ').trim() } : null,
  }
}

// «n° », «N°», «no », «№», «demande n° », «bon de commande 52196», «#».
const announced =
  /^(?:(?:demande|bon|commande|ordre|dossier|request|order)s?\s+)*(?:de\s+commande\s+)?(?:n\s*[°o.]|no|#)?\s*(?=\d)/u
const doored = /(?:^| )(?:porte|door|appartement|appt) ([a-z]?\d{1,4}[a-z]?)(?= |$)/

/** The same words begun by each of the others in turn: «le goff valentin» is also «valentin le goff». */
export const turned = (words: string): string[] => {
  const each = words.split(' ').slice(0, mostWords)
  return each.slice(1).map((_, i) => [...each.slice(i + 1), ...each.slice(0, i + 1)].join(' '))
}

/** The ways to part the words into a name and a place, either said first. */
export const parted = (words: string): { names: string[]; places: string[] } => {
  const each = words.split(' ').slice(0, mostWords)
  const pairs = each.slice(1).flatMap((_, i) => {
    const [head, tail] = [each.slice(0, i + 1).join(' '), each.slice(i + 1).join(' ')]
    return [
      { name: head, place: tail },
      { name: tail, place: head },
    ]
  })
  const told = pairs.filter(({ name, place }) => name.length >= 3 && isPlace(place))
  return { names: told.map(({ name }) => name), places: told.map(({ place }) => place) }
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
