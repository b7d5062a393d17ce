import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { building, home, person, plus, wrench } from '../../../kernel/web/icons/icons.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import type { ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import type { Speech } from '../../../kernel/web/speech.ts'
import { askedOf } from '../../core/search-words.ts'
import type { Queries } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { sayNext, sayRow } from '../thread/say-step.ts'
import { ask } from './requests-client.ts'
import { paths } from './office-paths.ts'

export type SearchAnswer = Queries['search.box']['output']
export type SearchOption = ComboOption & { group: string; to: string }

/** Of each kind at first; then people come by the hundred. */
export const fewHits = 6
const pageHits = 100

/** How many people are wanted once «more» was asked of so many. */
export const moreHits = (shown: number): number => shown + pageHits

/** What was found, with the first `most` people of it. Nothing where the house does not answer. */
export const searchFor = async (q: string, most: number): Promise<SearchAnswer | undefined> => {
  const skips = Array.from(
    { length: Math.ceil((most - fewHits) / pageHits) },
    (_, i) => fewHits + i * pageHits,
  )
  const [first, ...pages] = await Promise.all([
    ask('search.box', { q, limit: fewHits }),
    ...skips.map((skip) => ask('search.box', { q, limit: pageHits, skip })),
  ])
  if (!first || isNo(first)) return undefined
  return { ...first, people: [...first.people, ...pages.flatMap((page) => (isNo(page) ? [] : page.people))] }
}

/** Where a place or a firm leads: the call speaks of it, the box that goes anywhere opens it. */
export type SearchWays = {
  place: (place: SearchAnswer['places'][number]) => string
  firm: (firm: SearchAnswer['firms'][number]) => string
}

/** The answers as lines to choose from, people first; whoever is not in the list can be written down. */
export const searchOptions = (
  found: SearchAnswer,
  q: string,
  speech: Speech,
  ways: SearchWays,
): SearchOption[] => [
  ...peopleOptions(found, speech),
  ...placeOptions(found, speech, ways),
  ...requestOptions(found, speech),
  ...contactOptions(found, speech, ways),
  ...unknownOption(found, q, speech),
]

const dot = '\u00a0· '

// «Robinet qui fuit : Plomberie Atlantique vient demain de 8 h à 10 h»: the answer, before anything is opened.
const sayLast = (row: NonNullable<SearchAnswer['people'][number]['last']>, speech: Speech): string =>
  speech.t('call.last', {
    what: speech.t(`nature.${row.nature}`),
    next: sayNext(row, new Date().toISOString(), speech),
  })

const peopleOptions = ({ people, all }: SearchAnswer, speech: Speech): SearchOption[] => [
  ...people.map((p) => ({
    id: p.id,
    group: speech.t('call.group.people'),
    label: p.name,
    detail: [
      p.place,
      p.door && speech.t('row.door', { door: p.door }),
      p.phone && sayPhone(p.phone),
      p.open ? speech.t('call.open', { n: p.open }) : '',
    ]
      .filter(Boolean)
      .join(dot),
    ...(p.last ? { said: sayLast(p.last, speech) } : {}),
    mark: <Icon of={person} />,
    to: paths.caller({ person: p.id }),
  })),
  ...(all > people.length
    ? [
        {
          id: 'all',
          group: speech.t('call.group.people'),
          label: speech.t(all > moreHits(people.length) ? 'call.search.next' : 'call.search.all', {
            n: all > moreHits(people.length) ? pageHits : all,
          }),
          detail: speech.t(all >= mostPeople ? 'call.search.shown.many' : 'call.search.shown', {
            shown: String(people.length),
            n: all,
          }),
          mark: <Icon of={plus} />,
          more: true,
          to: '',
        },
      ]
    : []),
]

// As many as the house counts.
const mostPeople = 1000

const placeOptions = ({ places }: SearchAnswer, { t }: Speech, ways: SearchWays): SearchOption[] =>
  places.map((p) => ({
    id: p.id,
    group: t('call.group.places'),
    // A door is asked for by its address and its number: the code of the dwelling comes behind.
    label: p.door ? `${p.detail}, ${t('row.door', { door: p.door })}` : p.name,
    detail: [
      p.door ? p.name : p.detail,
      p.kind === 'unit' &&
        (p.lives
          ? t('call.search.lives', { who: p.lives, n: p.lives.split(', ').length })
          : t('call.search.empty')),
    ]
      .filter(Boolean)
      .join(dot),
    mark: <Icon of={p.kind === 'unit' ? home : building} />,
    to: ways.place(p),
  }))

const requestOptions = ({ requests }: SearchAnswer, speech: Speech): SearchOption[] =>
  requests.map((r) => ({
    id: r.id,
    group: speech.t('call.group.requests'),
    label: `${speech.t('row.no', { no: String(r.no) })} · ${sayRow(r, speech)}`,
    detail: sayNext(r, new Date().toISOString(), speech),
    mark: <Pictogram name={natureOf(r.nature).pictogram} size={24} />,
    to: paths.request(r.id),
  }))

const contactOptions = (
  { colleagues, firms }: SearchAnswer,
  { t }: Speech,
  ways: SearchWays,
): SearchOption[] => [
  ...colleagues.map((c) => ({
    id: c.id,
    group: t('call.group.colleagues'),
    label: c.name,
    detail: [c.job, c.phone ? t('call.search.passOn', { phone: sayPhone(c.phone) }) : c.email]
      .filter(Boolean)
      .join(dot),
    mark: <Icon of={person} />,
    // A colleague is called: the computer’s telephone takes it.
    to: c.phone ? `tel:${c.phone.replace(/\s/g, '')}` : `mailto:${c.email}`,
  })),
  ...firms.map((f) => ({
    id: f.id,
    group: t('call.group.firms'),
    label: f.name,
    detail: [f.phone && sayPhone(f.phone), t('call.search.atFirm')].filter(Boolean).join(dot),
    mark: <Icon of={wrench} />,
    to: ways.firm(f),
  })),
]

const unknownOption = ({ requests, places }: SearchAnswer, q: string, { t }: Speech): SearchOption[] =>
  (/\p{L}{2}/u.test(q) || /\d{6}/.test(q)) &&
  !(requests.length > 0 && askedOf(q).digits !== null) &&
  !(places.length > 0 && askedOf(q).door)
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
    : []
