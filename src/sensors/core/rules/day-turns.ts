/**
 * What became of an alarm on one day, as the readings of that day and of the one before tell it. `opened`: it held at some hour.
 * `last`: how the day ended; nothing where the day says neither.
 */
export type DayTurns = { opened: boolean; last?: 'open' | 'shut' }

/** A day of an alarm: whether it stood, and whether it was over before the day was. */
export type OpenDay = { day: string; open: boolean; ended: boolean }

/** The turns of a day from what happened in it, in order. */
export const turnsOf = (happened: readonly ('open' | 'shut')[]): DayTurns => {
  const last = happened.at(-1)
  return { opened: happened.includes('open'), ...(last ? { last } : {}) }
}

/**
 * Whether an alarm stood on each day. Days of which nothing is known are not among them, and change nothing. `may`: on which days it may
 * begin; one that has begun stays until its readings end it.
 */
export const openDays = (
  days: readonly ({ day: string } & DayTurns)[],
  may: (day: string) => boolean = () => true,
): OpenDay[] => {
  let open = false
  return days.map(({ day, opened, last }) => {
    const held = open || (opened && may(day))
    open = held && last !== 'shut'
    return { day, open: held, ended: held && !open }
  })
}

/** Days of several channels that tell of one thing: it stands while one of them says so. One that is silent on a day says what it said. */
export const eitherDay = (told: readonly (readonly OpenDay[])[]): OpenDay[] => {
  const known = told.map((days) => new Map(days.map((one) => [one.day, one])))
  const standing = told.map(() => false)
  return [...new Set(told.flat().map(({ day }) => day))].sort().map((day) => {
    const now = known.map((days, i) => days.get(day) ?? { day, open: standing[i]!, ended: false })
    for (const [i, { open, ended }] of now.entries()) standing[i] = open && !ended
    const open = now.some((one) => one.open)
    return { day, open, ended: open && !standing.includes(true) }
  })
}

/** Days that a test must hold, one after the other, before its alarm opens; it closes when the test fails two days. `stood`: it stood before them. */
export const runDays = (
  days: readonly { day: string; holds: boolean; fails: boolean }[],
  opensAfter: number,
  stood = false,
): OpenDay[] => {
  let [open, held, failed] = [stood, 0, 0]
  return days.map(({ day, holds, fails }) => {
    held = holds ? held + 1 : 0
    failed = fails ? failed + 1 : 0
    open = open ? failed < closingDays : held >= opensAfter
    return { day, open, ended: false }
  })
}

const closingDays = 2
