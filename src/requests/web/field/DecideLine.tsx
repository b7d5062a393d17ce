import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayPlace, sayRow, sayStep } from '../thread/say-step.ts'
import { natureMark } from './part-marks.ts'

/** A price to accept or refuse: the office's own page of the request has both answers. */
export const DecideLine = ({ row, now }: { row: RequestRow; now: string }): JSX.Element => {
  const speech = useSpeech()
  return (
    <Row
      href={`/bureau/r/${row.id}`}
      mark={<Icon of={natureMark(row.nature)} size={28} />}
      sentence={sayRow(row, speech)}
      reason={sayStep(row, now, speech)}
      meta={[row.firm, sayPlace(row.place, speech)].filter(Boolean).join('\u00a0· ')}
    />
  )
}
