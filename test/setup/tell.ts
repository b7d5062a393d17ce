import type { Commands as Papers } from '../../src/contractors/core/contract.ts'
import type { Extract } from '../../src/estate/core/estate-commands.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import type { Commands as People } from '../../src/people/core/contract.ts'
import { canary, centre, type Corner, house, roches, who } from './agency-corners.ts'

/** An act that a test takes for granted: by the house unless told; throws what was refused. */
export type Act = (
  type: string,
  subject: string,
  data: object,
  actor?: Actor,
) => Promise<Outcome & { ok: true }>

export const actOn =
  (kernel: Kernel): Act =>
  async (type, subject, data, actor = house) => {
    const outcome = await kernel.send(actor, {
      id: newId(),
      type,
      subject,
      data,
      at: new Date().toISOString(),
    })
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused} ${JSON.stringify(outcome.params)}`)
    return outcome
  }

type Unit = Extract['units'][number]
type More = {
  entrances?: Extract['entrances']
  units?: (Partial<Unit> & { id: string })[]
  name?: string
  address?: string
  stairs?: string
}
type Place = Pick<Corner, 'agency' | 'scheme' | 'building' | 'entrance'>

/** Bellevue of an agency, as an extract tells it; what was told of it before stays. */
export const build = (act: Act, at: Place, more: More = {}) => {
  const {
    entrances = [],
    units = [],
    name = 'Bellevue A',
    address = '16 rue Voltaire',
    stairs = 'Entrée 1',
  } = more
  return act('estate.import', at.building, {
    agency: at.agency,
    scheme: { id: at.scheme, name: 'Bellevue' },
    building: {
      name,
      kind: 'collective',
      address,
      postcode: '11100',
      commune: 'Narbonne',
      insee: '11262',
      built: null,
    },
    entrances: [{ id: at.entrance, name: stairs, address }, ...entrances],
    units: units.map((unit) => ({
      kind: 'dwelling',
      entrance: at.entrance,
      part: null,
      storey: null,
      door: '',
      rooms: null,
      surface: null,
      energy: null,
      ...unit,
    })),
    refs: [],
  } satisfies Extract)
}

export const openAgency = (act: Act, id: string, more: object = {}) =>
  act('estate.openAgency', derivedId('agency', id), { id, name: `Agence ${id}`, ...more })

export type StaffRole = People['person.hire']['role']

/** Somebody of the staff; who has a `login` has an address by it. */
export const hire = (act: Act, person: string, said: Partial<People['person.hire']> & { role: StaffRole }) =>
  act('person.hire', person, {
    firstName: 'Nadia',
    lastName: 'Ferrand',
    agencies: [],
    ...(said.login ? { email: `${said.login}@robine-habitat.example` } : {}),
    ...said,
  })

/** The person says herself, just entered, how she is reached. */
export const correctOwn = (act: Act, her: Actor, said: People['person.correct']) =>
  act('person.correct', her.id, said, { ...her, enteredAt: new Date().toISOString() })

export const entrust = (act: Act, caretaker: string, ...buildings: string[]) =>
  act('patch.assign', caretaker, { mode: 'add', buildings })

type Occupant = People['person.moveIn']['occupants'][number]
type Lease = Partial<People['person.moveIn']['tenancy']>

/** A lease of 1 April 2019, of one person unless told. */
export const moveIn = (
  act: Act,
  at: { household: string; unit: string },
  occupants: (Partial<Occupant> & { person: string })[],
  lease: Lease = {},
) =>
  act('person.moveIn', at.household, {
    unit: at.unit,
    tenancy: { id: newId(), starts: '2019-04-01', ...lease },
    occupants: occupants.map((one) => ({ firstName: 'Anne', lastName: 'Le Goff', ...one })),
  })

/** A framework contract for plumbing of up to 400 € an order, in force. */
export const sign = (
  act: Act,
  contract: string,
  said: Partial<Papers['contract.sign']> & { firm: string; ref: string },
) =>
  act('contract.sign', contract, {
    name: 'Plomberie',
    kind: 'framework',
    trades: ['plumbing'],
    agencies: ['centre'],
    limit: cents(40_000),
    starts: '2020-01-01',
    ends: '2040-01-01',
    capacity: 500,
    ...said,
  })

/** The landlord whom all tests know: two agencies with their people, Madame Le Goff in the first, Zéphyrine Prat in the second. */
export const tellLandlord = async (act: Act): Promise<void> => {
  for (const corner of [centre, roches]) {
    const { agency, unit, empty, firm, contract } = corner
    await openAgency(act, agency)
    await build(act, corner, {
      units: [
        { id: unit, ref: `L-${agency}`, storey: 2, door: '12' },
        { id: empty, ref: `L-${agency}-2` },
      ],
    })
    await act('firm.know', firm, { name: `Plomberie ${agency}`, phone: '04 68 00 00 00' })
    await sign(act, contract, { firm, ref: `M-${agency}`, agencies: [agency] })
  }
  await tellStaff(act)
  await letIn(act, centre, { firstName: 'Anne', lastName: 'Le Goff', email: 'anne.legoff@example.org' })
  await letIn(act, roches, { firstName: canary, lastName: 'Prat', email: 'prat@example.org' })
}

const letIn = (act: Act, at: Corner, her: Partial<Occupant>) =>
  moveIn(act, at, [{ person: at.tenant, phone: '06 12 34 56 78', ...her }], {
    id: at.tenancy,
    rent: cents(41_250),
  })

const tellStaff = async (act: Act): Promise<void> => {
  const [near, far] = [['centre'], ['roches']]
  for (const [person, firstName, lastName, role, agencies, login] of [
    [who.karim, 'Karim', 'Benali', 'caretaker', near, 'karim'],
    [who.otherCaretaker, 'Ali', 'Saïd', 'caretaker', far],
    [who.nadia, 'Nadia', 'Ferrand', 'agent', near, 'nadia'],
    [who.luc, 'Luc', 'Moreau', 'technician', near],
    [who.sylvie, 'Sylvie', 'Lefèvre', 'manager', near, 'sylvie'],
    [who.ines, 'Inès', 'Roche', 'operator', []],
    [who.helene, 'Hélène', 'Vidal', 'hq', [], 'helene'],
  ] as const)
    await hire(act, person, {
      firstName,
      lastName,
      role,
      agencies: [...agencies],
      ...(login ? { login } : {}),
    })
  await entrust(act, who.karim, centre.building)
  await entrust(act, who.otherCaretaker, roches.building)
}
