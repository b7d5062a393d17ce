import { randomBytes } from 'node:crypto'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { startJobs } from '../../src/kernel/server/background-jobs.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as field } from '../../src/field/server/slice.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import type { DeviceRow, HeldRow } from '../../src/field/core/device/device-contract.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { slice as people } from '../../src/people/server/slice.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

type Act = { id: string; type: string; subject: string; data: object; at: string }

export const actOf = (type: string, subject: string, data: object, at = new Date().toISOString()): Act => ({
  id: newId(),
  type,
  subject,
  data,
  at,
})

/** A browser of the world that shows a phone's secret at every call; without `shows`, it is a desk. */
export const phoneOf = (w: Doors) => {
  const browser = w.browser()
  const id = newId()
  const secret = randomBytes(32).toString('base64url')
  let shown: string | undefined = `${id}.${secret}`
  const headers = () => (shown ? { 'x-loge-device': shown } : undefined)
  const acts = async (...sent: Act[]): Promise<Outcome[]> =>
    (await browser.post('/api/commands', sent, headers())).body as unknown as Outcome[]
  return {
    id,
    secret,
    browser,
    acts,
    one: async (type: string, subject: string, data: object) => (await acts(actOf(type, subject, data)))[0]!,
    enrol: async (name = '') => (await acts(actOf('device.enrol', id, { secret, name })))[0]!,
    ask: (query: string, input: object = {}) => browser.ask(query, input, headers()),
    show: (what: string | undefined) => {
      shown = what
    },
    devices: async (mine = false) =>
      (await browser.ask('phone.list', { mine }, headers())).body as unknown as {
        rows: DeviceRow[]
        reviews: boolean
      },
    held: async () =>
      (await browser.ask('held.list', {}, headers())).body as unknown as {
        waiting: HeldRow[]
        settled: HeldRow[]
      },
    photo: (sha256: string, bytes: Buffer) =>
      w.app.inject({
        method: 'PUT',
        url: `/api/files/${sha256}`,
        payload: bytes,
        headers: { 'content-type': 'image/png', ...headers() },
        cookies: Object.fromEntries(browser.jar),
      }),
  }
}

export type Phone = ReturnType<typeof phoneOf>

/** A phone, or a desk, on which this person is signed in. */
const inHands = async (w: Doors, person: string): Promise<Phone> => {
  const phone = phoneOf(w)
  await signIn(w, phone, person)
  return phone
}

export const signIn = async (w: Doors, phone: Phone, person: string): Promise<void> => {
  const token = await openSession(w.database.owner, { person, how: 'password', device: 'Chrome, Android' })
  phone.browser.jar.set('loge', token)
}

/** The manager of another agency than Karim’s. */
export const farManager = newId()

/** Two agencies with their requests and their phones; the jobs run. */
export const openGround = async () => {
  const w = await openDoors({ slices: [people, requests, field] })
  await w.act('person.hire', farManager, {
    firstName: 'Marc',
    lastName: 'Roches',
    role: 'manager',
    agencies: ['roches'],
  })
  const jobs = await startJobs(w.kernel, w.kernel.slices)
  let address: Promise<string> | undefined
  const hands = (person: string): Promise<Phone> => inHands(w, person)
  return {
    ...w,
    inHands: hands,
    /** A phone that has made itself known, in the hands of this person. */
    enrolled: async (person: string, name = ''): Promise<Phone> => {
      const phone = await hands(person)
      const outcome = await phone.enrol(name)
      if (!outcome.ok) throw new Error(outcome.refused)
      return phone
    },
    /** where its doors are open, for what stays open itself: the feed */
    address: () => (address ??= w.app.listen({ port: 0, host: '127.0.0.1' })),
    task: (name: string) => field.tasks![name]!({}, w.kernel),
    forgetPhones: async (): Promise<void> => {
      await w.database.owner.run(sql`delete from field.quarantined_act`)
      await w.database.owner.run(sql`delete from field.device`)
    },
    close: async () => {
      await jobs.stop()
      await w.close()
    },
  }
}

export type Ground = Awaited<ReturnType<typeof openGround>>

/** Karim’s report of a broken lamp in the hall of Bellevue. */
export const lamp = (words = 'La lampe du hall est cassée', more: object = {}, at?: string): Act =>
  actOf(
    'request.file',
    newId(),
    { nature: 'light.common', words, building: centre.building, part: 'hall', channel: 'field', ...more },
    at,
  )
