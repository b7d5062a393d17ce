import type { JSX } from 'preact'
import { sayMinutes } from '../../kernel/core/dates.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './bond-client.ts'
import './bond.css'

/** Beside the time that is taken: what was given back, each line a count times an estimate that says where it comes from. */
export const GivenBack = ({ period }: { period: string | undefined }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data } = useAsk('bond.givenBack', period ? { period } : {})
  if (!data) return null
  const time = (seconds: number): string =>
    t('bond.given.about', { time: sayMinutes(Math.round(seconds / 60), lang) })
  if (!data.period)
    return (
      <section class="stack-s">
        <h2>{t('bond.given')}</h2>
        <p>{t('bond.given.none')}</p>
      </section>
    )
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{t('bond.given')}</h2>
        <p class="ledger-lead">{t('bond.given.total', { time: time(data.seconds) })}</p>
        <p class="secondary">{t('bond.given.how')}</p>
      </div>
      <Table label={t('bond.given')} kind="figures">
        <thead>
          <tr>
            <th scope="col">{t('bond.given.what')}</th>
            <th scope="col">{t('bond.given.times')}</th>
            <th scope="col">{t('bond.given.each')}</th>
            <th scope="col">{t('bond.given.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {data.lines.map(({ code, n, each, seconds, operators }) => (
            <tr key={code}>
              <th scope="row">{t(`bond.given.${code}`)}</th>
              <td>{sayNumber(n, lang)}</td>
              <td title={operators}>{t('bond.given.seconds', { n: each })}</td>
              <td>{time(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {data.places.length > 1 && (
        <ul>
          {data.places.map(({ agency, seconds }) => (
            <li key={agency}>
              {t('bond.given.place', { place: agency ?? t('bond.given.others'), time: time(seconds) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
