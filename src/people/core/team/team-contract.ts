import { z } from 'zod/mini'
import { codeUnder } from '../../../kernel/core/word-shapes.ts'
import { lang, name, staffRole, contactFields } from '../person-shapes.ts'

const id = z.uuid()
const day = z.iso.date()
const agency = z.string().check(z.minLength(1), z.maxLength(40))
const agencies = z.array(agency).check(z.maxLength(20))

/** What may be done about those who work here. Refusals are said under `refused.*`. */
export const commands = {
  /** Subject: the new person's id. `login` opens an account; she chooses her password after a first link by mail. */
  'person.hire': z.object({
    firstName: name,
    lastName: name,
    role: staffRole,
    agencies,
    directorate: z.optional(agency),
    job: z.optional(name),
    login: z.optional(z.string().check(z.trim(), z.toLowerCase(), z.minLength(2), z.maxLength(200))),
    ...contactFields,
  }),
  /**
   * Subject: the staff person. What is not given stays. With `from`, a day that is not today, it waits for that day (a later
   * plan takes the place of the one before). Refused: not_yours, not_found, own_role, unknown_agency, day_past.
   */
  'person.assign': z.object({
    role: z.optional(staffRole),
    agencies: z.optional(agencies),
    directorate: z.optional(agency),
    job: z.optional(name),
    active: z.optional(z.boolean()),
    from: z.optional(day),
  }),
  /** Subject: the staff person; what was planned for her does not happen. Refused: not_yours, not_found, own_role. */
  'staff.unplan': z.object({}),
  /** Subject: the staff person: a link to enter leaves by mail, good once, for three days. Refused: not_yours, not_found, has_left, no_mail. */
  'staff.invite': z.object({}),
  /**
   * Subject: the caretaker whose buildings are handed over, all of them, in one act; what is open in them goes with them.
   * `away`: while she is away, from a day until another, and she keeps them too; `move`: for good, from a day on; `leave`: for
   * good, and her access ends now. Refused: not_yours, not_found, own_role, not_a_caretaker, hand_to_self, nothing_to_hand,
   * dates_backwards, day_past.
   */
  'staff.handOver': z.object({
    to: id,
    mode: z.enum(['away', 'move', 'leave']),
    from: z.optional(day),
    until: z.optional(day),
  }),
  /**
   * Subject: the caretaker. `set`: his buildings from now on, all of them; `add`: more, for good or (`from`, `until`)
   * while a colleague is away; `remove`. Refused: not_yours, not_found, not_a_caretaker, unknown_place, dates_backwards.
   */
  'patch.assign': z.object({
    mode: z.enum(['set', 'add', 'remove']),
    buildings: z.array(id).check(z.maxLength(500)),
    from: z.optional(day),
    until: z.optional(day),
  }),
} as const

const agencyName = z.object({ id: z.string(), name: z.string() })

export const teamRow = z.object({
  id,
  name: z.string(),
  role: staffRole,
  job: z.string(),
  agencies: z.array(agencyName),
  directorate: z.nullable(z.string()),
  active: z.boolean(),
  phone: z.string(),
  /** of a caretaker's patch today, where the reader reaches */
  buildings: z.number(),
  /** the day of a change that waits */
  planned: z.nullable(z.string()),
})
export type TeamRow = z.infer<typeof teamRow>

const change = z.object({
  at: z.string(),
  type: z.string(),
  by: z.string(),
  role: z.nullable(codeUnder<'team.role'>()),
  agencies: z.array(z.string()),
  active: z.nullable(z.boolean()),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
})

const plannedChange = z.object({
  from: z.string(),
  role: staffRole,
  agencies: z.array(agencyName),
  job: z.string(),
  active: z.boolean(),
})

export const member = z.object({
  ...teamRow.shape,
  email: z.string(),
  lang,
  /** the caretaker's buildings, today or later; `until`: while somebody is away; `lent`: who stands in for her there, until when */
  patch: z.array(
    z.object({
      id,
      name: z.string(),
      address: z.string(),
      from: z.nullable(z.string()),
      until: z.nullable(z.string()),
      lent: z.nullable(z.object({ to: id, name: z.string(), until: z.string() })),
    }),
  ),
  /** what is open there and waits for the caretaker */
  waiting: z.number(),
  plan: z.nullable(plannedChange),
  /** who changed what she may do, the latest first; empty to who may not change it */
  changes: z.array(change),
  /** the agencies that the reader may put her in, the roles that she may give */
  choices: z.object({ agencies: z.array(agencyName), roles: z.array(staffRole) }),
  can: z.object({ assign: z.boolean(), invite: z.boolean(), patch: z.boolean(), handOver: z.boolean() }),
  herself: z.boolean(),
})
export type Member = z.infer<typeof member>

export const queries = {
  /** The office: who works here, without a word on when she was last seen. `gone`: those who left. Refused: not_yours. */
  'staff.team': {
    input: z.object({ gone: z.optional(z.boolean()) }),
    output: z.object({
      rows: z.array(teamRow),
      /** the reader's own agencies: hers come first */
      mine: z.array(z.string()),
      /** the agencies and roles that the reader may hire for; empty: she may not */
      hire: z.object({ agencies: z.array(agencyName), roles: z.array(staffRole) }),
    }),
  },
  /** The office: one colleague, what she may do and where. Refused: not_yours, not_found. */
  'staff.card': { input: z.object({ id }), output: member },
} as const
