import { sayDay } from '../../kernel/core/dates.ts'
import { sayOr } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import type { IdeaRow, OriginRow } from '../core/idea-contract.ts'

type AnswerRow = Queries['bond.idea']['output']['answers'][number]

/** «Oui, pour le 15 janvier», «Non», «Le siège demande à préciser», «Livré, version 0.2». */
export const sayAnswer = (
  { kind, plannedOn, version }: AnswerRow,
  now: string,
  { t, lang }: Speech,
): string =>
  t(`bond.answer.${kind}`, {
    day: plannedOn ? sayDay(`${plannedOn}T12:00:00Z`, lang, now) : '',
    version: version ?? '',
  })

export const sayState = ({ state }: Pick<IdeaRow, 'state'>, { t }: Pick<Speech, 't'>): string =>
  t(`bond.state.${state}`)

/** «Gardiens, Agence Centre : au moins 5 personnes». */
export const sayOrigin = ({ place, agency, persons }: OriginRow, { t }: Speech): string => {
  const family = sayOr(t, `bond.place.${place}`, place)
  return t('bond.origin', { place: agency ? `${family}, ${agency}` : family, n: persons })
}

/** The screen where it was had, by its address; what it opened is not in it. */
export const sayRoute = ({ route }: Pick<IdeaRow, 'route'>, { t }: Speech): string =>
  t(route.startsWith('/terrain') ? 'bond.route.phone' : 'bond.route.office', { route })

/** "octobre 2026", of `yyyy-mm`. */
export const sayMonth = (month: string, lang: Speech['lang']): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
