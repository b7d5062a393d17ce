import { idOf } from '../../seeds/characters.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { hour, instantOf, isoOf, localDay } from '../../src/kernel/core/zone.ts'
import { officeCalendar } from '../../src/kernel/core/calendar.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { here } from './copy.ts'
import { type Other, other } from './colleague.ts'

/** How many of each kind come on that day: sixty. */
const kinds = {
  danger: 3,
  today: 4,
  legal: 4,
  repair: 20,
  answered: 5,
  waits: 6,
  paused: 4,
  matter: 8,
  double: 6,
} as const
type Kind = keyof typeof kinds

/** The requests of a day by what is done with each; two `double` beside each other are one. */
export type Sixty = Record<Kind, string[]>

/** What each kind is about, in turn. */
const natures: Record<Kind, readonly string[]> = {
  danger: ['gas.smell', 'power.danger', 'gas.carbon_monoxide'],
  today: ['heating.none', 'toilet.blocked'],
  legal: ['power.socket', 'window.draught'],
  repair: ['plumbing.pipe_leak', 'window.shutter', 'power.socket', 'heating.weak'],
  answered: ['plumbing.pipe_leak'],
  waits: ['intercom.broken', 'window.shutter'],
  paused: ['plumbing.pipe_leak'],
  matter: ['matter.rent', 'matter.certificate', 'matter.charges', 'matter.question'],
  double: ['plumbing.pipe_leak'],
}

const words: Record<Kind, string> = {
  danger: 'SA SENT LE GAZ DAN LA CUISINE',
  today: 'Plus rien depuis hier, j’ai un bébé de 4 mois.',
  legal: 'Ça fait des mois que j’attends, M. D’Angelo m’avait dit la semaine prochaine.',
  repair: 'BONJOUR SA MARCHE PLUS MERCI',
  answered: 'La fuite est revenue.',
  waits: 'Depuis samedi, chez N’Diaye.',
  paused: 'On m’a dit d’attendre la pièce.',
  matter: 'Pourquoi j’ai reçu ça ? C’est pour la CAF.',
  double: 'Ça fuit sous l’évier, « n° 102372 ».',
}

/** By whom: a tenant on her own page, the call centre, an agent at the counter, her colleague. */
const filers = ['tenant', 'ines', 'nadia', 'luc'] as const
const channels = { tenant: 'portal', ines: 'phone', nadia: 'counter', luc: 'mail' } as const

/**
 * Sixty requests of one day come in by the doors of whoever files them, and Sylvie gives each to Nadia. Four are old enough for the
 * law to have something to say, four are owed before midnight: only their dates are set here.
 */
export const fileSixty = async (): Promise<Sixty> => {
  const homes = await quietHomes(60)
  const staff = Object.fromEntries(
    await Promise.all(
      ['ines', 'nadia', 'luc', 'sylvie'].map(async (who) => [who, await other(who)] as const),
    ),
  ) as Record<'ines' | 'nadia' | 'luc' | 'sylvie', Other>
  await giveBack(staff.nadia)
  const sixty = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [] as string[]])) as Sixty
  for (const [kind, n] of Object.entries(kinds) as [Kind, number][])
    for (let i = 0; i < n; i++) {
      const home = kind === 'double' && i % 2 ? homes.at(0)! : homes.pop()!
      if (kind === 'double' && !(i % 2)) homes.unshift(home)
      const filer = filers[i % filers.length]!
      const id = newId()
      const who = filer === 'tenant' ? await other(home.person) : staff[filer]
      await who.send('request.file', id, {
        nature: natures[kind][i % natures[kind].length],
        words: words[kind],
        unit: home.unit,
        channel: channels[filer],
        ...(filer === 'tenant' ? {} : { requester: { person: home.person } }),
      })
      await staff.sylvie.send('request.giveCharge', id, { to: idOf('nadia') })
      if (kind === 'answered')
        await (await other(home.person)).send('request.say', id, { words: 'ALORS ON VIENT QUAND' })
      if (kind === 'paused') await staff.luc.send('request.wait', id, { reason: 'part', until: inDays(9) })
      sixty[kind].push(id)
    }
  await setDates(sixty)
  return sixty
}

/** What she has in charge of before goes back to her agency: of that day, the sixty alone are hers. */
const giveBack = async (nadia: Other): Promise<void> => {
  const { rows } = await nadia.ask<Queries['request.list']['output']>('request.list', {
    mine: true,
    limit: 200,
  })
  for (const { id } of rows) await nadia.send('request.leaveCharge', id, {})
}

type Home = { unit: string; person: string }

/** Dwellings of Nadia’s agency where nothing is open, each with somebody who lives there and is told by mail. */
const quietHomes = (n: number): Promise<Home[]> =>
  here().kernel.database.owner.rows(sql`
    select h.unit, min(p.id::text) as person from people.person p join people.household h on h.id = p.household
    where h.agency = 'centre' and h.unit is not null and p.kind = 'tenant' and p.erased_at is null and p.email <> ''
      and not exists (select from requests.request r where r.unit = h.unit and r.closed_at is null)
    group by h.unit order by md5(h.unit::text) limit ${n}`)

const inDays = (days: number): string => isoOf(Date.now() + days * 24 * hour)

const setDates = async ({ today, legal }: Sixty): Promise<void> => {
  const { zone } = officeCalendar
  const midnight = isoOf(instantOf(zone, localDay(zone, Date.now()) + 1, 0) - 1000)
  const { owner } = here().kernel.database
  await owner.run(sql`update requests.request set due = ${midnight} where id = any (${today}::uuid[])`)
  await owner.run(sql`update requests.request
    set filed_at = filed_at - interval '4 months', due = due - interval '4 months' where id = any (${legal}::uuid[])`)
}
