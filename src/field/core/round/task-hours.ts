import { groupRows } from '../../../kernel/core/group-rows.ts'
import { checkpointOf, type CheckpointKind, type Minutes, type Task, tasks } from './checkpoint-kinds.ts'

/**
 * The hours by kind of task that décret 87-713 speaks of, derived from what people did and never asked.
 *
 * House rule of the ledger, and CNIL: these are sums by building and by month. Who did what is used inside this function to tell
 * one walk from another, and leaves no trace in what it answers: no person, no day, no time of day; sums are rounded to five
 * minutes. The caretaker reads the same table as the agency. It is no measure of anybody's work: it says what the building got.
 *
 * What is assumed:
 * 1. the time between two acts of the same walk in the same building, the same day, went into the second one, when it lies
 *    between `together` and the most that such an act may take: it is `measured`;
 * 2. several points told together, the first act of a walk, or one after a long pause get the usual minutes of their kind:
 *    they are estimated, within the least and the most of the table;
 * 3. where a firm's yearly contract does the cleaning or the waste, the caretaker's look at it is `watch`.
 */
export const hoursOf = (
  acts: readonly TaskAct[],
  byFirm: (building: string) => readonly string[],
): HoursOfTasks[] => {
  const walks = groupRows(acts, (a) => `${a.building} ${a.who} ${a.at.slice(0, 10)}`)
  const spent = [...walks.values()].flatMap((walk) =>
    spentIn(
      walk.toSorted((a, b) => a.at.localeCompare(b.at)),
      byFirm,
    ),
  )
  return [...groupRows(spent, (s) => s.building)].map(([building, of]) => sumOf(building, of))
}

/** One act of somebody at work in a building. `who` only tells walks apart. */
export type TaskAct = { building: string; who: string; at: string; did: readonly Did[] }

/** A part of an act: a checkpoint looked at (with the landlord's own minutes, when he has any), or another work. */
export type Did = { kind: CheckpointKind | OtherTask; minutes?: number | null }

/** Works that leave a trace without a checkpoint: Loge's own defaults, as for checkpoints. */
export const otherTasks = {
  /** filed, taken or resolved a request; told of a firm's visit */
  request: { task: 'requests', minutes: { low: 2, usual: 5, high: 20 } },
  /** wrote and put up a notice, took one down */
  notice: { task: 'notices', minutes: { low: 2, usual: 5, high: 15 } },
} as const satisfies Record<string, { task: Task; minutes: Minutes }>
export type OtherTask = keyof typeof otherTasks

/** Minutes, rounded to five. `measured` is the part of `minutes` that was seen passing; the rest is estimated. */
export type TaskHours = {
  task: Task
  acts: number
  minutes: number
  measured: number
  low: number
  high: number
}

export type HoursOfTasks = { building: string; tasks: TaskHours[]; share: Share }

/** Told within a minute: one tap for several, or taps at the end of the walk. Nothing is measured. */
const together = 1

type SpentTime = {
  building: string
  task: Task
  minutes: number
  measured: number
  low: number
  high: number
}

const spentIn = (walk: readonly TaskAct[], byFirm: (building: string) => readonly string[]): SpentTime[] =>
  walk.flatMap((act, i) => {
    const whole = sum(act.did.map(({ kind, minutes }) => minutesOf(kind, minutes)))
    const gap = i === 0 ? 0 : (Date.parse(act.at) - Date.parse(walk[i - 1]!.at)) / 60_000
    const measured = gap >= together && gap <= whole.high
    return act.did.map(({ kind, minutes }) => {
      const usual = minutesOf(kind, minutes)
      const share = measured ? gap * (usual.usual / whole.usual) : usual.usual
      return {
        building: act.building,
        task: taskOf(kind, byFirm(act.building)),
        minutes: share,
        measured: measured ? share : 0,
        low: measured ? share : usual.low,
        high: measured ? share : usual.high,
      }
    })
  })

/** The landlord's own minutes stand for the usual ones, and the least and the most follow them. */
export const minutesOf = (kind: CheckpointKind | OtherTask, own?: number | null): Minutes => {
  const { low, usual, high } =
    kind in otherTasks ? otherTasks[kind as OtherTask].minutes : checkpointOf(kind as CheckpointKind).minutes
  if (!own) return { low, usual, high }
  return { low: (low / usual) * own, usual: own, high: (high / usual) * own }
}

/** Which task a work counts for. `byFirm`: trades that a yearly contract does in this building. */
export const taskOf = (kind: CheckpointKind | OtherTask, byFirm: readonly string[]): Task => {
  const task =
    kind in otherTasks ? otherTasks[kind as OtherTask].task : checkpointOf(kind as CheckpointKind).task
  return byFirm.includes(task) ? 'watch' : task
}

/** Percent of the caretaker's pay and charges that the traces speak for. */
export type Share = 75 | 40 | 0

/**
 * Décret 87-713, art. 2 c (as changed by décret 2008-1411; the same in décret 82-955 for HLM): 75 % when the caretaker sees
 * to the common parts and to the waste, 40 % for one of the two; art. 2 d: an employé d’immeuble, 100 % for either. What
 * decides is the contract of employment: the traces only show that it is so.
 */
export const shareOf = (done: readonly Task[]): Share => {
  const both = [done.includes('cleaning'), done.includes('waste')].filter(Boolean).length
  return both === 2 ? 75 : both === 1 ? 40 : 0
}

const sumOf = (building: string, of: readonly SpentTime[]): HoursOfTasks => {
  const sums = tasks.flatMap((task): TaskHours[] => {
    const own = of.filter((s) => s.task === task)
    if (!own.length) return []
    const total = (of: 'minutes' | 'measured' | 'low' | 'high'): number =>
      Math.round(own.reduce((n, s) => n + s[of], 0) / 5) * 5
    return [
      {
        task,
        acts: own.length,
        minutes: total('minutes'),
        measured: total('measured'),
        low: total('low'),
        high: total('high'),
      },
    ]
  })
  return { building, tasks: sums, share: shareOf(sums.map((s) => s.task)) }
}

const sum = (all: readonly Minutes[]): Minutes =>
  all.reduce((a, b) => ({ low: a.low + b.low, usual: a.usual + b.usual, high: a.high + b.high }), {
    low: 0,
    usual: 0,
    high: 0,
  })
