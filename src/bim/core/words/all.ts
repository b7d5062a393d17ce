import type { Lang } from '../../../kernel/core/access.ts'
import { say, type T, type Words } from '../../../kernel/core/words.ts'
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
import { en as doubtsEn } from './doubts.en.ts'
import { fr as doubtsFr } from './doubts.fr.ts'
import { en as idsEn } from './ids.en.ts'
import { fr as idsFr } from './ids.fr.ts'
import { en as planEn } from './plan.en.ts'
import { fr as planFr } from './plan.fr.ts'
import { en as publishEn } from './publish.en.ts'
import { fr as publishFr } from './publish.fr.ts'
import { en as reportEn } from './report.en.ts'
import { fr as reportFr } from './report.fr.ts'

export type Say = T

const words: Record<Lang, Words> = {
  fr: {
    ...fr,
    ...doubtsFr,
    ...reportFr,
    ...diffFr,
    ...idsFr,
    ...planFr,
    ...bcfFr,
    ...cobieFr,
    ...carnetFr,
    ...publishFr,
    ...commandFr,
  },
  en: {
    ...en,
    ...doubtsEn,
    ...reportEn,
    ...diffEn,
    ...idsEn,
    ...planEn,
    ...bcfEn,
    ...cobieEn,
    ...carnetEn,
    ...publishEn,
    ...commandEn,
  },
}

/** The sentences of this slice in one language. */
export const sayIn =
  (lang: Lang): Say =>
  (key, params) =>
    say(words[lang], key, params, lang)
