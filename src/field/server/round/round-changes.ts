import { type AgencyChange, mostChanges } from '../../../kernel/core/agency-change.ts'
import { can, everyAgency, type Lang } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { checkpointOf, type CheckpointKind, type Rhythm } from '../../core/round/checkpoint-kinds.ts'
import { queries } from '../../core/round/round-contract.ts'
import { en as officeEn } from '../../core/round/words.office.en.ts'
import { fr as officeFr } from '../../core/round/words.office.fr.ts'
import { en } from '../../core/round/words.round.en.ts'
import { fr } from '../../core/round/words.round.fr.ts'

const words = { fr: { ...fr, ...officeFr }, en: { ...en, ...officeEn } }

/** What was said of a checkpoint once; what an act left out stays as it was. */
type PointSetting = { added: boolean; rhythm?: Rhythm; minutes?: number | null; dropped?: boolean }

type PointRow = Pick<AgencyChange, 'agency' | 'at' | 'by'> & {
  id: string
  building: string
  buildingName: string
  kind: CheckpointKind
  name: string
  /** all that was said of it, the oldest first */
  said: readonly PointSetting[]
}

/** What agencies changed of what a caretaker looks at, for head office. */
export const changeAnswers: NonNullable<Slice['queries']> = {
  'round.changes': answer({
    ...queries['round.changes'],
    answer: async ({ db, actor }, { lang }) => {
      if (!can(grants, 'setRound', actor, { agency: everyAgency })) return refuse('not_yours')
      const rows = await db.rows<PointRow>(sql`
        select c.id, c.agency, c.building, b.name as "buildingName", c.kind, c.name, f.said, f.at,
          (select p.name from people.reachable p where p.id = f.actor and p.erased_at is null) as by
        from (select id, agency, building, kind, name from field.checkpoint order by set_at desc limit ${mostChanges}) c
        join estate.site b on b.id = c.building
        cross join lateral (
          select jsonb_agg(k.data order by k.seq) as said, max(k.at) as at, (array_agg(k.actor order by k.seq desc))[1] as actor
          from kernel.fact k where k.subject = c.building and k.type = 'round.set' and k.data ->> 'point' = c.id::text) f
        where f.said is not null
        order by f.at desc`)
      return { changes: rows.map((row) => sayPointChange(row, lang)) }
    },
  }),
}

type Standing = { rhythm: Rhythm; minutes: number; dropped: boolean }

const sayPointChange = (
  { id, agency, building, buildingName, kind, name, said, at, by }: PointRow,
  lang: Lang,
): AgencyChange => {
  const isNew = said.length === 1 && said[0]!.added
  return {
    key: id,
    subject: building,
    agency,
    what: `${name || words[lang][`round.kind.${kind}`]}, ${buildingName}`,
    before: isNew ? null : sayStanding(standingAfter(kind, said.slice(0, -1)), lang),
    after: sayStanding(standingAfter(kind, said), lang),
    at,
    by,
  }
}

const standingAfter = (kind: CheckpointKind, said: readonly PointSetting[]): Standing => {
  const { rhythm, minutes } = checkpointOf(kind)
  return said.reduce<Standing>(
    (before, now) => ({
      rhythm: now.rhythm ?? before.rhythm,
      minutes: now.minutes === undefined ? before.minutes : (now.minutes ?? minutes.usual),
      dropped: now.dropped ?? before.dropped,
    }),
    { rhythm, minutes: minutes.usual, dropped: false },
  )
}

const sayStanding = ({ rhythm, minutes, dropped }: Standing, lang: Lang): string =>
  dropped
    ? words[lang]['rounds.state.dropped']
    : `${words[lang][`rounds.rhythm.${rhythm}`]}, ${minutes}\u00a0min`
