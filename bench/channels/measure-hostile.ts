import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { print, say } from '../figures.ts'
import { hostileMails } from './hostile-mails.ts'
import { openMailHouse } from './open-mail-house.ts'

const atOnce = 8
const turns = 3

/**
 * Ten thousand hostile mails by eight hands at once, one in five sent again, each read by as many as hand it over. None is kept twice,
 * files twice or is left unread, and the door never breaks. A door that is full says so (503), and is asked again.
 */
export const measureHostile = async (n = 10_000): Promise<void> => {
  const { kernel, handOver, close } = await openMailHouse()
  const { owner } = kernel.database
  const people = await owner.rows<{ email: string }>(
    sql`select distinct email from people.person where kind = 'tenant' and email <> '' order by 1 limit 50`,
  )
  const mails = hostileMails(
    n,
    people.map(({ email }) => email),
  )
  const idOf = new Map<string, string>()
  const seen = { broken: 0, refused: 0, apart: 0, threw: 0 }
  const waiting = [...mails.entries()].toReversed()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const [i, { bytes }] = one
        const { status, id } = await knock(() => handOver(bytes))
        if (status >= 500) seen.broken++
        else if (status !== 202) seen.refused++
        else {
          const key = bytes.toString('latin1')
          if ((idOf.get(key) ?? id) !== id) seen.apart++
          idOf.set(key, id)
          await deliverMessage(kernel, id).catch((bug: unknown) => {
            seen.threw++
            say(`${i}: ${String(bug)}`)
          })
        }
        if (i % 1000 === 999) say(`${i + 1}`)
      }
    }),
  )
  const kept = await owner.row<{ messages: number; unread: number }>(sql`
    select count(*)::int as messages, count(*) filter (where m.state = 'received' or r.message is null)::int as unread
    from channels.message m left join channels.raw r on r.message = m.id`)
  const names = new Set(idOf.values()).size
  say(`${JSON.stringify(seen)}, ${names} mails by their names, ${kept!.messages} kept`)
  const figure = { bench: 'channels', unit: 'mails', n, target: '0' }
  print({ ...figure, name: 'hostile mails doubled', value: seen.apart + Math.max(0, kept!.messages - names) })
  print({
    ...figure,
    name: 'hostile mails lost',
    value: seen.refused + seen.threw + kept!.unread + Math.max(0, names - kept!.messages),
  })
  print({ ...figure, name: 'hostile mails: answers of 500 and more', value: seen.broken })
  const wrong = await Promise.all(mails.slice(0, 20).map(({ bytes }) => handOver(bytes, 'another secret')))
  print({
    ...figure,
    n: wrong.length,
    name: 'hostile mails with another secret that the door took',
    value: wrong.filter(({ status }) => status !== 404).length,
  })
  await close()
}

// What is said to be full for now is asked again.
const knock = async (
  hand: () => Promise<{ status: number; id: string }>,
): Promise<{ status: number; id: string }> => {
  for (let turn = 1; ; turn++) {
    const answer = await hand()
    if (answer.status !== 503 || turn === turns) return answer
  }
}
