import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../../people/core/contract.ts'
import { paths } from '../office/office-paths.ts'

const people = asker<Queries>()

type Home = Queries['home.card']['output']

/** Who lives in a dwelling today, each with the way to the call; or that it is vacant, and since when. */
export const WhoLives = ({ unit }: { unit: string }): JSX.Element => {
  const speech = useSpeech()
  const now = useNow()
  const { data } = people.useAsk('home.card', { unit }, true)
  const today = dayOf(now)
  const here = data?.leases.filter(({ since }) => since <= today) ?? []
  return (
    <p class="place-who">
      {here
        .flatMap(({ people: each }) => each)
        .map(({ id, name }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <a href={paths.caller({ person: id })}>{name}</a>
          </span>
        ))}
      {/* The line keeps its place until it is known what stands on it. */}
      {data ? sayHome(data, here, now, speech) : '\u00a0'}
    </p>
  )
}

const sayHome = ({ vacantSince }: Home, here: Home['leases'], now: string, { t, lang }: Speech): string => {
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  if (vacantSince) return t('place.who.vacant', { day: day(vacantSince) })
  return here[0] ? t('place.who.since', { day: day(here[0].since) }) : t('place.who.unknown')
}
