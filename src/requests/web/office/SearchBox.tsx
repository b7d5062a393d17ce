import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Combo } from '../../../kernel/web/parts/Combo.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import {
  fewHits,
  moreHits,
  searchFor,
  type SearchOption,
  searchOptions,
  type SearchWays,
} from './search-options.tsx'
import { paths } from './office-paths.ts'

/** The one search box: as she gives her name, three lines suffice; Enter takes the first. `/` comes back to it. */
export const SearchBox = ({ said, focus }: { said: string; focus: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [text, setText] = useState(said)
  const input = useRef<HTMLElement | null>(null)
  /** of which words more people were asked for, and how many */
  const wanted = useRef({ q: '', most: fewHits })
  // At once: after the screen is painted it would take away what she has typed meanwhile.
  useLayoutEffect(() => setText(said), [said])
  useEffect(() => {
    if (focus) takeFocus(input.current)
  }, [focus])
  return (
    <Combo<SearchOption>
      label={t('call.search')}
      hideLabel
      large
      value={text}
      onValue={setText}
      inputRef={(element) => {
        input.current = element
        element?.setAttribute('data-search', '')
        element?.setAttribute('placeholder', t('call.search'))
      }}
      words={{
        loading: t('office.loading'),
        none: t('call.search.none'),
        count: (n) => t('call.search.count', { n }),
      }}
      load={async (q) => {
        if (wanted.current.q !== q) wanted.current = { q, most: fewHits }
        const found = await searchFor(q, wanted.current.most)
        return found ? searchOptions(found, q, speech, ways) : []
      }}
      onPick={(option) => {
        if (option.more) return void (wanted.current.most = moreHits(wanted.current.most))
        setText(option.group === t('call.group.people') ? option.label : '')
        if (/^(tel|mailto):/.test(option.to)) location.href = option.to
        else goTo(option.to)
      }}
    />
  )
}

/** The call is about a place; a firm asks after its own requests. */
const ways: SearchWays = {
  place: ({ kind, id }) => paths.caller(kind === 'unit' ? { unit: id } : { building: id }),
  firm: ({ id }) => `${paths.todo}?firm=${id}`,
}
