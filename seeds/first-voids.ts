import { idOf, actorOf, staff } from './characters.ts'
import { tellInspections } from './first-inspections.ts'
import { dayOf } from '../src/kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../src/kernel/core/zone.ts'
import {
  diagnosticKinds,
  type DiagnosticKind,
  type Finding,
} from '../src/lettings/core/diagnostics/diagnostic-lives.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { json, sql } from '../src/kernel/server/sql.ts'

type VoidAct = { by: string; type: string; data: Record<string, unknown>; ago: number }

const usual: Readonly<Record<DiagnosticKind, Finding>> = {
  dpe: 'C',
  lead: 'none',
  electricity: 'done',
  gas: 'absent',
  risks: 'done',
  asbestos: 'none',
  noise: 'outside',
}

const capucine = staff.find(({ key }) => key === 'capucine')!

/** Whoever lets dwellings again is hired, and may be chosen on a demonstration. */
const hireCapucine = async (kernel: Kernel, now: string): Promise<void> => {
  const helene = actorOf(staff.find(({ key }) => key === 'helene')!)
  const { first: firstName, last: lastName, role, agencies, job, phone } = capucine
  const data = { firstName, lastName, role, agencies, job, phone, email: '' }
  const id = derivedId('first voids', 'hire')
  await kernel.send(helene, { id, type: 'person.hire', subject: idOf('capucine'), data, at: now }, now)
  await kernel.database.owner.run(sql`
    update kernel.setting set value = value || ${json([idOf('capucine')])}
    where key = 'personas' and not value @> ${json([idOf('capucine')])}`)
}

/** Days before now on which a lease ended (or will end, where less than none), and what was done since. */
const voids: readonly { ends: number; acts: readonly VoidAct[] }[] = [
  {
    ends: 74,
    acts: [
      { by: 'nadia', type: 'void.move', data: { step: 'returned' }, ago: 73 },
      { by: 'luc', type: 'void.move', data: { step: 'works' }, ago: 69 },
      { by: 'luc', type: 'void.move', data: { step: 'ready' }, ago: 41 },
      { by: 'capucine', type: 'void.move', data: { step: 'proposed' }, ago: 38 },
      { by: 'capucine', type: 'void.move', data: { step: 'decided' }, ago: 24 },
      { by: 'capucine', type: 'void.move', data: { step: 'offered' }, ago: 23 },
      { by: 'capucine', type: 'void.back', data: { step: 'decided', reason: 'refused' }, ago: 12 },
      { by: 'capucine', type: 'void.move', data: { step: 'offered' }, ago: 11 },
    ],
  },
  {
    ends: 31,
    acts: [
      { by: 'nadia', type: 'void.move', data: { step: 'returned' }, ago: 30 },
      { by: 'luc', type: 'void.move', data: { step: 'works' }, ago: 27 },
    ],
  },
  // Keys that came back, and what is to be mended, are told by its exit.
  { ends: 9, acts: [] },
  { ends: -47, acts: [] },
]

/** Some dwellings of the centre fall vacant, each told by who would: what follows (days, causes, what is stuck) is counted. */
export const tellVoids = async (kernel: Kernel, now: string): Promise<void> => {
  await hireCapucine(kernel, now)
  const { owner } = kernel.database
  const homes = await owner.rows<{ household: string; unit: string }>(sql`
    select t.household, t.unit from people.tenancy t join people.household h on h.id = t.household
    where h.agency = 'centre' and t.ends is null and t.starts < ${now}::date - 400 and h.id not in (
      select r.household from requests.request r where r.household is not null and r.closed_at is null)
    order by md5(t.id::text) limit ${voids.length}`)
  const before = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString()
  const send = async (by: string, type: string, subject: string, data: object, at: string): Promise<void> => {
    const actor = actorOf(staff.find(({ key }) => key === by)!)
    const command = {
      id: derivedId('first voids', type, subject, at, JSON.stringify(data)),
      type,
      subject,
      data,
      at,
    }
    const outcome = await kernel.send(actor, command, at)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  const recordPapers = async (unit: string, ago: number): Promise<void> => {
    for (const kind of diagnosticKinds) {
      const diagnostic = derivedId('first voids', unit, kind)
      const doneOn = dateOf(dayNumberOf(dayOf(now)) - ago)
      await send(
        'luc',
        'diagnostic.record',
        unit,
        { diagnostic, kind, doneOn, found: usual[kind] },
        before(ago),
      )
    }
  }
  for (const [i, { ends, acts }] of voids.entries()) {
    const home = homes[i]
    if (!home) continue
    const last = dateOf(dayNumberOf(dayOf(now)) - ends)
    await send('nadia', 'person.moveOut', home.household, { ends: last }, before(Math.max(ends + 1, 1)))
    if (i === 2) await tellInspections(kernel, now, home, ends)
    for (const { by, type, data, ago } of acts) {
      // Of the first, all papers came before it was ready: its days are those of the allocation.
      if (i === 0 && data['step'] === 'ready') await recordPapers(home.unit, ago + 2)
      await send(by, type, home.unit, data, before(ago))
    }
    if (i === 1)
      await send(
        'luc',
        'void.plan',
        home.unit,
        { step: 'ready', day: dateOf(dayNumberOf(dayOf(now)) - 4) },
        before(20),
      )
  }
}
