import { expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { risers } from '../../src/sensors/server/riser-columns.ts'
import { followAlarms } from '../../src/sensors/server/follow-alarms.ts'
import { takeObservations } from '../../src/sensors/server/take-observations.ts'
import { watchDays } from '../../src/sensors/server/watch-days.ts'
import { other } from './colleague.ts'
import { here } from './copy.ts'
import { axe, desk, picture, walk } from './house.ts'

const { become } = walk()
const hour = 3600
/** Noon in Paris of a Monday in January: cold homes are looked for in the season alone. */
const noon = Date.parse('2026-01-12T11:00:00Z') / 1000

type Home = { unit: string; building: string; isCold: boolean }

/** Three homes one above the other, and one beside them. */
const chooseHomes = (): Promise<Home[]> =>
  here().kernel.database.owner.rows(sql`
    with riser as (select r.unit, r.building, r.entrance, r.place from ${risers(sql`select b.id from estate.site b where b.agency = 'centre'`)} r),
    tall as (
      select r.building, r.entrance, r.place from riser r group by 1, 2, 3 having count(*) >= 3
        and exists (select from riser o where o.building = r.building and (o.entrance, o.place) is distinct from (r.entrance, r.place))
      order by 1, 2, 3 limit 1)
    (select r.unit, r.building, true as "isCold" from riser r join tall t on t.building = r.building
        and t.entrance is not distinct from r.entrance and t.place = r.place order by r.unit limit 3)
    union all
    (select r.unit, r.building, false from riser r join tall t on t.building = r.building
        and (t.entrance, t.place) is distinct from (r.entrance, r.place) order by r.unit limit 1)`)

const hearHome = async (serial: string, degrees: number, hours: number): Promise<void> => {
  const address = { kind: 'serial' as const, id: serial }
  const messages = Array.from({ length: hours }, (_, i) => {
    const at = noon + i * hour
    const observations = [{ address, metric: 'temperature' as const, value: degrees * 100, at }]
    return {
      way: 'senml',
      heard: at + 5,
      text: '',
      observed: { ok: true as const, address, observations, unread: [] },
    }
  })
  await here().kernel.database.transact((db) => takeObservations(db, messages, { lateDays: 45 }))
}

test('three cold homes one above the other are one incident, which a technician reads with what measured it', async () => {
  const { kernel } = here()
  const homes = await chooseHomes()
  expect(homes).toHaveLength(4)
  const { building } = homes[0]!
  const luc = await other('luc')
  const serials = homes.map((_, i) => `FROID${Date.now() % 1_000_000}${i}`)
  for (const [i, { unit }] of homes.entries())
    await luc.send('device.pair', newId(), {
      address: { serial: serials[i] },
      kind: 'roomProbe',
      unit,
      since: '2025-12-01T00:00:00Z',
    })
  await hearHome(serials[3]!, 20, 40)
  for (const [i, { isCold }] of homes.entries()) {
    if (!isCold) continue
    await hearHome(serials[i]!, 16.5, 30 + i)
    await watchDays(kernel.database)
    await followAlarms(kernel, new Date((noon + (30 + i) * hour) * 1000).toISOString())
  }
  const matters = await kernel.database.owner.rows<{ id: string; kind: string; outage: string | null }>(sql`
    select m.id, m.kind, m.outage from requests.matter m join kernel.fact f on f.subject = m.id and f.type = 'request.filed'
    where m.building = ${building} and f.data ->> 'channel' = 'sensor' order by m.kind`)
  const incidents = matters.filter(({ kind }) => kind === 'outage')
  expect(incidents).toHaveLength(1)
  expect(matters.filter(({ outage }) => outage === incidents[0]!.id)).toHaveLength(matters.length - 1)

  const page = await become('luc', `/bureau/capteurs/${building}`, { view: desk })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page
    .getByText(/Logement froid|Logements froids|froid/i)
    .first()
    .waitFor()
  await axe(page)
  await picture(page, 'building-health')
  await page.goto(`/bureau/r/${incidents[0]!.id}`)
  await page
    .getByText(/par un capteur/)
    .first()
    .waitFor()
  await axe(page)
})
