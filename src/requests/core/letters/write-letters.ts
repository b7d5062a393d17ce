import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, sayDayTime, saySlot } from '../../../kernel/core/dates.ts'
import { type Params, sentenceOf, type Words } from '../../../kernel/core/words.ts'
import type { NatureCode } from '../nature/catalogue.ts'
import type { DecreeLine } from '../nature/law.ts'
import { en as natureEn } from '../nature/words.en.ts'
import { fr as natureFr } from '../nature/words.fr.ts'
import { en as listsEn } from '../nature/words.lists.en.ts'
import { fr as listsFr } from '../nature/words.lists.fr.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** What goes on paper, in a mail or on a wall: plain text, without mark-up. */
export type Letter = { subject: string; paragraphs: string[] }

/** What every letter knows. Instants are ISO; `place` is ready to be read; a phone as people write it. */
export type LetterData = {
  ref: string | number
  nature: NatureCode
  place: string
  agency: { name: string; phone: string }
  /** « Madame Le Goff »; without it the letter greets whoever reads */
  name?: string | undefined
  /** the tenant's way into the thread; without it the letter gives the phone alone */
  link?: string | undefined
}

/** Slots and dates that were given: starts and ends. */
export type LetterSlot = { starts: string; ends: string }

/** « À votre charge »: the line of the decree in plain words, what to do, the exceptions, whom to ask. */
export const chargeLetter = (
  about: LetterData & { filedAt: string; decree: DecreeLine },
  lang: Lang,
): Letter => {
  const { decree } = about
  return write(about, lang, 'charge', { filed: sayDay(about.filedAt, lang), line: sayLine(decree) }, [
    ['what'],
    ['why', { words: word(`decree.${decree}`, lang) }],
    ['do', { advice: adviceOn(decree, lang) }],
    ['except'],
    ['contact'],
  ])
}

/**
 * For a stairwell, A4: a heading and a few lines that are read while walking past. `slot` when it is planned ahead.
 * A wall names nobody and gives nobody's link.
 */
export const poster = (
  about: LetterData & { since: string; back?: string | undefined; slot?: LetterSlot | undefined },
  lang: Lang,
): Letter => {
  const { slot, back } = about
  const dates = { ...outageDates(about, lang), slot: slot ? saySlot(slot.starts, slot.ends, lang) : '' }
  const lines: Line[] = [
    [slot ? 'planned' : 'since'],
    ...(slot ? [] : [[back ? 'back' : 'unknown'] as Line]),
    ['known'],
    ['danger'],
  ]
  const { subject, paragraphs } = write(
    { ...about, name: undefined, link: undefined },
    lang,
    'poster',
    dates,
    lines,
  )
  return { subject, paragraphs: [about.place, ...paragraphs.slice(1)] }
}

type Line = readonly [key: string, params?: Params]

const dictionary: Record<Lang, Words> = {
  fr: { ...natureFr, ...listsFr, ...fr },
  en: { ...natureEn, ...listsEn, ...en },
}

const word = (key: string, lang: Lang, params?: Params): string =>
  sentenceOf(dictionary[lang], key, params, lang)

/** A letter: its subject, a greeting, its lines, the way to the thread where no line gave it, and who writes. */
const write = (
  about: LetterData,
  lang: Lang,
  kind: string,
  params: Params,
  lines: readonly Line[],
): Letter => {
  const { name, link, agency } = about
  const all = {
    ...params,
    ref: String(about.ref),
    nature: word(`nature.${about.nature}`, lang),
    place: about.place,
    agency: agency.name,
    phone: agency.phone,
    link: link ?? '',
  }
  const said = lines.map(([key, more]) => word(`letter.${kind}.${key}`, lang, { ...all, ...more }))
  return {
    subject: word(`letter.${kind}.subject`, lang, all),
    paragraphs: [
      name ? word('letter.hello', lang, { name }) : word('letter.hello.none', lang),
      ...said,
      ...(link && !said.some((line) => line.includes(link)) ? [word('letter.thread', lang, { link })] : []),
      word('letter.agency', lang, all),
    ],
  }
}

const outageDates = ({ since, back }: { since: string; back?: string | undefined }, lang: Lang): Params => ({
  since: sayDayTime(since, lang),
  back: back ? sayDayTime(back, lang) : '',
})

/** « IV d », as the annex writes it. */
const sayLine = (line: DecreeLine): string => line.replace('.', ' ')

const adviceOn = (line: DecreeLine, lang: Lang): string =>
  word(`letter.advice.${line}` in dictionary[lang] ? `letter.advice.${line}` : 'letter.advice', lang)
