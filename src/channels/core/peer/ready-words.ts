import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import type { StateAnswer } from '../state/state-reply.ts'

/** What the house would tell: from what was done, and nothing that was not. The agent reads it, and changes it. */
export const readyWords = (
  what: StateAnswer,
  { request, orders }: Pick<Thread, 'request' | 'orders'>,
  { t, lang, now }: { t: T; lang: Lang; now: string },
): string => {
  const no = String(request.no)
  if (what === 'accept') return t('dossier.ready.accept', { no })
  if (what === 'refuse') return t('dossier.ready.refuse')
  if (what === 'reopen') return ''
  if (what === 'close' || request.status === 'closed')
    return request.status === 'closed' && request.closure
      ? t('dossier.ready.close', { no, closure: t(`closure.${request.closure}`) })
      : t('dossier.ready.end', { no })
  const starts = orders[0]?.slot?.starts
  const where =
    request.status === 'planned' && starts
      ? t('dossier.ready.planned', { day: sayDay(starts, lang, now) })
      : t(`dossier.ready.${standingOf(request.status)}`)
  return t('dossier.ready.tell', { no, where })
}

const standingOf = (status: string): 'filed' | 'underway' | 'waiting' | 'resolved' | 'contested' => {
  if (status === 'filed' || status === 'oriented') return 'filed'
  if (status === 'waiting' || status === 'resolved' || status === 'contested') return status
  return status === 'closed' ? 'resolved' : 'underway'
}

/** What is most likely to be told now: the dossier is taken first, and ends when the request has ended. */
export const likelyAnswer = (
  answers: readonly StateAnswer[],
  { status, fixed }: { status: string; fixed: boolean },
): StateAnswer | undefined => {
  if (answers.includes('close') && status === 'closed') return 'close'
  if (answers.includes('reopen') && !fixed) return 'reopen'
  return answers[0]
}
