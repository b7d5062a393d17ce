import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { building, home, person, plus, wrench } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Combo, type ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { askedOf } from '../../core/search-words.ts'
import type { Queries } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { sayNext, sayRow } from '../thread/say-step.ts'
import { ask } from './requests-client.ts'
import { paths } from './office-paths.ts'

type Option = ComboOption & { to: string }

/** The one search box: as she gives her name, three lines suffice; Enter takes the first. `/` comes back to it. */
export const SearchBox = ({ said, focus }: { said: string; focus: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [text, setText] = useState(said)
  const input = useRef<HTMLElement | null>(null)
  /** the words of which all were asked */
  const every = useRef('')
  // At once: after the screen is painted it would take away what she has typed meanwhile.
  useLayoutEffect(() => setText(said), [said])
  useEffect(() => {
    if (focus) takeFocus(input.current)
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
        const found = await ask('search.box', { q, limit: every.current === q ? mostHits : fewHits })
        return isNo(found) ? [] : optionsOf(found, q, speech)
      }}
      onPick={(option) => {
        if (option.more) return void (every.current = text.trim())
        setText(option.group === t('call.group.people') ? option.label : '')
        // A colleague is called: the computer’s telephone takes it.
        if (/^(tel|mailto):/.test(option.to)) location.href = option.to
        else goTo(option.to)
      }}
    />
  )
}

const fewHits = 6
const mostHits = 100

const optionsOf = (
  { people, all, colleagues, firms, places, requests }: Queries['search.box']['output'],
  q: string,
  speech: Speech,
): Option[] => {
  const { t } = speech
  const now = new Date().toISOString()
  const unknown =
    (/\p{L}{2}/u.test(q) || /\d{6}/.test(q)) && !(requests.length > 0 && askedOf(q).digits !== null)
  return [
    ...people.map((p) => ({
      id: p.id,
      group: t('call.group.people'),
      label: p.name,
      detail: [
        p.place,
        p.door && t('row.door', { door: p.door }),
        p.phone && sayPhone(p.phone),
        p.open ? t('call.open', { n: p.open }) : '',
      ]
        .filter(Boolean)
        .join('\u00a0· '),
      mark: <Icon of={person} />,
      to: paths.caller({ person: p.id }),
    })),
    ...(all > people.length && people.length < mostHits
      ? [
          {
            id: 'all',
            group: t('call.group.people'),
            label: t(all > mostHits ? 'call.search.most' : 'call.search.all', { n: Math.min(all, mostHits) }),
            detail: t('call.search.all.detail'),
            mark: <Icon of={plus} />,
            more: true,
            to: '',
          },
        ]
      : []),
    ...places.map((p) => ({
      id: p.id,
      group: t('call.group.places'),
      label: p.name,
      detail: [
        p.detail,
        p.door && t('row.door', { door: p.door }),
        p.kind === 'unit' && (p.lives ? t('call.search.lives', { who: p.lives }) : t('call.search.empty')),
      ]
        .filter(Boolean)
        .join('\u00a0· '),
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
    ...colleagues.map((c) => ({
      id: c.id,
      group: t('call.group.colleagues'),
      label: c.name,
      detail: [c.job, c.phone ? t('call.search.passOn', { phone: sayPhone(c.phone) }) : c.email]
        .filter(Boolean)
        .join('\u00a0· '),
      mark: <Icon of={person} />,
      to: c.phone ? `tel:${c.phone.replace(/\s/g, '')}` : `mailto:${c.email}`,
    })),
    ...firms.map((f) => ({
      id: f.id,
      group: t('call.group.firms'),
      label: f.name,
      detail: [f.phone && sayPhone(f.phone), t('call.search.atFirm')].filter(Boolean).join('\u00a0· '),
      mark: <Icon of={wrench} />,
      to: `${paths.todo}?firm=${f.id}`,
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
