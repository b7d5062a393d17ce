import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { makeLink } from '../../src/kernel/server/signed-links.ts'
import {
  makePaper,
  paperOf,
  sendPictures,
  signInspection,
  takePictures,
} from '../inspections/signed-inspection.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { daysFromToday } from '../setup/days-from-today.ts'
import { type Answered, openDoors } from '../setup/doors.ts'
import { moveIn } from '../setup/tell.ts'
import { shaOf } from './on-the-wire.ts'

/** What nobody from elsewhere may read: who left, where she went, what she held against it, her deposit, who asks for a dwelling. */
export const secrets = /Le Goff|Carcassonne|Robinet contesté|32145|Ouedraogo/

/** Staff who are hired for this, with their agencies; by the name under which they knock. */
const hired = {
  'another caretaker': ['caretaker', ['roches']],
  'another agency': ['agent', ['roches']],
  'another technician': ['technician', ['roches']],
  'another manager': ['manager', ['roches']],
  'call centre': ['operator', []],
  letting: ['letting', []],
  'head office': ['hq', []],
  technician: ['technician', ['centre']],
  manager: ['manager', ['centre']],
  agent: ['agent', ['centre']],
} as const

export type Knocking =
  | keyof typeof hired
  | 'caretaker'
  | 'former tenant'
  | 'next tenant'
  | 'neighbour'
  | 'firm'
  | 'stranger'

/**
 * Madame Le Goff has left: her exit is signed, her account stands open, candidates were told of. Rose Blin lives there now. Whoever
 * may be curious has entered, and knocks at the doors of the house by name.
 */
export const openMovedOut = async () => {
  const door = await openDoors()
  const day = daysFromToday()
  const nadia = actorOf('agent')
  const { id: visit } = await signInspection(door, [], { kind: 'preVisit', reservations: 'Robinet contesté' })
  const [picture] = await takePictures(1)
  const { id: exit } = await signInspection(door, [picture!], {
    newAddress: { line: '3 rue du Pont', postcode: '11000', commune: 'Carcassonne' },
    reservations: 'Robinet contesté',
  })
  await sendPictures(door, [picture!])
  await makePaper(door, exit)
  const [account, notice, rose, applicant, commission, convention] = Array.from({ length: 6 }, () => newId())
  const given = { household: centre.household, way: 'hand', receivedOn: day(-120), leavesOn: day(0) }
  await door.act('leaving.give', notice!, given, nadia)
  await door.act('settlement.open', account!, { unit: centre.unit, household: centre.household }, nadia)
  const terms = {
    keysBackOn: day(0),
    deposit: 32_145,
    monthlyRent: 32_145,
    monthlyCharges: 0,
    paidUntil: null,
    arrears: 0,
    isCollective: false,
    provision: null,
    accountsApprovedOn: null,
    commissaire: null,
    grid: null,
  }
  await door.act('settlement.setTerms', account!, { terms }, nadia)
  const agreement = { agreement: 'Accord du 12 mars 2019', starts: '1990-01-01' }
  await door.act('grid.confirm', firstGrid.id, agreement, actorOf('manager'))
  const letting = actorOf('letting')
  await door.act('applicant.record', applicant!, { name: 'Awa Ouedraogo', size: 3 }, letting)
  await door.act('commission.call', commission!, { heldOn: day(0), place: 'Siège' }, letting)
  const share = { reservee: 'collectivity', name: 'Ville', year: 2026, share: 20 }
  await door.act('convention.record', convention!, share, letting)
  const entered = { household: newId(), unit: centre.unit }
  const blin = { person: rose!, firstName: 'Rose', lastName: 'Blin' }
  await moveIn(door.act, entered, [blin], { starts: day(1) })
  const headers = new Map<Knocking, Record<string, string>>([
    ['stranger', { cookie: 'loge-visit=a-browser' }],
    [
      'firm',
      {
        authorization: `Link ${await makeLink(door.database.owner, { purpose: 'firm', firm: centre.firm, days: 1 })}`,
      },
    ],
  ])
  for (const [name, [role, agencies]] of Object.entries(hired))
    headers.set(name as Knocking, { cookie: (await door.hire(role, [...agencies])).cookie })
  for (const [name, person] of [
    ['caretaker', who.karim],
    ['former tenant', who.leGoff],
    ['next tenant', rose!],
    ['neighbour', who.otherTenant],
  ] as const)
    headers.set(name, { cookie: await door.signIn(person) })
  const call = (name: Knocking, url: string, payload: object): Promise<Answered> =>
    door.knock({ method: 'POST', url, payload, headers: headers.get(name)! })
  return {
    door,
    day,
    everybody: [...headers.keys()],
    ids: {
      visit,
      exit,
      paper: (await paperOf(door, exit))!,
      photo: shaOf(picture!),
      account: account!,
      notice: notice!,
      applicant: applicant!,
      commission: commission!,
      convention: convention!,
    },
    /** asks one question */
    ask: (name: Knocking, query: string, input: object) => call(name, `/api/ask/${query}`, input),
    /** sends one act; says what it was refused for */
    send: async (name: Knocking, type: string, subject: string, data: object, id = newId()) => {
      const at = new Date().toISOString()
      const answered = await call(name, '/api/commands', [{ id, type, subject, data, at }])
      return { ...answered, refused: answered.body?.refused ?? answered.body?.[0]?.refused }
    },
    get: (name: Knocking, url: string) => door.knock({ method: 'GET', url, headers: headers.get(name)! }),
  }
}
export type MovedOut = Awaited<ReturnType<typeof openMovedOut>>
