import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Tabs } from '../../kernel/web/parts/Tabs.tsx'
import type { Figures, Opens } from '../core/contract.ts'
import { saidHours } from '../core/say-overview.ts'
import { hrefOf, useWords } from './figure-words.ts'

/** Rows that are shown before one asks for the rest. */
const mostRows = 8

type Line = {
  label: string
  n: number
  mean: number | null
  median: number | null
  overdue: number
  lastYear: number | null
  opens: Opens
}

/** What breaks, how long it takes, what is overdue: by nature, or by family. */
export const NatureFigures = ({ figures: { byNature, byGroup } }: { figures: Figures }): JSX.Element => {
  const { t } = useWords()
  const [by, setBy] = useState('nature')
  const lines: Line[] =
    by === 'nature'
      ? byNature.map((row) => ({ ...row, label: t(`nature.${row.nature}`) }))
      : byGroup.map((row) => ({ ...row, label: t(`nature.group.${row.group}`) }))
  return (
    <section class="stack" aria-labelledby="overview-natures">
      <div>
        <h2 id="overview-natures">{t('overview.nature.title')}</h2>
        <p class="secondary">{t('overview.nature.detail')}</p>
      </div>
      <Tabs
        label={t('overview.nature.title')}
        value={by}
        onValue={setBy}
        tabs={(['nature', 'group'] as const).map((value) => ({ value, label: t(`overview.by.${value}`) }))}
      >
        <Lines key={by} lines={lines} />
      </Tabs>
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly Line[] }): JSX.Element => {
  const { t } = useWords()
  const [whole, setWhole] = useState(false)
  return (
    <>
      <Table label={t('overview.nature.detail')} kind="overview-table figures">
        <thead>
          <tr>
            <th scope="col">{t('overview.nature.what')}</th>
            <th scope="col">{t('overview.nature.n')}</th>
            <th scope="col">{t('overview.nature.lastYear')}</th>
            <th scope="col">{t('overview.nature.mean')}</th>
            <th scope="col" class="overview-spare">
              {t('overview.nature.median')}
            </th>
            <th scope="col">{t('overview.nature.overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {(whole ? lines : lines.slice(0, mostRows)).map((line) => (
            <OneLine key={line.label} {...line} />
          ))}
        </tbody>
      </Table>
      {!whole && lines.length > mostRows && (
        <p class="no-print">
          <Button small onClick={() => setWhole(true)}>
            {t('overview.all')} ({lines.length})
          </Button>
        </p>
      )}
    </>
  )
}

const OneLine = ({ label, n, lastYear, mean, median, overdue, opens }: Line): JSX.Element => {
  const speech = useWords()
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(opens)}>{label}</a>
      </th>
      <td>{sayNumber(n, speech.lang)}</td>
      <td class="overview-quiet">
        {lastYear === null ? speech.t('overview.none') : sayNumber(lastYear, speech.lang)}
      </td>
      <td>{saidHours(mean, speech)}</td>
      <td class="overview-spare">{saidHours(median, speech)}</td>
      <td>
        {overdue > 0 ? (
          <a class="overview-late" href={hrefOf({ ...opens, late: true })}>
            {sayNumber(overdue, speech.lang)}
          </a>
        ) : (
          '0'
        )}
      </td>
    </tr>
  )
}
