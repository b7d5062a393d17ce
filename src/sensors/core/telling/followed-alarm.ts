import type { Lang } from '../../../kernel/core/access.ts'
import type { AlarmKind } from '../alarm-kinds.ts'
import type { Spell } from '../alarm-spells.ts'
import type { TenantAnswer, TellingWay } from './leak-codes.ts'

/** Who was told of an alarm, and what she answered; instants are ISO, days `yyyy-mm-dd`. */
export type Telling = {
  spell: string
  round: number
  person: string
  household: string
  way: TellingWay
  toldAt: string
  answer: TenantAnswer | null
  overAt: string | null
}

/** Who lives there now, since when (a day `yyyy-mm-dd`); `way`: how she can be told at once. */
export type HomeOfLeak = { person: string; household: string; since: string; lang: Lang; way: TellingWay }

/**
 * The request that an alarm became. `isHers`: of who lives there now; `endedAt`: said to be repaired, or closed (ISO); `reason`: why it
 * closed.
 */
export type MatterOfAlarm = {
  id: string
  no: number
  isHers: boolean
  endedAt: string | null
  reason: string | null
}

/**
 * An alarm of a dwelling, as far as what follows needs it. `isGone`: its meter was taken away, and nobody knows how it went on; `runsOn`: its
 * test has held for as long as it took to open, since its matter was ended; `isTold`: she was told of the same water by another kind of
 * alarm; `isSilenced`: somebody said within sixty days that it is normal, or no leak; `newRequest`: the id that a request would have.
 */
export type FollowedAlarm = {
  id: string
  kind: AlarmKind
  agency: string
  building: string
  unit: string | null
  asset: string | null
  spells: readonly Spell[]
  closedOn: string | null
  isGone: boolean
  runsOn: boolean
  heldOn: string | null
  seenOn: string | null
  matter: MatterOfAlarm | null
  newRequest: string
  isTold: boolean
  isSilenced: boolean
  telling: Telling | null
  home: HomeOfLeak | null
}
