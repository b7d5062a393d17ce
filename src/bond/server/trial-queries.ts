import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'
import type { Figure } from '../../kernel/server/figures.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { placeOfActor } from '../../ledger/core/contract.ts'
import { queries as asked } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { TrialRow } from '../core/trial/trial-contract.ts'
import { decideDays, livesWith, trialStanding, trialStandings } from '../core/trial/trial-standing.ts'

const mostListed = 200

type TrialColumns = Pick<TrialRow, 'id' | 'name' | 'saves' | 'startsOn' | 'endsOn' | 'votes'> & {
  agencies: string[]
  measure: string
  person: string | null
  decision: 'kept' | 'stopped' | null
  words: string
  decidedAt: string | null
  by: string | null
  isCounted: boolean
}

const trials = async (asking: Asking) => {
  const { db, actor } = asking
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const rows = await db.rows<TrialColumns>(sql`
    select t.id, t.name, t.saves, t.agencies, t.starts_on::text as "startsOn", t.ends_on::text as "endsOn", t.measure, t.decision, t.words,
      ${nameOf('t.person')} as person, app.iso(t.decided_at) as "decidedAt", ${nameOf('t.decided_by')} as by,
      t.counted_on is not null as "isCounted",
      case when t.keep is not null then jsonb_build_object('keep', t.keep, 'stop', t.stop, 'unsure', t.unsure) end as votes
    from bond.trial t order by t.ends_on desc, t.id limit ${mostListed}`)
  const offices = await db.rows<{ id: string; name: string }>(
    sql`select a.id, a.name from estate.office a order by a.name`,
  )
  const told: TrialRow[] = []
  // One after the other: a reader's questions share her one connection.
  for (const row of rows) told.push(await tellTrial(asking, row, new Map(offices.map((o) => [o.id, o.name]))))
  const mayOpen = mayAnywhere(grants, 'runTrial', actor)
  return {
    rows: told.toSorted((a, b) => trialStandings.indexOf(a.standing) - trialStandings.indexOf(b.standing)),
    can: { open: mayOpen },
    choices: mayOpen ? await choicesOf(asking, offices) : null,
  }
}

const nameOf = (who: string) =>
  sql`(select btrim(p.first_name || ' ' || p.last_name) from people.reachable p where p.id = ${sql.ref(who)} and p.erased_at is null)`

const tellTrial = async (
  asking: Asking,
  row: TrialColumns,
  offices: ReadonlyMap<string, string>,
): Promise<TrialRow> => {
  const { actor, now } = asking
  const { agencies, measure, person, decision, words, decidedAt, by, isCounted, ...trial } = row
  const today = dayOf(now)
  const standing = trialStanding({ endsOn: trial.endsOn, decision }, today)
  const place = placeOfActor(actor)
  const mayDecide = mayAnywhere(grants, 'runTrial', actor) && (standing === 'running' || standing === 'due')
  return {
    ...trial,
    standing,
    agencies: agencies.map((id) => offices.get(id) ?? id),
    decideBy: dateOf(dayNumberOf(trial.endsOn) + decideDays),
    measure: { title: asking.say(`figure.${measure}` as never), ...(await evidenceOf(asking, row, today)) },
    person: person ?? '',
    decided: decision && decidedAt ? { words, at: decidedAt, by: by ?? '' } : null,
    can: {
      vote:
        standing === 'running' && place !== undefined && livesWith(place, { saves: trial.saves, agencies }),
      decide: mayDecide,
      keep: mayDecide && standing === 'due' && isCounted,
    },
  }
}

/** The figure while it was tried, and over as long before: of matters and places, and never of a person. */
const evidenceOf = async (
  { db, actor, now, slices }: Asking,
  { measure, agencies, startsOn, endsOn }: TrialColumns,
  today: string,
): Promise<Pick<TrialRow['measure'], 'before' | 'during'>> => {
  const figure = slices.flatMap(({ figures = [] }) => figures).find(({ name }) => name === measure)
  if (!figure || !(figure.for?.includes(actor.role) ?? true)) return { before: null, during: null }
  const from = dayNumberOf(startsOn)
  const to = dayNumberOf(today < endsOn ? today : endsOn) + 1
  const count = async (first: number, after: number) => {
    const row = await db.row(figureOver(figure, agencies, first, after, now))
    return row ? { n: row.n ?? 0, of: row.of ?? null } : null
  }
  return { before: await count(2 * from - to, from), during: await count(from, to) }
}

const figureOver = (figure: Figure, agencies: readonly string[], first: number, after: number, now: string) =>
  figure.count({
    agencies: agencies.length ? agencies : null,
    from: `${dateOf(first)}T00:00:00.000Z`,
    to: `${dateOf(after)}T00:00:00.000Z`,
    now,
  })

const choicesOf = async ({ db, slices, say }: Asking, offices: readonly { id: string; name: string }[]) => ({
  measures: slices
    .flatMap(({ figures = [] }) => figures)
    .map(({ name }) => ({ name, title: say(`figure.${name}` as never) }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr')),
  agencies: [...offices],
  people: await db.rows(sql`
    select p.id, btrim(p.first_name || ' ' || p.last_name) as name from people.reachable p join people.colleague c on c.person = p.id
    where c.role = 'hq' and c.active and p.erased_at is null order by p.last_name, p.first_name, p.id limit 500`),
})

/** The register of trials. */
export const trialAnswers: Record<string, Answer> = {
  // As the owner: a figure of an agency is evidence for all who live with the trial; it is of matters, and of nobody.
  'bond.trials': answer({ ...asked['bond.trials'], beyond: true, answer: trials }),
}
