import { useState } from 'preact/hooks'
import { dayOf, instantAt } from '../../kernel/core/dates.ts'

export type PlanDraft = { day: string; hour: string; by: string }

/** When and by whom, as it is typed; `at` is the instant (ISO), or nothing while something is missing. */
export const usePlanDraft = (
  begin: PlanDraft,
): { draft: PlanDraft; set: (patch: Partial<PlanDraft>) => void; at: string | undefined } => {
  const [draft, setDraft] = useState(begin)
  const { day, hour, by } = draft
  return {
    draft,
    set: (patch) => setDraft((before) => ({ ...before, ...patch })),
    at: day && hour && by ? instantAt(day, hour) : undefined,
  }
}

const clock = new Intl.DateTimeFormat('fr-FR', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
})

/** What is planned already, to change it. */
export const planDraftOf = (at: string, by: string): PlanDraft => ({
  day: dayOf(at),
  hour: clock.format(new Date(at)),
  by,
})
