import { actorOf, idOf, staff } from '../seeds/characters.ts'
import { deliverMessage } from '../src/channels/server/deliver-message.ts'
import { keepMessage } from '../src/channels/server/message-store.ts'
import { houseActor } from '../src/kernel/core/access.ts'
import { derivedId, newId } from '../src/kernel/server/record-ids.ts'
import type { Kernel } from '../src/kernel/server/slice.ts'
import { sql } from '../src/kernel/server/sql.ts'
import { leGoffsBuilding } from '../test/journeys/valentin.ts'
import { actAs, type Task } from './effort-task.ts'

/** What comes from outside: a ringing telephone, a missed call, mails that found no place, homes that tell one breakdown, a danger. */
export const channelTasks: readonly Task[] = [
  {
    name: 'T1 from a ringing card',
    target: 22,
    who: 'ines',
    before: (kernel) => rings(kernel, 'answer'),
    walk: async (page, hand, name) => {
      const words = page.getByRole('textbox', { name: 'Their words' })
      const ring = page.getByRole('status', { name: 'Your telephone' })
      await ring.getByText(name).first().waitFor()
      // The page rests on its search box: the card says that Enter opens it.
      await ring.getByText('Enter', { exact: true }).waitFor()
      await hand.keys('Enter', words)
      await hand.field(
        words,
        'Kitchen tap leaks since Monday. Call before coming.',
        page.getByRole('button', { name: 'File, send and tell' }),
      )
      await page.getByRole('combobox', { name: /^Nature, .*tap/i }).waitFor()
      await hand.keys('Control+Enter', page.getByText(/^Filed.* (?:e-mail|letter)/).first())
    },
  },
  {
    name: 'call back',
    target: 5,
    who: 'ines',
    before: (kernel) => rings(kernel, 'hangup'),
    walk: async (page, hand, name) => {
      const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })
      await hand.command(row.getByRole('link', { name: /^(?:Call|\+|0)/ }).first())
    },
  },
  {
    name: 'place a mail',
    target: 8,
    who: 'nadia',
    before: (kernel) => mailsWait(kernel, 1),
    opens: () => '/bureau/arrivees',
    walk: async (page, hand) => {
      const place = page.getByRole('button', { name: /^Place in request/ }).first()
      await hand.command(page.getByRole('link', { name: new RegExp(subject) }).first(), place)
      await hand.keys('1', page.getByText('Message placed.').first())
    },
  },
  {
    name: 'a pile of twenty',
    target: 90,
    who: 'nadia',
    before: (kernel) => mailsWait(kernel, 20),
    opens: () => '/bureau/arrivees',
    walk: async (page, hand) => {
      const place = page.getByRole('button', { name: /^Place in request/ }).first()
      await hand.command(page.getByRole('link', { name: new RegExp(subject) }).first(), place)
      for (let i = 0; i < 20; i++) {
        const before = page.url()
        await place.waitFor()
        // A key that came before the message is pressed again, and counted.
        for (let isNext = false; !isNext; ) {
          await hand.keys('1')
          isNext = await page
            .waitForFunction((url) => location.href !== url, before, { timeout: 2000 })
            .then(() => true)
            .catch(() => false)
        }
      }
    },
  },
  {
    name: 'gather',
    target: 8,
    who: 'nadia',
    before: (kernel) => threeHomesTell(kernel),
    opens: () => '/bureau/a-faire',
    walk: async (page, hand) => {
      const gather = page.getByRole('button', { name: 'Gather', exact: true }).first()
      await hand.command(gather, page.getByText(/requests? gathered/).first())
    },
  },
  {
    name: 'a danger',
    target: 4,
    who: 'luc',
    before: (kernel) => smellsOfGas(kernel),
    opens: () => '/bureau/a-faire',
    walk: async (page, hand) => {
      const take = page.getByRole('button', { name: 'I’ll take charge' }).first()
      await take.waitFor()
      await hand.keys('Alt+Enter', page.getByText(/^You have been in charge since/).first())
    },
  },
]

const subject = 'A leak of ours'
const house = houseActor(derivedId('calls'))
const ines = actorOf(staff.find(({ key }) => key === 'ines')!)

/** Somebody with nothing open calls the extension of Inès: her name. The telephone of the run before is quiet again. */
const rings = async (kernel: Kernel, then: 'answer' | 'hangup'): Promise<string> => {
  const { owner } = kernel.database
  await owner.run(sql`update channels.call set ended_at = now() where ended_at is null`)
  const caller = await owner.row<{ name: string; phone: string }>(sql`
    select min(p.first_name || ' ' || p.last_name) as name, p.phone from people.person p join people.household h on h.id = p.household
    where h.agency = 'centre' and h.unit is not null and p.kind = 'tenant' and p.erased_at is null and p.phone <> ''
      and not exists (select from requests.request r where r.unit = h.unit and r.closed_at is null)
      and not exists (select from channels.call c where right(c.number, 9) = right(p.digits, 9))
    group by p.phone having count(*) = 1 order by md5(p.phone) limit 1`)
  await tell(kernel, ines, 'line.set', idOf('ines'), { extension: '31' })
  const call = newId()
  const told = {
    direction: 'in',
    number: caller!.phone.replaceAll(/\D/g, ''),
    extensions: ['31'],
    queue: '',
    cause: '',
  }
  await tell(kernel, house, 'call.hear', call, { ...told, event: 'newCall' })
  await tell(kernel, house, 'call.hear', call, { ...told, event: then })
  return caller!.name
}

const tell = async (
  kernel: Kernel,
  actor: typeof ines,
  type: string,
  about: string,
  data: object,
): Promise<void> => {
  const outcome = await kernel.send(actor, {
    id: newId(),
    type,
    subject: about,
    data,
    at: new Date().toISOString(),
  })
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
}

/** So many mails of a stranger that name a request of ours; those of the run before are settled first. */
const mailsWait = async (kernel: Kernel, n: number): Promise<string> => {
  const { owner } = kernel.database
  await owner.run(
    sql`update channels.message set state = 'dismissed' where state in ('intake', 'held', 'failed')`,
  )
  const row = await owner.row<{ no: number }>(sql`
    select min(r.no)::int as no from requests.request r where r.agency = 'centre' and r.closed_at is null and r.kind = 'single'`)
  for (let i = 0; i < n; i++) {
    const name = `${newId()}@mail.example`
    const raw = [
      'From: Claire Moreau <claire@example.net>',
      `Subject: ${subject} (n° ${row!.no})`,
      `Message-ID: <${name}>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `The tap drips still (${i}).`,
    ]
    await deliverMessage(kernel, await keepMessage(owner, 'mail', name, Buffer.from(raw.join('\r\n'))))
  }
  return subject
}

/** Three homes of Madame Le Goff’s house have no hot water; what the run before gathered is over. */
const threeHomesTell = async (kernel: Kernel): Promise<string> => {
  const { owner } = kernel.database
  const { building } = await leGoffsBuilding(owner)
  await owner.run(sql`
    update requests.request set status = 'closed', closed_at = now() - interval '2 days', filed_at = filed_at - interval '2 days', closure = 'done'
    where building = ${building} and nature like 'hotwater.%' and closed_at is null`)
  await owner.run(sql`delete from requests.noticed_outage where building = ${building}`)
  const units = await owner.rows<{ id: string }>(
    sql`select id from estate.unit where building = ${building} and kind = 'dwelling' order by door, id limit 3`,
  )
  for (const { id } of units)
    await actAs(kernel, 'nadia', 'request.file', newId(), {
      nature: 'hotwater.none',
      words: 'No hot water since this morning.',
      channel: 'phone',
      unit: id,
    })
  return building
}

/** A danger that nobody has; that of the run before is over. */
const smellsOfGas = async (kernel: Kernel): Promise<string> => {
  const { owner } = kernel.database
  const ringing = await owner.rows<{ request: string }>(sql`
    select c.request from requests.alarm_request c join requests.matter r on r.id = c.request where r.closed_at is null and r.agency = 'centre'`)
  for (const { request } of ringing) await actAs(kernel, 'nadia', 'request.resolve', request, { how: 'done' })
  const unit = await owner.row<{ id: string }>(
    sql`select u.id from estate.unit u where u.agency = 'centre' and u.kind = 'dwelling' order by md5(u.id::text) limit 1`,
  )
  const request = newId()
  await actAs(kernel, 'nadia', 'request.file', request, {
    nature: 'gas.smell',
    words: 'It smells of gas.',
    channel: 'phone',
    unit: unit!.id,
  })
  return request
}
