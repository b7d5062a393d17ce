import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { sayRow } from '../thread/say-step.ts'
import { paths } from './office-paths.ts'
import { useAsk } from './requests-client.ts'
import './CloseAtHand.css'

type Props = { onClose: (row: RequestRow) => void }

/** What was said to be repaired last, to be closed from here; the others are one press away. It stands on the line of the filters. */
export const CloseAtHand = ({ onClose }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const { data } = useAsk('desk.repaired', {}, true)
  if (!data?.n) return null
  return (
    <div class="at-hand">
      <a class="at-hand-all" href={`${paths.todo}?tab=toClose`}>
        {t('todo.tab.toClose')} <span class="figures">{data.n}</span>
      </a>
      <ul class="at-hand-rows" aria-label={t('todo.repaired')}>
        {data.rows.map((row) => (
          <li key={row.id}>
            <a href={paths.request(row.id)} title={sayRow(row, speech)}>
              {sayRow(row, speech)}
            </a>
            <Button
              small
              label={`${t('todo.act.close')} : ${t('row.no', { no: String(row.no) })}`}
              onClick={() => onClose(row)}
            >
              {t('todo.act.close')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
