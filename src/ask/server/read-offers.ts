import { plain } from '../../kernel/core/fold-words.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { byProductsFor, registersFor, type SourceCode } from '../core/elsewhere.ts'
import type { OfferCounts } from '../core/draft-question.ts'
import { findHeld, type HeldFact, type HeldMeasure } from '../core/find-held.ts'
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
  facts: await heldFor(db, words, now),
  known: await knownFor(db, words, now),
  derived: registersFor(words),
  acts: byProductsFor(words),
})

export const countOffers = ({ facts, known, derived, acts }: OfferedAnswers): OfferCounts => ({
  facts: facts.length + known.length,
  derived: derived.length,
  acts: acts.length,
})

/** The measures that answer it, three at most. */
export const heldFor = async (db: Db, words: string, now: string): Promise<HeldFact[]> => {
  const agencies = await db.rows<{ id: string; name: string }>(
    sql`select a.id, a.name from estate.office a where a.kind <> 'hq' order by a.name`,
  )
  return findHeld(words, measuresToFind(now), { families: requestFamilies, things, agencies })
}

const measuresToFind = (now: string): HeldMeasure[] =>
  [...catalogueAt(now), ...toldMeasures].map(({ code, said, by }) => ({
    code,
    title: fr[`measure.${code}`],
    said: `${said} ${en[`measure.${code}`]}`,
    by,
  }))

/** Answers of before in which most of its words stand: two at least, three answers at most. */
const knownFor = (db: Db, words: string, now: string): Promise<KnownAnswer[]> =>
  plain(words) === ''
    ? Promise.resolve([])
    : db.rows<KnownAnswer>(sql`
        with said as materialized (
          select array(select quote_literal(lexeme)::tsquery
            from unnest(tsvector_to_array(to_tsvector('public.fr', ${words.slice(0, 400)}))) lexeme limit 40) as terms),
        near as (
          select p.id, (select count(*) from said, unnest(said.terms) term where p.search @@ term) as common
          from knowledge.known_answer p where p.withdrawn_at is null and p.hides_at > ${now}::timestamptz)
        select p.id, p.directorate, p.asked, p.reply, app.iso(p.kept_at) as "keptAt"
        from said cross join near n join knowledge.known_answer p on p.id = n.id
        where n.common >= greatest(2, ceil(cardinality(said.terms) * 0.5)) order by n.common desc, p.kept_at desc, p.id limit 3`)
