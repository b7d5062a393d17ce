import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { residence } from '../../seeds/bim/residence.ts'
import type { Commands, Queries } from '../../src/bim/core/contract.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { unpacked } from '../bim/models.ts'
import { asked, axe, phone, picture, walk } from './house.ts'
import { type Other, other } from './others.ts'

const { become } = walk()
type Page = Awaited<ReturnType<typeof become>>
type Report = Queries['bim.report']['output']
type Plan = Estate['place.plan']['output']
type Delivery = { model: string; file: string; bytes: Buffer }

const zipped = (name: string): Buffer => readFileSync(new URL(`../fixtures/bim/${name}`, import.meta.url))
const packed = (file: string, model = 'Architecte'): Delivery => ({ model, file, bytes: unpacked(file) })
const ours = (revision: 1 | 2, faults: boolean): Delivery => ({
  model: 'Architecte',
  file: `residence-${revision}.ifc`,
  bytes: Buffer.from(residence({ revision, faults })),
})

type Told = {
  name: string
  /** who looks after a building of which nothing is known yet */
  caretaker: string
  /** in the order in which they are delivered */
  deliveries: Delivery[]
  /** what the caretaker touches: a thing or a room of a dwelling, or the plan of a building that has no room */
  touches: 'thing' | 'room' | 'storey'
}

const models: readonly Told[] = [
  {
    name: 'the Duplex, its two revisions and its electrical model',
    caretaker: 'caretaker-1',
    deliveries: [
      packed('Duplex_A_20110505.ifc'),
      packed('Duplex_A.ifc'),
      packed('Duplex_Electrical.ifc', 'Électricité'),
    ],
    touches: 'room',
  },
  {
    name: 'the large building of bim-whale',
    caretaker: 'caretaker-2',
    deliveries: [packed('bimwhale-LargeBuilding.ifc')],
    touches: 'room',
  },
  {
    name: 'the tall building of bim-whale',
    caretaker: 'caretaker-3',
    deliveries: [packed('bimwhale-TallBuilding.ifc')],
    touches: 'room',
  },
  {
    name: 'an archive of Schependomlaan, which has no room',
    caretaker: 'caretaker-4',
    deliveries: [
      {
        model: 'Structure',
        file: 'Schependomlaan-ROOT-kalkzandsteen.ifczip',
        bytes: zipped('Schependomlaan-ROOT-kalkzandsteen.ifczip'),
      },
    ],
    touches: 'storey',
  },
  {
    name: 'a residence with planted faults, and its second delivery',
    caretaker: 'caretaker-5',
    deliveries: [ours(1, true), ours(2, true)],
    touches: 'thing',
  },
]

test.each(models)(
  '$name: from the file to the caretaker’s finger',
  async ({ caretaker, deliveries, touches }) => {
    const keeper = await other(caretaker)
    const building = await untold(keeper)
    const desk = await become('helene', '/bureau')
    const dwellings = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
    const units = dwellings.filter(({ kind }) => kind === 'dwelling')
    for (const delivery of deliveries) {
      const revision = await deliver(desk, building, delivery)
      await confirm(desk, building, revision, units)
      await send(desk, 'bim.accept', building, { revision, changes: 'safe' })
    }

    const page = await become(caretaker, '/terrain', { view: phone })
    if (touches === 'storey') {
      await page.goto(`/terrain/plan?b=${building}`)
      await page.getByRole('img', { name: /^Plan/ }).waitFor()
      await page.getByRole('link', { name: 'Signaler autre chose ici' }).waitFor()
      await axe(page)
      return
    }
    const { unit, plan } = await drawn(keeper, units, touches)
    await page.goto(`/terrain/plan?u=${unit}`)
    await page.getByRole('img', { name: /^Plan/ }).waitFor()
    const sheet = page.getByRole('dialog')
    if (touches === 'thing') {
      const { id } = plan.assets.find(({ kind }) => kind === 'radiator')!
      await page.locator(`.plan-svg .plan-thing[data-id="${id}"]`).click()
      await sheet.getByText('Un radiateur reste froid').waitFor()
      await picture(page, 'plan-model-360')
    } else {
      await page
        .getByRole('region', { name: 'Pièces et équipements' })
        .getByRole('button', { name: new RegExp(`^${lit(plan).name}`) })
        .first()
        .click()
      await sheet.getByRole('link', { name: 'Signaler autre chose ici' }).waitFor()
      await axe(page)
      await picture(page, 'plan-room-360', { dark: true })
      // A window of the room: the report begins with where it is.
      await sheet.getByRole('link', { name: /fenêtre/i }).click()
      await page.waitForURL(/\/terrain\/signaler\?/)
      expect(new URL(page.url()).searchParams.get('in')).toMatch(/, (?:fenêtre|\d+ fenêtres)$/)
    }
    await axe(page)
  },
  180_000,
)

const aWhile = { timeout: 90_000, interval: 500 }

/** Delivers as head office does, and waits until it was read. */
const deliver = async (desk: Page, building: string, { model, file, bytes }: Delivery): Promise<string> => {
  const named = `model=${encodeURIComponent(model)}&name=${encodeURIComponent(file)}`
  const answer = await desk.request.post(`/api/bim/${building}?${named}`, {
    data: bytes,
    headers: { 'content-type': 'application/octet-stream' },
  })
  const { revision } = (await answer.json()) as { revision: string }
  await isRead(desk, revision)
  return revision
}

const reportOn = (desk: Page, revision: string): Promise<Report> => asked(desk, 'bim.report', { revision })
const isRead = (desk: Page, revision: string): Promise<void> =>
  expect.poll(async () => (await reportOn(desk, revision)).state, aWhile).toMatch(/^(?:read|taken)$/)

/** A room that a window lights. */
const lit = ({ rooms, openings }: Plan): Plan['rooms'][number] =>
  rooms.find(({ id }) => openings.some((each) => each.kind === 'window' && each.rooms.includes(id)))!

type Unit = { id: string }

/** Says once which dwelling is which: those of the model in their order, or all its rooms as one where it tells none. */
const confirm = async (
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
        dwellings: keys.map((key, i) => ({ key, unit: units[i]?.id ?? null })),
      }
    : {
        model: model.id,
        rule: 'hand',
        by: '',
        rooms: Object.fromEntries(dwellings.loose.map(({ id }) => [id, 'T1'])),
        dwellings: [{ key: 'T1', unit: units[0]!.id }],
      }
  await send(desk, 'bim.confirm', building, said)
  await expect.poll(async () => (await reportOn(desk, revision)).dwellings.confirmed, aWhile).toBe(true)
  await isRead(desk, revision)
}

const send = async (desk: Page, type: string, subject: string, data: unknown): Promise<void> => {
  const command = { id: crypto.randomUUID(), type, subject, data, at: new Date().toISOString() }
  const answer = await desk.request.post('/api/commands', { data: [command] })
  expect(await answer.json()).toMatchObject([{ ok: true }])
}

/** The first of these dwellings that has a plan, and on it what is to be touched. */
const drawn = async (
  keeper: Other,
  units: readonly Unit[],
  touches: Told['touches'],
): Promise<{ unit: string; plan: Plan }> => {
  for (const { id: unit } of units) {
    const plan = await keeper.ask<Plan>('place.plan', { unit })
    const there = touches === 'room' ? plan.rooms.length : plan.assets.some((a) => a.kind === 'radiator')
    if (plan.plan?.origin === 'model' && there) return { unit, plan }
  }
  throw new Error('no dwelling has a plan')
}

/** A building of theirs of which nothing is known yet. */
const untold = async (keeper: Other): Promise<string> => {
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
