import { idOf, actorOf, staff } from './characters.ts'
import { tellInspections } from './first-inspections.ts'
import { allocationBefore, allocationOf } from './first-candidates.ts'
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
type SentAct = { id?: string; type: string; subject: string; data: Record<string, unknown>; ago: number }

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

const remarkId = (which: string): string => derivedId('first voids', 'remark', which)

/** Days before now on which a lease ended (or will end, where less than none), and what was done since. */
const voids: readonly { ends: number; acts: readonly VoidAct[] }[] = [
  {
    ends: 74,
    acts: [
      { by: 'nadia', type: 'void.move', data: { step: 'returned' }, ago: 73 },
      { by: 'luc', type: 'void.move', data: { step: 'works' }, ago: 69 },
      { by: 'luc', type: 'void.move', data: { step: 'ready' }, ago: 41 },
      { by: 'nadia', type: 'void.tellFeature', data: { code: 'noLift', holds: true }, ago: 40 },
      { by: 'luc', type: 'void.tellFeature', data: { code: 'streetNoise', holds: true }, ago: 40 },
      {
        by: 'nadia',
        type: 'void.remark',
        data: {
          remark: remarkId('first'),
          words: 'La cave est au bout d’un couloir sans lumière jusqu’à la fin des travaux.',
        },
        ago: 20,
      },
      {
        by: 'capucine',
        type: 'void.answerRemark',
        data: { remark: remarkId('first'), words: 'C’est dit dans la proposition. Merci.' },
        ago: 18,
      },
    ],
  },
  {
    ends: 31,
    acts: [
      { by: 'nadia', type: 'void.move', data: { step: 'returned' }, ago: 30 },
      { by: 'luc', type: 'void.move', data: { step: 'works' }, ago: 27 },
      { by: 'luc', type: 'void.tellFeature', data: { code: 'worksUnderWay', holds: true }, ago: 26 },
      { by: 'nadia', type: 'void.tellFeature', data: { code: 'stairsOnly', holds: true }, ago: 26 },
    ],
  },
  // Keys that came back, and what is to be mended, are told by its exit.
  {
    ends: 9,
    acts: [
      { by: 'nadia', type: 'void.tellFeature', data: { code: 'walkInShower', holds: true }, ago: 8 },
      {
        by: 'nadia',
        type: 'void.remark',
        data: {
          remark: remarkId('third'),
          words: 'La porte du hall reste lourde : le ferme-porte est à régler avant l’entrée.',
        },
        ago: 1,
      },
    ],
  },
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
  const send = async (by: string, { ago, ...said }: SentAct): Promise<void> => {
    const at = before(ago)
    const actor = actorOf(staff.find(({ key }) => key === by)!)
    const id = derivedId('first voids', said.type, said.subject, at, JSON.stringify(said.data))
    const outcome = await kernel.send(actor, { id, ...said, at }, at)
    if (!outcome.ok) throw new Error(`${said.type}: ${outcome.refused}`)
  }
  for (const act of allocationBefore(now)) await send('capucine', act)
  const allocation = allocationOf(
    homes.map(({ unit }) => unit),
    now,
  )
  for (const [i, { ends, acts }] of voids.entries()) {
    const home = homes[i]
    if (!home) continue
    const last = dateOf(dayNumberOf(dayOf(now)) - ends)
    await send('nadia', {
      type: 'person.moveOut',
      subject: home.household,
      data: { ends: last },
      ago: Math.max(ends + 1, 1),
    })
    if (i === 2) await tellInspections(kernel, now, home, ends)
    const all = [
      ...acts.map(({ by, ...act }) => ({ by, act: { ...act, subject: home.unit } })),
      ...(allocation[i] ?? []).map((act) => ({ by: 'capucine', act })),
    ].toSorted((a, b) => b.act.ago - a.act.ago)
    for (const { by, act } of all) {
      // Of the first, all papers came before it was ready: its days are those of the allocation.
      if (i === 0 && act.data['step'] === 'ready')
        for (const paper of papersOf(home.unit, now, act.ago + 2)) await send('luc', paper)
      await send(by, act)
    }
    if (i === 1)
      await send('luc', {
        type: 'void.plan',
        subject: home.unit,
        data: { step: 'ready', day: dateOf(dayNumberOf(dayOf(now)) - 4) },
        ago: 20,
      })
  }
}

const papersOf = (unit: string, now: string, ago: number): SentAct[] =>
  diagnosticKinds.map((kind) => ({
    type: 'diagnostic.record',
    subject: unit,
    data: {
      diagnostic: derivedId('first voids', unit, kind),
      kind,
      doneOn: dateOf(dayNumberOf(dayOf(now)) - ago),
      found: usual[kind],
    },
    ago,
  }))
