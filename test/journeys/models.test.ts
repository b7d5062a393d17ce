import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { unpacked } from '../bim/models.ts'
import { acceptSafe, confirm, deliver, type Delivery, drawn, send, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { type Other, other } from './colleague.ts'
import { touchRoom, touchSpot, touchThing } from './touch.ts'

const { become } = walk()
type Plan = Estate['place.plan']['output']

const zipped = (name: string): Buffer => readFileSync(new URL(`../fixtures/bim/${name}`, import.meta.url))
const packed = (file: string, model = 'Architecte'): Delivery => ({ model, file, bytes: unpacked(file) })
const ours = (revision: 1 | 2, faults: boolean): Delivery => ({
  model: 'Architecte',
  file: `residence-${revision}.ifc`,
  bytes: Buffer.from(residence({ revision, faults })),
})

type Told = {
  name: string
  /** the model's pictures are called so */
  called: string
  /** who looks after a building of which nothing is known yet */
  caretaker: string
  /** in the order in which they are delivered */
  deliveries: Delivery[]
  /** what the caretaker touches: a thing or a room of a dwelling, or the plan of a building that has no room */
  touches: 'thing' | 'room' | 'storey'
  /** what he touches next: a thing that another model told */
  next?: 'socket'
}

const models: readonly Told[] = [
  {
    name: 'the Duplex, its two revisions and its electrical model',
    called: 'duplex',
    caretaker: 'caretaker-1',
    deliveries: [
      packed('Duplex_A_20110505.ifc'),
      packed('Duplex_A.ifc'),
      { ...packed('Duplex_Electrical.ifc', 'Électricité'), bare: true },
    ],
    touches: 'room',
    next: 'socket',
  },
  {
    name: 'the large building of bim-whale',
    called: 'large',
    caretaker: 'caretaker-2',
    deliveries: [packed('bimwhale-LargeBuilding.ifc')],
    touches: 'room',
  },
  {
    name: 'the tall building of bim-whale',
    called: 'tall',
    caretaker: 'caretaker-3',
    deliveries: [packed('bimwhale-TallBuilding.ifc')],
    touches: 'room',
  },
  {
    name: 'an archive of Schependomlaan, which has no room',
    called: 'schependomlaan',
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
    called: 'faults',
    caretaker: 'caretaker-5',
    deliveries: [ours(1, true), ours(2, true)],
    touches: 'thing',
  },
  {
    name: 'the residence that was given',
    called: 'residence',
    caretaker: 'caretaker-8',
    deliveries: [packed('synthetic-residence-R4-20logements.ifc')],
    touches: 'thing',
  },
]

test.each(models)(
  '$name: from the file to the caretaker’s finger',
  async ({ called, caretaker, deliveries, touches, next }) => {
    const keeper = await other(caretaker)
    const building = await untold(keeper)
    const desk = await become('helene', '/bureau')
    const dwellings = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
    const units = dwellings.filter(({ kind }) => kind === 'dwelling')
    for (const delivery of deliveries) {
      const revision = await deliver(desk, building, delivery)
      if (!delivery.bare) await confirm(desk, building, revision, units)
      await acceptSafe(desk, building, revision)
    }

    // Of each delivery it is said how long its file is kept.
    await desk.goto(`/bureau/maquettes/${building}`)
    await desk.getByText('Fichier gardé', { exact: false }).first().waitFor()
    await axe(desk)
    if (deliveries.length > 2) await picture(desk, 'models-kept-1280')
    await desk.getByRole('link', { name: deliveries[0]!.file }).first().click()
    await desk.getByRole('status').getByText('Fichier gardé', { exact: false }).waitFor()
    await axe(desk)
    if (deliveries.length > 2) await picture(desk, 'revision-kept-1280')
    const page = await become(caretaker, '/terrain', { view: phone })
    const sheet = page.getByRole('dialog')
    if (next) {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
      await page.waitForFunction(() => performance.getEntriesByName('loge-drawings-kept').length > 0)
    }
    if (touches === 'storey') {
      await page.goto(`/terrain/plan?b=${building}`)
      await page.getByRole('img', { name: /^Plan/ }).waitFor()
      await axe(page)
      // Walls and no room: a finger says what stands there, and it is on the plan from then on.
      await touchSpot(page)
      await sheet.getByRole('link', { name: 'Signaler autre chose ici' }).waitFor()
      await axe(page)
      await picture(page, `model-${called}-360`)
      await sheet.getByRole('button', { name: 'Il manque un équipement' }).click()
      await sheet.getByLabel('Ce que c’est').selectOption('boiler')
      await sheet.getByRole('button', { name: 'Ajouter' }).click()
      await expect.poll(() => page.locator('.plan-svg .plan-thing').count()).toBe(1)
      await expect.poll(async () => (await onStorey(keeper, building)).length).toBe(1)
      const [boiler] = await onStorey(keeper, building)
      expect(boiler).toMatchObject({
        kind: 'boiler',
        room: null,
        at: [expect.any(Number), expect.any(Number)],
      })
      await page.reload()
      await touchThing(page, boiler!.id)
      await sheet.getByText('Chaudière en panne').waitFor()
      return
    }
    const { unit, plan } = await drawn(keeper, units, touches)
    await page.goto(`/terrain/plan?u=${unit}`)
    await page.getByRole('img', { name: /^Plan/ }).waitFor()
    if (touches === 'thing') {
      await touchThing(page, plan.assets.find(({ kind }) => kind === 'radiator')!.id)
      await sheet.getByText('Un radiateur reste froid').waitFor()
      await picture(page, `model-${called}-360`)
    } else {
      const touched = await touchRoom(page, lit(plan))
      const { name } = plan.rooms.find(({ id }) => id === touched)!
      await sheet.getByRole('heading', { name }).waitFor()
      await sheet.getByRole('link', { name: 'Signaler autre chose ici' }).waitFor()
      await axe(page)
      await picture(page, `model-${called}-360`, { dark: true })
      // A window of the room: the report begins with where it is.
      await sheet.getByRole('link', { name: /fenêtre/i }).click()
      await page.waitForURL(/\/terrain\/signaler\?/)
      expect(new URL(page.url()).searchParams.get('in')).toMatch(/, (?:fenêtre|\d+ fenêtres)$/)
    }
    await axe(page)
    if (!next) return
    // In space too its things stand where they are, though the shapes are of the first model alone.
    const turned = `/terrain/plan?u=${unit}&v=1&a=${apart(plan, next).id}`
    const ring = page
      .locator('.space-ring')
      .or(page.getByText('Cet appareil ne sait pas montrer la vue en volume', { exact: false }))
    await page.goto(turned)
    await sheet.getByRole('button', { name: 'Fermer' }).click()
    await ring.waitFor()
    await picture(page, `model-${called}-space-360`)
    // What the second model told is on the phone too, where there is no network.
    await page.context().setOffline(true)
    await page.goto(`/terrain/plan?u=${unit}`)
    await touchThing(page, apart(plan, next).id)
    await sheet.getByText('Prise électrique cassée').waitFor()
    await axe(page)
    await picture(page, `model-${called}-${next}-360`)
    await page.goto(turned)
    await sheet.getByRole('button', { name: 'Fermer' }).click()
    await ring.waitFor()
  },
)

test('a building that has no model: a list of rooms is enough for the finger', async () => {
  const keeper = await other('caretaker-9')
  const building = await untold(keeper)
  const units = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
  const { id: unit } = units.find(({ kind }) => kind === 'dwelling')!
  const desk = await become('helene', '/bureau')
  await send(desk, 'room.list', building, {
    unit,
    rooms: [
      { id: newId(), kind: 'living', name: 'Séjour', surface: 19 },
      { id: newId(), kind: 'kitchen', name: 'Cuisine', surface: 8 },
      { id: newId(), kind: 'bathroom', name: 'Salle d’eau', surface: 4 },
    ],
  })
  const { rooms } = await keeper.ask<Plan>('place.plan', { unit })
  const page = await become('caretaker-9', `/terrain/plan?u=${unit}`, { view: phone })
  await page.getByText('Croquis', { exact: false }).waitFor()
  const touched = await touchRoom(
    page,
    rooms.filter(({ kind }) => kind === 'kitchen').map(({ id }) => id),
  )
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: /^Cuisine/ }).waitFor()
  await axe(page)
  await picture(page, 'model-none-360')
  // What stands there is said on the spot, and can be touched.
  await sheet.getByRole('button', { name: 'Il manque un équipement' }).click()
  await sheet.getByLabel('Ce que c’est').selectOption('sink')
  await sheet.getByRole('button', { name: 'Ajouter' }).click()
  const ring = page.locator('.plan-svg .plan-thing')
  await ring.waitFor()
  await touchThing(page, (await ring.getAttribute('data-id'))!)
  await sheet.getByText('Dans : Cuisine', { exact: false }).waitFor()
  await expect
    .poll(async () => (await keeper.ask<Plan>('place.plan', { unit })).assets.map(({ room }) => room), {
      timeout: 60_000,
    })
    .toEqual([touched])
})

const onStorey = async (keeper: Other, building: string): Promise<Plan['assets']> =>
  (await keeper.ask<Plan>('place.plan', { building })).assets

/** A thing of a kind, in a room, with nothing else within a metre on the plan. */
const apart = ({ assets }: Plan, kind: string): Plan['assets'][number] =>
  assets.find(
    (one) =>
      one.kind === kind &&
      one.room !== null &&
      assets.every(
        ({ id, at }) => id === one.id || !at || Math.hypot(at[0]! - one.at![0]!, at[1]! - one.at![1]!) > 1,
      ),
  )!

/** The rooms that a window lights. */
const lit = ({ rooms, openings }: Plan): string[] =>
  rooms
    .map(({ id }) => id)
    .filter((id) => openings.some((each) => each.kind === 'window' && each.rooms.includes(id)))
