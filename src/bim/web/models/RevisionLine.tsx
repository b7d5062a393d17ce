import type { JSX } from 'preact'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { RevisionRow } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'
import { sayRetention } from './say-retention.ts'

type Props = {
  building: string
  revision: RevisionRow
  /** the delivery that the plans show now */
  served: RevisionRow | undefined
}

/** A delivery: which file, where it stands, what waits. */
export const RevisionLine = ({ building, revision, served }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  return (
    <Row
      href={paths.revision(building, revision.id)}
      sentence={revision.file}
      reason={
        <span class={revision.state === 'failed' ? 'models-due' : undefined}>
          {sayState(revision, served, now, speech)}
        </span>
      }
      meta={[
        sayNearDay(revision.at, now, lang),
        revision.by ?? t('models.by.command'),
        t('models.size', { size: sayNumber(Math.max(0.1, Math.round(revision.bytes / 1e5) / 10), lang) }),
        revision.tool ?? '',
        sayRetention(revision.kept, speech),
      ]
        .filter(Boolean)
        .join('\u00a0· ')}
    />
  )
}

const sayState = (
  { state, problem, progress, open, id }: RevisionRow,
  served: RevisionRow | undefined,
  now: string,
  { t, lang }: Speech,
): string => {
  if (state === 'failed')
    return [
      problem?.says,
      served && served.id !== id
        ? t('models.served', { day: sayNearDay(served.at, now, lang) })
        : t('models.untouched'),
    ]
      .filter(Boolean)
      .join(' ')
  if (state === 'waiting' || state === 'reading') return progress.says
  const n = open.new + open.gone + open.moved + open.differs + open.dwelling
  if (state === 'taken' && problem) return [problem.says, t('models.untouched')].join(' ')
  if (state === 'past') return t('models.past')
  return [state === 'taken' ? t('models.taken') : '', n > 0 ? t('models.open', { n }) : t('models.settled')]
    .filter(Boolean)
    .join(' ')
}
