import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse, type Refusal } from '../../../kernel/core/command.ts'
import { readPaperCode } from '../../../kernel/core/paper-code.ts'
import { answer, type Answer, type Asking } from '../../../kernel/server/slice.ts'
import { type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import type { CampaignRow, FilledSheet, SheetRow } from '../../core/campaign/campaign-contract.ts'
import { sheetsOfPage } from '../../core/campaign/sheet-states.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { answersFile } from './answers-file.ts'
import { sheetCounts } from './campaign-store.ts'
import { formIn } from './form-store.ts'
import { hashOfSheetKey } from './sheet-keys.ts'
import { knownHome, ofLetter, sheetWhere } from './sheet-store.ts'

const fillSheet = async ({ db, now }: Asking, which: RawBuilder<unknown>): Promise<FilledSheet | Refusal> => {
  const sheet = await sheetWhere(db, which, now)
  const form = sheet && (await formIn(db, sheet.kind, sheet.year))
  if (!sheet || !form) return refuse('no_sheet')
  if (sheet.closedOn) return refuse('campaign_closed', { year: sheet.year })
  if (sheet.leaseEnded !== null) return refuse('sheet_ended')
  const { id, kind, year, hasLeft, isHelped } = sheet
  const { law, questions } = form
  return { id, kind, year, law, questions, hasLeft, isHelped, ...(await knownHome(db, id)) }
}

const atDesk = async (
  asking: Asking,
  { sheet, code }: Queries['sheet.desk']['input'],
): Promise<FilledSheet | Refusal> => {
  if (!mayAnywhere(grants, 'typeSheet', asking.actor)) return refuse('not_yours')
  const read = code === undefined ? undefined : readPaperCode(code)
  if (sheet) return fillSheet(asking, sql`s.id = ${sheet}`)
  return read ? fillSheet(asking, ofLetter(read)) : refuse('no_sheet')
}

type CountName = 'asked' | 'answered' | 'unreached' | 'unasked' | 'gone' | 'reminded'
type CountedCampaign = Omit<CampaignRow, CountName>

const sumOf = (agencies: CampaignRow['agencies'], of: CountName): number =>
  agencies.reduce((sum, agency) => sum + agency[of], 0)

/** Campaigns that are shown: twenty years of both. */
const mostCampaigns = 30

const list = async ({ db, actor }: Asking): Promise<Queries['campaign.list']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'typeSheet', actor)) return refuse('not_yours')
  const found = await db.rows<CountedCampaign>(sql`
    select c.id, c.kind, c.year, c.due::text as due, c.remind_on::text[] as "remindOn", (c.closed_at at time zone 'Europe/Paris')::date::text as "closedOn",
      c.accepted_on::text as "acceptedOn",
      coalesce((select jsonb_agg(n order by n.name) from (
        select a.id, a.name, t.asked, t.answered, t.unreached, t.unasked, t.gone, t.reminded from (
          select s.agency, ${sheetCounts} from statutory.sheet s where s.campaign = c.id group by s.agency
          union all
          select k.agency, k.asked, k.answered, k.unreached, k.unasked, k.gone, k.reminded from statutory.campaign_count k where k.campaign = c.id) t
        join estate.office a on a.id = t.agency
        where ${mayAnywhere(grants, 'declare', actor)} or a.id = any (${[...actor.agencies]}::text[])) n), '[]') as agencies
    from statutory.campaign c order by c.opened_at desc, c.id limit ${mostCampaigns}`)
  const campaigns = found.map((campaign): CampaignRow => {
    const { agencies } = campaign
    return {
      ...campaign,
      asked: sumOf(agencies, 'asked'),
      answered: sumOf(agencies, 'answered'),
      unreached: sumOf(agencies, 'unreached'),
      unasked: sumOf(agencies, 'unasked'),
      gone: sumOf(agencies, 'gone'),
      reminded: sumOf(agencies, 'reminded'),
    }
  })
  const run = mayAnywhere(grants, 'declare', actor)
  return { campaigns, can: { run, type: mayAnywhere(grants, 'typeSheet', actor) } }
}

const stateOf = sql`case when s.answered_at is not null then 'answered' when s.left_at is not null then 'gone'
  when s.way is not null then 'waiting' when s.tried_at is null then 'unasked' else 'unreached' end`

const sheets = async (
  { db, actor }: Asking,
  { campaign, agency, state, words, from }: Queries['campaign.sheets']['input'],
): Promise<Queries['campaign.sheets']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'typeSheet', actor)) return refuse('not_yours')
  const like = words ? `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null
  const rows = await db.rows<SheetRow & { total: number }>(sql`
    select s.id, h.names, concat_ws(', ', b.address, nullif(u.door, '')) as address, u.ref, ${stateOf} as state,
      (s.asked_at at time zone 'Europe/Paris')::date::text as "askedOn", s.reminded, (s.answered_at at time zone 'Europe/Paris')::date::text as "answeredOn", count(*) over ()::int as total
    from statutory.sheet s join estate.place u on u.id = s.unit join estate.site b on b.id = u.building
    cross join lateral (select coalesce(string_agg(p.name, ', ' order by p.name), '') as names from people.reachable p
      where p.household = s.household and p.kind = 'tenant' and p.erased_at is null) h
    where s.campaign = ${campaign} and (${agency ?? null}::text is null or s.agency = ${agency ?? null})
      and (${state ?? null}::text is null or ${stateOf} = ${state ?? null})
      and (${like}::text is null or concat_ws(' ', h.names, u.ref, b.address) ilike ${like})
    order by b.address, b.id, u.ref, s.id limit ${sheetsOfPage} offset ${from}`)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) }
}

/** What may be asked of campaigns and their sheets. */
export const campaignQueries: Record<string, Answer> = {
  // As the owner: whoever holds the key of a link is known by nothing else.
  'sheet.open': answer({
    ...queries['sheet.open'],
    beyond: true,
    answer: (asking, { key }: Queries['sheet.open']['input']) =>
      fillSheet(asking, sql`s.link = ${hashOfSheetKey(key)}`),
  }),
  'sheet.desk': answer({ ...queries['sheet.desk'], answer: atDesk }),
  'campaign.list': answer({ ...queries['campaign.list'], answer: list }),
  'campaign.sheets': answer({ ...queries['campaign.sheets'], answer: sheets }),
  'campaign.file': answersFile,
}
