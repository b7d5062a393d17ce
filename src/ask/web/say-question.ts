import type { Lang } from '../../kernel/core/access.ts'
import { sayMinutes } from '../../kernel/core/dates.ts'
import { sayCode } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { QuestionRow } from '../core/contract.ts'

/** "Direction du patrimoine"; one that the house does not know keeps its code. */
export const sayAsker = (directorate: string, { t }: Pick<Speech, 't'>): string =>
  sayCode(t, 'ask.directorate', directorate)

/** "≈ 12 min": what it took, or was said to take; little is seconds. */
export const sayCost = (seconds: number, isMeasured: boolean, { t, lang }: Speech): string =>
  t(isMeasured ? 'ask.cost' : 'ask.cost.about', { time: sayTaken(seconds, lang) })

/** "≈ 3 h 10 (mesuré : 2 h 15)": the same, with what of it the ledger has told. */
export const sayPartlyMeasured = (
  { seconds, measured, isMeasured }: Pick<QuestionRow, 'seconds' | 'measured' | 'isMeasured'>,
  speech: Speech,
): string =>
  isMeasured || measured === 0
    ? sayCost(seconds, isMeasured, speech)
    : speech.t('ask.cost.partly', {
        time: sayTaken(seconds, speech.lang),
        measured: sayTaken(measured, speech.lang),
      })

const sayTaken = (seconds: number, lang: Lang): string =>
  seconds > 0 && seconds < 60 ? `${Math.round(seconds)}\u00a0s` : sayMinutes(seconds / 60, lang)

/** "12 réponses sur 40", where it was asked. */
export const sayAnswers = ({ size, answers }: QuestionRow, { t }: Speech): string =>
  size === null ? '' : t('ask.answers', { n: Math.min(answers, size), of: size })
