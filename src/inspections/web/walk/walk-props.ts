import type { Walk } from '../../core/walk/walk-draft.ts'
import type { UsedWalk } from './useWalk.ts'

/** A walk that has begun on this device. */
export type WalkProps = Omit<UsedWalk, 'walk'> & { walk: Walk }
