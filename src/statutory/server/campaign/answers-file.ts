import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type AnsweredHome, printAnswers } from '../../core/campaign/print-answers.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { formIn } from './form-store.ts'

type FileRow = AnsweredHome['known'] & {
  home: Record<string, string> | null
  people: Record<string, string>[] | null
}

/** Every dwelling that was asked, in the order of its reference: the same file each time. */
const fileRows = (db: Db, campaign: string): Promise<FileRow[]> =>
  db.rows<FileRow>(sql`
    select u.ref, b.address, coalesce(u.door, '') as door, coalesce(b.postcode, '') as postcode, coalesce(b.commune, '') as commune,
      coalesce(b.insee, '') as insee, coalesce((s.answered_at at time zone 'Europe/Paris')::date::text, '') as "answeredOn",
      coalesce((select min(l.starts)::text from people.lease l where l.household = s.household and l.unit = s.unit), '') as "leaseFrom",
      a.home, a.people
    from statutory.sheet s join estate.place u on u.id = s.unit join estate.site b on b.id = u.building
    left join statutory.sheet_answer a on a.sheet = s.id
    where s.campaign = ${campaign} order by u.ref, s.id`)

const homeOf = ({ home, people, ...known }: FileRow): AnsweredHome => ({
  known,
  answers: home && people ? { home, people } : undefined,
})

/** The file of a campaign, whole. It is made when it is asked for, and kept nowhere. */
export const answersFile = answer({
  ...queries['campaign.file'],
  answer: async ({ db, actor }, { kind, year }: Queries['campaign.file']['input']) => {
    if (!mayAnywhere(grants, 'declare', actor)) return refuse('not_yours')
    const campaign = await db.row<{ id: string; accepted: boolean }>(sql`
      select c.id, c.accepted_on is not null as accepted from statutory.campaign c where c.kind = ${kind} and c.year = ${year}`)
    if (!campaign) return refuse('not_found')
    if (campaign.accepted) return refuse('campaign_over', { year })
    const form = await formIn(db, kind, year)
    if (!form) return refuse('no_layout', { year })
    const homes = (await fileRows(db, campaign.id)).map(homeOf)
    return {
      name: `${kind.toUpperCase()}_${year}.csv`,
      text: printAnswers(homes, form, year),
      lines: homes.length,
      answered: homes.filter(({ answers }) => answers !== undefined).length,
      confirmed: form.confirmed,
    } satisfies Queries['campaign.file']['output']
  },
})
