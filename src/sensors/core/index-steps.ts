/** One value that a meter or a probe gave: its instant in seconds of Unix time, its value in base units (L, Wh, 0.01 °C, 0.01 %). */
export type MeterReading = { at: number; value: number }

/** What a meter’s dial bears: where it may start again, least first, and what one pulse is, in base units. No register: it never does. */
export type Dial = { registers?: readonly number[]; pulse: number; greatestHour: number }

/**
 * What lies between two values of one index. `flow`: so much between them. `unknown`: it moved, and nobody can say when. `jitter`: it
 * went back by a pulse or two, and nothing flowed. `zero`: it fell to 0, and the next value says whether that was one. `reset`: it
 * began anew. `jump`: more than that meter can have seen; kept, and summed nowhere.
 */
export type IndexStep =
  | { kind: 'flow'; amount: number }
  | { kind: 'unknown' | 'jitter' | 'zero' | 'reset' | 'jump' }

/** Seconds after which nobody can say in which hour an index moved: an hour and three quarters. */
export const longestStep = 6300

/** How far above its greatest hour (Q3 of ISO 4064) a meter is believed: its overload flow Q4 is 1.25 × Q3. */
const overload = 1.25

export const stepBetween = (before: MeterReading, after: MeterReading, dial: Dial): IndexStep => {
  const moved = after.value - before.value
  if (moved < 0) return backStep(before, after, dial)
  if (moved === 0) return { kind: 'flow', amount: 0 }
  return flowOf(moved, after.at - before.at, dial)
}

const flowOf = (amount: number, seconds: number, dial: Dial): IndexStep => {
  if (amount > (dial.greatestHour * overload * Math.max(seconds, 3600)) / 3600) return { kind: 'jump' }
  return seconds > longestStep ? { kind: 'unknown' } : { kind: 'flow', amount }
}

const backStep = (before: MeterReading, after: MeterReading, dial: Dial): IndexStep => {
  if (before.value - after.value <= 2 * dial.pulse) return { kind: 'jitter' }
  const register = dial.registers?.find((most) => before.value < most)
  if (register && before.value >= register * 0.9 && after.value <= register * 0.1) {
    const over = flowOf(register - before.value + after.value, after.at - before.at, dial)
    // More than the meter can see: it was changed, and did not go round.
    if (over.kind !== 'jump') return over
  }
  return { kind: after.value === 0 ? 'zero' : 'reset' }
}
