import type { Effort } from '../core/command.ts'
import { screenKeys } from '../core/effort-keys.ts'
import { screenSignals } from './screen-signals.ts'

/** What the screen has cost until now, in equal parts for acts that leave it together; a draft that was taken up is told by the first. */
export const shareScreen = (acts: number): Effort[] => {
  const { [screenKeys.resumed]: resumed, ...whole } = screenSignals.take()
  const part = Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [key, screenKeySet.has(key) ? value / acts : value]),
  )
  return Array.from({ length: acts }, (_, n) =>
    n === 0 && resumed ? { ...part, [screenKeys.resumed]: resumed } : part,
  )
}

const screenKeySet: ReadonlySet<string> = new Set(Object.values(screenKeys))
