/** Where somebody who writes of one thing turns to another. */
const turn =
  /(?<=[.!?;…])\s+|\n+|,?\s+(?=(?:et\s+(?:il y a|puis|aussi|en plus|sinon)|par ailleurs|au fait|d’autre part|also|and\s+(?:there is|there’s|also))(?![\p{L}]))/iu

/** A letter as the sentences from which somebody chooses what goes along: at full stops, and where it turns to another matter. */
export const cutSentences = (words: string): string[] =>
  words
    .replaceAll("'", '’')
    .split(turn)
    .map((part) => capital(part.trim()))
    .filter((part) => /\p{L}{3}/u.test(part))

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1)
