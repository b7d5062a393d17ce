import { dayOf } from '../../kernel/core/dates.ts'
import { plain } from '../../kernel/core/fold-words.ts'
import { type Db, limitRows, sql } from '../../kernel/server/sql.ts'
import { byProductsFor, registersFor, type SourceCode } from '../core/elsewhere.ts'
import type { OfferCounts } from '../core/draft-question.ts'
import {
  findHeld,
  type HeldFact,
  type HeldMeasure,
  indexMeasures,
  type MeasureIndex,
  type NamedAgency,
  type NamedPlace,
} from '../core/find-held.ts'
import { findKnown } from '../core/find-known.ts'
import { longestMail, splitMail } from '../core/split-mail.ts'
import { requestFamilies, things } from '../core/vocabulary.ts'
import { en } from '../core/words.measures.en.ts'
import { fr } from '../core/words.measures.fr.ts'
import { catalogueAt } from './catalogue/catalogue.ts'
import { toldMeasures } from './catalogue/told-measures.ts'

/** An answer of head office that is kept. */
export type KnownAnswer = { id: string; directorate: string; asked: string; reply: string; keptAt: string }

/** What may answer a question before anybody is asked, by step. */
export type OfferedAnswers = {
  facts: HeldFact[]
  known: KnownAnswer[]
  derived: SourceCode[]
  acts: SourceCode[]
}

export const readOffers = async (db: Db, words: string, now: string): Promise<OfferedAnswers> => ({
  ...firstThree(words, await heldFor(db, words, now), await knownFor(db, words, now)),
  derived: registersFor(words),
  acts: byProductsFor(words),
})

// Three in all: where a rule is asked what was answered before comes first, else what is counted.
const firstThree = (
  words: string,
  facts: HeldFact[],
  known: KnownAnswer[],
): Pick<OfferedAnswers, 'facts' | 'known'> =>
  splitMail(words).asksRule
    ? { facts: facts.slice(0, mostOffered - known.length), known }
    : { facts, known: known.slice(0, mostOffered - facts.length) }

/** As many answers as are shown before one may go on. */
const mostOffered = 3

export const countOffers = ({ facts, known, derived, acts }: OfferedAnswers): OfferCounts => ({
  facts: facts.length + known.length,
  derived: derived.length,
  acts: acts.length,
})

/** The measures that answer it, three at most. */
export const heldFor = async (db: Db, words: string, now: string): Promise<HeldFact[]> => {
  const agencies = await db.rows<NamedAgency>(
    sql`select a.id, a.name from estate.office a where a.kind <> 'hq' order by a.name`,
  )
  return findHeld(words, measureIndex(), agencies, { today: dayOf(now), places: await placesIn(db, words) })
}

// Residences and buildings that a mail calls by their name, the longest first; of communes after them. A name of three signs is any word.
const placesIn = async (db: Db, words: string): Promise<NamedPlace[]> =>
  db.rows<NamedPlace>(sql`
    with asked as materialized (select ' ' || ${plain(words.slice(0, longestMail))} || ' ' as words),
    named as (
      select 'residence' as cut, r.name, 1 as nth from estate.residence r
      union all select 'building', b.name, 2 from estate.site b
      union all select 'commune', c.commune, 3 from (select distinct b.commune from estate.site b) c)
    select n.cut, n.name from asked cross join named n
    where length(n.name) > 3 and position(' ' || app.plain(n.name) || ' ' in asked.words) > 0
    order by n.nth, length(n.name) desc, n.name limit 5`)

let index: MeasureIndex | undefined

/** The catalogue as it is looked for: read once, as its words never change while the house runs. */
export const measureIndex = (): MeasureIndex =>
  (index ??= indexMeasures(measuresToFind(), { families: requestFamilies, things }))

// The instant that measures are counted by has no part in their words.
const measuresToFind = (): HeldMeasure[] =>
  [...catalogueAt(new Date(0).toISOString()), ...toldMeasures].map(({ code, said, by, ...measure }) => ({
    code,
    dated: 'of' in measure && measure.of.at !== undefined,
    title: fr[`measure.${code}`],
    said: `${said} ${en[`measure.${code}`]}`,
    by,
  }))

// Answers of before that are read for their words, those that share most with the mail first: a synonym shares none.
const mostRead = 120

/** Answers of before to what is asked, among those that have most of its words; three at most. */
const knownFor = async (db: Db, mail: string, now: string): Promise<KnownAnswer[]> => {
  if (plain(mail) === '') return []
  const near = await db.rows<KnownAnswer>(sql`
    with asked as materialized (
      select (select string_agg(quote_literal(lexeme), ' | ')::tsquery from (
        select lexeme from unnest(tsvector_to_array(to_tsvector('public.fr', ${mail.slice(0, longestMail)}))) lexeme limit 120) as few) as words)
    select p.id, p.directorate, p.asked, p.reply, app.iso(p.kept_at) as "keptAt"
    from asked cross join knowledge.known_answer p
    where p.withdrawn_at is null and p.hides_at > ${now}::timestamptz
    order by coalesce(ts_rank(p.search, asked.words), 0) desc, p.kept_at desc, p.id limit ${limitRows(mostRead)}`)
  return findKnown(mail, near)
}
