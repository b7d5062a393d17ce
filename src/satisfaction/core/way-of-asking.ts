import { type LostWay, wayTo } from '../../people/core/contract.ts'
import type { AskingWay } from './faces.ts'

/** How somebody is told everything, and what did not reach her. `housed`: a letter finds her. */
export type AskedReach = {
  toldBy: 'mail' | 'sms' | 'paper'
  email: string
  phone: string
  lost: readonly LostWay[]
  housed: boolean
}

/** Ways by which the question leaves, as the person is told everything else. */
const leavesBy: { readonly [By in ReturnType<typeof wayTo>]?: AskingWay } = {
  mail: 'mail',
  sms: 'sms',
  paper: 'letter',
}

/** How a home is asked; nothing where nothing reaches it. `texts`: the house can send them. */
export const wayOfAsking = (reach: AskedReach, texts: boolean): AskingWay | undefined =>
  leavesBy[wayTo({ ...reach, lost: [...reach.lost], texts })]
