import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { sayPhone } from '../../../kernel/core/figures.ts'
import { isNo } from '../../../kernel/web/door.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { building, home, person, plus } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Combo, type ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import { go } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { sayNext, sayRow } from '../thread/say.ts'
import { ask } from './door.ts'
import { paths } from './paths.ts'

type Option = ComboOption & { to: string }

/** The one search box: as she gives her name, three lines suffice; Enter takes the first. `/` comes back to it. */
export const SearchBox = ({ said, focus }: { said: string; focus: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [text, setText] = useState(said)
  const input = useRef<HTMLElement | null>(null)
  // At once: after the screen is painted it would take away what she has typed meanwhile.
  useLayoutEffect(() => setText(said), [said])
  useEffect(() => {
    if (focus) input.current?.focus()
  }, [focus])
  return (
    <Combo<Option>
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
        const found = await ask('search.box', { q, limit: 6 })
        return isNo(found) ? [] : optionsOf(found, q, speech)
      }}
      onPick={(option) => {
        setText(option.group === t('call.group.people') ? option.label : '')
        go(option.to)
      }}
    />
  )
}

const optionsOf = (
  { people, places, requests }: Queries['search.box']['output'],
  q: string,
  speech: Speech,
): Option[] => {
  const { t } = speech
  const now = new Date().toISOString()
  const unknown = /\p{L}{2}/u.test(q) || /\d{6}/.test(q)
  return [
    ...people.map((p) => ({
      id: p.id,
      group: t('call.group.people'),
      label: p.name,
      detail: [
        p.place,
        p.door && t('place.door', { door: p.door }),
        p.phone && sayPhone(p.phone),
        p.open ? t('call.open', { n: p.open }) : '',
      ]
        .filter(Boolean)
        .join('\u00a0· '),
      mark: <Icon of={person} />,
      to: paths.caller({ person: p.id }),
    })),
    ...places.map((p) => ({
      id: p.id,
      group: t('call.group.places'),
      label: p.name,
      detail: [p.detail, p.door && t('place.door', { door: p.door })].filter(Boolean).join('\u00a0· '),
      mark: <Icon of={p.kind === 'unit' ? home : building} />,
      to: paths.caller(p.kind === 'unit' ? { unit: p.id } : { building: p.id }),
    })),
    ...requests.map((r) => ({
      id: r.id,
      group: t('call.group.requests'),
      label: `${t('row.no', { no: String(r.no) })} · ${sayRow(r, speech)}`,
      detail: sayNext(r, now, speech),
      mark: <Pictogram name={natureOf(r.nature).pictogram} size={24} />,
      to: paths.request(r.id),
    })),
    ...(unknown
      ? [
          {
            id: 'unknown',
            group: t('call.group.unknown'),
            label: t('call.unknown', { name: q }),
            detail: t('call.unknown.detail'),
            mark: <Icon of={plus} />,
            to: paths.caller({ name: q }),
          },
        ]
      : []),
  ]
}
