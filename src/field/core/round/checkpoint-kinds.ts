import type { Part } from '../../../estate/core/contract.ts'

/** How often a checkpoint comes back. */
export const rhythms = ['daily', 'twiceAWeek', 'weekly', 'monthly', 'quarterly', 'yearly'] as const
export type Rhythm = (typeof rhythms)[number]

/**
 * Kinds of task, as décret 87-713 art. 2 c and d tells them apart: `cleaning` (entretien des parties communes) and `waste`
 * (élimination des rejets) are recoverable; `watch`, `requests` and `notices` are the landlord's.
 */
export const tasks = ['cleaning', 'waste', 'watch', 'requests', 'notices'] as const
export type Task = (typeof tasks)[number]

/** Minutes: what it takes at least, usually, at most. */
export type Minutes = { low: number; usual: number; high: number }

export type Checkpoint = {
  task: Task
  rhythm: Rhythm
  /** the common part that it stands for; of a thing, where a report about it is filed */
  part: Part
  minutes: Minutes
}

const about = (low: number, usual: number, high: number): Minutes => ({ low, usual, high })

/**
 * What is checked in a building, how often, and about how long it takes. The minutes are Loge's own defaults, measured
 * nowhere: a landlord writes his own on a checkpoint, and what people did replaces them wherever it can be measured (task-hours.ts).
 */
export const checkpoints = {
  hall: { task: 'cleaning', rhythm: 'daily', part: 'hall', minutes: about(2, 6, 15) },
  stairs: { task: 'cleaning', rhythm: 'weekly', part: 'stairs', minutes: about(8, 20, 45) },
  lift: { task: 'watch', rhythm: 'daily', part: 'lift', minutes: about(1, 2, 5) },
  bins: { task: 'waste', rhythm: 'twiceAWeek', part: 'bins', minutes: about(8, 20, 40) },
  outside: { task: 'cleaning', rhythm: 'weekly', part: 'outside', minutes: about(5, 15, 40) },
  parking: { task: 'cleaning', rhythm: 'weekly', part: 'parking', minutes: about(4, 10, 30) },
  cellar: { task: 'watch', rhythm: 'monthly', part: 'cellar', minutes: about(3, 6, 15) },
  roofDoor: { task: 'watch', rhythm: 'monthly', part: 'roof', minutes: about(2, 4, 8) },
  boilerRoom: { task: 'watch', rhythm: 'weekly', part: 'cellar', minutes: about(2, 5, 12) },
  extinguishers: { task: 'watch', rhythm: 'quarterly', part: 'stairs', minutes: about(2, 4, 10) },
  playground: { task: 'watch', rhythm: 'weekly', part: 'outside', minutes: about(2, 5, 12) },
  gate: { task: 'watch', rhythm: 'weekly', part: 'parking', minutes: about(1, 2, 5) },
  smokeVent: { task: 'watch', rhythm: 'yearly', part: 'stairs', minutes: about(2, 5, 12) },
} as const satisfies Record<string, Checkpoint>

export type CheckpointKind = keyof typeof checkpoints
export const kinds = Object.keys(checkpoints) as readonly CheckpointKind[]
export const checkpointOf = (kind: CheckpointKind): Checkpoint => checkpoints[kind]

/** The checkpoint that a common part brings with it. */
export const ofPart: Readonly<Record<Part, CheckpointKind>> = {
  hall: 'hall',
  stairs: 'stairs',
  lift: 'lift',
  bins: 'bins',
  cellar: 'cellar',
  parking: 'parking',
  outside: 'outside',
  roof: 'roofDoor',
}

/** The checkpoint that a thing brings with it, by its kind in the estate, in lower case. Other things bring none. */
export const ofAsset: Readonly<Record<string, CheckpointKind>> = {
  boiler: 'boilerRoom',
  heating: 'boilerRoom',
  lift: 'lift',
  elevator: 'lift',
  extinguisher: 'extinguishers',
  extinguishers: 'extinguishers',
  fireextinguisher: 'extinguishers',
  playground: 'playground',
  gate: 'gate',
  garagedoor: 'gate',
  smokevent: 'smokeVent',
}
