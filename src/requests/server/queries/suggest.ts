import type { Lang } from '../../../kernel/core/access.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type NatureOption, queries, type Queries } from '../../core/contract.ts'
import { natureOf, offered } from '../../core/nature/catalogue.ts'
import { suggestNature } from '../../core/nature/suggest.ts'
import type { Nature } from '../../core/nature/types.ts'
import { asks, dangers } from '../../core/nature/urgency.ts'
import { words } from '../../core/words.ts'

type Input = Queries['request.suggest']['input']
type Output = Queries['request.suggest']['output']

/** How many are worth a look before «autre chose». */
const shown = 3

/**
 * What it may be, from her words: the list of natures stays here, a phone loads only what it shows.
 * `beyond`: a visitor without an account asks; nothing of anybody is read.
 */
export const suggest = answer<Input>({
  input: queries['request.suggest'].input as never,
  output: queries['request.suggest'].output,
  beyond: true,
  answer: async ({ actor }, { words = '', where, part, all }): Promise<Output> => {
    const option = optionIn(actor.lang)
    const heard = suggestNature(part ? `${words} ${part}` : words, where, actor.lang)
      .map(({ code }) => natureOf(code))
      .filter((nature) => !where || nature.where.includes(where))
    return {
      natures: heard.slice(0, shown).map(option),
      families: all ? familiesOf(where, actor.lang) : [],
    }
  },
})

const familiesOf = (where: Input['where'], lang: Lang): Output['families'] =>
  offered(where ?? 'dwelling').map(({ group, pictogram, natures }) => ({
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
    // The dangers were asked at the gate, before anything else.
    asks: asks(nature)
      .filter((ask) => !(dangers as readonly string[]).includes(ask))
      .map((ask) => ({ code: ask, words: sayIn(lang, `nature.ask.${ask}`) })),
  })

const sayIn = (lang: Lang, key: string): string => (words[lang] as Record<string, string>)[key] ?? key

/** `beyond`: whom to call in danger is said to everybody. Without a night number, head office answers. */
export const help = answer<Record<never, never>>({
  input: queries['request.help'].input as never,
  output: queries['request.help'].output,
  beyond: true,
  answer: async ({ db }): Promise<Queries['request.help']['output']> => {
    const said = await db.row<{ landlord: string; onCall: string; phone: string }>(sql`
      select coalesce((select s.value ->> 'name' from kernel.setting s where s.key = 'landlord'), 'Loge') as landlord,
        coalesce((select s.value ->> 'onCall' from kernel.setting s where s.key = 'landlord'), '') as "onCall",
        coalesce((select a.phone from estate.agency a order by (a.kind = 'hq') desc, a.id limit 1), '') as phone`)
    return {
      landlord: said?.landlord ?? '',
      phone: said?.onCall || said?.phone || '',
      always: Boolean(said?.onCall),
    }
  },
})
