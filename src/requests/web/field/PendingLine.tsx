import type { JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { sayStorey } from '../thread/say-step.ts'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'
import type { PendingReport } from './usePending.ts'

/** A report that has not left, as a line among the others. */
export const PendingLine = ({
  report,
  noPlace,
}: {
  report: PendingReport
  noPlace?: boolean
}): JSX.Element => {
  const { t } = useSpeech()
  const nature = natureOf(report.data.nature ?? '').code
  return (
    <Row
      href={paths.request(report.id)}
      mark={<Icon of={natureMark(nature)} size={32} />}
      sentence={t(`nature.${nature}`)}
      reason={t('field.pending')}
      meta={sayWhere(report, t, noPlace)}
    />
  )
}

/** Where it is, as far as this phone knows. */
export const sayWhere = ({ data, place }: PendingReport, t: Speech['t'], noPlace = false): string => {
  const { part, door, storey } = place?.unit ?? { part: null, door: '', storey: null }
  const common = data.part ?? part
  return [
    common ? sayCode(t, 'row.part', common) : door ? t('row.door', { door }) : '',
    common ? '' : sayStorey(storey, t),
    noPlace ? '' : (place?.building.name ?? (data.code ? t('field.code.spot', { code: data.code }) : '')),
  ]
    .filter(Boolean)
    .join('\u00a0· ')
}
