import { useState } from 'preact/hooks'
import type { Effort } from '../../kernel/core/command.ts'
import type { OnEffort } from '../../kernel/web/parts/count-effort.ts'

/** The seconds that a form took, field by field, as they travel with the act. */
export const useEffortOf = (): { effort: Effort; onEffort: OnEffort } => {
  const [effort] = useState<Effort>({})
  const onEffort: OnEffort = (key, seconds) => {
    effort[key] = (effort[key] ?? 0) + seconds
  }
  return { effort, onEffort }
}
