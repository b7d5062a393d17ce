import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Key } from '../../../../kernel/core/words.ts'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { arrow, check, clock } from '../../../../kernel/web/icons/icons.ts'
import { offeredActs } from '../../../../kernel/web/offered-acts.ts'
import { PageContext } from '../../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { paths } from '../../../../requests/web/office/office-paths.ts'
import {
  fewHits,
  moreHits,
  searchFor,
  searchOptions,
  type SearchWays,
} from '../../../../requests/web/office/search-options.tsx'
import { readRecentWays, type RecentWay } from './recent-ways.ts'
import { deedsFor, isCalled, type NamedWay, waysFor } from './ways-and-deeds.ts'

export type GoOption = {
  id: string
  group: string
  label: string
  detail?: string | undefined
  mark?: ComponentChildren
  /** where it leads */
  to?: string
  /** what it does on the open screen */
  run?: () => void
  /** more people of the same name */
  more?: boolean
}

export type GoOptions = {
  options: readonly GoOption[]
  /** the house is being asked: what it said of the words before is gone */
  asking: boolean
  /** more people of this name */
  onMore: () => void
}

/** A place and a firm open their own page. */
const opens: SearchWays = {
  place: ({ kind, id }) => (kind === 'unit' ? paths.place(id) : paths.estate(id)),
  firm: ({ id }) => `/bureau/entreprises/${id}`,
}

const alsoCalled: Readonly<Record<string, Key>> = {
  orient: 'go.also.orient',
  close: 'go.also.close',
  wait: 'go.also.wait',
  classify: 'go.also.classify',
  plan: 'go.also.plan',
  resolve: 'go.also.resolve',
  merge: 'go.also.merge',
  note: 'go.also.note',
}

/** Words by which people ask for an act, beside the one on its button: «affecter» is «Orienter». */
const alsoOf = (id: string, { t }: Speech): string => {
  const key = alsoCalled[id]
  return key ? t(key) : ''
}

/** What the words may mean: acts of the open screen, recent ways, pages and deeds at once; people, places and requests once the house answers. */
export const useGoOptions = (typed: string): GoOptions => {
  const speech = useSpeech()
  const { parts, role } = useContext(PageContext)
  const [recent, setRecent] = useState<RecentWay[]>([])
  const acts = useMemo(offeredActs, [])
  useEffect(() => void readRecentWays().then(setRecent), [])
  const { found, asking, onMore } = useSearch(typed, speech)
  const { t } = speech
  const named = useMemo(
    () => ({
      pages: role ? waysFor(parts, role) : [],
      deeds: role ? deedsFor(parts, role) : [],
    }),
    [parts, role],
  )
  const wayOptions = (group: string, ways: readonly NamedWay[]): GoOption[] =>
    ways.map(({ name, path, icon }) => ({
      id: `${group}${path}`,
      group,
      label: t(name),
      mark: <Icon of={icon ?? arrow} />,
      to: path,
    }))
  const atOnce: GoOption[] = [
    ...acts.map(({ id, label, run }) => ({
      id,
      group: t('go.here'),
      label,
      mark: <Icon of={check} />,
      run,
    })),
    ...recent.map(({ to, label, detail }) => ({
      id: `recent ${to}`,
      group: t('go.recent'),
      label,
      detail,
      mark: <Icon of={clock} />,
      to,
    })),
    ...wayOptions(t('go.deeds'), named.deeds),
    ...wayOptions(t('go.pages'), named.pages),
  ].filter(({ id, label }) => !typed || isCalled([label, alsoOf(id, speech)].join(' '), typed))
  const taken = new Set(atOnce.map(({ to }) => to))
  // Who asks for a page or an act by its name speaks of nobody who is to be written down.
  const isNamed = Boolean(typed) && atOnce.some(({ group }) => group !== t('go.recent'))
  const others = found.filter(({ id, to }) => !(to && taken.has(to)) && !(isNamed && id === 'unknown'))
  return { options: [...atOnce, ...others], asking, onMore }
}

/** The pause after the last letter (ms), as in every box that proposes. */
const pause = 120

const useSearch = (
  typed: string,
  speech: Speech,
): { found: GoOption[]; asking: boolean; onMore: () => void } => {
  const [wanted, setWanted] = useState({ q: '', most: fewHits })
  const [answer, setAnswer] = useState<{ q: string; found: GoOption[] }>({ q: '', found: [] })
  const most = wanted.q === typed ? wanted.most : fewHits
  const isLong = typed.length >= 2
  useEffect(() => {
    if (!isLong) return
    let given = false
    const timer = setTimeout(async () => {
      const found = await searchFor(typed, most)
      if (!given) setAnswer({ q: typed, found: found ? searchOptions(found, typed, speech, opens) : [] })
    }, pause)
    return () => {
      given = true
      clearTimeout(timer)
    }
  }, [typed, most, isLong, speech])
  return {
    found: isLong && answer.q === typed ? answer.found : [],
    asking: isLong && answer.q !== typed,
    onMore: () => setWanted({ q: typed, most: moreHits(most) }),
  }
}
