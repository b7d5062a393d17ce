import { useEffect, useMemo, useState } from 'preact/hooks'
import type { HeldAct } from '../../../kernel/web/outbox.ts'
import { watchOutbox } from '../../../kernel/web/outbox/outbox-state.ts'
import { waitingActs } from '../../../kernel/web/outbox/tray.ts'
import type { DeviceRow } from '../../core/contract.ts'
import type { KnownDevices } from '../../core/number-ends.ts'
import { unfoldDevices } from '../../core/pack-devices.ts'
import { type PendingAct, withPendingDevices } from '../../core/pending-devices.ts'
import { useAsk } from './devices-client.ts'

type KeptAct = PendingAct & { id: string }

/** An act that has left stands as done until the house has told it back (ms). */
const toldBack = 8000
const leftActs = new Map<string, { act: KeptAct; until: number }>()
const undoneActs = new Set<string>()

/** Takes acts back that have not left: they are shown as done no more. Told whether all of them could be. */
export const takeActsBack = async (acts: readonly HeldAct[]): Promise<boolean> => {
  for (const { id } of acts) undoneActs.add(id)
  const back = await Promise.all(
    acts.map(async ({ id, takeBack }) => (await takeBack()) || !undoneActs.delete(id)),
  )
  return back.every(Boolean)
}

const waitingDevices = async (): Promise<KeptAct[]> =>
  (await waitingActs()).flatMap(({ command: { id, type, subject, at, data } }) =>
    type.startsWith('device.') && !undoneActs.has(id) ? [{ id, type, subject, at, data }] : [],
  )

/** What was done to devices on this phone, and the house has not told back yet; and which of it has not left. */
const useDeviceActs = (): { acts: readonly KeptAct[]; waits: ReadonlySet<string> } => {
  const [told, setTold] = useState<{ acts: readonly KeptAct[]; waits: ReadonlySet<string> }>(noActs)
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void =>
      void waitingDevices().then((waiting) => {
        if (gone) return
        const now = Date.now()
        for (const act of waiting) leftActs.set(act.id, { act, until: now + toldBack })
        for (const [id, { until }] of leftActs) if (until < now || undoneActs.has(id)) leftActs.delete(id)
        setTold({
          acts: [...leftActs.values()].map(({ act }) => act),
          waits: new Set(waiting.map(deviceOf)),
        })
        clearTimeout(timer)
        if (leftActs.size) timer = setTimeout(look, toldBack + 100)
      })
    const stop = watchOutbox(look)
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [])
  return told
}

const noNumbers: readonly string[] = []
const noActs = { acts: [], waits: new Set<string>() }

const deviceOf = ({ type, subject, data }: KeptAct): string =>
  type === 'device.replace' ? String((data as { device?: unknown }).device) : subject

export type Devices = KnownDevices & {
  /** those of which an act has not left this phone */
  waits: ReadonlySet<string>
  isKnown: boolean
}

/** The devices of this phone’s buildings as they stand, what was done on it without network included. */
export const useDevices = (): Devices => {
  const { data } = useAsk('device.pack', {}, true)
  const { acts, waits } = useDeviceActs()
  const rows = useMemo(() => (data ? unfoldDevices(data) : []), [data])
  return {
    rows: withPendingDevices(rows, acts),
    unpaired: data?.unpaired ?? noNumbers,
    waits,
    isKnown: data !== undefined,
  }
}

/** Devices on a thing or in a dwelling, with what the house heard of them just now where it can be asked. */
export const useDevicesAt = (spot: {
  building: string
  unit?: string | undefined
  thing?: string | undefined
}): Devices => {
  const devices = useDevices()
  const at = spot.thing
    ? { asset: spot.thing }
    : spot.unit
      ? { unit: spot.unit }
      : { building: spot.building }
  const { data } = useAsk('device.list', at, true)
  const fresh = new Map(data?.rows.map((row) => [row.id, row]))
  const rows = devices.rows
    .filter((row) => (spot.thing ? row.asset === spot.thing : isIn(row, spot)))
    .map((row) => ({ ...row, ...heardOf(fresh.get(row.id)) }))
  return { ...devices, rows }
}

const isIn = (
  row: DeviceRow,
  { building, unit }: { building: string; unit?: string | undefined },
): boolean => (unit ? row.unit === unit : row.building.id === building && row.unit === null)

const heardOf = (row: DeviceRow | undefined): Partial<DeviceRow> =>
  row ? { heard: row.heard, silentSince: row.silentSince, photos: row.photos } : {}
