import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayRow } from '../thread/say-step.ts'
import { paths } from './office-paths.ts'
import { useAsk } from './requests-client.ts'
import './AtHand.css'

type Props = {
  /** opens the sheet that closes; without it prices alone are shown */
  onClose?: (row: RequestRow) => void
}

/** What is done from here without looking for it: a price to decide on, what was said to be repaired. It stands on the line of the filters. */
export const AtHand = ({ onClose }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('desk.atHand', {}, true)
  if (!data) return null
  const { prices, repaired } = data
  const closable = onClose ? repaired : { n: 0, rows: [] }
  if (!prices.n && !closable.n) return null
  return (
    <div class="at-hand">
      {prices.n > 0 && (
        <a class="at-hand-all" href={`${paths.todo}?status=approval`}>
          {t('todo.prices')} <span class="figures">{prices.n}</span>
        </a>
      )}
      {closable.n > 0 && (
        <a class="at-hand-all" href={`${paths.todo}?tab=toClose`}>
          {t('todo.tab.toClose')} <span class="figures">{closable.n}</span>
        </a>
      )}
      <ul class="at-hand-rows" aria-label={t('todo.atHand')}>
        {prices.rows.slice(0, 2).map((row) => (
          <AtHandRow key={row.id} row={row} act="decide" href={paths.request(row.id)} />
        ))}
        {closable.rows.map((row) => (
          <AtHandRow key={row.id} row={row} act="close" onClick={() => onClose?.(row)} />
        ))}
      </ul>
    </div>
  )
}

/** Above the plan of the week: prices alone. */
export const PricesAtHand = (): JSX.Element | null => <AtHand />

type RowProps = { row: RequestRow; act: 'decide' | 'close'; href?: string; onClick?: () => void }

const AtHandRow = ({ row, act, ...to }: RowProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const word = t(`todo.act.${act}`)
  return (
    <li>
      <a href={paths.request(row.id)} title={sayRow(row, speech)}>
        {sayRow(row, speech)}
      </a>
      <Button small label={`${word} : ${t('row.no', { no: String(row.no) })}`} {...to}>
        {word}
      </Button>
    </li>
  )
}
