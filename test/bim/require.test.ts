import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { requirementsId } from '../../src/bim/server/publish/keep-requirements.ts'
import { recheckTasks } from '../../src/bim/server/recheck/check-task.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre, helene, makeModels, type Models, settleAmandiers, sylvie } from './world.ts'

let models: Models
beforeAll(async () => {
  models = await makeModels()
  await settleAmandiers(models)
})
afterAll(() => models.close())

const shipped = readFileSync(
  new URL('../../src/bim/server/rules/logement-social.ids', import.meta.url),
  'utf8',
)
const titled = (title: string): string => shipped.replace(/<(\w*:?)title>[^<]*</, `<$1title>${title}<`)

const drop = async (who: string | undefined, text: string, name = 'nos-exigences.ids') => {
  const browser = models.browser()
  if (who) await browser.signIn(who)
  const answer = await models.app.inject({
    method: 'POST',
    url: `/api/bim/requirements?name=${name}`,
    payload: Readable.from([Buffer.from(text)]),
    cookies: Object.fromEntries(browser.jar),
    headers: { 'content-type': 'application/octet-stream' },
  })
  return {
    status: answer.statusCode,
    body: answer.json<{ title?: string; rules?: number; refused?: string; message?: string }>(),
  }
}
const asked = () => models.ask('bim.required', {})
const titleOf = async (revision: string): Promise<string> =>
  (await models.ask('bim.report', { revision })).requirements.title

test.each([
  ['a visitor', undefined, 'sign_in'],
  ['Karim, who keeps the building', 'karim', 'not_yours'],
  ['the manager of the agency', 'sylvie', 'not_yours'],
])('%s does not say what is asked of models', async (_, who, refused) => {
  expect((await drop(who, titled('Moi'))).body.refused).toBe(refused)
  expect(await asked()).toMatchObject({ now: null, before: [], can: { require: true } })
})

describe('what is no IDS is refused in a sentence, and nothing changes', () => {
  test.each([
    ['nothing', '', 'empty_file'],
    ['a note', 'Les pièces doivent avoir un nom.', 'not_xml'],
    ['another document', '<plan><piece/></plan>', 'not_ids'],
    ['entities that unfold', '<!DOCTYPE ids [<!ENTITY a "b">]><ids/>', 'xml_doctype'],
  ])('%s', async (_, text, refused) => {
    const { status, body } = await drop('helene', text)
    expect([status, body.refused]).toEqual([422, refused])
    expect(body.message).toContain('nos-exigences.ids')
    expect((await asked()).now).toBeNull()
    expect(await readdir(join(models.files, 'partial'))).toEqual([])
  })
})

let revision: string
test('what head office drops is asked of the next model, and of those that were read before', async () => {
  revision = await models.publish(residence({ revision: 1, faults: false }))
  const before = await titleOf(revision)
  expect(await drop('helene', titled('Robine 2027'))).toEqual({
    status: 200,
    body: { title: 'Robine 2027', rules: expect.any(Number) },
  })
  expect(await models.ask('bim.required', {}, sylvie)).toMatchObject({
    now: { title: 'Robine 2027', file: 'nos-exigences.ids' },
    before: [],
    can: { require: false },
  })
  const jobs = (task: string) =>
    models.rows<{ payload: { revision?: string } }>(
      sql`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${task}`,
    )
  expect(await jobs('bim.recheck')).toHaveLength(1)
  const held = async () => ({
    changes: await models.rows(
      sql`select id, state from bim.change where revision = ${revision} order by id`,
    ),
    report: { ...(await models.ask('bim.report', { revision })), requirements: null, text: null },
  })
  const standing = await held()
  await recheckTasks['bim.recheck']!({}, models.kernel)
  // Asked for twice, it is read once.
  await recheckTasks['bim.recheck']!({}, models.kernel)
  expect((await jobs('bim.check')).map(({ payload }) => payload.revision)).toEqual([revision])
  expect((await asked()).left).toBe(2)
  await recheckTasks['bim.check']!({ revision }, models.kernel)
  expect([before, await titleOf(revision)]).toEqual([expect.not.stringMatching('Robine'), 'Robine 2027'])
  expect(await models.stateOf(revision)).toBe('read')
  // What it would change, and what it drew, is as it was: nobody is asked again what was settled.
  expect(await held()).toEqual(standing)
})

test('the same document once more is nothing new; a bad one leaves it standing; those before are remembered', async () => {
  await drop('helene', titled('Robine 2027'))
  expect((await asked()).before).toEqual([])
  await drop('helene', 'non')
  expect((await asked()).now?.title).toBe('Robine 2027')
  await drop('helene', titled('Robine 2028'))
  expect(await asked()).toMatchObject({ now: { title: 'Robine 2028' }, before: [{ title: 'Robine 2027' }] })
  await models.act('bim.require', requirementsId, { own: null }, helene)
  expect(await asked()).toMatchObject({ now: { sha256: null }, before: [{}, {}] })
  await readRevision(models.kernel, { building: centre.building, revision })
  expect(await titleOf(revision)).not.toContain('Robine')
})
