/** How far a role reads and acts. `public`: anybody, for what is public. `link`: see `Actor.matter`. */
export type Reach = 'public' | 'household' | 'patch' | 'agency' | 'firm' | 'all'

/**
 * What the house must know of a role before anybody bears it. Nobody asks for a role by its name: one asks its row. Two are named
 * where that very one is meant: `visitor`, nobody is signed in; `system`, the house itself acts.
 */
export type RoleRow = {
  /** for whom it speaks: who lives here, a contractor, who works for the landlord, the house itself */
  side: 'tenant' | 'firm' | 'staff' | 'house'
  /** the read side: which row-level policies apply to it (db/migrations/0001_kernel.sql) */
  reach: Exclude<Reach, 'public'> | 'none'
  /** at which desk of the office it sits: an agency’s, head office’s, none */
  desk: 'agency' | 'hq' | 'none'
  /** goes from door to door, with the phone’s pack */
  walks: boolean
  /** goes out to what it holds by appointment: the phone’s page, with that alone in its pack */
  visits: boolean
  /** decides for its agency: what is done, by whom, and what is not */
  decides: boolean
  /** is written to when nobody takes a danger in its agency */
  duty: boolean
  /** answers for colleagues: lets them in, reads what their time is spent on */
  leads: boolean
  /** knows the leases: who lives where, since when */
  leases: boolean
  /** keeps who asks for a dwelling, and puts them before the commission: nobody else reads a line of theirs */
  allocates: boolean
  /** makes the files that the law asks of the landlord: rents and financing of each dwelling, which nobody else reads there */
  declares: boolean
  /** where it lands after the sign-in page */
  home: `/${string}`
}

/** Of who is no colleague. */
const outside = {
  desk: 'none',
  walks: false,
  visits: false,
  decides: false,
  duty: false,
  leads: false,
  leases: false,
  allocates: false,
  declares: false,
} as const
/** Of who sits at a desk of the office: the telephone, and for head office what it was asked. */
const deskRole = { side: 'staff', home: '/bureau' } as const
/** Of who decides for an agency: what there is to do. */
const deciding = {
  ...deskRole,
  home: '/bureau/a-faire',
  reach: 'agency',
  desk: 'agency',
  decides: true,
  allocates: false,
  declares: false,
} as const

/** A row a role. To add one: docs/how-to/add-a-role.md. Printed as test/golden/roles.md. */
const rows = {
  visitor: { ...outside, side: 'tenant', reach: 'none', home: '/signaler' },
  tenant: { ...outside, side: 'tenant', reach: 'household', home: '/chez-moi' },
  caretaker: { ...outside, side: 'staff', reach: 'patch', walks: true, home: '/terrain' },
  technician: {
    ...deciding,
    walks: true,
    visits: false,
    duty: true,
    leads: false,
    leases: false,
    home: '/bureau/planning',
  },
  agent: { ...deciding, walks: false, visits: true, duty: false, leads: false, leases: true },
  manager: {
    ...deciding,
    walks: false,
    visits: true,
    duty: true,
    leads: true,
    leases: true,
    home: '/bureau/chiffres',
  },
  operator: { ...outside, ...deskRole, reach: 'all', desk: 'agency' },
  /** lets again what falls vacant: who has the ball between a notice and the next lease */
  letting: {
    ...outside,
    ...deskRole,
    reach: 'all',
    desk: 'hq',
    leases: true,
    allocates: true,
    home: '/bureau/relocation',
  },
  hq: { ...outside, ...deskRole, reach: 'all', desk: 'hq', leads: true, declares: true },
  firm: { ...outside, side: 'firm', reach: 'firm', home: '/entreprise' },
  system: { ...outside, side: 'house', reach: 'all', declares: true, home: '/' },
} as const satisfies Record<string, RoleRow>

export type Role = keyof typeof rows

/** The roles of those who work for the landlord. */
export type StaffRole = { [R in Role]: (typeof rows)[R]['side'] extends 'staff' ? R : never }[Role]

export const roles = Object.keys(rows) as readonly Role[]

type OfRole = {
  (role: Role): RoleRow
  (role: string | undefined): Partial<RoleRow>
}

/** The row of a role; an empty one for what bears no role (a code of the journal, an address). */
export const ofRole: OfRole = (role: string | undefined) =>
  (role !== undefined && Object.hasOwn(rows, role) ? rows[role as Role] : {}) as RoleRow

/** The roles whose row says so, in the order of the table. */
/* @__NO_SIDE_EFFECTS__ */
export const rolesWhere = (says: (row: RoleRow) => boolean): readonly Role[] =>
  roles.filter((role) => says(rows[role]))

export const staffRoles = rolesWhere(({ side }) => side === 'staff') as readonly StaffRole[]

/** Who goes from door to door, with the phone’s pack: whose page the phone’s is. */
export const walkers = rolesWhere(({ walks }) => walks)

/** A dictionary that names roles under a stem: without the name of one it does not compile. */
export type Naming<Stem extends string, Which extends Role = Role> = Record<`${Stem}.${Which}`, string> &
  Record<string, string>
