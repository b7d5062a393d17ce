import { stripAccents } from './fold-words.ts'

/** What one text message is made of (3GPP TS 23.038, § 6.2.1): its own alphabet, of which ç, ê, ô, î, û, œ, ’ and « are no part. */
const alphabet = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Signs that take the room of two. */
const wide = new Set('^{}\\[~]|€')

const likeSign: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  œ: 'oe',
  Œ: 'OE',
  '°': 'o',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2060': '',
}

/** Words as a text message carries them in its own alphabet: one sign beyond it would make 70 signs of 160. */
export const foldForText = (words: string): string =>
  [...words]
    .map((sign) => (fits(sign) ? sign : (likeSign[sign] ?? bare(sign))))
    .join('')
    .replace(/ +/g, ' ')
    .trim()

const bare = (sign: string): string => {
  const letters = [...stripAccents(sign)]
  return letters.every(fits) ? letters.join('') : '?'
}

const fits = (sign: string): boolean => alphabet.has(sign) || wide.has(sign)

/** Whether every sign is of the alphabet of text messages. */
export const isTextOnly = (words: string): boolean => [...words].every(fits)

/** How many parts a text is sent in, each of which is paid for: 160 signs alone, 153 of several. */
export const textParts = (words: string): number => {
  const room = [...words].reduce((n, sign) => n + (wide.has(sign) ? 2 : 1), 0)
  return room <= 160 ? 1 : Math.ceil(room / 153)
}
