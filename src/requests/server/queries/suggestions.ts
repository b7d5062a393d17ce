import type { Actor, Lang } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type NatureOption, queries, type Queries } from '../../core/contract.ts'
import { natureOf, naturesAt } from '../../core/nature/catalogue.ts'
import { hear } from '../../core/nature/hear-nature.ts'
import { matterIn } from '../../core/nature/no-repair.ts'
import { placeIn } from '../../core/nature/place-in-words.ts'
import { heardFrom, suggestNature } from '../../core/nature/suggest-nature.ts'
import { naturesOf } from '../../core/nature/natures-of-thing.ts'
import type { Nature } from '../../core/nature/nature-types.ts'
import { asks } from '../../core/nature/urgency.ts'
import { words } from '../../core/request-words.ts'
import { ownLikeness } from '../learnt-natures.ts'

type Input = Queries['request.suggest']['input']
type Output = Queries['request.suggest']['output']

/** How many are worth a look before «autre chose». */
const mostShown = 3

/**
 * What it may be, from the requester's words: the list of natures stays here, a phone loads only what it shows.
 * `beyond`: a visitor without an account asks; nothing of anybody is read.
 */
export const suggest = answer<Input>({
  input: queries['request.suggest'].input,
  output: queries['request.suggest'].output,
  beyond: true,
  answer: async ({ actor, db }, { words = '', where, part, kind, all }): Promise<Output> => {
    const option = optionIn(actor.lang)
    const own = words ? await ownLikeness(db) : undefined
    const suggested = suggestNature(part ? `${words} ${part}` : words, where, actor.lang, own)
    const heard = suggested
      .map(({ code }) => natureOf(code))
      .filter((nature) => !where || nature.where.includes(where))
    // Who walks the buildings reads nothing of what desks answer: it is not his to file.
    const desk = ofRole(actor.role).reach === 'patch' ? undefined : deskIn(words, kind)
    const ofThing = kind ? naturesOf(kind, where ?? 'dwelling').map(natureOf) : []
    const likely = [
      ...new Map(
        [...(desk ? [desk] : []), ...mergeNatures(ofThing, heard), ...ofThing, ...heard].map((n) => [
          n.code,
          n,
        ]),
      ).values(),
    ]
    return {
      matter: matterIn(words) ?? null,
      at: where ? null : placeInText(words),
      natures: likely.slice(0, Math.max(mostShown, ofThing.length)).map(option),
      isHeard: (suggested[0]?.score ?? 0) >= heardFrom,
      families: all ? familiesOf(where, actor) : [],
    }
  },
})

// What is no repair, where the words of a tenant say so; of a thing that she points at, never.
const deskIn = (words: string, kind: string | undefined): Nature | undefined => {
  const { nature, sure } = hear(words)
  return !kind && sure && nature.startsWith('matter.') ? natureOf(nature) : undefined
}

const placeInText = (words: string): Output['at'] => {
  const at = placeIn(words)
  return at ? { home: at.home, part: at.home ? null : (at.part ?? null) } : null
}

// What the requester's words say of what she pointed at is the likeliest of all.
const mergeNatures = (ofThing: readonly Nature[], heard: readonly Nature[]): Nature[] =>
  heard.filter(({ code }) => ofThing.some((n) => n.code === code))

const familiesOf = (where: Input['where'], { lang, role }: Actor): Output['families'] =>
  naturesAt(where ?? 'dwelling')
    .filter(({ group }) => group !== 'tenancy' || ofRole(role).reach !== 'patch')
    .map(({ group, pictogram, natures }) => ({
      label: sayIn(lang, `nature.group.${group}`),
      pictogram,
      natures: natures.map(optionIn(lang)),
    }))

const optionIn =
  (lang: Lang) =>
  (nature: Nature): NatureOption => ({
    code: nature.code,
    label: sayIn(lang, `nature.${nature.code}`),
    pictogram: nature.pictogram,
    asks: asks(nature)
      .filter((ask) => !askedBefore.has(ask))
      .map((ask) => ({ code: ask, words: askIn(lang, nature, ask) })),
  })

// «Plus rien ne marche, ou tout est bouché ?» means nothing of a radiator: where its kind has words of its own, those.
const askIn = (lang: Lang, { group }: Nature, ask: string): string => {
  const own = `nature.ask.${ask}.${group}`
  const said = sayIn(lang, own)
  return said === own ? sayIn(lang, `nature.ask.${ask}`) : said
}

/** The four of the emergency gate. */
const askedBefore = new Set<string>(['gas_smell', 'fire', 'live_wire', 'flood', 'stuck', 'no_exit'])

const sayIn = (lang: Lang, key: string): string => (words[lang] as Record<string, string>)[key] ?? key

/** `beyond`: whom to call in danger is said to everybody. Without a night number, head office answers. */
export const help = answer<Record<never, never>>({
  input: queries['request.help'].input,
  output: queries['request.help'].output,
  beyond: true,
  answer: async ({ db }): Promise<Queries['request.help']['output']> => {
    const said = await db.row<{ landlord: string; onCall: string; phone: string }>(sql`
      select coalesce((select s.value ->> 'name' from kernel.setting s where s.key = 'landlord'), 'Loge') as landlord,
        coalesce((select s.value ->> 'onCall' from kernel.setting s where s.key = 'landlord'), '') as "onCall",
        coalesce((select a.phone from estate.office a order by (a.kind = 'hq') desc, a.id limit 1), '') as phone`)
    return {
      landlord: said?.landlord ?? '',
      phone: said?.onCall || said?.phone || '',
      always: Boolean(said?.onCall),
    }
  },
})
