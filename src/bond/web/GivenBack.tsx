import type { JSX } from 'preact'
import { sayMinutes } from '../../kernel/core/dates.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Slots } from '../../kernel/web/web-slice.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath } from './bond-paths.ts'
import './bond.css'

/**
 * Beside the time that is taken: what was given back, each line a count times an estimate that says where it comes from; with what the
 * ledger saw sent as it was offered, which nobody typed twice.
 */
export const GivenBack = ({ period, same }: Slots['time.given']): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const isPhone = isPhonePath(useHere().path)
  const { data } = useAsk('bond.givenBack', period ? { period } : {})
  if (!data) return null
  const time = (seconds: number): string =>
    t('bond.given.about', { time: sayMinutes(Math.round(seconds / 60), lang) })
  if (!data.period && same.n === 0)
    return (
      <section class="stack-s">
        <h2>{t('bond.given')}</h2>
        <p>{t('bond.given.none')}</p>
      </section>
    )
  const typed = { code: 'sameAsKnown' as const, ...same, each: Math.round(same.seconds / same.n) }
  const lines = [...data.lines, ...(same.n > 0 ? [typed] : [])].toSorted((a, b) => b.seconds - a.seconds)
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{t('bond.given')}</h2>
        <p class="ledger-lead">{t('bond.given.total', { time: time(data.seconds + same.seconds) })}</p>
        <p class="secondary">{t('bond.given.how')}</p>
      </div>
      <Table label={t('bond.given')} kind="figures bond-given">
        <thead>
          <tr>
            <th scope="col">{t('bond.given.what')}</th>
            <th scope="col">{t('bond.given.times')}</th>
            <th scope="col">{t('bond.given.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, n, each, seconds }) => (
            <tr key={code}>
              <th scope="row">
                {t(`bond.given.${code}`)}
                <span class="secondary bond-each">{t('bond.given.seconds', { n: each })}</span>
              </th>
              <td>{sayNumber(n, lang)}</td>
              <td>{time(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {data.lines.length > 0 && (
        <details>
          <summary>{t('bond.given.operators')}</summary>
          <dl class="bond-evidence">
            {data.lines.map(({ code, operators }) => (
              <div key={code}>
                <dt>{t(`bond.given.${code}`)}</dt>
                <dd>{operators}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {data.places.length > 1 && (
        <div class="stack-s">
          <h3>{t('bond.given.places')}</h3>
          <ul>
            {data.places.map(({ agency, seconds }) => (
              <li key={agency}>
                {t('bond.given.place', { place: agency ?? t('bond.given.others'), time: time(seconds) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <nav class="line no-print" aria-label={t('bond.given.more')}>
        <span>{t('bond.given.more')}</span>
        <a href={bondPaths.ideas(isPhone)}>{t('bond.title')}</a>
        <a href={bondPaths.trials(isPhone)}>{t('bond.trials')}</a>
        <a href={bondPaths.thanks(isPhone)}>{t('bond.thanks')}</a>
      </nav>
    </section>
  )
}
