import type { Lang } from '../../../kernel/core/access.ts'
import { sentenceOf, type T, type Words } from '../../../kernel/core/words.ts'
import { words as standards } from '../../../ifc/core/words.ts'
import { en } from '../words.en.ts'
import { fr } from '../words.fr.ts'
import { en as bcfEn } from './bcf.en.ts'
import { fr as bcfFr } from './bcf.fr.ts'
import { en as carnetEn } from './carnet.en.ts'
import { fr as carnetFr } from './carnet.fr.ts'
import { en as cobieEn } from './cobie.en.ts'
import { fr as cobieFr } from './cobie.fr.ts'
import { en as commandEn } from './command.en.ts'
import { fr as commandFr } from './command.fr.ts'
import { en as diffEn } from './diff.en.ts'
import { fr as diffFr } from './diff.fr.ts'
import { en as planEn } from './plan.en.ts'
import { fr as planFr } from './plan.fr.ts'
import { en as publishEn } from './publish.en.ts'
import { fr as publishFr } from './publish.fr.ts'

export type SayModel = T

const words: Record<Lang, Words> = {
  fr: {
    ...standards.fr,
    ...fr,
    ...diffFr,
    ...planFr,
    ...bcfFr,
    ...cobieFr,
    ...carnetFr,
    ...publishFr,
    ...commandFr,
  },
  en: {
    ...standards.en,
    ...en,
    ...diffEn,
    ...planEn,
    ...bcfEn,
    ...cobieEn,
    ...carnetEn,
    ...publishEn,
    ...commandEn,
  },
}

/** The sentences of this slice, and those of the standards that it reads, in one language. */
export const sayIn =
  (lang: Lang): SayModel =>
  (key, params) =>
    sentenceOf(words[lang], key, params, lang)
