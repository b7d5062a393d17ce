import type { Locator, Page } from 'playwright-core'
import { derivedId, newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { isWorkingDay, officeCalendar } from '../src/kernel/core/calendar.ts'
import { dayOf } from '../src/kernel/core/dates.ts'
import { daysFrom, hoursOfDay, mondayOf } from '../src/planning/core/board-days.ts'
import type { Queries } from '../src/planning/core/contract.ts'
import type { Proposal, Thread } from '../src/requests/core/contract.ts'
import { actAs, deskActors, type Task } from './effort-task.ts'
import type { Hand } from './klm.ts'

/** What an agency does all day: ten rows looked through, a price, an hour that changes, a colleague who is ill. */
export const deskTasks: readonly Task[] = [
  {
    // Six are given to whoever does the work, two are waited for, two are answered, each in words of its own.
    name: 'T8 triage of ten',
    target: 60,
    who: 'nadia',
    before: (kernel) => tenFiled(kernel),
    walk: async (page, hand, given) => {
      const ten = given.split(',')
      const agency = page.getByRole('tab', { name: /^Agency/ })
      await hand.command(agency, rowOf(page, ten[0]!))
      await tick(page, hand, ten.slice(0, 6))
      const orient = page.getByRole('dialog').getByRole('button', { name: 'Send 6 requests' })
      await hand.keys('e', orient)
      await hand.keys('Control+Enter', page.getByText(/^6 requests/).first())
      await rowOf(page, ten[0]!).waitFor({ state: 'detached' })
      await tick(page, hand, ten.slice(6, 8))
      await hand.keys('w', page.getByRole('dialog').getByRole('button', { name: 'Put 2 requests on hold' }))
      await hand.keys('Enter', page.getByText(/^2 requests/).first())
      for (const [i, words] of ['He comes on Monday.', 'It is on order.'].entries()) {
        const id = ten[8 + i]!
        const say = page.locator('[data-say]')
        if (i === 0) {
          await point(page, hand, id)
          await hand.keys('r', say)
        } else await hand.command(rowOf(page, id).getByRole('button', { name: /^(?:Answer|Reply)/ }), say)
        await say.and(page.locator(':focus')).waitFor()
        await hand.typed(words)
        await hand.keys('Control+Enter', page.locator('.tp').getByText(words).last())
      }
    },
  },
  {
    name: 'T9 approve a quote',
    target: 8,
    who: 'luc',
    before: (kernel) => priceAsked(kernel),
    walk: async (page, hand, request) => {
      const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="/bureau/r/${request}"]`) })
      const accept = page.getByRole('button', { name: /^Accept/ }).first()
      await hand.command(row.getByRole('link', { name: /^Decide/ }), accept)
      await hand.command(accept, page.getByRole('button', { name: /^Undo|^Cancel|^Take back/ }).first())
    },
  },
  {
    name: 'T10 move an appointment on the board',
    target: 6,
    who: 'luc',
    before: (kernel) => planNextWeek(kernel),
    opens: () => `/bureau/planning?jour=${nextWeek()[0]}`,
    walk: async (page, hand, visit) => {
      const spot = page.locator('[data-spot="2/1"]').first()
      await hand.drag(
        page.locator(`[data-visit="${visit}"]`),
        spot,
        page.getByRole('button', { name: 'Undo' }).first(),
      )
    },
  },
  {
    name: 'T11 take over a colleague’s day',
    target: 20,
    who: 'nadia',
    before: (kernel) => lucIsAway(kernel),
    walk: async (page, hand) => {
      const day = page.getByRole('button', { name: /^Take over the day: Luc/ })
      await hand.command(page.getByRole('link', { name: 'Team', exact: true }), day)
      const send = page.getByRole('dialog').getByRole('button', { name: /^Take over \d+ requests/ })
      await hand.command(day, send)
      await hand.keys('Enter', page.getByText(/leaves in ten seconds/).first())
    },
  },
]

type Board = Queries['planning.board']['output']

const rowOf = (page: Page, id: string): Locator =>
  page.getByRole('row').filter({ has: page.locator(`a[href^="/bureau/r/${id}"]`) })

// At which row of the list the keys point, and where others stand: what somebody sees.
const places = (page: Page): Promise<{ at: number; ids: string[] }> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('.desk-todo [role=row], .desk-todo tr')].filter((row) =>
      row.querySelector('a[href^="/bureau/r/"]'),
    )
    return {
      at: rows.findIndex((row) => row.classList.contains('compare-at')),
      ids: rows.map((row) => row.querySelector('a[href^="/bureau/r/"]')!.getAttribute('href')!.slice(10, 46)),
    }
  })

const steps = (from: number, to: number): string =>
  to >= from ? 'j'.repeat(to - from) : 'k'.repeat(from - to)

/** Down, or up, to each of these rows in turn, and a tick: one look a row. */
const tick = async (page: Page, hand: Hand, wanted: readonly string[]): Promise<void> => {
  const { at, ids } = await places(page)
  let here = at
  for (const to of wanted.map((id) => ids.indexOf(id)).sort((one, other) => one - other)) {
    await hand.typed(`${steps(here, to)}x`)
    here = to
  }
}

const point = async (page: Page, hand: Hand, id: string): Promise<void> => {
  const { at, ids } = await places(page)
  const keys = steps(at, ids.indexOf(id))
  if (keys) await hand.typed(keys)
}

type Home = { unit: string; household: string; person: string }

/** Dwellings of the agency in which nothing is open, with somebody who lives there. */
const quietHomes = (kernel: Kernel, n: number): Promise<Home[]> =>
  kernel.database.owner.rows(sql`
    select h.unit, h.id as household, min(p.id::text) as person from people.person p join people.household h on h.id = p.household
    join estate.unit u on u.id = h.unit
    where h.agency = 'centre' and p.kind = 'tenant' and p.erased_at is null
      and not exists (select from requests.request r where r.unit = h.unit and r.closed_at is null)
    group by h.unit, h.id order by md5(h.unit::text) limit ${n}`)

const fileIn = async (kernel: Kernel, home: Home, words: string): Promise<string> => {
  const request = newId()
  await actAs(kernel, 'nadia', 'request.file', request, {
    nature: 'plumbing.tap_leak',
    words,
    channel: 'mail',
    unit: home.unit,
    requester: { person: home.person },
  })
  return request
}

/** Ten that came in, and nothing of them done: those of the run before are closed first. */
const tenFiled = async (kernel: Kernel): Promise<string> => {
  await tidy(kernel)
  const homes = await quietHomes(kernel, 10)
  const ids: string[] = []
  for (const home of homes) ids.push(await fileIn(kernel, home, 'Kitchen tap leaks.'))
  kept.push(...ids)
  // The last two ask something, and wait for an answer.
  for (const i of [8, 9]) {
    const { person, household } = homes[i]!
    const tenant = {
      ...deskActors.nadia,
      id: person,
      role: 'tenant' as const,
      agencies: [],
      households: [household],
    }
    const data = { words: 'When does somebody come?' }
    const outcome = await kernel.send(tenant, {
      id: newId(),
      type: 'request.say',
      subject: ids[i]!,
      data,
      at: new Date().toISOString(),
    })
    if (!outcome.ok) throw new Error(`request.say: ${outcome.refused}`)
  }
  return ids.join(',')
}

const kept: string[] = []
const tidy = async ({ database: { owner } }: Kernel): Promise<void> => {
  await owner.run(
    sql`update requests.request set status = 'closed', closed_at = now(), closure = 'withdrawn' where id = any (${kept.splice(0)}::uuid[])`,
  )
}

const ordered = async (kernel: Kernel): Promise<{ request: string; order: string }> => {
  await tidy(kernel)
  const [home] = await quietHomes(kernel, 1)
  const request = await fileIn(kernel, home!, 'Kitchen tap leaks.')
  kept.push(request)
  const { contract } = (await kernel.ask(deskActors.nadia, 'request.propose', { request })) as Proposal
  await actAs(kernel, 'nadia', 'request.orient', request, { to: 'firm', contract: contract!.id })
  const { orders } = (await kernel.ask(deskActors.nadia, 'request.thread', { id: request })) as Thread
  return { request, order: orders[0]!.id }
}

const priceAsked = async (kernel: Kernel): Promise<string> => {
  const { request, order } = await ordered(kernel)
  await actAs(kernel, 'firm', 'order.accept', request, { order, amount: 128_000 })
  return request
}

/** The days of the next week whose first three are worked. */
const nextWeek = (): string[] => {
  const monday = daysFrom(mondayOf(dayOf(new Date().toISOString())), 60)
    .slice(7)
    .find((date, i) => i % 7 === 0 && daysFrom(date, 3).every((day) => isWorkingDay(officeCalendar, day)))!
  return daysFrom(monday, 7)
}

const planNextWeek = async (kernel: Kernel): Promise<string> => {
  const { request, order } = await ordered(kernel)
  const slot = hoursOfDay(nextWeek()[1]!, 'firm')[0]
  await actAs(kernel, 'nadia', 'order.fixSlot', request, { order, slot })
  const board = (await kernel.ask(deskActors.luc, 'planning.board', {
    from: nextWeek()[0]!,
    days: 7,
  })) as Board
  return board.visits.find((visit) => visit.request === request)!.id
}

/** Luc has six in charge and is away today; Nadia stands in. */
const lucIsAway = async (kernel: Kernel): Promise<string> => {
  await tidy(kernel)
  for (const home of await quietHomes(kernel, 6)) {
    const request = await fileIn(kernel, home, 'Kitchen tap leaks.')
    kept.push(request)
    await actAs(kernel, 'luc', 'request.takeCharge', request, {})
  }
  const today = dayOf(new Date().toISOString())
  const luc = deskActors.luc.id
  const absence = derivedId('absence', 'bench')
  const known = await kernel.database.owner.row(sql`select id from people.absence where id = ${absence}`)
  if (!known)
    await actAs(kernel, 'luc', 'absence.plan', luc, {
      absence,
      standIn: deskActors.nadia.id,
      from: today,
      until: today,
    })
  return luc
}
