import { daysBetween } from '../../kernel/core/dates.ts'
import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { tenantWordsIn } from '../../kernel/core/personal-words.ts'

/** Signs at most. */
export const longestNews = { title: 120, words: 4000, question: 1000, reply: 2000 } as const

/** Days for which an item stands at most, from the day on which it is published. */
export const longestDays = 90
/** Of a danger, which costs nobody anything, the days are few. */
export const longestDanger = 14

/** Tenants whom words name: by their whole name, by a telephone or by an address of theirs. */
export type TenantsNamed = {
  whole: readonly (readonly [first: string, last: string])[]
  ways: readonly string[]
}

type SaidItem = { title: string; words: string; endsOn: string }

/** Why it cannot be said so until that day, the first reason. `today`: `yyyy-mm-dd`, where it is published. */
export const problemOfItem = (
  { title, words, endsOn }: SaidItem,
  { danger, from, today }: { danger: boolean; from: string; today: string },
  named: TenantsNamed,
): Refusal | undefined => {
  if (!title || !words) return refuse('news_empty')
  const most = danger ? longestDanger : longestDays
  if (endsOn < today || daysBetween(from, endsOn) > most) return refuse('news_ends', { days: most })
  return problemOfNews(title, longestNews.title, named) ?? problemOfNews(words, longestNews.words, named)
}

/** Empty, too long, a way outside, or a tenant is named in them. */
export const problemOfNews = (words: string, longest: number, named: TenantsNamed): Refusal | undefined => {
  if (!words) return refuse('news_empty')
  if (words.length > longest) return refuse('news_long', { most: longest, length: words.length })
  const [outside] = words.match(wayOutside) ?? []
  if (outside) return refuse('news_link', { words: outside.slice(0, 80) })
  const told = tenantWordsIn(words, named.whole) ?? named.ways[0]
  return told === undefined ? undefined : refuse('news_names', { words: told })
}

/** A link leads to the house’s own pages, by their path alone. */
const wayOutside = /(?:[a-z][a-z0-9+.-]*:\/\/|\bwww\.|(?:javascript|data|mailto|tel):)\S*/i
