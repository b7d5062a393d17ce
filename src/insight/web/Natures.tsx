import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import type { Figures } from '../core/contract.ts'
import { Scroll } from './Scroll.tsx'
import { hrefOf, saidHours, useWords } from './speech.ts'

/** Rows that are shown before one asks for the rest. */
const first = 12

/** What breaks, how long it takes, what is overdue. */
export const Natures = ({ figures: { byNature } }: { figures: Figures }): JSX.Element => {
  const speech = useWords()
  const { t, lang } = speech
  const [whole, setWhole] = useState(false)
  const rows = whole ? byNature : byNature.slice(0, first)
  return (
    <section class="stack" aria-labelledby="overview-natures">
      <div>
        <h2 id="overview-natures">{t('overview.nature.title')}</h2>
        <p class="secondary">{t('overview.nature.detail')}</p>
      </div>
      <Scroll label={t('overview.nature.title')}>
        <table class="overview-table figures">
          <thead>
            <tr>
              <th scope="col">{t('overview.nature.what')}</th>
              <th scope="col">{t('overview.nature.n')}</th>
              <th scope="col">{t('overview.nature.mean')}</th>
              <th scope="col">{t('overview.nature.median')}</th>
              <th scope="col">{t('overview.nature.overdue')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.nature}>
                <th scope="row">
                  <a href={hrefOf(row.opens)}>{t(`nature.${row.nature}`)}</a>
                </th>
                <td>{sayNumber(row.n, lang)}</td>
                <td>{saidHours(row.mean, speech)}</td>
                <td>{saidHours(row.median, speech)}</td>
                <td>
                  {row.overdue > 0 ? (
                    <a class="overview-late" href={hrefOf({ ...row.opens, late: true })}>
                      {sayNumber(row.overdue, lang)}
                    </a>
                  ) : (
                    '0'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {!whole && byNature.length > first && (
        <p class="no-print">
          <Button small onClick={() => setWhole(true)}>
            {t('overview.all')} ({byNature.length})
          </Button>
        </p>
      )}
    </section>
  )
}
