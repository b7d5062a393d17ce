import type { JSX } from 'preact'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SettlementLine } from '../../core/account/account-shapes.ts'
import { useAsk } from '../account/account-client.ts'
import { OwnDifference } from './OwnDifference.tsx'
import '../account/account.css'

type Props = {
  id: string
  /** whoever reads it is the tenant; else it is said that she reads the same */
  isOwn: boolean
}

const isOpen = ({ why }: SettlementLine): boolean => why === 'priceMissing' || why === 'gridMissing'

/** After an advice visit: what can still be mended, each with its price if it is not. */
export const Estimate = ({ id, isOwn }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data, ...answer } = useAsk('settlement.estimate', { inspection: id }, id)
  if (!data) return answer.state === 'refused' ? <RefusalNotice>{answer.no.message}</RefusalNotice> : null
  const { lines, charged } = data
  const mend = lines.filter(({ amount }) => amount > 0)
  const open = lines.filter(isOpen)
  const free = lines.filter((line) => line.amount === 0 && !isOpen(line))
  return (
    <section class="stack" aria-labelledby="estimate">
      <h2 id="estimate">{t('own.estimate')}</h2>
      {!isOwn && <p class="secondary">{t('own.estimate.staff')}</p>}
      <p class="account-soon">
        <strong>
          {charged > 0 ? t('own.estimate.sum', { amount: sayMoney(charged, lang) }) : t('own.estimate.none')}
        </strong>
      </p>
      <p class="secondary">{t('own.estimate.advice')}</p>
      <Lines title={t('own.estimate.mend', { n: mend.length })} lines={mend} isMendable />
      <Lines title={t('own.estimate.open', { n: open.length })} lines={open} isMendable />
      {free.length > 0 && (
        <details class="inspection-room">
          <summary>{t('own.estimate.free', { n: free.length })}</summary>
          <Lines title="" lines={free} />
        </details>
      )}
    </section>
  )
}

type LinesProps = { title: string; lines: readonly SettlementLine[]; isMendable?: boolean }

const Lines = ({ title, lines, isMendable = false }: LinesProps): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      {title && <p>{title}</p>}
      <ul class="account-rows">
        {lines.map((line) => (
          <OwnDifference key={line.flaw} line={line} isMendable={isMendable} />
        ))}
      </ul>
    </>
  )
