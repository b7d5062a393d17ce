import { breath, endless, type HeardWord, soundOf, stop } from './hear-words.ts'

/** What is compared of the requester's words: a word as it sounds, two that follow each other, or four or five letters of one; and whose word it is. */
export type Trait = { trait: string; at: number }

/** Little words join nothing: « fuite de gaz » is heard as « fuite gaz » too. */
const little = new Set(
  'le la les l un une de du des d et a au aux en est c ce ca s se sur y il elle on je j m me ma mon mes qui que qu n ne the is in my i of to it and'.split(
    ' ',
  ),
)

/** From so many letters on a word is also compared in pieces: a slip of the thumb leaves most of them. */
const long = 4
const pieces = [4, 5]

/** The traits of what was heard, each once, where it is first met. */
export const traitsOf = (heard: readonly HeardWord[]): Trait[] => {
  const met = new Map<string, number>()
  const meet = (trait: string, at: number): void => void (met.has(trait) || met.set(trait, at))
  let before = ''
  heard.forEach(({ word }, at) => {
    if (word === stop) before = ''
    if (word === stop || word === breath) return
    const sound = heardAs(word)
    meet(`w${sound}`, at)
    if (before) meet(`${before}_${sound}`, at)
    if (!little.has(word)) before = sound
    if (word.length >= long) for (const piece of piecesOf(sound)) meet(`c${piece}`, at)
  })
  return [...met].map(([trait, at]) => ({ trait, at }))
}

const soundCache = new Map<string, string>()
const mostKept = 5000

/** As it sounds; people say the same words again. */
const heardAs = (word: string): string => {
  if (word.length < long) return word
  const known = soundCache.get(word)
  if (known !== undefined) return known
  if (soundCache.size >= mostKept) soundCache.clear()
  const sound = endless(soundOf(word))
  soundCache.set(word, sound)
  return sound
}

const piecesOf = (sound: string): string[] => {
  const whole = `<${sound}>`
  return pieces.flatMap((n) =>
    Array.from({ length: Math.max(0, whole.length - n + 1) }, (_, i) => whole.slice(i, i + n)),
  )
}
