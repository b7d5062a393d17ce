import { useRef } from 'preact/hooks'
import type { Effort } from '../core/command.ts'
import type { OnEffort } from './parts/count-effort.ts'

/** Seconds of attention by field, on their way to the envelope. */
export const useSpent = (): { onEffort: OnEffort; effort: () => Effort } => {
  const spent = useRef<Effort>({})
  return {
    onEffort: (key, seconds) => {
      spent.current = { ...spent.current, [key]: (spent.current[key] ?? 0) + seconds }
    },
    effort: () => spent.current,
  }
}
