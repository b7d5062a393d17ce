import type { Lang } from '../../kernel/core/access.ts'
import type { Words } from '../../kernel/core/words.ts'
import { en as doubtsEn } from './words/doubts.en.ts'
import { fr as doubtsFr } from './words/doubts.fr.ts'
import { en as idsEn } from './words/ids.en.ts'
import { fr as idsFr } from './words/ids.fr.ts'
import { en as problemsEn } from './words/problems.en.ts'
import { fr as problemsFr } from './words/problems.fr.ts'
import { en as reportEn } from './words/report.en.ts'
import { fr as reportFr } from './words/report.fr.ts'

/** What the reader of standards says of a file; who uses it puts its own words beside. */
export const words: Record<Lang, Words> = {
  fr: { ...problemsFr, ...doubtsFr, ...reportFr, ...idsFr },
  en: { ...problemsEn, ...doubtsEn, ...reportEn, ...idsEn },
}
