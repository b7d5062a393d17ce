import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse, type Refusal } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { spellPaperCode } from '../../../kernel/core/paper-code.ts'
import { type Answer, answer, type Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../../core/contract.ts'
import { type CountedAnswer, resultRows, resultTables } from '../../core/count-answers.ts'
import type { Face } from '../../core/faces.ts'
import { grants } from '../../core/grants.ts'
import { marginOf } from '../../../kernel/core/sample-size.ts'
import { atLeastAnswers } from '../../core/withhold.ts'
import type { SurveyRow } from '../../core/survey/survey-contract.ts'
import { type SurveyQuestion, surveyQuestions } from '../../core/survey/survey-questions.ts'
import { readSurveyFile } from './read-survey-file.ts'
import { homesLet, surveyNow } from './survey-store.ts'

/** Surveys that are shown: ten of them are thirty years. */
const mostSurveys = 20
/** Refused lines that are listed. */
const mostListed = 50

type KnownSurvey = Omit<SurveyRow, 'answered' | 'reached' | 'questions' | 'agencies'>

const list = async ({ db, actor, now, say }: Asking): Promise<Queries['survey.list']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'readResults', actor))
    return refuse(actor.role === 'visitor' ? 'sign_in' : 'not_yours')
  const run = mayAnywhere(grants, 'runSurvey', actor)
  const known = await db.rows<KnownSurvey>(sql`
    select s.id, s.name, s.population, s.size, s.margin::float as margin, app.iso(s.drawn_at) as "drawnAt",
      app.iso(s.returned_at) as "returnedAt", app.iso(s.ended_at) as "endedAt"
    from satisfaction.survey s order by s.drawn_at desc, s.id limit ${mostSurveys}`)
  const names = new Map(surveyQuestions.map((question) => [question as string, say(`survey.${question}`)]))
  const surveys: SurveyRow[] = []
  for (const one of known) surveys.push(await withAnswers(db, one, names))
  return { homes: run ? (await homesLet(db, dayOf(now))).length : null, surveys, can: { run } }
}

type GivenAnswer = { code: string; agency: string; question: SurveyQuestion | null; face: Face | null }

// One period, which no other overlaps.
const period = '2000-01'

const withAnswers = async (
  db: Db,
  known: KnownSurvey,
  names: ReadonlyMap<string, string>,
): Promise<SurveyRow> => {
  const given = await db.rows<GivenAnswer>(sql`
    select h.code, h.agency, a.question, a.face from satisfaction.survey_home h
    left join satisfaction.survey_answer a on a.survey = h.survey and a.code = h.code where h.survey = ${known.id}`)
  const codes = new Set(given.map(({ code }) => code))
  const answered = new Set(given.filter(({ face }) => face !== null).map(({ code }) => code)).size
  const byQuestion = surveyQuestions.flatMap((question) => {
    const told = given.filter((one) => one.question === question)
    const silent = codes.size - told.length
    return [
      ...told.map(({ face }) => countOne(question, face, 1)),
      ...(silent > 0 ? [countOne(question, null, silent)] : []),
    ]
  })
  const ofService = new Map(
    given.filter(({ question }) => question === 'service').map(({ code, face }) => [code, face]),
  )
  const agencyOf = new Map(given.map(({ code, agency }) => [code, agency]))
  const byAgency = [...agencyOf].map(([code, agency]) => countOne(agency, ofService.get(code) ?? null, 1))
  const agencies = new Map(
    (await db.rows<{ id: string; name: string }>(sql`select a.id, a.name from estate.office a`)).map(
      ({ id, name }) => [id, name],
    ),
  )
  return {
    ...known,
    answered,
    reached: marginOf(answered, known.population),
    questions: answered > 0 ? resultRows({ counted: byQuestion, names }, period, atLeastAnswers) : [],
    agencies: answered > 0 ? resultTables([{ counted: byAgency, names: agencies }], period).tables[0]! : [],
  }
}

const countOne = (row: string, face: Face | null, n: number): CountedAnswer => {
  const homes = face === null ? 0 : n
  return { row, month: period, face, by: null, n, quarterHomes: homes, yearHomes: homes }
}

type ReachedHome = {
  code: string
  name: string
  phone: string
  email: string
  lang: 'fr' | 'en'
  post: string
}

// The first of a home who may be asked; the telephone, else a mailbox, else the address: one way, and no more.
const sample = async (
  { db, actor }: Asking,
  { id }: Queries['survey.sample']['input'],
): Promise<Queries['survey.sample']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'runSurvey', actor)) return refuse('not_yours')
  const survey = await surveyNow(db, id)
  if (!survey) return refuse('not_found')
  if (survey.ended) return refuse('survey_over')
  const rows = await db.rows<ReachedHome>(sql`
    select distinct on (h.code) h.code, p.name, p.phone, p.email, p.lang, concat_ws(', ', b.address, nullif(u.door, ''), concat(b.postcode, ' ', b.commune)) as post
    from satisfaction.survey_home h join people.reachable p on p.household = h.household
    join people.home o on o.id = h.household
    left join estate.place u on u.id = o.unit join estate.site b on b.id = o.building
    where h.survey = ${id} and p.kind = 'tenant' and p.erased_at is null order by h.code, p.id`)
  return {
    rows: rows.map(({ code, name, phone, email, lang, post }) => ({
      code: spellPaperCode(code),
      name,
      ...(phone
        ? { way: 'phone' as const, to: phone }
        : email
          ? { way: 'mail' as const, to: email }
          : { way: 'post' as const, to: post }),
      lang,
    })),
  }
}

const readFile = async (
  { db, actor, say }: Asking,
  { id, words }: Queries['survey.readFile']['input'],
): Promise<Queries['survey.readFile']['output'] | Refusal> => {
  if (!mayAnywhere(grants, 'runSurvey', actor)) return refuse('not_yours')
  if (!(await surveyNow(db, id))) return refuse('not_found')
  const { homes, refused } = await readSurveyFile(db, id, words, say)
  return {
    homes: homes.length,
    answers: homes.reduce((sum, { answers }) => sum + answers.length, 0),
    unread: refused.slice(0, mostListed),
    more: Math.max(0, refused.length - mostListed),
  }
}

/** What may be asked of surveys. As the owner: no reach reads which homes were drawn; each question says who may ask it. */
export const surveyQueries: Record<string, Answer> = {
  'survey.list': answer({ ...asked['survey.list'], beyond: true, answer: list }),
  'survey.sample': answer({ ...asked['survey.sample'], beyond: true, answer: sample }),
  'survey.readFile': answer({ ...asked['survey.readFile'], beyond: true, answer: readFile }),
}
