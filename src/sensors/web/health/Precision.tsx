import type { JSX } from 'preact'
import { sayNumber, sayShare } from '../../../kernel/core/say-figures.ts'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { useAsk } from '../sensors-client.ts'

type PrecisionTold = Queries['alarm.precision']['output']

/** How right alarms were, kind by kind, and the water that their repairs spared. */
export const Precision = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('alarm.precision', {})
  if (!data) return null
  return (
    <section class="stack-s">
      <h2>{t('precision.title')}</h2>
      {data.kinds.length === 0 ? <p class="secondary">{t('precision.none')}</p> : <KindTable {...data} />}
    </section>
  )
}

const KindTable = ({ kinds, saved }: PrecisionTold): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      <Table label={t('precision.title')} kind="precision-table">
        <thead>
          <tr>
            <th scope="col">{t('precision.kind')}</th>
            <th scope="col">{t('precision.open')}</th>
            <th scope="col">{t('precision.confirmed')}</th>
            <th scope="col">{t('precision.false')}</th>
            <th scope="col">{t('precision.notFound')}</th>
            <th scope="col">{t('precision.right')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{t(`health.kind.${one.kind}`)}</th>
              {[one.open, one.confirmed, one.false, one.notFound].map((n, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: four columns, always the same
                <td class="figures" key={i}>
                  {n}
                </td>
              ))}
              <td class="figures">{rightShare(one) === null ? '–' : sayShare(rightShare(one) ?? 0, lang)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p class="secondary">
        {saved
          ? t('precision.saved', { litres: sayNumber(saved.litres, lang), homes: saved.homes })
          : t('precision.fewer')}
      </p>
    </>
  )
}

// Of those of which somebody has said what they were; one that was looked for and not found counts as none.
const rightShare = (one: PrecisionTold['kinds'][number]): number | null => {
  const judged = one.confirmed + one.false + one.notFound
  return judged ? one.confirmed / judged : null
}
