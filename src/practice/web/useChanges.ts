import type { AgencyChange } from '../../kernel/core/agency-change.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import { useAsk } from './practice-client.ts'
import { paths } from './practice-paths.ts'
import { type ChangeTopic, sayWhat, sayWords } from './say-way.ts'

type Overview = Queries['practice.overview']['output']
type Way = Overview['ways'][number]
/** Something that an agency does in its own way, with the page where it is changed. */
export type ListedChange = AgencyChange & {
  topic: ChangeTopic
  href: string
  agencyName: string
  /** what may be held out to all: a text by its code, with the offer that stands; an answer by its template */
  offer?: { code: string; offered: string | null } | { template: string }
}

export type ListedChanges = {
  agencies: Overview['agencies']
  rows: readonly ListedChange[]
  isWhole: boolean
}

/** All that agencies do in their own way, the newest first, each as its owner says it. Nothing before the words are there. */
export const useChanges = (): ListedChanges | undefined => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { data: ways } = useAsk('practice.overview', {}, true)
  const { data: templates } = useAsk('template.changes', { lang }, true)
  const { data: delays } = useAsk('urgency.changes', { lang }, true)
  const { data: rounds } = useAsk('round.changes', { lang }, true)
  if (!ways) return undefined
  const named = (change: Omit<ListedChange, 'agencyName'>): ListedChange => ({
    ...change,
    agencyName: ways.agencies.find(({ id }) => id === change.agency)?.name ?? change.agency,
  })
  const rows = [
    ...ways.ways.map((way) => changeOfWay(way, speech)),
    ...(templates?.changes ?? []).map((change) => ({
      ...change,
      topic: 'templates' as const,
      what: t('practice.of.templates', { what: change.what }),
      href: paths.templates,
      ...(change.after === null ? {} : { offer: { template: change.subject } }),
    })),
    ...(delays?.changes ?? []).map((change) => ({
      ...change,
      topic: 'delays' as const,
      what: t('practice.of.delays', { what: change.what }),
      href: paths.delays(change.agency),
    })),
    ...(rounds?.changes ?? []).map((change) => ({
      ...change,
      topic: 'rounds' as const,
      what: t('practice.of.rounds', { what: change.what }),
      href: paths.round(change.subject),
    })),
  ]
  return {
    agencies: ways.agencies,
    rows: rows.map(named).toSorted((a, b) => b.at.localeCompare(a.at)),
    isWhole: Boolean(templates && delays && rounds),
  }
}

// What has no English of its own was changed in French alone, and is compared in French.
const changeOfWay = (way: Way, speech: Speech): Omit<ListedChange, 'agencyName'> => {
  const { id, agency, code, topic, before, now, at, by, offered } = way
  const said = { t: speech.t, lang: now.en ? speech.lang : ('fr' as const) }
  return {
    key: id,
    subject: id,
    agency,
    what: topic === 'name' ? way.house[speech.lang] : sayWhat(way, speech),
    before: sayWords(way, before, said),
    after: sayWords(way, now, said),
    at,
    by,
    topic,
    href: paths.way(code, agency),
    offer: { code, offered },
  }
}
