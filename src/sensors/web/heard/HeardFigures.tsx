import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import type { T } from '../../../kernel/core/words.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { SensorHealth } from '../../core/contract.ts'

const columns = [
  'heard',
  'kept',
  'thinned',
  'doubled',
  'conflicts',
  'late',
  'refused',
  'unread',
  'strangers',
] as const

/** Thirty days in figures: devices, what was lost, how long a message takes, and each way in. */
export const HeardFigures = ({ health }: { health: SensorHealth }): JSX.Element => {
  const { t } = useSpeech()
  const { devices, silent, lost, lag, ways } = health
  return (
    <section class="stack-s" aria-labelledby="heard-figures">
      <h2 id="heard-figures">{t('heard.figures')}</h2>
      <ul>
        <li>
          {t('heard.figure.devices', { n: devices })}, {t('heard.figure.silent', { n: silent })}
        </li>
        <li>{t('heard.figure.lost', { n: lost })}</li>
        {lag !== null && <li>{sayLag(lag, t)}</li>}
      </ul>
      {ways.length > 0 && <WayTable ways={ways} />}
    </section>
  )
}

const sayLag = (seconds: number, t: T): string => {
  if (seconds < 2) return t('heard.figure.lag.none')
  return seconds < 120
    ? t('heard.figure.lag', { n: seconds })
    : t('heard.figure.lag.minutes', { n: Math.round(seconds / 60) })
}

const WayTable = ({ ways }: Pick<SensorHealth, 'ways'>): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <>
      <Table label={t('heard.table')} kind="heard-table">
        <thead>
          <tr>
            <th scope="col">{t('heard.table.way')}</th>
            <th scope="col">{t('heard.table.last')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {t(`heard.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way.way}>
              <th scope="row">{t(`heard.way.${way.way}`)}</th>
              <td>{sayDay(way.lastDay, lang, now)}</td>
              {columns.map((column) => (
                <td key={column} class="number">
                  {sayNumber(way[column], lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p class="secondary">{t('heard.table.hint')}</p>
    </>
  )
}
