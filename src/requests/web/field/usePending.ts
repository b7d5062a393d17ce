import { useEffect, useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { type WaitingAct, waitingActs } from '../../../kernel/web/outbox/tray.ts'
import type { Commands, PlaceCard } from '../../core/contract.ts'
import { estate } from './field-client.ts'

type Filing = Commands['request.file']

/** An act on a request that has not left yet. */
export type PendingAct = {
  id: string
  type: string
  subject: string
  at: string
  data: Record<string, unknown>
}

/** A report that the house has not heard of: it has its words, its photos and its place all the same. */
export type PendingReport = { id: string; at: string; data: Filing; place: PlaceCard | undefined }

export type Pending = { reports: readonly PendingReport[]; acts: readonly PendingAct[] }

let shownPending: Pending = { reports: [], acts: [] }
const readers = new Set<(pending: Pending) => void>()

/** What this phone keeps of requests until it has left, as it comes and goes: read once for all lines of a screen. */
export const usePending = (): Pending => {
  const [pending, setPending] = useState(shownPending)
  useEffect(() => {
    readers.add(setPending)
    if (readers.size === 1) begin()
    else setPending(shownPending)
    return () => {
      readers.delete(setPending)
      if (!readers.size) end()
    }
  }, [])
  return pending
}

let end = (): void => {}
const begin = (): void => {
  let gone = false
  const look = (): void =>
    void readPending().then((found) => {
      if (gone || isSame(shownPending, found)) return
      shownPending = found
      for (const reader of readers) reader(found)
    })
  const stop = watchOutbox(look)
  end = () => {
    gone = true
    stop()
  }
}

const isSame = (a: Pending, b: Pending): boolean => JSON.stringify(a) === JSON.stringify(b)

const readPending = async (): Promise<Pending> => {
  const acts = (await waitingActs()).map(actOf)
  const reports = acts
    .filter((a) => a.type === 'request.file')
    .map(({ subject, at, data }) => ({ id: subject, at, data: data as Filing }))
  return {
    reports: await Promise.all(reports.map(async (r) => ({ ...r, place: await placeOf(r.data) }))),
    acts: acts.filter((a) => a.type.startsWith('request.') && a.type !== 'request.file'),
  }
}

const actOf = ({ command: { id, type, subject, at, data } }: WaitingAct): PendingAct => ({
  id,
  type,
  subject,
  at,
  data: data as Record<string, unknown>,
})

const places = new Map<string, PlaceCard>()

// From what the phone took along; else from the house, when it can be reached.
const placeOf = async ({ unit, building, code }: Filing): Promise<PlaceCard | undefined> => {
  const key = unit ?? building ?? code ?? ''
  const known = places.get(key)
  if (known || !(unit || building)) return known
  const card = await estate.ask('place.card', unit ? { unit } : { building: building ?? '' })
  if (isNo(card)) return undefined
  places.set(key, card.place)
  return card.place
}
