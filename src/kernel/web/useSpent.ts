import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../core/command.ts'
import { cutEffort, type OnEffort } from './parts/count-effort.ts'

/** Seconds of attention by field, on their way to the envelope: no more than since the screen was opened. */
export const useSpent = (): { onEffort: OnEffort; effort: () => Effort } => {
  const spent = useRef<Effort>({})
  const [since] = useState(() => performance.now())
  return {
    onEffort: (key, seconds) => {
      spent.current = { ...spent.current, [key]: (spent.current[key] ?? 0) + seconds }
    },
    effort: () => cutEffort(spent.current, (performance.now() - since) / 1000),
  }
}
