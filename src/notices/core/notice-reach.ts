import type { LostWay } from '../../people/core/contract.ts'
import type { Addressee, NoticeState } from './notice-matter.ts'

/** What the house can send by, and by which ways somebody is not to be told, because it did not arrive. */
export type NoticeReach = {
  texts: boolean
  not?: { person: string | null; ways: readonly LostWay[] } | undefined
}

/** What stands in no list of the office: that somebody was asked whether she is content is for nobody who works here. */
export const unseenTemplates = ['satisfaction'] as const

/** Those who ask and live there may be told by text messages; the house's staff and firms read mails. */
export const withReach = (now: NoticeState, reach: NoticeReach): NoticeState => {
  const reached = (to: Addressee): Addressee => withoutWay({ ...to, texts: reach.texts }, reach)
  const { matter, attached, joined, stairwell } = now
  return {
    ...now,
    matter: matter && { ...matter, requester: matter.requester && reached(matter.requester) },
    attached: attached.map(reached),
    joined: joined.map(reached),
    stairwell: stairwell.map(reached),
  }
}

/** An addressee whom some ways do not reach. */
export const withoutWay = (to: Addressee, { not }: NoticeReach): Addressee =>
  not && to.id === not.person ? { ...to, lost: [...(to.lost ?? []), ...not.ways] } : to
