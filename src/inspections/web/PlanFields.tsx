import type { JSX } from 'preact'
import { Field } from '../../kernel/web/parts/Field.tsx'
import type { OnEffort } from '../../kernel/web/parts/count-effort.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { grants } from '../core/grants.ts'
import { useAsk } from './inspections-client.ts'
import type { PlanDraft } from './usePlanDraft.ts'

type Props = {
  draft: PlanDraft
  set: (patch: Partial<PlanDraft>) => void
  problem: string | undefined
  onEffort: OnEffort
}

const holders = grantedTo(grants, 'hold')

/** A day, an hour, a colleague: what an inspection is planned with. */
export const PlanFields = ({ draft, set, problem, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data = [] } = useAsk('staff.list', {})
  const { day, hour, by } = draft
  return (
    <>
      <div class="line">
        <Field
          kind="date"
          narrow
          label={t('inspections.plan.day')}
          value={day}
          onValue={(typed) => set({ day: typed })}
          problem={problem && !day ? problem : undefined}
          effortKey="inspections.at"
          onEffort={onEffort}
        />
        <Field
          kind="time"
          narrow
          label={t('inspections.plan.hour')}
          value={hour}
          onValue={(typed) => set({ hour: typed })}
          problem={problem && day && !hour ? problem : undefined}
          effortKey="inspections.at"
          onEffort={onEffort}
        />
      </div>
      <Field
        kind="select"
        label={t('inspections.plan.by')}
        value={by}
        onValue={(chosen) => set({ by: chosen })}
        options={[
          { value: '', label: t('inspections.plan.by.choose') },
          ...data
            .filter(({ role }) => holders.includes(role))
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={problem && day && hour && !by ? problem : undefined}
        effortKey="inspections.by"
        onEffort={onEffort}
      />
    </>
  )
}
