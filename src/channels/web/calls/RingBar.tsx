import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone, warning } from '../../../kernel/web/icons/icons.ts'
import { onFact } from '../../../kernel/web/live-feed.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Ring, RingingCaller } from '../../core/calls/call-contract.ts'
import { useAsk } from '../channels-client.ts'
import { useDial } from './useDial.ts'
import { useRestingSearch } from './useRestingSearch.ts'
import './RingBar.css'

/**
 * Who calls, at the foot of every screen while it rings or is spoken: a line each, a key for the first. The page keeps its focus and its
 * place; what is opened is hidden here.
 */
export const RingBar = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { query } = useHere()
  const { data, again } = useAsk('call.ringing', {})
  const hasLine = data !== undefined && data.extension !== ''
  useEffect(
    () =>
      onFact(({ type, subject }) => {
        if (!subject || (hasLine && type.startsWith('call.'))) again()
      }),
    [again, hasLine],
  )
  useDial(data?.dials === true)
  const rings = (data?.rings ?? []).filter((ring) => !isOpen(ring, query))
  const [first] = rings
  const way = first && wayOf(first, first.people[0])
  const open = useMemo(() => (way ? () => goTo(way) : undefined), [way])
  useKeys(open ? { t: open } : {})
  // In the search box a letter is a letter.
  const key = useRestingSearch(open) ? t('ring.enter') : 't'
  return (
    <div class="rings no-print" role="status" aria-label={first ? t('ring.label') : undefined}>
      {rings.map((ring, i) => (
        <RingCard key={ring.id} ring={ring} hint={i === 0 ? key : undefined} />
      ))}
    </div>
  )
}

/** `hint`: the key that opens the first line of the first call. */
const RingCard = ({ ring, hint }: { ring: Ring; hint: string | undefined }): JSX.Element => {
  const { t } = useSpeech()
  const { number, people, all, firms, answered, queue } = ring
  const said = number ? sayPhone(number) : t('ring.hidden')
  return (
    <div class="ring">
      <p class="ring-head">
        <Icon of={phone} size={20} />
        <span class="figures">{t(answered ? 'ring.answered' : 'ring.rings', { number: said })}</span>
        {queue && <span class="secondary">{queue}</span>}
      </p>
      <ul class="ring-people">
        {people.map((person, i) => (
          <li key={person.id}>
            <Person person={person} href={wayOf(ring, person)} hint={i === 0 ? hint : undefined} />
          </li>
        ))}
        {firms.map(({ id, name }) => (
          <li key={id}>
            <a class="ring-person" href={`/bureau/a-faire?firm=${id}`}>
              {t('ring.firm', { name })}
            </a>
          </li>
        ))}
        {people.length === 0 && (
          <li>
            <a class="ring-person" href={wayOf(ring, undefined)}>
              <span class="ring-name">{t('ring.unknown')}</span>
              {hint && <kbd>{hint}</kbd>}
            </a>
          </li>
        )}
      </ul>
      {all > people.length && <p class="secondary">{t('ring.more', { n: all - people.length })}</p>}
      {people.length > 0 && <p class="secondary ring-doubt">{t('ring.doubt', { n: people.length })}</p>}
    </div>
  )
}

type PersonProps = { person: RingingCaller; href: string; hint: string | undefined }

const Person = ({ person, href, hint }: PersonProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { name, place, open, danger, last, known } = person
  return (
    <a class={`ring-person${danger ? ' ring-danger' : ''}`} href={href}>
      <span class="ring-name">{name}</span>
      {hint && <kbd>{hint}</kbd>}
      <span class="ring-about">
        {danger && (
          <strong>
            <Icon of={warning} size={16} /> {t('ring.danger')}
          </strong>
        )}
        {[place, last ? t('ring.open', { n: open, what: t(`nature.${last.nature}`) }) : t('ring.none')]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {known.map(({ id, nature, since }) => (
        <span key={id} class="ring-known">
          {t('ring.known', { what: t(`nature.${nature}`), since: sayDayTime(since, lang, now) })}
        </span>
      ))}
    </a>
  )
}

/** The call, with who calls set; of a number that nobody has, with the number. */
const wayOf = ({ number }: Ring, person: RingingCaller | undefined): string =>
  `/bureau?${new URLSearchParams(person ? { person: person.id } : number ? { phone: number } : { appel: '1' }).toString()}`

const isOpen = ({ people, number }: Ring, query: URLSearchParams): boolean =>
  people.some(({ id }) => id === query.get('person')) || (number !== '' && query.get('phone') === number)
