/** A number in the street: `16`, `16 bis`, `28 L`, `2-6`; or a letter alone, which marks an entrance; or nothing. */
export type StreetNumber = { number: string; letter: string }

const suffixes: Record<string, string> = {
  B: 'bis',
  BI: 'bis',
  BIS: 'bis',
  T: 'ter',
  TER: 'ter',
  Q: 'quater',
  QUATER: 'quater',
}

/** Reads NUMVOIE and INDREP. Nothing when they are neither a number nor a letter. */
export const readNumber = (numvoie: string, indrep: string): StreetNumber | undefined => {
  const text = numvoie.trim().toUpperCase().replace(/\.0$/, '')
  const suffix = suffixes[indrep.trim().toUpperCase()] ?? indrep.trim().toUpperCase()
  if (text === '' || /^0+$/.test(text)) return { number: '', letter: '' }
  const letter = /^(?:B(?:A?T)?\.?\s*|ENT(?:REE)?\.?\s*)?([A-Z])$/.exec(text)
  if (letter) return { number: '', letter: letter[1]! }
  const range = /^(\d{1,4})\s*(?:-|\/|A|ET|À)\s*(\d{1,4})$/.exec(text)
  if (range) return { number: `${Number(range[1])}-${Number(range[2])}`, letter: '' }
  const one = /^(\d{1,5})\s*(BIS|BI|TER|QUATER|[A-Z])?$/.exec(text)
  if (!one || !/^(?:bis|ter|quater|[A-Z]?)$/.test(suffix)) return undefined
  const own = one[2] === undefined ? '' : one[2].length === 1 ? one[2] : (suffixes[one[2]] ?? one[2])
  return { number: [String(Number(one[1])), own || suffix].filter((x) => x !== '').join(' '), letter: '' }
}
