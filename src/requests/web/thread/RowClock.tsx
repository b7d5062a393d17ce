import type { JSX } from 'preact'
import { Clock } from '../../../kernel/web/parts/Clock.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { isWaitingPaused } from './pause-of.ts'
import { sayClosed } from './say-step.ts'

/** The clock promised to the tenant: how long is left or how late, that it stands still, or how it ended. */
export const RowClock = ({ row, now }: { row: RequestRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  if (row.status === 'closed') return <Clock lang={lang} now={now} done={sayClosed(row, now, speech)} />
  if (row.status === 'resolved') return <Clock lang={lang} now={now} done={t('status.resolved')} />
  if (isWaitingPaused(row)) return <Clock lang={lang} now={now} paused={t('thread.paused')} />
  return <Clock lang={lang} now={now} due={row.due} />
}
