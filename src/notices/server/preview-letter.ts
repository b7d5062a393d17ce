import { can, type Lang } from '../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { fill } from '../../kernel/core/words.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { letter, type Letter, type SayNotice } from '../core/compose-letter.ts'
import type { Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import type { Addressee, NoticeState, TellingFact } from '../core/notice-matter.ts'
import { tells } from '../core/tells.ts'
import { type Template, templates } from '../core/templates.ts'
import { saying } from './landlord-words.ts'
import { readNoticeState } from './notice-state.ts'

type Input = Queries['letter.preview']['input']
type SaidInstead = Input['words']

/** How far back a letter is looked for that says the sentence. */
const candidates = 12

/**
 * A letter about a real and recent request of an agency, as it would be written with these words: by the code that writes it. Read as
 * the owner, as letters are; whoever asks must be able to read all that the agency is told.
 */
export const previewLetter = async (
  asking: Asking,
  { agency, words: said, nature }: Input,
): Promise<Refusal | Queries['letter.preview']['output']> => {
  const { db, actor } = asking
  if (!can(grants, 'preview', actor, { agency })) return refuse('not_yours')
  const house = saying(asking.settings, await asking.sayAs(db, agency))
  for (const template of templatesOf(said.code))
    for (const fact of await recentFacts(db, agency, template, nature)) {
      const now = await readNoticeState(db, fact, fact.at)
      const letters = now.matter && lettersOf(template, fact, now, { house, said })
      if (letters) return { letters, of: { request: now.matter!.id, no: now.matter!.no } }
    }
  return { letters: null, of: null }
}

/** The mails that say a sentence: the one that it belongs to, or all that share it. */
const templatesOf = (code: string): Template[] => {
  const [, stem = '', line = ''] = code.split('.')
  const names = Object.keys(templates) as Template[]
  if (code.startsWith('nature.')) return ['filed', 'chosen', 'slotFixed']
  const shares = (name: Template, key: string): boolean =>
    templates[name].way === 'thread' &&
    templates[name].lines.some((each) => (typeof each === 'string' ? each : each[0]) === key)
  if (stem === 'line') return names.filter((name) => shares(name, line))
  if (stem === 'next') return names.filter((name) => shares(name, 'now'))
  return names.filter((name) => name === stem)
}

const recentFacts = (
  db: Db,
  agency: string,
  template: Template,
  nature: string | undefined,
): Promise<TellingFact[]> => {
  const facts = [...new Set(tells.filter((tell) => tell.template === template).map(({ fact }) => fact))]
  return db.rows(sql`
    select f.id, f.type, f.subject, f.command, f.role, app.iso(f.at) as at, f.data, f.audience
    from kernel.fact f join requests.matter r on r.id = f.subject
    where f.agency = ${agency} and f.type = any (${facts}::text[]) and f.audience in ('everyone', 'tenant') and r.requester is not null
      and (${nature ?? null}::text is null or r.nature = ${nature ?? null})
    order by f.at desc limit ${candidates}`)
}

type Ways = { house: SayNotice; said: SaidInstead }

/** The letter in both languages, where it says the sentence at all. */
const lettersOf = (template: Template, fact: TellingFact, now: NoticeState, { house, said }: Ways) => {
  const to = now.matter?.requester ?? now.stairwell[0] ?? now.attached[0]
  if (!to) return undefined
  const both = (['fr', 'en'] as const).map((lang) => {
    let isSaid = false
    const say: SayNotice = (spoken, key, params) => {
      if (key !== said.code) return house(spoken, key, params)
      isSaid = true
      return said[lang] ? fill(said[lang], params, lang) : house(spoken, key, params)
    }
    const written = writtenTo({ ...to, lang }, template, fact, now, say)
    return isSaid ? written : undefined
  })
  const [fr, en] = both
  return fr && en ? { fr, en } : undefined
}

const writtenTo = (
  to: Addressee & { lang: Lang },
  template: Template,
  fact: TellingFact,
  now: NoticeState,
  say: SayNotice,
): Pick<Letter, 'subject' | 'paragraphs' | 'button'> => {
  const { subject, paragraphs, button } = letter(template, to, fact, now, fact.at, say)
  return { subject, paragraphs, button }
}
