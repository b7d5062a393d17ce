import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber, sayShare } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { WaterDay } from '../../core/health/health-contract.ts'
import { buildingLeakDays } from '../../core/rules/building-leak-rule.ts'
import { WaterLines } from './WaterLines.tsx'

/** Water of a building against that of its homes: said, drawn, and in a table. */
export const WaterOfBuilding = ({ days }: { days: readonly WaterDay[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const last = days.findLast(({ lost }) => lost !== null)
  const leaks = buildingLeakDays(days).at(-1)?.open ?? false
  const said =
    last &&
    t(leaks ? 'health.water.lost' : 'health.water.fine', {
      day: sayDay(`${last.day}T12:00:00Z`, lang, now),
      share: sayShare(Math.max(0, last.lost ?? 0), lang),
    })
  return (
    <section class="stack-s" aria-labelledby="health-water">
      <h2 id="health-water">{t('health.water')}</h2>
      {said ? (
        <>
          <p>{said}</p>
          <WaterLines days={days} said={said} />
          <WaterTable days={days} />
          <p class="secondary">{t('health.water.silentShare')}</p>
        </>
      ) : (
        <p class="secondary">{t('health.water.none')}</p>
      )}
    </section>
  )
}

const WaterTable = ({ days }: { days: readonly WaterDay[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <details class="bars-table no-print">
      <summary>{t('health.water.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('health.water.day')}</th>
            <th scope="col">{t('health.water.general')}</th>
            <th scope="col">{t('health.water.homes')}</th>
            <th scope="col">{t('health.water.known')}</th>
            <th scope="col">{t('health.water.lost.column')}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, general, homes, known, dwellings, lost }) => (
            <tr key={day}>
              <th scope="row">{sayDay(`${day}T12:00:00Z`, lang, now)}</th>
              <td class="figures">{sayNumber(general, lang)} L</td>
              <td class="figures">{sayNumber(homes, lang)} L</td>
              <td class="figures">
                {known} / {dwellings}
              </td>
              <td class="figures">{lost === null ? '–' : sayShare(Math.max(0, lost), lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
