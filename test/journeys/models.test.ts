import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { residence } from '../../seeds/bim/residence.ts'
import type { Queries as Estate } from '../../src/estate/core/contract.ts'
import { unpacked } from '../bim/models.ts'
import { confirm, deliver, type Delivery, drawn, send, untold } from './deliver.ts'
import { axe, phone, picture, walk } from './house.ts'
import { other } from './others.ts'

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
  async ({ caretaker, deliveries, touches, next }) => {
    const keeper = await other(caretaker)
    const building = await untold(keeper)
    const desk = await become('helene', '/bureau')
    const dwellings = await keeper.ask<Estate['place.units']['output']>('place.units', { building })
    const units = dwellings.filter(({ kind }) => kind === 'dwelling')
    for (const delivery of deliveries) {
      const revision = await deliver(desk, building, delivery)
      if (!delivery.bare) await confirm(desk, building, revision, units)
      await send(desk, 'bim.accept', building, { revision, changes: 'safe' })
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
    if (!next) return
    const { id } = apart(plan, next)
    await page.goto(`/terrain/plan?u=${unit}`)
    await page.locator(`.plan-svg .plan-thing[data-id="${id}"]`).click()
    await sheet.getByText('Prise électrique cassée').waitFor()
    await axe(page)
    await picture(page, 'plan-socket-360')
  },
  180_000,
)

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

/** A room that a window lights. */
const lit = ({ rooms, openings }: Plan): Plan['rooms'][number] =>
  rooms.find(({ id }) => openings.some((each) => each.kind === 'window' && each.rooms.includes(id)))!
