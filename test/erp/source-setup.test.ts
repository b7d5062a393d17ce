import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { dwellingCodes, dwellingMapping } from '../setup/invented-erp/pivoine-mappings.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const hq = actorOf('hq')
const setUp = (over: number, mapping: object = dwellingMapping, by = hq) =>
  w.send(by, 'source.set', newId(), { source: 'logement', mapping, codes: dwellingCodes, over })
const asked = (by = hq) => w.kernel.ask(by, 'erp.source', { source: 'logement' })

test('a source is set up, changed and read again with its versions; nobody undoes what a colleague told meanwhile', async () => {
  expect(await asked()).toMatchObject({ refused: 'not_found' })
  expect((await setUp(0)).ok).toBe(true)
  expect(await setUp(0)).toMatchObject({ ok: false, refused: 'source_moved' })
  const delta = { ...dwellingMapping, full: false }
  expect((await setUp(1, delta)).ok).toBe(true)
  const { version, mapping, versions } = (await asked()) as Queries['erp.source']['output']
  expect(version).toBe(2)
  expect(mapping).toEqual(delta)
  expect(versions.map((each) => each.version)).toEqual([2, 1])
  expect(versions[1]!.mapping).toEqual(dwellingMapping)
})

test('an agency neither reads nor sets up a source', async () => {
  expect(await asked(actorOf('agent'))).toMatchObject({ refused: 'not_yours' })
  expect(await setUp(2, dwellingMapping, actorOf('manager'))).toMatchObject({ refused: 'not_yours' })
})
