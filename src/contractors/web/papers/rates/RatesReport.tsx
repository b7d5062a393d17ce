import type { JSX } from 'preact'
import { sayMoney } from '../../../../kernel/core/say-figures.ts'
import { Table } from '../../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { RateLine, ReadRates } from '../../../core/papers/read-rates.ts'
import type { Difference } from './useRates.ts'

type Props = { read: ReadRates; difference: Difference; standing: readonly RateLine[]; open: number }

/** So many lines of each kind are shown; the count says how many there are. */
const mostLines = 200

/** What was read, line by line: what is new, what changes, what goes, and what was not taken with its reason. */
export const RatesReport = ({ read, difference, standing, open }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { fresh, changed, unchanged, gone } = difference
  const price = (rate: RateLine): string => sayMoney(rate.unitPrice, lang)
  const before = new Map(standing.map((rate) => [rate.code, rate]))
  return (
    <div class="stack">
      <section aria-labelledby="papers-read">
        <h2 id="papers-read" class="papers-heading">
          {t('papers.read')}
        </h2>
        <div role="status">
          <ul class="papers-figures">
            <li>{t('papers.read.lines', { n: read.lines.length })}</li>
            {fresh.length > 0 && <li>{t('papers.read.fresh', { n: fresh.length })}</li>}
            {changed.length > 0 && <li>{t('papers.read.changed', { n: changed.length })}</li>}
            {unchanged > 0 && <li>{t('papers.read.unchanged', { n: unchanged })}</li>}
            {gone.length > 0 && <li class="papers-soon">{t('papers.read.gone', { n: gone.length })}</li>}
            {read.repeated > 0 && <li>{t('papers.read.repeated', { n: read.repeated })}</li>}
            {read.refused.length > 0 && (
              <li class="papers-soon">{t('papers.read.refused', { n: read.refused.length })}</li>
            )}
          </ul>
        </div>
        {open > 0 && changed.length + gone.length > 0 && <p>{t('papers.read.means', { n: open })}</p>}
      </section>
      {read.refused.length > 0 && (
        <section aria-labelledby="papers-refused">
          <h2 id="papers-refused" class="papers-heading">
            {t('papers.refused')}
          </h2>
          <p class="secondary">{t('papers.refused.words')}</p>
          <Table label={t('papers.table.refused')} kind="papers-table">
            <thead>
              <tr>
                <th scope="col">{t('papers.refused.line')}</th>
                <th scope="col">{t('papers.refused.said')}</th>
                <th scope="col">{t('papers.refused.why')}</th>
              </tr>
            </thead>
            <tbody>
              {read.refused.slice(0, mostLines).map(({ line, said, why, other }) => (
                <tr key={line}>
                  <th scope="row" class="figures">
                    {line}
                  </th>
                  <td>{said}</td>
                  <td>{t(`papers.why.${why}`, { line: String(other ?? '') })}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          {read.refused.length > mostLines && (
            <p class="secondary">{t('papers.lines.more', { n: read.refused.length - mostLines })}</p>
          )}
        </section>
      )}
      {changed.length > 0 && (
        <section aria-labelledby="papers-changed">
          <h2 id="papers-changed" class="papers-heading">
            {t('papers.changed')}
          </h2>
          <Table label={t('papers.table.changed')} kind="papers-table">
            <thead>
              <tr>
                <th scope="col">{t('papers.line.code')}</th>
                <th scope="col">{t('papers.line.label')}</th>
                <th scope="col" class="papers-amount">
                  {t('papers.changed.before')}
                </th>
                <th scope="col" class="papers-amount">
                  {t('papers.changed.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.slice(0, mostLines).map((rate) => (
                <tr key={rate.code}>
                  <th scope="row" class="figures">
                    {rate.code}
                  </th>
                  <td>{rate.label}</td>
                  <td class="figures papers-amount">{price(before.get(rate.code) ?? rate)}</td>
                  <td class="figures papers-amount">{price(rate)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          {changed.length > mostLines && (
            <p class="secondary">{t('papers.lines.more', { n: changed.length - mostLines })}</p>
          )}
        </section>
      )}
    </div>
  )
}
