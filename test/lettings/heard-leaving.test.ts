import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { workOff } from '../setup/work-off.ts'

let w: Landlord
beforeAll(async () => {
  w = await openLandlord()
})
afterAll(() => w.close())

const nadia = actorOf('agent')
const leGoff = actorOf('tenant')
const day = daysFromToday()

const fileLeak = async (words = 'Le robinet de la cuisine goutte.'): Promise<string> => {
  const request = newId()
  await w.act(
    'request.file',
    request,
    { nature: 'plumbing.tap_leak', channel: 'portal', unit: centre.unit, words },
    leGoff,
  )
  return request
}
/** What Madame Le Goff was written of her leaving. */
const written = async (): Promise<string[]> => {
  await workOff(w.kernel, 'notices.tell')
  const mails = await w.database.owner.rows<{ body: string }>(
    sql`select m.body from notices.mail m where m.template = 'leavingHeard' and m.to_person = ${who.leGoff} order by m.id`,
  )
  return mails.map(({ body }) => body)
}

test('Madame Le Goff says in a thread about a tap that she leaves: she reads that it is no notice yet, once, with the form', async () => {
  const request = await fileLeak()
  const say = (words: string, by = leGoff) => w.act('request.say', request, { words }, by)
  await say('Le plombier peut venir jeudi.')
  await say('Vous pouvez donner votre congé par lettre : je quitte le logement, par exemple.', nadia)
  expect(await written()).toEqual([])
  await say('Laissez tomber, je quitte le logement le 31 mars.')
  const [mail, ...more] = await written()
  expect(more).toEqual([])
  expect(mail).toContain('ce n’est pas encore un congé')
  expect(mail).toContain('/chez-moi/bail/conge')
  await say('Je répète : je quitte le logement.')
  expect(await written()).toHaveLength(1)
  // From that thread the agency opens the form and the record of a notice; another role does not.
  expect(await w.kernel.ask(nadia, 'leaving.heard', { request })).toEqual({
    household: centre.household,
    ends: null,
  })
  expect(await w.kernel.ask(actorOf('caretaker'), 'leaving.heard', { request })).toMatchObject({
    refused: 'not_yours',
  })
  expect(await w.kernel.ask(nadia, 'leaving.heard', { request: newId() })).toMatchObject({
    refused: 'not_found',
  })
})

test('once her notice stands nothing is said of it, and her agency reads its last day', async () => {
  const before = (await written()).length
  const notice = { household: centre.household, way: 'hand', receivedOn: day(0) }
  await w.act('leaving.give', newId(), notice, nadia)
  const request = await fileLeak()
  await w.act('request.say', request, { words: 'Je quitte le logement, comme je vous l’ai écrit.' }, leGoff)
  expect(await written()).toHaveLength(before)
  expect(await w.kernel.ask(nadia, 'leaving.heard', { request })).toMatchObject({
    ends: expect.stringMatching(/^\d{4}-/),
  })
})
