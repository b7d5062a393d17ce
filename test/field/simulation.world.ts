import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { type Db, sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'

/** Who holds a phone: a caretaker of one building, or the agent who closes what they work on. */
export type Holder = { person: string; role: 'caretaker' | 'agent'; cookie: string }
/** A building, and those who share its requests. */
export type Patch = { building: string; holders: Holder[] }

/** An agency, and a building for each patch, with its caretakers and one agent; all of them signed in. */
export const settle = async (db: Db, seed: number, patches: number, phones: number): Promise<Patch[]> => {
  const scheme = newId()
  await db.run(sql`insert into estate.agency (id, name) values ('centre', 'Agence Centre')`)
  await db.run(sql`
    insert into estate.scheme (id, name, agency, insee, commune) values (${scheme}, 'Bellevue', 'centre', '11262', 'Narbonne')`)
  const made: Patch[] = []
  for (let i = 0; i < patches; i++) {
    const building = derivedId('simulation', `${seed}`, `${i}`)
    await db.run(sql`
      insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
      values (${building}, ${scheme}, 'centre', ${`Bellevue ${i}`}, 'collective', ${`${i + 1} rue Voltaire`}, '11100', 'Narbonne', '11262')`)
    const holders: Holder[] = []
    for (let phone = 0; phone < phones; phone++) holders.push(await hire(db, seed, building, i, phone))
    made.push({ building, holders })
  }
  return made
}

const hire = async (
  db: Db,
  seed: number,
  building: string,
  patch: number,
  phone: number,
): Promise<Holder> => {
  const role = phone === 0 ? 'agent' : 'caretaker'
  const person = derivedId('simulation', `${seed}`, `${patch}`, `${phone}`)
  await db.run(sql`
    insert into people.person (id, kind, first_name, last_name) values (${person}, 'staff', 'Karim', ${`Benali ${patch}-${phone}`})`)
  await db.run(sql`
    insert into people.staff (person, role, agencies) values (${person}, ${role}, ${role === 'agent' ? ['centre'] : []})`)
  if (role === 'caretaker')
    await db.run(sql`insert into people.patch (building, caretaker) values (${building}, ${person})`)
  const token = await openSession(db, { person, how: 'password', device: '' })
  return { person, role, cookie: `loge=${token}` }
}

/** What the journal and the tables hold in the end, of what phones sent. */
export type Held = {
  facts: { command: string; subject: string; type: string; actor: string; seq: number }[]
  answers: { id: string; ok: boolean }[]
  words: { id: string; request: string; body: string }[]
  photos: { request: string; sha256: string }[]
  files: string[]
  requests: {
    id: string
    status: string
    ball: string
    nature: string
    contested: number
    reminders: number
  }[]
}

export const readHeld = async (db: Db): Promise<Held> => ({
  facts: await db.rows(sql`select command, subject, type, actor, seq from kernel.fact order by seq`),
  answers: await db.rows(sql`select id, (outcome->>'ok')::boolean as ok from kernel.answer order by id`),
  words: await db.rows(sql`select id, request, body from requests.message order by id`),
  photos: await db.rows(sql`select request, sha256 from requests.photo order by request, sha256`),
  files: (await db.rows<{ sha256: string }>(sql`select sha256 from kernel.file order by sha256`)).map(
    (f) => f.sha256,
  ),
  requests: await db.rows(
    sql`select id, status, ball, nature, contested, reminders from requests.request order by id`,
  ),
})
