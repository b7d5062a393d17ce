import type { ComponentChildren, JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { isDanger } from '../../core/status.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { RowClock } from '../thread/RowClock.tsx'
import { sayClosed, sayPlace, sayRow, sayStep } from '../thread/say-step.ts'
import { paths } from './office-paths.ts'

export type RequestLineProps = {
  row: RequestRow
  now: string
  action?: ComponentChildren
  /** the place is said elsewhere on the screen */
  noPlace?: boolean
}

/** A request as a line: what it is, what happens next and when, in words. */
export const RequestLine = ({ row, now, action, noPlace }: RequestLineProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  return (
    <Row
      href={paths.request(row.id)}
      danger={isDanger(row)}
      mark={<Pictogram name={natureOf(row.nature).pictogram} size={28} />}
      sentence={sayRow(row, speech)}
      reason={row.status === 'closed' ? sayClosed(row, now, speech) : sayStep(row, now, speech)}
      meta={[
        noPlace ? '' : sayPlace(row.place, speech),
        row.firm ?? '',
        t('thread.filed', { ago: sayAgo(row.filedAt, now, lang) }),
        t('row.no', { no: String(row.no) }),
      ]
        .filter(Boolean)
        .join('\u00a0· ')}
      clock={row.status === 'closed' ? undefined : <RowClock row={row} now={now} />}
      action={action}
    />
  )
}
