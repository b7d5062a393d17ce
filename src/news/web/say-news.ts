import { sayDay, sayMinutes } from '../../kernel/core/dates.ts'
import { sayCode, sayOr } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { NewsItem } from '../core/contract.ts'
import { readingSeconds, wordsToRead } from '../core/reading-cost.ts'

/** «direction du patrimoine», «Agence Centre»: whose account it is. */
export const sayAccount = (
  { place, agency }: Pick<NewsItem, 'place' | 'agency'>,
  { t }: Pick<Speech, 't'>,
): string => {
  const [family, where] = place.split('@')
  if (family === 'directorate' && where) return sayOr(t, `news.directorate.${where}`, where)
  return agency ?? t(family === 'head_office' ? 'news.account.head_office' : 'news.account.office')
}

/** «45 s», «2 min 4 s», «2 h 52»: time to read, however little. */
export const sayReading = (seconds: number, { t, lang }: Pick<Speech, 't' | 'lang'>): string => {
  if (seconds < 60) return t('news.seconds', { s: seconds })
  if (seconds >= 3600 || seconds % 60 === 0) return sayMinutes(seconds / 60, lang)
  return t('news.minutes', { m: Math.floor(seconds / 60), s: seconds % 60 })
}

/** For whom it was published: families, then where, then what they hold. */
export const sayReaders = ({ families, agencies, holds }: NewsItem, { t }: Pick<Speech, 't'>): string =>
  [
    families.map((family) => t(`news.family.${family}`)).join(', '),
    agencies === null ? t('news.everywhere') : agencies.map(({ name }) => name).join(', '),
    holds.thing ? sayOr(t, `thing.${holds.thing}`, holds.thing) : '',
    holds.contract ?? '',
    sayCode(t, 'trade', holds.trade),
  ]
    .filter(Boolean)
    .join(' · ')

/** Who says it, since when, until when, and whether it was corrected. */
export const sayStanding = (item: NewsItem, now: string, speech: Speech): string => {
  const { t, lang } = speech
  const day = (at: string): string => sayDay(at, lang, now)
  const { withdrawnAt, endsAt, endsOn } = item
  const end = withdrawnAt
    ? t('news.withdrawnOn', { day: day(withdrawnAt) })
    : t(now < endsAt ? 'news.until' : 'news.ended', { day: day(endsOn) })
  return [
    t('news.by', { name: item.author.name, place: sayAccount(item, speech) }),
    day(item.publishedAt),
    end,
    item.version > 1 ? t('news.corrected', { day: day(item.saidAt), n: item.version }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What it takes to read, each and all. */
export const sayCost = (item: NewsItem, speech: Speech): string => {
  if (item.danger) return speech.t('news.cost.danger')
  const words = wordsToRead(item)
  return speech.t('news.cost', {
    words,
    time: sayReading(readingSeconds(words), speech),
    n: item.readers,
    total: sayReading(item.seconds, speech),
  })
}
