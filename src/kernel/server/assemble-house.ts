import type { Actor } from '../core/access.ts'
import type { Refusal } from '../core/command.ts'
import { fill, sentenceOf, type T, type Words } from '../core/words.ts'
import { en as commonEn } from '../core/words.common.en.ts'
import { fr as commonFr } from '../core/words.common.fr.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { makeBus } from './bus.ts'
import type { Database } from './database.ts'
import { openFiles } from './photo-files.ts'
import { nightly } from './nightly-tidying.ts'
import { holdable, noOf } from './sql-refusals.ts'
import { offeredBy } from './offers.ts'
import { refuseTwins } from './name-owners.ts'
import { makePace, tellBy } from './bound-pace.ts'
import type { Settings } from './settings.ts'
import type { Kernel, SayAs, SaySentence, Slice } from './slice.ts'
import { takingUnsigned } from './unsigned-acts.ts'
import type { Db } from './sql.ts'

/** Puts the house together: slices on a database. What is left to do is to open its doors (http.ts, background-jobs.ts, cli). */
export const assemble = (database: Database, settings: Settings, slices: readonly Slice[]): Kernel => {
  refuseTwins(floor, slices)
  const sayIt = sayer([floor, ...slices])
  const kernel: Kernel = {
    database,
    settings,
    files: openFiles(settings.filesDir),
    slices,
    offers: offeredBy(slices),
    pace: makePace(settings.ratePerMinute, tellBy(database.owner)),
    send: takingUnsigned(() => kernel, makeBus({ database, slices, settings }, sayIt)),
    ask: (actor, query, input, now) => ask(kernel, actor, query, input, now),
    say: sayIt,
    sayAs: sayingAs(sayIt, slices),
  }
  return kernel
}

// What the ground floor says and does by itself.
const floor: Slice = { ...nightly, words: { fr: { ...fr, ...commonFr }, en: { ...en, ...commonEn } } }

const sayer = (slices: readonly Slice[]): SaySentence => {
  const all: Record<Actor['lang'], Words> = {
    fr: Object.assign({}, ...slices.map((s) => s.words?.fr)) as Words,
    en: Object.assign({}, ...slices.map((s) => s.words?.en)) as Words,
  }
  return (lang, key, params) => sentenceOf(all[lang], key, params, lang)
}

// Read each time it is spoken: what was changed a moment ago is said already, whichever process speaks.
const sayingAs =
  (say: SaySentence, slices: readonly Slice[]): SayAs =>
  async (db, agency) => {
    const local = await Promise.all(slices.flatMap(({ localWords }) => localWords?.(db, agency) ?? []))
    return (lang, key, params) => {
      const own = local.find((words) => words[lang][key] !== undefined)?.[lang][key]
      return own === undefined ? say(lang, key, params) : fill(own, params, lang)
    }
  }

/** Asks a question as an actor. A refusal comes back as a value; an unknown question is `not_found`. */
const ask = async (
  kernel: Kernel,
  actor: Actor,
  query: string,
  input: unknown,
  now = new Date().toISOString(),
  within?: Db,
): Promise<unknown> => {
  // A slice's own questions alone: `constructor` is none.
  const slice = kernel.slices.find((s) => s.queries && Object.hasOwn(s.queries, query))
  const spec = slice?.queries?.[query]
  if (!spec) return { refused: 'not_found' } satisfies Refusal
  const parsed = spec.input.safeParse(holdable(input))
  if (!parsed.success)
    return {
      refused: 'malformed',
      params: { field: parsed.error.issues[0]?.path.map(String).join('.') || 'input' },
    } satisfies Refusal
  const { settings, database, slices, offers } = kernel
  if (!spec.beyond && actor.role === 'visitor') return { refused: 'sign_in' } satisfies Refusal
  const look = (db: Db) => {
    // A question within a question keeps its connection, and so its wall; what was read beyond the wall lends none.
    const inner = spec.beyond ? undefined : db
    const asking = (name: string, asked: unknown) => ask(kernel, actor, name, asked, now, inner)
    const say: T = (key, params) => kernel.say(actor.lang, key, params)
    const speech = { say, sayIn: kernel.say, sayAs: kernel.sayAs }
    return spec.answer({ db, actor, now, settings, slices, offers, ask: asking, ...speech }, parsed.data)
  }
  try {
    const answered = await (spec.beyond
      ? look(database.owner)
      : within
        ? look(within)
        : database.as(actor, look))
    // What the house asks itself within an answer is no reading of its own.
    if (!within) for (const { noteRead } of slices) noteRead?.({ database, slices }, query)
    return answered
  } catch (bug) {
    const refusal = noOf(bug, actor)
    if (!refusal) throw bug
    return refusal
  }
}
