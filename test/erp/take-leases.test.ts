import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts, extractHeaders, extractMappings } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { correctOwn } from '../setup/tell.ts'

let w: Landlord
let from: ErpExtracts
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('baux', extractMappings.lease)
  await from.setUp('locataires', extractMappings.person)
  await from.setUp('entreprises', extractMappings.supplier, {
    METIER: { PLB: 'plumbing', ELE: 'electricity' },
  })
})
afterAll(async () => {
  await w.close()
  from.close()
})

const leases = (lines: readonly string[]) => from.tell('baux', [extractHeaders.lease, ...lines])
const persons = (lines: readonly string[]) => from.tell('locataires', [extractHeaders.person, ...lines])
const leaseIn = (unit: string) =>
  w.database.owner.rows<{ starts: string; ends: string | null; people: string[] }>(sql`
    select t.starts::text as starts, t.ends::text as ends, array(select p.first_name || ' ' || p.last_name from people.person p
      where p.household = t.household order by p.last_name, p.first_name) as people
    from people.tenancy t where t.unit = ${unit} order by t.starts`)
const reachOf = (lastName: string) =>
  w.database.owner.row<{ phone: string; email: string }>(
    sql`select p.phone, p.email from people.person p where p.last_name = ${lastName}`,
  )
const commandsSent = async (): Promise<number> =>
  (await w.database.owner.row<{ n: number }>(sql`select count(*)::int as n from kernel.answer`))!.n

// Madame Le Goff and Zéphyrine Prat are known; in «L-centre-2» Awa N’Diaye moves in.
const leGoff = '000B1;L-centre;000L1;LE GOFF;ANNE;01/04/2019;31/12/9999'
const prat = '000B2;L-roches;000L2;Prat;Zéphyrine;01/04/2019;'
const ndiaye = '000B3;l-centre-2 ;000L3;N’DIAYE;Awa;01/09/2026;31/12/9999'

test('leases that Loge holds are known again, a new one begins with its tenant; told again they cost no command', async () => {
  expect(await leases([leGoff, prat, ndiaye])).toMatchObject({ state: 'taken', added: 3, causes: [] })
  expect(await leaseIn(centre.unit)).toMatchObject([
    { starts: '2019-04-01', ends: null, people: ['Anne Le Goff'] },
  ])
  expect(await leaseIn(centre.empty)).toEqual([{ starts: '2026-09-01', ends: null, people: ['Awa N’DIAYE'] }])
  const sent = await commandsSent()
  expect(await leases([leGoff, prat, ndiaye])).toMatchObject({ added: 0, changed: 0, same: 3 })
  expect(await commandsSent()).toBe(sent)
  const { said } = (await w.database.owner.row<{ said: object }>(
    sql`select k.said from erp.known k where k.source = 'baux' and k.key = 'B3'`,
  ))!
  expect(JSON.stringify(said)).not.toMatch(/diaye|awa/i)
})

test('a last day that the ERP says ends the lease, and one that it takes back lets it go on', async () => {
  await leases([leGoff, prat, ndiaye.replace('31/12/9999', '31/12/2026')])
  expect(await leaseIn(centre.empty)).toMatchObject([{ ends: '2026-12-31' }])
  await leases([leGoff, prat, ndiaye])
  expect(await leaseIn(centre.empty)).toMatchObject([{ ends: null }])
})

test('a day that the agency said since stands while the ERP’s line is what it was', async () => {
  const [home] = await w.database.owner.rows<{ household: string }>(
    sql`select t.household from people.tenancy t where t.unit = ${centre.empty}`,
  )
  await w.act('person.moveOut', home!.household, { ends: '2027-01-31' }, actorOf('agent'))
  // The first name is in capitals from now on: the last day is not touched.
  await leases([leGoff, prat, ndiaye.replace('Awa', 'AWA')])
  expect(await leaseIn(centre.empty)).toMatchObject([{ ends: '2027-01-31' }])
})

test('a first day that the ERP says anew is the lease’s from then on; what Nadia mends since stands', async () => {
  const earlier = ndiaye.replace('01/09/2026', '15/08/2026')
  expect(await leases([leGoff, prat, earlier])).toMatchObject({ changed: 1, causes: [] })
  expect(await leaseIn(centre.empty)).toMatchObject([{ starts: '2026-08-15', people: ['Awa N’DIAYE'] }])
  // Nadia knows better, and the ERP's line is what it was: her day stands.
  const [home] = await w.database.owner.rows<{ household: string }>(
    sql`select t.household from people.tenancy t where t.unit = ${centre.empty}`,
  )
  const mended = { starts: '2026-08-20', why: 'keys' }
  await w.act('person.correctStart', home!.household, mended, actorOf('agent'))
  await leases([leGoff, prat, earlier.replace('Awa', 'AWA')])
  expect(await leaseIn(centre.empty)).toMatchObject([{ starts: '2026-08-20' }])
  await leases([leGoff, prat, ndiaye])
  expect(await leaseIn(centre.empty)).toMatchObject([{ starts: '2026-09-01' }])
})

test('lines that cannot be are named by their cause, and the rest goes on', async () => {
  const report = await leases([
    leGoff,
    prat,
    ndiaye,
    'B4;L-centre-2;L4;DUPONT;Jean;01/10/2026;', // she lives there
    'B5;L-roches-2;L5;DURAND;Paul;01/10/2026;01/09/2026', // backwards
    'B6;L-999;L6;PETIT;Léa;01/10/2026;', // unknown
    'B7;L-roches-2;L7;GARCIA;Inès;01/02/2030;01/06/2030',
    'B8;L-roches-2;L8;LOPEZ;Marc;01/03/2030;', // both at once
    'B9;L-roches-2;;;;01/01/2031;', // of nobody
    'B10;L-roches-2;L10;ROUX;Lucie;30/02/2026;',
  ])
  expect(report.causes.map(({ code, lines }) => `${code} ${lines.join(' ')}`)).toEqual(
    expect.arrayContaining(['dwelling_taken 5', 'lease_backwards 6', 'unknown_place 7', 'not_a_day 11']),
  )
  expect(report.causes.find(({ code }) => code === 'leases_overlap')?.lines).toContain(8)
  expect(await leaseIn(roches.empty)).toEqual([])
})

test('a name that is like one of the dwelling is nobody until somebody says so', async () => {
  const changed = leGoff.replace('000L1;LE GOFF;ANNE', '000L1B;LE GOF;ANNE-MARIE')
  const report = await leases([changed, prat, ndiaye])
  expect(report.causes).toMatchObject([{ code: 'person_unsure', lines: [2] }])
  expect(await leaseIn(centre.unit)).toMatchObject([{ people: ['Anne Le Goff'] }])
  const asked = await w.kernel.ask(actorOf('hq'), 'erp.likeness', {})
  expect(asked).toMatchObject({ count: 1, rows: [{ theirs: 'ANNE-MARIE LE GOF', ours: 'Anne Le Goff' }] })
  const settle = { source: 'baux', key: 'L1B', same: true }
  expect(await w.send(actorOf('agent'), 'likeness.settle', centre.tenant, settle)).toMatchObject({
    refused: 'not_yours',
  })
  await w.act('likeness.settle', centre.tenant, settle, actorOf('hq'))
  expect(await w.send(actorOf('hq'), 'likeness.settle', centre.tenant, settle)).toMatchObject({
    refused: 'likeness_over',
  })
  expect((await from.run('replay', 'person_unsure ')).code).toBe(0)
  expect(await leaseIn(centre.unit)).toMatchObject([{ people: ['Anne Le Goff'] }])
  expect(await leases([changed, prat, ndiaye])).toMatchObject({ same: 3, causes: [] })
})

test('how a tenant is reached: empty is filled, what she said herself stands, and the ERP’s word is kept beside', async () => {
  await correctOwn((type, subject, data, actor) => w.act(type, subject, data, actor), actorOf('tenant'), {
    phone: '07 11 22 33 44',
  })
  await persons(['L1;B1;LE GOFF;Anne;06.12.34.56.78;', 'L3;B3;N’DIAYE;Awa;06 99 88 77 66;Awa@Example.org'])
  expect(await reachOf('N’DIAYE')).toEqual({ phone: '+33699887766', email: 'awa@example.org' })
  expect((await reachOf('Le Goff'))?.phone).toBe('07 11 22 33 44')
  const beside = () =>
    w.database.owner.rows(sql`select d.field, d.value, d.is_newer as "isNewer" from erp.contact_difference d`)
  expect(await beside()).toEqual([{ field: 'phone', value: '+33612345678', isNewer: false }])
  await persons(['L1;B1;LE GOFF;Anne;07 11 22 33 44;'])
  expect(await beside()).toEqual([])
  await persons(['L3;B3;N’DIAYE;Awa;06 99 88 77 00;awa@example.org'])
  expect((await reachOf('N’DIAYE'))?.phone).toBe('+33699887700')
})

test('a number that the ERP gives to somebody else tells nothing of the one before; one without a lease waits', async () => {
  const report = await persons(['L3;B3;KOWALSKI;Piotr;06 00 00 00 01;', 'L99;B99;SEUL;Marc;06 00 00 00 02;'])
  expect(report.causes.map(({ code }) => code).toSorted()).toEqual(['somebody_else', 'unknown_person'])
  expect((await reachOf('N’DIAYE'))?.phone).toBe('+33699887700')
})

test('who joins a lease of theirs is let in, once', async () => {
  await persons(['L11;B3;N’DIAYE;Ousmane;;', 'L11;B3;N’DIAYE;Ousmane;;'])
  expect((await leaseIn(centre.empty))[0]?.people).toEqual(['Awa N’DIAYE', 'Ousmane N’DIAYE'])
})

test('firms are known by their SIRET or their name; where orders go is never overwritten', async () => {
  const firms = (lines: readonly string[]) => from.tell('entreprises', [extractHeaders.supplier, ...lines])
  const siret = '73282932000074'
  await firms([`F1;PLOMBERIE CENTRE;${siret};PLB;contact@plomberie.example`, 'F2;Élec 11;;ELE;'])
  const held = () =>
    w.database.owner.rows<{ name: string; siret: string; email: string; trades: string[] }>(
      sql`select f.name, f.siret, f.email, f.trades from contractors.firm f order by f.name`,
    )
  expect(await held()).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'Plomberie centre',
        siret,
        email: 'contact@plomberie.example',
        trades: ['plumbing'],
      }),
      expect.objectContaining({ name: 'Élec 11', trades: ['electricity'] }),
    ]),
  )
  const count = (await held()).length
  await firms([`F1;PLOMBERIE CENTRE;${siret};PLB;autre@plomberie.example`, 'F2;Élec 11;;ELE;'])
  expect((await held()).map(({ email }) => email)).toContain('contact@plomberie.example')
  expect(await held()).toHaveLength(count)
})

test('whoever was erased does not come back with the next extract', async () => {
  await leases([leGoff, prat, ndiaye.replace('31/12/9999', '02/09/2026')])
  const [her] = await w.database.owner.rows<{ id: string }>(
    sql`select p.id from people.person p where p.last_name = 'N’DIAYE' and p.first_name = 'Awa'`,
  )
  await w.act('person.moveOut', (await householdOf(her!.id))!, { ends: '2026-09-02' })
  await w.act('person.erase', her!.id, {}, actorOf('manager'))
  await leases([leGoff, prat, ndiaye.replace('N’DIAYE', 'NDIAYE-SOW')])
  await persons(['L3;B3;N’DIAYE;Awa;06 00 00 00 03;awa@example.org'])
  expect(await w.database.owner.row(sql`select 1 from people.person p where p.phone = '+33600000003'`)).toBe(
    undefined,
  )
})

const householdOf = async (person: string): Promise<string | undefined> =>
  (
    await w.database.owner.row<{ household: string }>(
      sql`select p.household from people.person p where p.id = ${person}`,
    )
  )?.household
