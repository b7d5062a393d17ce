import { bare } from '../../../kernel/core/fold-words.ts'

/** A requester's word as it is compared: `word` without accents and slips of the thumb, and where it stands in what she wrote. */
export type HeardWord = { word: string; start: number; end: number }

/** Words read: a danger is said early, and a novel must not cost a second. What was learnt of words was learnt of as many. */
export const enough = 260

/** Between two sentences; it lies between what was said, and is no word. */
export const stop = '.'
/** A breath within a sentence. */
export const breath = ','

/** What thumbs write for it. */
const short: Readonly<Record<string, string>> = {
  g: 'j ai',
  gt: 'j etais',
  jai: 'j ai',
  je: 'je',
  chui: 'je suis',
  chuis: 'je suis',
  jsuis: 'je suis',
  jsui: 'je suis',
  shui: 'je suis',
  jsens: 'je sens',
  sui: 'suis',
  c: 'c est',
  cest: 'c est',
  sest: 's est',
  ya: 'y a',
  ia: 'y a',
  yavait: 'y avait',
  yave: 'y avait',
  tkt: 'rien de grave',
  jsp: 'je sais pas',
  qqch: 'quelque chose',
  bcp: 'beaucoup',
  slt: 'bonjour',
  bjr: 'bonjour',
  stp: 's il te plait',
  svp: 's il vous plait',
  rdv: 'rendez vous',
  ojd: 'aujourd hui',
  auj: 'aujourd hui',
  tjr: 'toujours',
  kand: 'quand',
  koi: 'quoi',
  pcq: 'parce que',
  pasque: 'parce que',
  psk: 'parce que',
  che: 'chez',
  mm: 'meme',
  pu: 'plus',
  pus: 'plus',
  lasc: 'l ascenseur',
  asc: 'ascenseur',
  elec: 'electricite',
  nimporte: 'n importe',
  cetait: 'c etait',
  jetais: 'j etais',
  jarrive: 'j arrive',
  jarive: 'j arrive',
  sarrete: 's arrete',
  souvre: 's ouvre',
  sallume: 's allume',
  lassenseur: 'l ascenseur',
  assenseur: 'ascenseur',
  lascenseur: 'l ascenseur',
  lasenseur: 'l ascenseur',
  lascenceur: 'l ascenseur',
  yen: 'y en',
  pa: 'pas',
  dan: 'dans',
  ds: 'dans',
  den: 'd en',
  sa: 'ca',
  ca: 'ca',
  cela: 'ca',
  tt: 'tout',
  ts: 'tous',
  avc: 'avec',
  av: 'avec',
  pr: 'pour',
  ns: 'nous',
  vs: 'vous',
  tjs: 'toujours',
  tjrs: 'toujours',
  mtn: 'maintenant',
  mnt: 'maintenant',
  qqn: 'quelqu un',
  qqun: 'quelqu un',
  kelkun: 'quelqu un',
  kelqun: 'quelqu un',
  quelquun: 'quelqu un',
  quelqun: 'quelqu un',
  qlq1: 'quelqu un',
  qq1: 'quelqu un',
  ki: 'qui',
  ke: 'que',
  kon: 'qu on',
  kan: 'quand',
  kil: 'qu il',
  ki1: 'quelqu un',
  bb: 'bebe',
  bbs: 'bebe',
  aparteman: 'appartement',
  appart: 'appartement',
  apt: 'appartement',
  pk: 'pourquoi',
  dlo: 'de l eau',
  lo: 'l eau',
  deau: 'd eau',
  leau: 'l eau',
  dlair: 'de l air',
  im: 'i m',
  cant: 'can t',
  dont: 'don t',
  isnt: 'isn t',
  doesnt: 'doesn t',
  wont: 'won t',
  didnt: 'didn t',
}

/** What an accent alone tells apart: « mé » is « mais », « é » is « est ». */
const wordByAccent: Readonly<Record<string, string>> = {
  é: 'est',
  è: 'est',
  mé: 'mais',
  dé: 'des',
  lé: 'les',
  ké: 'que',
  sé: 'c est',
  jé: 'j ai',
  yé: 'y est',
  tré: 'tres',
  apré: 'apres',
  kassé: 'casse',
  bloké: 'bloque',
  arété: 'arrete',
}

const setOf = (all: string): ReadonlySet<string> => new Set(all.split(' '))
/** Before « fils » these say a child; the others, unless what follows says a wire. */
const beforeSon = setOf('mon ton son notre votre leur petit beau cher grand jeune chaque')
const beforeSons = setOf('un le au du ce mes tes ses nos vos leurs')
const wireAfter =
  /^(?:electri|elec$|denud|nus?$|arrach|appar|coup|pend|sort|traine|dans$|qui$|est$|a$|au$|en$|de$|du$|la$)/

// « le fils de Mme Le Goff » is her child, « le fils de la prise » no one.
const isNoWire = (heard: readonly HeardWord[], at: number): boolean => {
  const next = heard[at + 1]?.word ?? ''
  if (next === 'de' || next === 'du') return ofPeople.test(heard[at + 2]?.word ?? '')
  return !wireAfter.test(next)
}
const ofPeople = /^(?:mme|mr|m|madame|monsieur|mon|ma|notre|voisin|gardien|locataire)/

// « Le fils coule » is nobody’s wire: a child is heard as one, and « fils » is left to the current.
const tellSons = (heard: HeardWord[]): HeardWord[] =>
  heard.map((each, at) => {
    const before = heard[at - 1]?.word ?? ''
    const isSon =
      each.word === 'fils' && (beforeSon.has(before) || (beforeSons.has(before) && isNoWire(heard, at)))
    return isSon ? { ...each, word: 'garcon' } : each
  })

/** The same as `heardIn`, for whoever listens to dangers: a son is no wire. */
export const hearDangerWords = (text: string): HeardWord[] => tellSons(heardIn(text))

/** The words in order, with the stops and breaths between them; a letter that was glued to a vowel (« lascenseur ») stays. */
export const heardIn = (text: string): HeardWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[.!?;:\n]+|,|\(|\)/gu)].flatMap((found) => {
    const at = { start: found.index, end: found.index + found[0].length }
    if (/^[.!?;:\n]/.test(found[0])) return [{ word: stop, ...at }]
    if (/^[,()]/.test(found[0])) return [{ word: breath, ...at }]
    const word = bare(found[0])
    return (wordByAccent[found[0].normalize('NFC').toLowerCase()] ?? short[word] ?? word)
      .split(' ')
      .map((part) => ({ word: part, ...at }))
  })

/**
 * How a French word sounds, roughly: « assenceur » and « ascenseur » are one, « etincel » begins « étincelle ». Of words as
 * folded; what is silent at the end still stands there.
 */
export const soundOf = (word: string): string => {
  let s = word
  for (const [from, to] of sounds) s = s.replace(from, to)
  return s
}

/** Without what is silent at the end. */
export const endless = (sound: string): string =>
  sound.replace(/(?:er|es|e|s|x)$/, '').replace(/(?<=...)[tds]$/, '')

const sounds: readonly (readonly [RegExp, string])[] = [
  [/eau|au/g, 'o'],
  [/ph/g, 'f'],
  [/ch/g, '$'],
  [/h/g, ''],
  [/sc(?=[eiy])|c(?=[eiy])|z/g, 's'],
  [/qu|q|ck|c|k/g, 'k'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/(?:ai|ei)gn/g, 'egn'],
  [/aim|ain|ein|im(?=[bp])|yn|ym/g, 'in'],
  [/e[mn](?![aeiouymn])|am(?=[bp])/g, 'an'],
  [/ai|ei|ay|ey/g, 'e'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]
