import { type Command, type Context, refuse } from '../../kernel/core/command.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { ToldApplicant } from '../core/applicants/applicant-shapes.ts'
import {
  type ApplicantNow,
  forgetApplicant,
  importApplicants,
  recordApplicant,
} from '../core/applicants/decide-applicant.ts'
import { type HeldApplicant, mergeApplicant } from '../core/applicants/merge-applicant.ts'
import { cleanNumber } from '../core/applicants/unique-number.ts'
import { type Commands, commands } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { emptyApplicant } from './forget-applicants.ts'

/** An applicant who stands in a proposal that is not over. */
export const isCandidateNow = sql`exists (
  select 1 from allocation.candidate c join allocation.proposal p on p.id = c.proposal
  where c.applicant = a.id and p.ended_at is null and c.withdrawn_on is null)`

const applicantNow = async (
  db: Db,
  id: string,
  numbers: readonly (string | undefined)[],
): Promise<ApplicantNow> => {
  const cleaned = numbers.flatMap((said) => cleanNumber(said ?? '') ?? [])
  const known = await db.rows<{ id: string; number: string }>(sql`
    select a.id, a.unique_number as number from allocation.applicant a where a.unique_number = any (${cleaned}::text[])`)
  return {
    held: await db.row(sql`
      select a.id, a.forgotten_at is not null as "isForgotten", ${isCandidateNow} as "isCandidate"
      from allocation.applicant a where a.id = ${id}`),
    byNumber: new Map(known.map((row) => [row.number, row.id])),
  }
}

/** What is held of some applicants, for a file that may not say all of it. */
const heldApplicants = async (db: Db, ids: readonly string[]): Promise<Map<string, HeldApplicant>> => {
  const rows = await db.rows<{ id: string; held: Record<string, unknown> }>(sql`
    select a.id, jsonb_strip_nulls(jsonb_build_object('numberOn', a.number_on, 'email', a.email, 'phone', a.phone, 'address', a.address,
      'ceiling', a.ceiling, 'papers', a.papers, 'priorities', a.priorities, 'isTenant', a.is_tenant, 'score', a.score,
      'meanWait', a.mean_wait, 'place', a.place)) as held
    from allocation.applicant a where a.id = any (${ids}::uuid[])`)
  return new Map(rows.map(({ id, held }) => [id, held as HeldApplicant]))
}

const saveApplicant = (
  db: Db,
  id: string,
  told: ToldApplicant,
  { at, by }: { at: string; by: string },
): Promise<number> => {
  const { name, numberOn, email, phone, address, size, ceiling, isTenant, score, meanWait, place } = told
  return db.run(sql`
    insert into allocation.applicant as a (id, unique_number, number_on, name, email, phone, address, size, ceiling, papers, priorities,
      is_tenant, score, mean_wait, place, at, moved_at, by_person)
    values (${id}, ${cleanNumber(told.uniqueNumber ?? '') ?? null}, ${numberOn ?? null}, ${name}, ${email ?? ''}, ${phone ?? ''}, ${address ?? ''}, ${size},
      ${ceiling ?? null}, ${[...(told.papers ?? [])]}::text[], ${[...(told.priorities ?? [])]}::text[], ${isTenant ?? false}, ${score ?? null},
      ${meanWait ?? null}, ${place ?? null}, ${at}, ${at}, ${by})
    on conflict (id) do update set unique_number = excluded.unique_number, number_on = excluded.number_on, name = excluded.name,
      email = excluded.email, phone = excluded.phone, address = excluded.address, size = excluded.size, ceiling = excluded.ceiling,
      papers = excluded.papers, priorities = excluded.priorities, is_tenant = excluded.is_tenant, score = excluded.score,
      mean_wait = excluded.mean_wait, place = excluded.place, moved_at = excluded.moved_at
    where a.forgotten_at is null`)
}

// One number is of one application: two who record it at once are told one after the other.
const oneAtATime = (): string[] => [derivedId('allocation', 'numbers')]

const may = ({ actor }: Context): boolean => mayAnywhere(grants, 'allocate', actor)
const nobodyKnown: ApplicantNow = { held: undefined, byNumber: new Map() }

/** How applicants are told, one by one or by a file, and forgotten where they ask it. */
export const applicantHandlers: Record<string, Handler> = {
  'applicant.record': handler<ApplicantNow, Commands['applicant.record']>({
    data: commands['applicant.record'],
    holds: oneAtATime,
    gather: async (db, { subject, data }, context) =>
      may(context) ? applicantNow(db, subject, [data.uniqueNumber]) : nobodyKnown,
    decide: recordApplicant,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveApplicant(db, subject, data, { at, by: actor.id })),
  }),
  'applicants.import': handler<
    ApplicantNow & { before: Map<string, HeldApplicant> },
    Commands['applicants.import']
  >({
    data: commands['applicants.import'],
    holds: oneAtATime,
    gather: async (db, { subject, data }, context) => {
      if (!may(context)) return { ...nobodyKnown, before: new Map() }
      const now = await applicantNow(
        db,
        subject,
        data.rows.map(({ uniqueNumber }) => uniqueNumber),
      )
      return { ...now, before: await heldApplicants(db, [...now.byNumber.values()]) }
    },
    decide: importApplicants,
    save: async (db, _, { byNumber, before }, { data }, { actor, at }) => {
      for (const { applicant, ...told } of data.rows) {
        const id = byNumber.get(cleanNumber(told.uniqueNumber ?? '') ?? '') ?? applicant
        await saveApplicant(db, id, mergeApplicant(before.get(id), told), { at, by: actor.id })
      }
    },
  }),
  'applicant.forget': handler<ApplicantNow, Commands['applicant.forget']>({
    data: commands['applicant.forget'],
    gather: async (db, { subject }, context) => (may(context) ? applicantNow(db, subject, []) : nobodyKnown),
    decide: (now, command: Command<string, Commands['applicant.forget']>, context) =>
      may(context) ? forgetApplicant(now, command, context) : refuse('not_yours'),
    save: async (db, facts, _, { subject }, { at }) => {
      if (facts.length > 0) await emptyApplicant(db, subject, at)
    },
  }),
}
