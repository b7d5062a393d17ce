import { type Db, limitRows, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { tradeOf } from '../../estate/core/contract.ts'
import { natures } from '../../requests/core/contract.ts'
import type { FoundPiece, Piece } from '../core/contract.ts'
import { pieceStanding } from '../core/standing.ts'

/** A piece as it stands in the table: its standing follows from its days. */
export type PieceRow = Omit<Piece, 'standing'> & {
  doubtedAt: string | null
  doubtfulAt: string
  hidesAt: string
  withdrawnAt: string | null
}

/** What of a piece (`p`) anybody reads who reads it at all; a firm too. */
export const pieceColumns = sql`p.id, p.asked, p.reply, jsonb_build_object('nature', p.nature, 'thing', p.thing, 'maker', p.maker, 'model', p.model,
    'trade', p.trade,
    'contract', (select jsonb_build_object('id', c.id, 'name', c.name) from contractors.terms c where c.id = p.contract),
    'firm', (select jsonb_build_object('id', f.id, 'name', f.name) from contractors.company f where f.id = p.firm),
    'building', (select jsonb_build_object('id', s.id, 'name', s.name) from estate.site s where s.id = p.building)) as about,
  p.directorate, p.version, p.for_firms as "forFirms", p.kept_at as "keptAt", p.review_on as "reviewOn", p.answer_due as "answerDue",
  p.doubted_at as "doubtedAt", p.doubtful_at as "doubtfulAt", p.hides_at as "hidesAt", p.withdrawn_at as "withdrawnAt"`

/** The thread of a piece, for who may read that one: a firm is not told of it. */
export const sourceColumn = sql`(select jsonb_build_object('id', m.id, 'no', m.no) from requests.matter m where m.id = p.request) as source`

/** What is found now: neither set aside nor hidden. */
export const isShown = (now: string): RawBuilder<unknown> =>
  sql`p.withdrawn_at is null and p.hides_at > ${now}::timestamptz`

export const pieceOf = (
  { doubtedAt, doubtfulAt, hidesAt, withdrawnAt, ...row }: PieceRow,
  now: string,
): Piece => ({ ...row, standing: pieceStanding({ doubtedAt, doubtfulAt, hidesAt, withdrawnAt }, now) })

/** What something is about, for what is known of it. */
export type Subject = {
  building: string | null
  nature: string | null
  thing: string | null
  maker: string | null
  model: string | null
  /** of the nature and of the thing */
  trades: string[]
  contracts: string[]
  firms: string[]
}

type MatterRow = Omit<Subject, 'trades'>

const tradeOfNature: ReadonlyMap<string, string> = new Map(natures.map(({ code, trade }) => [code, trade]))

/** The trades that a nature and a kind of thing call for. */
export const tradesFor = (nature: string | null, thing: string | null): string[] => [
  ...new Set([tradeOfNature.get(nature ?? ''), tradeOf(thing ?? '')].filter((trade) => trade !== undefined)),
]

/** What a request is about, behind the reader’s wall; nothing where she may not read it. */
export const subjectOf = async (db: Db, request: string): Promise<Subject | undefined> => {
  const row = await db.row<MatterRow>(sql`
    select m.building, m.nature, e.kind as thing, nullif(e.maker, '') as maker, nullif(e.model, '') as model,
      array(select o.contract from contractors.current_order o
        where o.request = m.id and o.status not in ('refused', 'cancelled')) as contracts,
      array(select o.firm from contractors.current_order o
        where o.request = m.id and o.status not in ('refused', 'cancelled')) as firms
    from requests.matter m left join estate.equipment e on e.id = m.asset where m.id = ${request}`)
  return row && { ...row, trades: tradesFor(row.nature, row.thing) }
}

/** Where all that a piece (`p`) is about fits. */
const fitsThere = (of: Subject): RawBuilder<unknown> =>
  sql`(p.building is null or p.building = ${of.building}::uuid) and (p.nature is null or p.nature = ${of.nature}::text)
          and (p.thing is null or p.thing = ${of.thing}::text) and (p.maker is null or p.maker = ${of.maker}::text)
          and (p.model is null or p.model = ${of.model}::text) and (p.trade is null or p.trade = any (${of.trades}::text[]))
          and (p.contract is null or p.contract = any (${of.contracts}::uuid[]))
          and (p.firm is null or p.firm = any (${of.firms}::uuid[]))`

/** How many are shown at once: three may be read before one asks. */
export const mostFound = 3
// Of a question that is being written, as much as tells what it asks.
const longest = 600

/**
 * What is known of something, the closest first. Without words: where all that a piece is about fits. With the words of a question that
 * is being written: what has two of its words in common too (one, where nothing but one was written), wherever else it was kept.
 */
export const findPieces = async (
  db: Db,
  of: Subject,
  { now, words = '', most = mostFound }: { now: string; words?: string | undefined; most?: number },
): Promise<FoundPiece[]> => {
  const rows = await db.rows<PieceRow & { because: FoundPiece['because'] }>(sql`
    with said as materialized (
      select array(select quote_literal(lexeme)::tsquery
        from unnest(tsvector_to_array(to_tsvector('public.fr', ${words.slice(0, longest)}))) lexeme limit 40) as terms),
    near as (
      select p.id, p.building = ${of.building}::uuid as here, p.thing = ${of.thing}::text and p.model = ${of.model}::text as alike,
        (select count(*) from said, unnest(said.terms) term where p.search @@ term) as common,
        ${fitsThere(of)} as fits
      from knowledge.piece p where ${isShown(now)})
    select ${pieceColumns}, ${sourceColumn},
      case when n.fits and n.here then 'building' when n.fits and n.alike then 'model' when n.fits and p.thing is not null then 'thing'
        when n.fits and p.nature is not null then 'nature' when n.fits and (p.contract is not null or p.firm is not null) then 'contract'
        when n.fits then 'trade' else 'words' end as because
    from said cross join near n join knowledge.piece p on p.id = n.id
    where n.fits or n.common >= least(2, greatest(cardinality(said.terms), 1))
    order by (n.fits and n.here) is true desc, (n.fits and n.alike) is true desc, (n.fits and p.nature is not null) is true desc,
      n.common desc, n.fits is true desc, p.kept_at desc, p.id
    limit ${limitRows(most)}`)
  return rows.map(({ because, ...row }) => ({ ...pieceOf(row, now), because }))
}

/** What is fit for firms and fits an order of theirs, behind their wall: without the thread that it comes from. */
export const piecesForFirm = async (db: Db, of: Subject, now: string): Promise<Piece[]> => {
  const rows = await db.rows<PieceRow>(sql`
    select ${pieceColumns}, null as source from knowledge.piece p
    where p.for_firms and ${isShown(now)} and ${fitsThere(of)}
    order by p.building is null, p.model is null, p.nature is null, p.kept_at desc, p.id limit ${limitRows(mostFound)}`)
  return rows.map((row) => pieceOf(row, now))
}
