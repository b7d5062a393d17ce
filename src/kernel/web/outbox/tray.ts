import type { Command } from '../../core/command.ts'
import { newId } from '../act-ids.ts'
import { owner, tellWatchers } from './outbox-state.ts'
import { keep, keptActs, watchClock } from './keep-act.ts'
import { store } from './outbox-store.ts'
import { flush } from './flush-outbox.ts'
import { isOwn } from './owner.ts'
import { forgetPhotos, sweepPhotos } from './photos.ts'
import type { KeptPhoto, WaitingAct } from './outbox-types.ts'

export type { KeptPhoto, WaitingAct } from './outbox-types.ts'

/** Acts of this person that have not left yet, in the order in which she did them. */
export const waitingActs = async (): Promise<WaitingAct[]> =>
  (await keptActs()).filter((w) => !w.refused && isOwn(w.owner, owner()) && isAct(w.command))

// A queue that was tampered with holds what is none; it goes to the tray with the next network.
const isAct = (command: Command | null | undefined): boolean =>
  typeof command?.type === 'string' && typeof command.data === 'object'

/** Acts of this person that the server refused, with her own words: kept until she takes them up again or lets them go. */
export const refusedActs = async (): Promise<WaitingAct[]> =>
  (await store.acts()).filter((w) => w.refused && isOwn(w.owner, owner()))

/** Photos of this person that the server could not take; their words have left. */
export const refusedPhotos = async (): Promise<KeptPhoto[]> =>
  (await store.photos()).filter((p) => p.refused && isOwn(p.owner, owner()))

/** What a person makes of a refused act: the same with other words, or another act in its place. */
export type Instead = { type?: string; subject?: string; data: unknown }

/**
 * Takes a refused act up again. Where the server gave no answer that it remembers and nothing is changed, it keeps its id, so
 * that it cannot happen twice; else it is a new act, kept before the old one is dropped.
 */
export const takeUp = async (act: WaitingAct, instead: Instead): Promise<void> => {
  void watchClock()
  const { refused, order, ...rest } = act
  const { type = act.command.type, subject = act.command.subject, data } = instead
  const same = type === act.command.type && JSON.stringify(data) === JSON.stringify(act.command.data)
  if (refused?.unsure && same) await store.put({ ...rest, ...(order === undefined ? {} : { order }) })
  else {
    const command = { ...act.command, type, subject, data, id: newId(), at: new Date().toISOString() }
    await keep({ ...rest, command })
    await store.drop(act)
  }
  void tellWatchers()
  void flush()
}

/**
 * Sends what was refused before once more, as it is: of a phone that was withdrawn, somebody reads it at the agency. What is no
 * act says nothing to anybody, and goes. Begun again, it goes on where it was left.
 */
export const handOver = async (): Promise<void> => {
  for (const act of await refusedActs()) {
    const isNone = typeof act.command !== 'object' || act.command === null
    if (isNone) await letGo(act).catch(() => undefined)
    // One that cannot be sent keeps no other back.
    else if (!act.handed)
      await takeUp({ ...act, handed: true }, { data: act.command.data }).catch(() => undefined)
  }
  void flush()
}

/** Forgets a refused act, and the photos that nothing else shows. */
export const letGo = async (act: WaitingAct): Promise<void> => {
  await store.drop(act)
  await forgetPhotos(store, Array.isArray(act.photos) ? act.photos : [])
  await tellWatchers()
}

export const letPhotoGo = async ({ sha256 }: KeptPhoto): Promise<void> => {
  await store.forget(sha256)
  await tellWatchers()
}

/** Forgets photos that no act speaks of, a week after they were taken. */
export const sweep = (): Promise<void> => sweepPhotos(store, Date.now())
