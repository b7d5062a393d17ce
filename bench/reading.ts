import pg from 'pg'
import type { Actor } from '../src/kernel/core/access.ts'
import { isRefusal } from '../src/kernel/core/command.ts'
import { openDatabase } from '../src/kernel/server/database.ts'
import { newId } from '../src/kernel/server/record-ids.ts'
import { compileQuery, type Db, dbOver, sql } from '../src/kernel/server/sql.ts'
import { assemble } from '../src/kernel/server/assemble-house.ts'
import { readSettings } from '../src/kernel/server/settings.ts'
import { list } from '../src/requests/server/queries/request-list.ts'
import { slices } from '../src/app/slices.ts'
import { median, p95, print, sized, timed } from './figures.ts'
import type { Large } from './large-database.ts'

const agent: Actor = {
  id: newId(),
  role: 'agent',
  name: 'Nadia',
  lang: 'fr',
  agencies: ['a1'],
  buildings: [],
  households: [],
}
const operator: Actor = { ...agent, role: 'operator', agencies: [] }

/** Names, addresses, words and telephones as people type them: each with a slip of the finger, or half. */
const typed: Record<string, readonly string[]> = {
  name: [
    'Le Gof',
    'Martn',
    'Lefevre Natalie',
    'Rodrigez',
    'diallo',
    'Chevallier',
    'fernandes',
    'Benalli',
    'Gerrard',
    'Nguyn',
  ],
  address: [
    'rue Voltere',
    'docteur calmete',
    'plase des quatre fontaines',
    'boulevar Gambeta',
    'Belevue 12',
    'rue de la pais',
    'Montplesir',
    '12 rue rabelet',
  ],
  words: [
    'ascenceur bloqué',
    'chaufage',
    'fuitte évier',
    'moissisure chambre',
    'interfone',
    'cafar cuisine',
    'volet bloquer',
    'eau chaude',
  ],
  // As it is printed, read aloud, or taken from a mail; homonyms, and a name with its street or in the other order.
  printed: ['n° 102372', 'N°152196', 'demande n° 100501', 'bon n° 50196', '52196'],
  mail: ['p1200@exemple.fr', 'p12', 'karim.benali@', 'p59999@exemple.fr'].filter((mail) =>
    mail.includes('@'),
  ),
  firm: ['Entreprise 7', 'entreprise 12', 'Entreprize 3'],
  both: ['martin voltaire', 'petit rue rabelais', 'le goff valentin', 'garcia gambetta', 'durand marie'],
  homonyms: ['martin', 'petit', 'garcia', 'le goff', 'durand'],
  door: ['voltaire porte 12', 'porte 3'],
  phone: ['06 10 00', '0612345678', '+33 6 12 34', '100123', '06 45 67 89 10', 'L-0123'],
}

type Question = [name: string, input: object, most: number]

/** What an agency looks into beside its inbox: the tabs and what they open all day; and, once a week, what the overview's numbers lead to. */
const lists = (now: Date): Record<string, Question> => {
  const month = `${new Date(now.getTime() - 30 * 86_400_000).toISOString()}/${now.toISOString()}`
  const list = (filters: object, most = 15): Question => ['request.list', { agency: 'a1', ...filters }, most]
  return {
    'tabs of the inbox': ['request.counts', { agency: 'a1' }, 15],
    'what is stuck': list({ stuck: true }),
    'what the agency holds': list({ ball: 'agency' }),
    'what is closed': list({ closed: true }),
    'what is to be paid': list({ toPay: true }),
    'indecent for two months': list({ decency: 'past' }, 100),
    'solved at first visit in a month': list({ firstVisit: month }, 100),
    'held by the firm in a month': list({ held: `firm/${month}` }, 100),
  }
}

/** (b) the inbox of an agency against its bare SQL, and a thread opened from it; (c) the search box. One after the other, server time. */
export const reading = async ({ config }: Large, requests: number): Promise<void> => {
  const of = sized(requests)
  const database = openDatabase(config, 2)
  const kernel = assemble(database, { ...readSettings({}), logLevel: 'silent' }, slices)
  const owner = new pg.Client(config)
  await owner.connect()
  const query = await sqlOf(owner)
  const inbox = () => kernel.ask(agent, 'request.list', { agency: 'a1' })
  const bare = () => owner.query(query)
  for (let i = 0; i < 60; i++) await Promise.all([inbox(), bare()])
  const ms: number[] = []
  const floor: number[] = []
  for (let i = 0; i < 20; i++) {
    ms.push(...(await timed(20, inbox)))
    floor.push(...(await timed(20, bare)))
  }
  print({
    bench: 'requests',
    name: `inbox ${of}`,
    value: median(ms),
    unit: 'ms',
    floor: median(floor),
    ratio: median(ms) / median(floor),
    n: ms.length,
    target: 'ratio <= 1.5',
  })
  print({
    bench: 'requests',
    name: `inbox p95 ${of}`,
    value: p95(ms),
    unit: 'ms',
    n: ms.length,
    target: '<= 15',
  })
  const recent = await database.owner.rows<{ id: string }>(
    sql`select id from requests.request where agency = 'a1' order by filed_at desc limit 50`,
  )
  const open = (i: number) => kernel.ask(agent, 'request.thread', { id: recent[i % recent.length]!.id })
  await timed(60, open)
  const threads = await timed(400, open)
  print({
    bench: 'requests',
    name: `thread p95 ${of}`,
    value: p95(threads),
    unit: 'ms',
    n: threads.length,
    target: '<= 15',
  })
  for (const [called, [name, input, most]] of Object.entries(lists(new Date()))) {
    const ask = async () => {
      const answer = await kernel.ask(agent, name, input)
      if (isRefusal(answer)) throw new Error(`${called}: ${answer.refused}`)
    }
    await timed(10, ask)
    const each = await timed(60, ask)
    print({
      bench: 'requests',
      name: `${called} p95 ${of}`,
      value: p95(each),
      unit: 'ms',
      n: 60,
      target: `<= ${most}`,
    })
  }
  const every: number[] = []
  for (const [kind, questions] of Object.entries(typed)) {
    const search = (i: number) =>
      kernel.ask(i % 2 ? agent : operator, 'search.box', { q: questions[i % questions.length] })
    await timed(questions.length * 2, (i) => search(Math.floor(i / 2)))
    const each = await timed(questions.length * 12, search)
    every.push(...each)
    print({
      bench: 'requests',
      name: `search ${kind} p95 ${of}`,
      value: p95(each),
      unit: 'ms',
      n: each.length,
    })
  }
  print({
    bench: 'requests',
    name: `search p95 ${of}`,
    value: p95(every),
    unit: 'ms',
    n: every.length,
    target: '<= 60',
  })
  await owner.end()
  await database.close()
}

/** The statement that the inbox sends, as text and values. */
const sqlOf = async (client: pg.Client) => {
  let sent: ReturnType<typeof compileQuery> | undefined
  const db = dbOver(client)
  const listening: Db = {
    ...db,
    rows: (query) => {
      sent = compileQuery(query)
      return db.rows(query)
    },
  }
  const now = new Date().toISOString()
  await list.answer(
    {
      db: listening,
      actor: agent,
      now,
      settings: readSettings({}),
      slices: [],
      offers: {},
      ask: async () => null,
      say: (key) => key,
      sayIn: (_, key) => key,
      sayAs: async () => (_, key) => key,
    },
    {
      agency: 'a1',
    } as never,
  )
  if (!sent) throw new Error('the inbox asked nothing')
  return { ...sent, name: sent.name ?? 'inbox' }
}
