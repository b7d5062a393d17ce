import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type ErpExtracts, erpExtracts, extractHeaders, extractMappings } from '../setup/erp-extracts.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
let from: ErpExtracts
beforeAll(async () => {
  w = await openLandlord()
  from = erpExtracts(w)
  await from.setUp('baux', extractMappings.lease)
  await from.setUp('locataires', extractMappings.person)
})
afterAll(async () => {
  await w.close()
  from.close()
})

const counted = () =>
  w.database.owner.rows<{ agency: string; task: string; way: string }>(
    sql`select a.agency, a.task, a.way from erp.typed_again a order by a.task`,
  )
const lease = (ends: string) =>
  from.tell('baux', [extractHeaders.lease, `000B1;L-centre;000L1;LE GOFF;ANNE;01/04/2019;${ends}`])
const person = (phone: string, email: string) =>
  from.tell('locataires', [extractHeaders.person, `000L1;000B1;LE GOFF;ANNE;${phone};${email}`])

test('a telephone and a last day that Nadia typed, and somebody typed again in the ERP, are counted of her agency', async () => {
  await lease('31/12/9999')
  await person('06 11 11 11 11', 'anne@example.fr')
  expect(await counted()).toEqual([])
  await w.act('person.correct', centre.tenant, { phone: '06.12.34.56.78' }, actorOf('agent'))
  await w.act('person.moveOut', centre.household, { ends: '2027-01-31' }, actorOf('agent'))
  await lease('31/01/2027')
  await person('+33612345678', 'anne@example.fr')
  expect(await counted()).toEqual([
    { agency: 'centre', task: 'leaseEnd', way: 'hereFirst' },
    { agency: 'centre', task: 'phone', way: 'hereFirst' },
  ])
})

test('a mail that changes beside a telephone that stays counts no telephone again', async () => {
  await person('+33612345678', 'anne.legoff@example.fr')
  await person('06 12 34 56 78', 'a.legoff@example.fr')
  expect(await counted()).toHaveLength(2)
})
