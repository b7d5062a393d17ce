import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { agencyKind } from '../../kernel/core/agency-kind.ts'
import { cents } from '../../kernel/core/money.ts'
import { amountUpTo } from '../../kernel/core/money-shapes.ts'
import { legal } from './legal-notice.ts'
import * as absence from './absence/absence-contract.ts'
import * as access from './access/access-contract.ts'
import * as alerts from './alert/alert-contract.ts'
import * as home from './home/home-contract.ts'
import { type Role, roles, rolesWhere } from '../../kernel/core/roles.ts'
import { startReasons } from './home/start-reasons.ts'
import { lang, mostPeople, name, staffRole, toldBy, contactFields } from './person-shapes.ts'
import * as team from './team/team-contract.ts'

export { type LandlordKey, landlordKeys, readLandlord } from './legal-notice.ts'
export type { AccessFile } from './access/access-contract.ts'
export type { AlertsOf, AlertStanding } from './alert/alert-contract.ts'
export {
  type AlertCode,
  alertEnds,
  alertOf,
  alerts as alertTable,
  endsOf,
  isAlertCode,
} from './alert/alert-codes.ts'
export { turnAt } from './absence/week-parts.ts'
export type { Member, TeamRow } from './team/team-contract.ts'
export { type LostWay, type NoticeWay, wayTo } from './notice-way.ts'

const id = z.uuid()
const agency = z.string().check(z.minLength(1), z.maxLength(40))
// The year 0 is none that a database holds; a lease without end bears the year 9999 in more than one program.
const day = z.iso.date().check(z.refine((said) => said >= '1900'))
const occupants = z
  .array(z.object({ person: id, firstName: name, lastName: name, ...contactFields }))
  .check(z.minLength(1), z.maxLength(mostPeople))
  .check(z.refine((all) => new Set(all.map(({ person }) => person)).size === all.length))

/**
 * Days for which an address that the office replaced still opens the account, and the new one does not: it was told, and
 * whoever is no longer heard of there can be called.
 */
export const formerDays = 3

/**
 * Days after which a first address that an office gave opens the account, from the day on which the letter to its person's dwelling was posted, if nobody has said no; at once when she types its code.
 */
export const letterDays = 10

/** What may be sent about people. Each says what its subject is; refusals are said under `refused.*`. */
export const commands = {
  /**
   * Subject: the new household's id. A lease begins: its dwelling, its people, maybe its rent (cents a month, read by
   * no caretaker). Refused: not_yours, unknown_place, dwelling_taken, already_known, dates_backwards.
   */
  'person.moveIn': z.object({
    unit: id,
    tenancy: z.object({
      id,
      starts: day,
      ends: z.optional(day),
      rent: z.optional(amountUpTo(cents(2_000_000))),
    }),
    occupants,
  }),
  /**
   * Subject: the household. People join a lease that runs, on a day that is not to come. Refused: not_yours, not_found,
   * dates_backwards, joins_ahead, lease_over, already_known, too_many_people.
   */
  'person.join': z.object({ on: day, occupants }),
  /** Subject: the household. Refused: not_yours, not_found, dates_backwards. */
  'person.moveOut': z.object({ ends: day }),
  /** Subject: the household, whose lease had a last day: it goes on. Refused: not_yours, not_found, lease_over, dwelling_taken. */
  'person.stay': z.object({}),
  /**
   * Subject: the household. Its lease began on another day than was written down, and why. Refused: not_yours, not_found, dates_backwards,
   * dwelling_taken, entry_signed (who came in by a signed inspection held the lease on that day).
   */
  'person.correctStart': z.object({ starts: day, why: z.enum(startReasons) }),
  ...team.commands,
  ...absence.commands,
  /**
   * Subject: the person; by herself or by the office. The former address is told (`formerDays`); a first one is told by a letter
   * (`letterDays`). Refused: not_yours, not_found, sign_in, enter_again, address_at_agency, unreachable.
   */
  'person.correct': z.object(contactFields),
  /**
   * Subject: the new person's id. A requester who is not in the base: her name and a way to reach her.
   * Refused: already_known, unreachable, unknown_place, address_at_agency (a caretaker gives none).
   */
  'person.know': z.object({
    firstName: z.optional(name),
    lastName: name,
    building: z.optional(id),
    unit: z.optional(id),
    ...contactFields,
  }),
  /** Subject: the person. Empties what names her; the fact `person.erased` tells other slices. Refused: not_yours, not_found, still_tenant, still_staff. */
  'person.erase': z.object({}),
  ...access.commands,
  ...alerts.commands,
  /** The house itself: a session was opened, closed or refused. Subject: the person, or a mark of the unknown login. */
  'session.note': z.object({
    what: z.enum(['opened', 'refused', 'closed', 'password']),
    how: z.optional(z.enum(['password', 'link', 'demo', 'token'])),
    why: z.optional(z.enum(['wrong', 'locked', 'expired', 'unknown', 'closed'])),
  }),
  /** The house itself: the phone that held this session was revoked. Subject: its person. */
  'session.end': z.object({ session: id }),
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }

const agencyCard = z.object({ id: z.string(), name: z.string(), kind: agencyKind })
const alertCard = z.object({
  id,
  code: codeUnder<'alert'>(),
  until: z.string(),
  about: z.enum(['person', 'unit', 'building']),
})

export const staffRow = z.object({
  id,
  name: z.string(),
  role: staffRole,
  job: z.string(),
  agencies: z.array(z.string()),
  directorate: z.nullable(z.string()),
  active: z.boolean(),
  phone: z.string(),
  email: z.string(),
  /** of a caretaker's patch today, those that the reader may see */
  buildings: z.array(id),
})
export type StaffRow = z.infer<typeof staffRow>

/** Whoever may sign in. */
const playedRoles = rolesWhere(({ side, reach }) => side !== 'house' && reach !== 'none')
type PlayedRole = Exclude<Role, 'visitor' | 'system'>

export const persona = z.object({
  /** what `POST /api/session/demo` takes: a person's id, a firm's id */
  id,
  kind: z.enum(['person', 'firm']),
  name: z.string(),
  role: z.enum(playedRoles as readonly PlayedRole[]),
  /** job or dwelling, as people say it */
  about: z.string(),
  /** holes of the sentence `persona.<role>.sentence` */
  agency: z.string(),
  place: z.string(),
  count: z.number(),
})
export type Persona = z.infer<typeof persona>

/** Questions about people: `GET /api/ask/<name>?q=<input as JSON>`. */
export const queries = {
  /** Public. Who publishes and hosts these pages, whom to ask about one’s data, and what the landlord has not told yet. */
  'landlord.legal': { input: z.object({}), output: legal },
  /** Who asks: also answered to a visitor and to a link's holder. */
  me: {
    input: z.object({}),
    output: z.object({
      id,
      name: z.string(),
      role: z.enum(roles),
      lang,
      agencies: z.array(agencyCard),
      buildings: z.array(z.object({ id, name: z.string(), address: z.string() })),
      households: z.array(id),
      firm: z.nullable(z.object({ id, name: z.string() })),
      directorate: z.nullable(z.string()),
      matter: z.nullable(id),
      job: z.string(),
      home: z.string(),
      /** how the person is reached, for her own account page; null for who has none */
      account: z.nullable(
        z.object({
          login: z.nullable(z.string()),
          password: z.boolean(),
          phone: z.string(),
          email: z.string(),
          toldBy,
          /** text messages leave from here */
          texts: z.boolean(),
          notices: z.boolean(),
        }),
      ),
      demo: z.boolean(),
      /** the name over the door */
      landlord: z.string(),
    }),
  },
  /** Staff only: who she is, where she lives, since when, with whom, and what one must know before going. */
  'person.card': {
    input: z.object({ id }),
    output: z.object({
      id,
      kind: z.enum(['tenant', 'staff', 'contact']),
      firstName: z.string(),
      lastName: z.string(),
      phone: z.string(),
      email: z.string(),
      lang,
      toldBy,
      notices: z.boolean(),
      erased: z.boolean(),
      home: z.nullable(
        z.object({
          household: id,
          unit: id,
          ref: z.string(),
          building: id,
          buildingName: z.string(),
          address: z.string(),
          storey: z.nullable(z.number()),
          door: z.string(),
          since: z.nullable(z.string()),
          until: z.nullable(z.string()),
        }),
      ),
      with: z.array(z.object({ id, name: z.string(), phone: z.string() })),
      alerts: z.array(alertCard),
    }),
  },
  ...access.queries,
  ...alerts.queries,
  ...home.queries,
  ...team.queries,
  ...absence.queries,
  /** Right of access (RGPD, art. 15): everything held about one person, as JSON. Head office and her agency's manager. */
  'person.export': { input: z.object({ id }), output: z.record(z.string(), z.unknown()) },
  'staff.list': {
    input: z.object({
      agency: z.optional(agency),
      role: z.optional(staffRole),
      inactive: z.optional(z.boolean()),
    }),
    output: z.array(staffRow),
  },
  /** The people one may be on a demonstration; empty unless the setting `demo` is true. */
  'people.personas': {
    input: z.object({}),
    output: z.object({ demo: z.boolean(), personas: z.array(persona) }),
  },
} as const

export type Queries = {
  [K in keyof typeof queries]: {
    input: z.infer<(typeof queries)[K]['input']>
    output: z.infer<(typeof queries)[K]['output']>
  }
}
