import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { isDanger } from '../../core/status.ts'
import { RowClock } from '../thread/RowClock.tsx'
import { sayNext, sayPlace, sayRow } from '../thread/say-step.ts'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'

type Props = { row: RequestRow; now: string; action?: ComponentChildren; noPlace?: boolean }

/** A request as a line: what, where, and what happens next. */
export const RequestLine = ({ row, now, action, noPlace }: Props): JSX.Element => {
  const speech = useSpeech()
  return (
    <Row
      href={paths.request(row.id)}
      danger={isDanger(row)}
      mark={<Icon of={natureMark(row.nature)} size={32} />}
      sentence={sayRow(row, speech)}
      reason={sayNext(row, now, speech)}
      meta={sayPlace(noPlace ? { ...row.place, buildingName: '', address: '' } : row.place, speech)}
      clock={action ? undefined : <RowClock row={row} now={now} />}
      action={action}
    />
  )
}
