import type { Lang } from '../../kernel/core/access.ts'

/** How each hole of the house’s sentences is written between braces by who changes one: in her language, and not by its code. */
const names: Record<Lang, Readonly<Record<string, string>>> = {
  fr: {
    no: 'n°',
    nature: 'sujet',
    Nature: 'Sujet',
    place: 'lieu',
    firm: 'entreprise',
    slot: 'rendez-vous',
    slots: 'moments',
    due: 'délai',
    ready: 'date',
    next: 'suite',
    reason: 'motif',
    off: 'rendez-vous annulé',
    offFirm: 'entreprise annulée',
    name: 'nom',
    call: 'appeler',
  },
  en: {
    no: 'number',
    nature: 'subject',
    Nature: 'Subject',
    place: 'place',
    firm: 'firm',
    slot: 'appointment',
    slots: 'times',
    due: 'deadline',
    ready: 'date',
    next: 'next step',
    reason: 'reason',
    off: 'cancelled appointment',
    offFirm: 'cancelled firm',
    name: 'name',
    call: 'call',
  },
}

/** `{no}` as it is written in a language: `{n°}`. */
export const nameHole = (hole: string, lang: Lang): string => `{${names[lang][hole] ?? hole}}`

const braces = /\{([^{}]*)\}/g

/** A sentence of the house as who changes it reads it. */
export const showHoles = (text: string, lang: Lang): string =>
  text.replace(braces, (_, hole: string) => nameHole(hole, lang))

/** What was written, as the house keeps it; a hole may be called as in the other language. What is none stays as it is. */
export const readHoles = (text: string, lang: Lang): string =>
  text.replace(braces, (whole, written: string) => {
    const hole = codeOf(written.trim(), lang) ?? codeOf(written.trim(), lang === 'fr' ? 'en' : 'fr')
    return hole === undefined ? whole : `{${hole}}`
  })

// A subject in the middle of a sentence and one that begins it differ by their first letter alone.
const codeOf = (written: string, lang: Lang): string | undefined =>
  Object.entries(names[lang]).find(([hole, name]) => written === hole || written === name)?.[0]
