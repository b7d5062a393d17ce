import { afterAll, beforeAll, expect, test } from 'vitest'
import { monthStart } from '../../src/insight/core/period.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'

let doors: Doors
let cookies: Record<string, string>
beforeAll(async () => {
  doors = await openDoors()
  const enter = async (role: 'manager' | 'hq' | 'caretaker', agencies: string[]) =>
    (await doors.hire(role, agencies)).cookie
  cookies = {
    sylvie: await enter('manager', ['centre']),
    gilles: await enter('hq', []),
    karim: await enter('caretaker', []),
    leGoff: `loge=${await openSession(doors.database.owner, { person: centre.tenant, how: 'password', device: '' })}`,
  }
})
afterAll(() => doors.close())

const get = (who: string, url: string): Promise<Answered> =>
  doors.knock({ method: 'GET', url, headers: cookies[who] ? { cookie: cookies[who] } : {} })
const thisMonth = (): string => dayOf(new Date().toISOString()).slice(0, 7)

test('Gilles Auriol gets the month as a tagged paper in his language, under the name of its month', async () => {
  const { status, text, headers } = await get('gilles', `/api/figures/${thisMonth()}.pdf`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['content-disposition']).toMatch(/^attachment; filename="loge-[a-z]+-\d{4}\.pdf"$/)
  expect(text.startsWith('%PDF-1.7')).toBe(true)
  expect(text).toContain('/StructTreeRoot')
})

test('Sylvie Lefèvre gets her agency, and no other', async () => {
  expect((await get('sylvie', `/api/figures/${thisMonth()}.pdf?agency=centre`)).status).toBe(200)
  expect((await get('sylvie', `/api/figures/${thisMonth()}.pdf?agency=roches`)).body).toMatchObject({
    refused: 'not_yours',
  })
})

test.each([
  ['karim', 'not_yours'],
  ['leGoff', 'not_yours'],
  ['nobody', 'sign_in'],
])('%s gets none', async (who, refused) => {
  expect((await get(who, `/api/figures/${thisMonth()}.pdf`)).body).toMatchObject({ refused })
})

test.each(['2026-13', 'novembre', '9999-01', monthStart(dayOf(new Date().toISOString()), -1).slice(0, 7)])(
  '%s is no month that has begun',
  async (month) => {
    expect((await get('gilles', `/api/figures/${month}.pdf`)).body).toMatchObject({ refused: 'not_found' })
  },
)
