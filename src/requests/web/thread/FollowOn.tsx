import type { JSX } from 'preact'
import { instantAt } from '../../../kernel/core/dates.ts'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = { day: string; onDay: (day: string) => void; onEffort: OnEffort }

/** From when the rest of what is repaired for now is to be done; left open, the house says thirty days. */
export const FollowOn = ({ day, onDay, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Field
      label={t('thread.followOn.day')}
      hint={t('thread.followOn.hint')}
      optional={t('office.optional')}
      kind="date"
      narrow
      value={day}
      onValue={onDay}
      effortKey="request.until"
      onEffort={onEffort}
    />
  )
}

export const untilOf = (day: string): { until?: string } => (day ? { until: instantAt(day, '08:00') } : {})
