import type { Page } from 'playwright-core'
import { newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { keepStrangers } from '../src/sensors/server/unread-store.ts'
import type { Queries } from '../src/sensors/core/contract.ts'
import { leGoffsBuilding } from '../test/journeys/valentin.ts'
import { actAs, deskActors, type Task } from './effort-task.ts'
import type { Hand } from './klm.ts'

/** Silent ones of a stair, by the doors behind which they are. */
const stair = [3, 3, 3, 3, 1, 1] as const
const silentOnes = stair.reduce<number>((sum, n) => sum + n, 0)

/** A radiator of Madame Le Goff’s building, on its plan. */
const radiatorPlan = async (kernel: Kernel): Promise<string> => {
  const { building } = await leGoffsBuilding(kernel.database.owner)
  const thing = await kernel.database.owner.row<{ id: string; unit: string }>(sql`
    select e.id, e.unit from estate.equipment e
    where e.building = ${building} and e.unit is not null and e.kind = 'radiator' and e.gone_on is null order by e.id limit 1`)
  return `/terrain/plan?b=${building}&u=${thing!.unit}&a=${thing!.id}`
}

/** What sensors cost a caretaker: one fitted by its number, and a stair of silent ones. */
export const sensorTasks: readonly Task[] = [
  {
    // Sixteen signs of an EUI, where no camera reads; from the thing of the plan on which it is fitted.
    name: 'sensor fitted by a typed number',
    target: 15,
    who: 'karim',
    phone: true,
    before: radiatorPlan,
    opens: (plan) => plan,
    walk: (page, hand) => fit(page, hand, `0004a30b${String(Date.now()).slice(-8)}`),
  },
  {
    // The same, where its network has been heard already: its last signs tell it apart.
    name: 'sensor fitted by its last signs',
    target: 15,
    who: 'karim',
    phone: true,
    before: async (kernel) => {
      const heard = Date.now() / 1000
      const address = { kind: 'eui', id: `70b3d57e${String(Date.now()).slice(-7)}c` } as const
      await kernel.database.transact((db) => keepStrangers(db, [{ address, heard }]))
      return `${await radiatorPlan(kernel)}#${address.id}`
    },
    opens: (plan) => plan.split('#')[0]!,
    walk: (page, hand, plan) => fit(page, hand, plan.slice(-4)),
  },
  {
    // Two doors that do not open, one behind which nothing hangs any more, and the rest of the stair shut.
    name: 'stair of silent sensors',
    target: 2,
    of: silentOnes,
    who: 'karim',
    phone: true,
    before: (kernel) => silence(kernel, stair),
    opens: (stop) => stop,
    walk: async (page, hand) => {
      const noAccess = page.getByRole('button', { name: /^No access,/ })
      const missing = page.getByRole('button', { name: /^Missing,/ })
      await hand.command(noAccess.first(), undoOf(page))
      await hand.command(noAccess.first(), undoOf(page))
      for (let n = 0; n < 3; n++) await hand.command(missing.first(), page.getByText('Noted: missing.'))
      await hand.command(page.getByRole('button', { name: /^No access to the/ }), undoOf(page))
      await noAccess.first().waitFor({ state: 'detached' })
    },
  },
  {
    // Nothing is alike: each is decided by itself.
    name: 'silent sensors behind a door each',
    target: 2,
    of: 6,
    who: 'karim',
    phone: true,
    before: (kernel) => silence(kernel, [1, 1, 1, 1, 1, 1]),
    opens: (stop) => stop,
    walk: async (page, hand) => {
      for (let n = 0; n < 6; n++) {
        const name = n % 2 ? /^No access,/ : /^Missing,/
        await hand.command(page.getByRole('button', { name }).first(), undoOf(page))
      }
    },
  },
]

const fit = async (page: Page, hand: Hand, number: string): Promise<void> => {
  const field = page.getByLabel('Number engraved on the sensor')
  const here = page.getByRole('button', { name: 'It is fitted here' })
  await hand.command(page.getByRole('link', { name: 'Fit a sensor' }).last(), field)
  await hand.field(field, number, here)
  await hand.command(here, page.getByText(/^Fitted:/).first())
}

const undoOf = (page: Page) => page.getByRole('button', { name: 'Undo' }).first()

const stairOf = async (kernel: Kernel): Promise<{ building: string; entrance: string; homes: string[] }> => {
  const { building } = await leGoffsBuilding(kernel.database.owner)
  const row = await kernel.database.owner.row<{ entrance: string; homes: string[] }>(sql`
    select p.entrance, array_agg(p.id order by p.storey desc, p.door) as homes from estate.place p
    where p.building = ${building} and p.entrance is not null and p.door <> '' group by p.entrance order by count(*) desc limit 1`)
  return { building, ...row! }
}

/** Devices that were fitted a month ago behind so many doors, and have said nothing since; nothing else is silent there. */
const silence = async (kernel: Kernel, doors: readonly number[]): Promise<string> => {
  const { building, entrance, homes } = await stairOf(kernel)
  const { rows } = (await kernel.ask(deskActors.luc, 'device.list', {
    building,
  })) as Queries['device.list']['output']
  for (const { id } of rows) await actAs(kernel, 'luc', 'device.retire', id, { why: 'taken' })
  const since = new Date(Date.now() - 30 * 86_400_000).toISOString()
  for (const [i, n] of doors.entries())
    for (let each = 0; each < n; each++)
      await actAs(kernel, 'luc', 'device.pair', newId(), {
        address: { serial: `MUET${String(Date.now()).slice(-7)}${i}${each}` },
        kind: 'allocator',
        unit: homes[i],
        since,
      })
  return `/terrain/tournee?b=${building}&e=${entrance}`
}
