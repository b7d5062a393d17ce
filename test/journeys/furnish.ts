import { readFileSync } from 'node:fs'
import { idOf } from '../../seeds/characters.ts'
import { houseActor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { leGoffsBuilding } from './valentin.ts'

const golden = (name: string): string =>
  readFileSync(new URL(`../bim/golden/${name}.svg`, import.meta.url), 'utf8')

type Spot = { storey: string; unit: string | null }

/**
 * The building where Madame Le Goff lives, as a revision of its model leaves it: the plan of her flat (that of a residence which
 * the project draws itself) and of her landing, with their rooms and equipment.
 */
export const furnish = async (kernel: Kernel): Promise<void> => {
  const db = kernel.database.owner
  const { building, hers, stairs, number } = await leGoffsBuilding(db)
  const storey = derivedId('storey', hers)
  const flat = drawn(golden('amandiers-a-101'), { storey, unit: hers })
  const hall = drawn(landing, { storey, unit: stairs })
  const plans = []
  for (const { svg, of, unit } of [
    { svg: flat.svg, of: 'dwelling', unit: hers },
    { svg: hall.svg, of: 'landing', unit: stairs },
  ])
    plans.push({ of, unit, storey, ...(await kernel.files.draw(db, [svg]))[0]! })
  await take(kernel, building, {
    source: 'model',
    at: '2026-03-01T09:00:00Z',
    storeys: [{ id: storey, name: `R+${number}`, storey: number, z: 2.8 * number }],
    rooms: [...flat.rooms, ...hall.rooms],
    assets: [...flat.assets, ...hall.assets],
    plans,
    gone: await insideOf(db, [hers, stairs]),
  })
}

/** Work that ended lately in the buildings of another caretaker than Karim waits for a check on the spot. */
export const drawOne = async (kernel: Kernel): Promise<void> => {
  const found = await kernel.database.owner.row<{ order: string; request: string }>(sql`
    select o.id as "order", o.request from contractors.work_order o
    join requests.request r on r.id = o.request and (r.status = 'resolved' or r.closure = 'done')
    where o.status = 'done' and o.paid_at is null
      and exists (select from people.patch p where p.building = o.building and p.caretaker <> ${idOf('karim')})
      and not exists (select from people.patch p where p.building = o.building and p.caretaker = ${idOf('karim')})
      and not exists (select from contractors.work_order n where n.request = o.request and n.id <> o.id)
    order by o.ended_at desc, o.id limit 1`)
  const now = new Date()
  const until = new Date(now.getTime() + 10 * 86_400_000).toISOString()
  const outcome =
    found &&
    (await kernel.send(houseActor(derivedId('journeys', 'draw')), {
      id: newId(),
      type: 'order.draw',
      subject: found.request,
      data: { order: found.order, until },
      at: now.toISOString(),
    }))
  if (!outcome?.ok) throw new Error('no order was drawn')
}

/** What a list told of these units before: the model tells it anew. */
const insideOf = (db: Db, units: readonly string[]): Promise<{ family: string; id: string }[]> =>
  db.rows(sql`
    select 'room' as family, id from estate.room where unit = any (${units}::uuid[]) and gone_on is null
    union all select 'asset', id from estate.asset where unit = any (${units}::uuid[]) and gone_on is null`)

/** Each flat of a building with the same plan, rooms and equipment; says how many bytes its drawings are. */
export const furnishFlats = async (kernel: Kernel, building: string): Promise<number> => {
  const db = kernel.database.owner
  const flats = await db.rows<{ id: string; number: number }>(
    sql`select id, coalesce(storey, 0) as number from estate.unit where building = ${building} and kind = 'dwelling' order by id`,
  )
  const named = (number: number): string => derivedId('storey', building, number)
  const insides = []
  for (const { id, number } of flats) {
    const flat = drawn(golden('amandiers-a-101'), { storey: named(number), unit: id })
    const file = (await kernel.files.draw(db, [flat.svg]))[0]!
    insides.push({ ...flat, plan: { of: 'dwelling', unit: id, storey: named(number), ...file } })
  }
  await take(kernel, building, {
    source: 'model',
    at: '2026-03-01T09:00:00Z',
    storeys: [...new Set(flats.map((f) => f.number))].map((number) => ({
      id: named(number),
      name: `R+${number}`,
      storey: number,
      z: 2.8 * number,
    })),
    rooms: insides.flatMap((each) => each.rooms),
    assets: insides.flatMap((each) => each.assets),
    plans: insides.map((each) => each.plan),
  })
  return insides.reduce((sum, each) => sum + each.plan.bytes, 0)
}

const take = async (kernel: Kernel, building: string, data: object): Promise<void> => {
  const outcome = await kernel.send(houseActor(derivedId('house', 'model')), {
    id: newId(),
    type: 'inventory.take',
    subject: building,
    at: new Date().toISOString(),
    data,
  })
  if (!outcome.ok) throw new Error(`inventory.take: ${JSON.stringify(outcome)}`)
}

/** What a plan draws, as a batch says it: its marks become ids of ours. */
const drawn = (svg: string, { storey, unit }: Spot) => {
  const id = (mark: string): string => derivedId('drawn', unit ?? storey, mark)
  const names = new Map(
    [...svg.matchAll(/<text class="t" data-g="([^"]+)"[^>]*>([^<]+)/g)].map(([, mark, name]) => [mark, name]),
  )
  const shapes = [
    ...svg.matchAll(/<path class="([re])" data-g="([^"]+)" data-k="(\w+)" d="M(-?\d+) (-?\d+)([^"]*)"/g),
  ].map(([, of, mark, kind, x, y, rest]) => ({
    of,
    mark: mark!,
    kind: kind!,
    at: [Number(x) / 100, Number(y) / 100] as const,
    wide: Math.abs(Number(/h(-?\d+)/.exec(rest!)?.[1] ?? 0)) / 100,
    high: Math.abs(Number(/v(-?\d+)/.exec(rest!)?.[1] ?? 0)) / 100,
  }))
  const inside = ([x, y]: readonly [number, number]): string | undefined =>
    shapes.find(
      (r) => r.of === 'r' && x >= r.at[0] && y >= r.at[1] && x <= r.at[0] + r.wide && y <= r.at[1] + r.high,
    )?.mark
  return {
    svg: svg.replaceAll(/data-g="([^"]+)"/g, (_, mark: string) => `data-id="${id(mark)}"`),
    rooms: shapes
      .filter(({ of }) => of === 'r')
      .map(({ mark, kind, wide, high }) => ({
        id: id(mark),
        storey,
        unit,
        kind,
        name: names.get(mark) ?? 'Palier',
        surface: Math.round(wide * high * 10) / 10,
      })),
    assets: shapes
      .filter(({ of }) => of === 'e')
      .map(({ mark, kind, at }) => {
        const room = inside(at)
        return {
          id: id(mark),
          storey,
          unit,
          room: room ? id(room) : null,
          kind,
          name: called[kind] ?? 'Équipement',
          at: [...at],
          ...(kind === 'boiler'
            ? {
                maker: 'Frisquet',
                model: 'Hydromotrix',
                serial: 'F-204817',
                installedOn: '2019-10-02',
                warrantyUntil: '2029-10-02',
              }
            : {}),
        }
      }),
  }
}

const called: Record<string, string> = {
  radiator: 'Radiateur',
  boiler: 'Chaudière',
  sink: 'Évier',
  bath: 'Baignoire',
  washbasin: 'Lavabo',
  toilet: 'WC',
  vent: 'Bouche de ventilation',
  electricalPanel: 'Tableau électrique',
  light: 'Luminaire',
}

/** A landing as one draws it: the stairs, the passage, a radiator, two lights. */
const landing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 420" text-anchor="middle"><g transform="translate(20 20)"><path class="r" data-g="passage" data-k="landing" d="M0 0h600v180h-600z"/><path class="r" data-g="flight" data-k="stairs" d="M180 180h240v200h-240z"/><path class="s" d="M180 210h240M180 240h240M180 270h240M180 300h240M180 330h240M180 360h240"/><path class="d" d="M0 60h-12v83A83 83 0 0 0 0 143M600 60h12v83A83 83 0 0 1 600 143"/><path class="e" data-g="radiator" data-k="radiator" d="M260 0h80v12h-80z"/><path class="e" data-g="light-1" data-k="light" d="M120 80h20v20h-20z"/><path class="e" data-g="light-2" data-k="light" d="M460 80h20v20h-20z"/><text class="t" data-g="passage" x="300" y="110" font-size="25">Palier</text><text class="t" data-g="flight" x="300" y="290" font-size="25">Escalier</text></g></svg>`
