import { soundOf } from '../danger/hear-words.ts'
import { matches } from './word-tokens.ts'

/** The words by which a matter is told from a repair. None of them is near a word of what breaks («facture», «fracture»). */
const officeWords: readonly string[] = (
  'attestation attestations quittance quittances certificat certificats justificatif justificatifs duplicata domicile ' +
  'loyer loyers prelevement prelevements echeancier echeance regularisation huissier impaye paiement ' +
  'preavis resiliation resilier caution mutation logement appartement ' +
  'indemnisation remboursement rembourser reclamation dedommagement mediateur avocat'
).split(' ')

const exactWords = new Set(officeWords)
const bySound = new Map(officeWords.toReversed().map((word) => [heardAs(word), word]))
// «Attestassion» and «attestation» are one by ear.
function heardAs(word: string): string {
  return soundOf(word).replace(/tion/g, 'sion')
}
/** From so many letters on, one letter wrong makes no other word. */
const longFrom = 9
const longWords = officeWords.filter((word) => word.length >= longFrom)

/** Plain words (fold-words.ts) with those of the office spelt as the office does: by ear, or with one letter wrong in a long one. */
export const spellOfficeWords = (text: string): string => text.replaceAll(/[a-z]{4,}/g, spell)

const spell = (word: string): string => {
  if (exactWords.has(word)) return word
  const heard = bySound.get(heardAs(word))
  if (heard && heard[0] === word[0]) return heard
  return (word.length >= longFrom - 1 && longWords.find((one) => matches(one, word) === 0.7)) || word
}
