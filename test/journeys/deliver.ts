import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Commands, Queries } from '../../src/bim/core/contract.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { stateShown } from '../../src/bim/server/publish/query.revision.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { until } from '../setup/until.ts'
import { here } from './copy.ts'
import { asked } from './house.ts'
import type { Other } from './colleague.ts'

type Report = Queries['bim.report']['output']
type Plan = Estate['place.plan']['output']
/** `bare`: of another trade, it has no dwelling of its own. */
export type Delivery = { model: string; file: string; bytes: Buffer; bare?: true }

const aWhile = { timeout: 90_000, interval: 100 }

/** Delivers as head office does, and waits until it was read. */
export const deliver = async (
  desk: Page,
  building: string,
  { model, file, bytes }: Delivery,
): Promise<string> => {
  const named = `model=${encodeURIComponent(model)}&name=${encodeURIComponent(file)}`
  const answer = await desk.request.post(`/api/bim/${building}?${named}`, {
    data: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  })
  const { revision } = (await answer.json()) as { revision: string }
  await isRead(revision)
  return revision
}

export const reportOn = (desk: Page, revision: string): Promise<Report> =>
  asked(desk, 'bim.report', { revision })
/** Waits until a delivery was read, again too: by its line, since a whole report is much to ask for ten times a second. */
export const isRead = (revision: string): Promise<unknown> =>
  until(
    () =>
      here().kernel.database.owner.row(
        sql`select 1 from bim.revision r where r.id = ${revision} and ${stateShown} in ('read', 'taken')`,
      ),
    100,
  )

type Unit = { id: string }

/** Says once which dwelling is which: those of the model in their order, or all its rooms as one where it tells none. */
export const confirm = async (
  desk: Page,
  building: string,
  revision: string,
  units: readonly Unit[],
): Promise<void> => {
  const { model, dwellings } = await reportOn(desk, revision)
  if (dwellings.confirmed || (!dwellings.rule && !dwellings.loose.length)) return
  const keys = dwellings.found.map(({ key }) => key)
  const said: Commands['bim.confirm'] = dwellings.rule
    ? {
        model: model.id,
        rule: dwellings.rule.rule as 'zone',
        by: dwellings.rule.by,
        rooms: {},
        apart: [],
        dwellings: keys.map((key, i) => ({ key, unit: units[i]?.id ?? null })),
      }
    : {
        model: model.id,
        rule: 'hand',
        by: '',
        rooms: Object.fromEntries(dwellings.loose.map(({ id }) => [id, 'T1'])),
        apart: [],
        dwellings: [{ key: 'T1', unit: units[0]!.id }],
      }
  await send(desk, 'bim.confirm', building, said)
  await vi.waitFor(
    async () => expect((await reportOn(desk, revision)).dwellings.confirmed).toBe(true),
    aWhile,
  )
  await isRead(revision)
}

export const send = async (desk: Page, type: string, subject: string, data: unknown): Promise<void> => {
  const command = { id: crypto.randomUUID(), type, subject, data, at: new Date().toISOString() }
  const answer = await desk.request.post('/api/commands', { data: [command] })
  expect(await answer.json()).toMatchObject([{ ok: true }])
}

/** Lets in what is safe, of the building that somebody says it is: the invented residence has other sizes than the house it is sent to. */
export const acceptSafe = (desk: Page, building: string, revision: string): Promise<void> =>
  send(desk, 'bim.accept', building, { revision, changes: 'safe', building: true })

/** The first of these dwellings that has a plan, and on it what is to be touched. */
export const drawn = async (
  keeper: Other,
  units: readonly Unit[],
  touches: 'thing' | 'room',
): Promise<{ unit: string; plan: Plan }> => {
  for (const { id: unit } of units) {
    const plan = await keeper.ask<Plan>('place.plan', { unit })
    const there = touches === 'room' ? plan.rooms.length : plan.assets.some((a) => a.kind === 'radiator')
    if (plan.plan?.origin === 'model' && there) return { unit, plan }
  }
  throw new Error('no dwelling has a plan')
}

/** A building of theirs of which nothing is known yet. */
export const untold = async (keeper: Other): Promise<string> => {
  const { rows } = await keeper.ask<Estate['place.buildings']['output']>('place.buildings', {})
  for (const { id: building, dwellings } of rows.toSorted((a, b) => b.dwellings - a.dwellings)) {
    const { storeys, rooms } = await keeper.ask<Plan>('place.plan', { building })
    const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
    const dwelling = units.find(({ kind }) => kind === 'dwelling')!
    const inside = await keeper.ask<Plan>('place.plan', { unit: dwelling.id })
    if (dwellings > 1 && !storeys.length && !rooms.length && !inside.rooms.length) return building
  }
  throw new Error('everything is known of their buildings')
}
