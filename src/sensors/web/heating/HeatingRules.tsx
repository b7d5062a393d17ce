import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'
import { HeatingSeasonForm } from './HeatingSeasonForm.tsx'
import { sayMonthDay } from './say-season.ts'
import { SetpointForm } from './SetpointForm.tsx'
import './heating.css'

type Rules = Queries['heating.rules']['output']

/** When a building (or the whole house) is heated, to what its boilers are set, and by which rule each is judged; changed where one may. */
export const HeatingRules = ({ building }: { building: string | null }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('heating.rules', { building }, true)
  if (!data) return null
  return (
    <section class="stack-s heating-rules" aria-labelledby="heating-rules">
      <h2 id="heating-rules">{t('heatingRules.head')}</h2>
      <SeasonSaid season={data.season} />
      {data.can.set && <HeatingSeasonForm building={building} season={data.season} again={again} />}
      {data.boilers.map((boiler) => (
        <BoilerSaid key={boiler.id} boiler={boiler} maySet={data.can.set} again={again} />
      ))}
    </section>
  )
}

const SeasonSaid = ({ season: { starts, ends, of, since } }: { season: Rules['season'] }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <p>
      {t('heatingRules.season', { starts: sayMonthDay(starts, lang), ends: sayMonthDay(ends, lang) })}{' '}
      {t(`heatingRules.of.${of}`, { since: since ? sayWholeDate(since, lang) : '' })}{' '}
      {t('heatingRules.outside')}
    </p>
  )
}

type BoilerProps = { boiler: Rules['boilers'][number]; maySet: boolean; again: () => void }

/** Kelvin below its setpoint from which a boiler is too cold. */
const fall = 10

const BoilerSaid = ({ boiler, maySet, again }: BoilerProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const thing = boiler.thing ?? t('heatingRules.boiler')
  const { setpoint } = boiler
  return (
    <>
      <p>
        {setpoint
          ? t('heatingRules.told', {
              thing,
              celsius: setpoint.celsius,
              bound: setpoint.celsius - fall,
              since: sayWholeDate(setpoint.since, lang),
            })
          : t('heatingRules.untold', { thing })}
      </p>
      {maySet && <SetpointForm device={boiler.id} thing={thing} celsius={setpoint?.celsius} again={again} />}
    </>
  )
}
