import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { round } from '../../src/kernel/web/outbox/queue.ts'
import {
  type Carry,
  type KeptPhoto,
  newPace,
  type Store,
  type WaitingAct,
} from '../../src/kernel/web/outbox/outbox-types.ts'
import type { Dice } from './simulation.dice.ts'
import type { Holder } from './simulation.world.ts'

/** The phone went dark in the middle of something. */
class Dark extends Error {}

export type Phone = {
  holder: Holder
  store: Store
  /** everything that was ever done on it, in its order; kept by who watches, not by the phone */
  done: WaitingAct[]
  outcomes: Map<string, Outcome>
  /** an answer that was not the one given before for the same act */
  changed: string[]
  /** sends what waits, until nothing does or the network ends it; a phone that goes dark begins again from what it keeps */
  send: (carry: Carry, now: number) => Promise<void>
  isEmpty: () => Promise<boolean>
}

/** A phone with the outbox that phones have: only its disk and its network are the test's. */
export const makePhone = (holder: Holder, dice: Dice, darkness: number): Phone => {
  const store = diskOf(dice, darkness)
  let pace = newPace()
  const phone: Phone = {
    holder,
    store,
    done: [],
    outcomes: new Map(),
    changed: [],
    send: async (carry, now) => {
      const hear = (act: WaitingAct, outcome: Outcome): boolean => {
        const said = outcome.ok ? { ...outcome, notice: undefined } : outcome
        const before = phone.outcomes.get(outcome.id)
        // A phone that goes dark between answer and disk hears the same answer again.
        if (before && !isDeepStrictEqual(before, said)) phone.changed.push(act.command.id)
        phone.outcomes.set(outcome.id, said)
        return false
      }
      const dark: Carry = async (path, call) => {
        if (dice.of(darkness)) throw new Dark()
        const answer = await carry(path, call)
        if (dice.of(darkness)) throw new Dark()
        return answer
      }
      try {
        await round({ store, carry: dark, pace, owner: holder.person, now: () => now, hear })
      } catch (fault) {
        if (!(fault instanceof Dark)) throw fault
        pace = newPace()
      }
    },
    isEmpty: async () =>
      (await store.acts()).every((act) => act.refused) && (await store.photos()).every((p) => !p.due),
  }
  return phone
}

/** What survives darkness: whole records, as IndexedDB keeps them; a write is done or not done. */
const diskOf = (dice: Dice, darkness: number): Store => {
  const acts = new Map<number, WaitingAct>()
  const photos = new Map<string, KeptPhoto>()
  let order = 0
  const maybeDark = (): void => {
    if (dice.of(darkness / 4)) throw new Dark()
  }
  return {
    acts: async () => [...acts.values()].map((act) => structuredClone(act)),
    add: async (act) => {
      acts.set(++order, structuredClone({ ...act, order }))
    },
    put: async (act) => {
      maybeDark()
      acts.set(act.order!, structuredClone(act))
      maybeDark()
    },
    drop: async (act) => {
      maybeDark()
      acts.delete(act.order!)
      maybeDark()
    },
    photos: async () => [...photos.values()],
    photo: async (sha256) => photos.get(sha256),
    keep: async (photo) => {
      photos.set(photo.sha256, photo)
    },
    forget: async (sha256) => {
      maybeDark()
      photos.delete(sha256)
    },
  }
}
