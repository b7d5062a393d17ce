import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/requests/core/contract.ts'
import { actorOf, centre, type Corner, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

type Found = Queries['search.box']['output']

let town: Landlord
const filed: string[] = []
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
  await town.database.owner.run(
    sql`update people.person set last_name = 'Le Goff' where id in (${centre.tenant}, ${roches.tenant})`,
  )
  // More than the box shows, the oldest first.
  for (const [i, words] of [
    'Le chauffage siffle',
    'Une odeur de soufre près du chauffage',
    ...Array.from({ length: 9 }, () => 'Plus de chauffage'),
  ].entries())
    filed.push(await file(centre, words, i))
  await file(roches, 'Pas de chauffage ici', 0)
  // Every word in use, as the nightly task counts them: what a slip of the finger is held against.
  await town.kernel.slices.find((s) => s.name === 'requests')?.tasks?.['requests.tidy']?.({}, town.kernel)
})
afterAll(() => town.close())

const file = async (at: Corner, words: string, minute: number): Promise<string> => {
  const id = newId()
  const said = new Date(Date.now() - (60 - minute) * 60_000).toISOString()
  const data = {
    nature: 'heating.none',
    unit: at.unit,
    words,
    channel: 'phone',
    requester: { person: at.tenant },
  }
  const sent = { id: newId(), type: 'request.file', subject: id, data, at: said }
  const outcome = await town.kernel.send(actorOf('operator'), sent)
  if (!outcome.ok) throw new Error(outcome.message)
  return id
}

/** Filed so many days ago. */
const longAgo = async (words: string, days: number): Promise<string> => {
  const id = await file(centre, words, 0)
  await town.database.owner.run(
    sql`update requests.message set at = now() - ${days} * interval '1 day' where request = ${id}`,
  )
  return id
}

const more = async (subject: string, words: string): Promise<void> => {
  const sent = { id: newId(), type: 'request.say', subject, data: { words }, at: new Date().toISOString() }
  const outcome = await town.kernel.send(actorOf('operator'), sent)
  if (!outcome.ok) throw new Error(outcome.message)
}

type Looking = 'agent' | 'operator' | 'caretaker'
const search = async (q: string, role: Looking = 'agent', limit = 6): Promise<Found> =>
  (await town.kernel.ask(actorOf(role), 'search.box', { q, limit })) as Found

describe('whom one looks for', () => {
  test.each(['Le Goff', 'le gof', 'legoff', 'LEGOFF', 'goff anne'])('«%s» is Madame Le Goff', async (q) =>
    expect((await search(q)).people.map(({ id }) => id)).toContain(centre.tenant),
  )
  test('the agency finds its own; the call centre everybody', async () => {
    expect((await search('legoff')).people.map(({ id }) => id)).not.toContain(roches.tenant)
    expect((await search('legoff', 'operator')).people.map(({ id }) => id)).toContain(roches.tenant)
  })
})

describe('where somebody lives', () => {
  const rename = (name: string) =>
    town.database.owner.run(sql`update estate.building set name = ${name} where id = ${centre.building}`)
  let before: string
  beforeAll(async () => {
    before = (await town.database.owner.row<{ name: string }>(
      sql`select name from estate.building where id = ${centre.building}`,
    ))!.name
    await rename('Résidence du Sacré-Cœur')
  })
  afterAll(() => rename(before))

  test.each(['sacre coeur', 'SACRÉ CŒUR', 'Sacré-Cœur', 'sacre-cœurs'])('«%s» is the Sacré-Cœur', async (q) =>
    expect((await search(q)).places.map(({ id }) => id)).toContain(centre.building),
  )
})

describe('what was said', () => {
  test('a word that many use finds the newest', async () => {
    const { requests } = await search('chaufage')
    expect(requests.map(({ id }) => id)).toEqual(filed.slice(-6).toReversed())
  })
  test('a rare word is found however old', async () => {
    expect((await search('soufre')).requests.map(({ id }) => id)).toEqual([filed[1]])
  })
  test('what was said now and then for years is found newest first', async () => {
    const long = await Promise.all(
      [0.5, 5, 20, 150, 500, 1500].map((days) => longAgo('Vasistas voilé', days)),
    )
    expect((await search('vasistas')).requests.map(({ id }) => id)).toEqual(long)
    // Said yesterday elsewhere: that hides nothing of one's own.
    await Promise.all(Array.from({ length: 7 }, () => file(roches, 'Le vasistas bat', 0)))
    expect((await search('vasistas')).requests.map(({ id }) => id)).toEqual(long)
    expect((await search('vasistas', 'operator')).requests.map(({ id }) => id)).not.toContain(long[1])
  })
  test.each(['gaz', 'EAU', 'VMC', 'wc'])('«%s» is a word like another', async (word) => {
    const id = await file(centre, `Plus de ${word.toLowerCase()} depuis hier`, 0)
    expect((await search(word)).requests.map((found) => found.id)).toEqual([id])
    expect((await search(`${word} du`)).requests.map((found) => found.id)).toEqual([id])
  })
  test('words that say nothing find nothing', async () => {
    for (const q of ['du', 'et de', 'zzz']) expect((await search(q)).requests).toEqual([])
  })
  test('a word of which nobody has heard for years is found', async () => {
    const old = await longAgo('Le minitel grésille', 2000)
    expect((await search('minitel')).requests.map(({ id }) => id)).toEqual([old])
  })
  test('several words of a thread are one request', async () => {
    const id = await file(centre, 'Le lambrequin pend', 0)
    await more(id, 'Le lambrequin est tombé')
    expect((await search('lambrequin')).requests.map((found) => found.id)).toEqual([id])
  })
  test.each(['agent', 'caretaker'] as const)('the %s hears nothing of the other agency', async (role) => {
    const { requests } = await search('chauffage', role)
    expect(requests).toHaveLength(6)
    expect(requests.every(({ id }) => filed.includes(id))).toBe(true)
  })
})

describe('what is read aloud or taken from a mail', () => {
  let no: string
  let ordered: string
  beforeAll(async () => {
    const { owner } = town.database
    no = String(
      (await owner.row<{ no: number }>(sql`select no from requests.request where id = ${filed[0]!}`))!.no,
    )
    await town.send(actorOf('agent'), 'request.orient', filed[0]!, { to: 'firm', contract: centre.contract })
    ordered = String(
      (await owner.row<{ no: number }>(
        sql`select no from contractors.work_order where request = ${filed[0]!}`,
      ))!.no,
    )
    await owner.run(sql`update contractors.firm set email = 'contact@plomberie.fr' where id = ${centre.firm}`)
    const person = newId()
    await owner.run(
      sql`insert into people.person (id, kind, first_name, last_name, phone, email) values (${person}, 'staff', 'Rosa', 'Pereira', '06 00 00 00 01', 'rosa.pereira@loge.test')`,
    )
    await owner.run(
      sql`insert into people.staff (person, role, job) values (${person}, 'caretaker', 'Gardienne')`,
    )
  })

  test('the number of a request as it is printed', async () => {
    for (const q of [no, `n° ${no}`, `N°${no}`, `n°\u00a0${no}`, `demande n° ${no}`])
      expect([q, (await search(q)).requests.map(({ id }) => id)]).toEqual([q, [filed[0]]])
  })

  test('the number of an order, on this side of the wall', async () => {
    for (const q of [ordered, `n° ${ordered}`, `Bon de commande n° ${ordered}`])
      expect([q, (await search(q)).requests.map(({ id }) => id)]).toEqual([q, [filed[0]]])
    const elsewhere = await town.kernel.ask(actorOf('agent', roches), 'search.box', { q: ordered })
    expect((elsewhere as Found).requests).toEqual([])
  })

  test('an address of mail, whole or begun, hers alone', async () => {
    for (const q of ['Anne.LeGoff@example.org', 'anne.legoff@example.org', 'anne.legoff@', 'ANNE.LEGOFF@EX'])
      expect([q, (await search(q)).people.map(({ id }) => id)]).toEqual([q, [centre.tenant]])
    expect((await search('prat@example.org')).people).toEqual([])
    expect((await search('prat@example.org', 'operator')).people.map(({ id }) => id)).toEqual([roches.tenant])
  })

  test('a firm, and a colleague with a telephone to pass the call to', async () => {
    for (const q of ['Plomberie centre', 'plomberi centre', 'contact@plomberie.fr'])
      expect([q, (await search(q)).firms[0]?.id]).toEqual([q, centre.firm])
    for (const q of ['Rosa Pereira', 'pereira', 'PEREIRA', 'rosa.pereira@'])
      expect([q, (await search(q)).colleagues]).toMatchObject([
        q,
        [{ name: 'Rosa Pereira', phone: '06 00 00 00 01' }],
      ])
    expect((await search('Rosa Pereira')).people).toEqual([])
  })

  test('a name in either order, or with its street', async () => {
    for (const q of [
      'le goff anne',
      'anne le goff',
      'LE GOFF Anne',
      'le goff voltaire',
      'rue voltaire le goff',
      'goff bellevue',
    ])
      expect([q, (await search(q)).people.map(({ id }) => id)]).toEqual([q, [centre.tenant]])
    expect((await search('le goff corbières')).people.map(({ id }) => id)).not.toContain(roches.tenant)
  })

  test('a name as it is said on the telephone, with its title, and the number and end of its street', async () => {
    for (const q of [
      'mme legoff 16 voltaire',
      'Mme Le Goff, 16 Voltaire',
      'M. et Mme LEGOFF',
      'madame le goff 16 rue voltaire',
      '16 voltaire legoff',
      'legoff voltaire',
    ])
      expect([q, (await search(q)).people.map(({ id }) => id)]).toEqual([q, [centre.tenant]])
    expect((await search('mme legoff 18 voltaire')).people).toEqual([])
    expect((await search('mme legoff 16 voltaire', 'agent')).people.map(({ id }) => id)).not.toContain(
      roches.tenant,
    )
  })

  test('a name nearly as it is written, either part first', async () => {
    const sofia = newId()
    await town.database.owner.run(
      sql`insert into people.person (id, kind, first_name, last_name, agency, building) values (${sofia}, 'tenant', 'Sofia', 'Fernandes', ${centre.agency}, ${centre.building})`,
    )
    for (const q of [
      'Fernandes sofie',
      'sofie fernandes',
      'Mme Fernandes Sofie',
      'fernandes sofie 16 voltaire',
    ])
      expect([q, (await search(q)).people.map(({ id }) => id)]).toEqual([q, [sofia]])
  })

  test('a door of an address, and who lives behind it', async () => {
    for (const q of ['16 rue Voltaire porte 12', 'porte 12 voltaire', 'bellevue, porte 12'])
      expect([q, (await search(q)).places]).toMatchObject([
        q,
        [{ kind: 'unit', id: centre.unit, lives: 'Anne Le Goff' }],
      ])
    expect((await search('porte 12 voltaire')).places).toHaveLength(1)
    expect((await search('porte 77 voltaire')).places.map(({ kind }) => kind)).toEqual(['building'])
  })
})

describe('sixty-eight people of one name', () => {
  const martins = Array.from({ length: 68 }, () => newId())
  beforeAll(() =>
    town.database.owner.run(sql`
      insert into people.person (id, kind, first_name, last_name, agency, building)
      select m.id, 'tenant', 'Jean ' || chr(64 + m.n::integer % 26 + 1), case when m.n % 9 = 0 then 'Martinez' else 'Martin' end, ${centre.agency}, ${centre.building}
      from unnest(${martins}::uuid[]) with ordinality m (id, n)`),
  )

  test('those who wait for something stand first, the others follow, and the box says how many there are', async () => {
    const waits = martins[40]!
    await town.send(actorOf('operator'), 'request.file', newId(), {
      nature: 'heating.none',
      building: centre.building,
      words: 'Le hall est glacé',
      channel: 'phone',
      requester: { person: waits },
    })
    const found = await search('martin')
    expect(found.people[0]?.id).toBe(waits)
    expect(found).toMatchObject({ all: 68 })
    expect(found.people).toHaveLength(6)
  })

  test('they come a page at a time, each once, in the same order', async () => {
    const page = async (skip: number): Promise<string[]> =>
      (
        (await town.kernel.ask(actorOf('agent'), 'search.box', { q: 'martin', limit: 25, skip })) as Found
      ).people.map(({ id }) => id)
    const pages = [await page(0), await page(25), await page(50)]
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 18])
    expect(pages.flat()).toEqual((await search('martin', 'agent', 100)).people.map(({ id }) => id))
    const next = (await town.kernel.ask(actorOf('agent'), 'search.box', {
      q: 'martin voltaire',
      limit: 25,
      skip: 25,
    })) as Found
    expect(next).toMatchObject({ all: 68, colleagues: [], firms: [], places: [], requests: [] })
    expect(next.people).toHaveLength(25)
  })

  test('all of them are there for who asks', async () => {
    const { people } = await search('martin', 'agent', 100)
    expect(people).toHaveLength(68)
    expect(new Set(people.map(({ id }) => id)).size).toBe(68)
    // The name itself before the longer ones.
    expect(people.findIndex(({ name }) => name.endsWith('Martinez'))).toBe(61)
  })
})

test('a street that is found brings no request about another word', async () => {
  const { owner } = town.database
  await file(centre, 'La chasse à double débit coule', 0)
  await town.kernel.slices.find((s) => s.name === 'requests')?.tasks?.['requests.tidy']?.({}, town.kernel)
  await owner.run(
    sql`update estate.building set address = '3 rue du Verdouble' where id = ${centre.building}`,
  )
  const { places, requests } = await search('verdouble')
  expect([places.map(({ id }) => id), requests]).toEqual([[centre.building], []])
})

test('the beginnings of both names are enough, either first, behind the reader’s wall', async () => {
  await town.database.owner.run(
    sql`update people.person set first_name = 'Zoé', last_name = 'N’Diaye' where id = ${roches.tenant}`,
  )
  for (const q of ['n di zo', 'zo n di', 'ZO N’DI'])
    expect((await search(q, 'operator')).people.map(({ id }) => id)).toContain(roches.tenant)
  expect((await search('zo n di')).people).toEqual([])
})

test('who waits for something is found with where it stands, and who waits for nothing without', async () => {
  const [her] = (await search('le goff')).people
  expect(her?.last).toMatchObject({ nature: 'heating.none', place: { unit: centre.unit } })
  expect((await search('zo n di', 'operator')).people.every(({ open, last }) => !open === !last)).toBe(true)
})
