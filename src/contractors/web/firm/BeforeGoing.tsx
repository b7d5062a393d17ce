import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'

/** What one must know before going: codes with their words, never a word about a person. */
export const Alerts = ({ order }: { order: FirmOrder }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!order.alerts.length) return null
  return (
    <ul class="alerts" aria-label={t('firm.alerts')}>
      {order.alerts.map(({ code }) => (
        <li class="alert" key={code}>
          <Icon of={warning} size={20} />
          {t(`alert.${code}`)}
        </li>
      ))}
    </ul>
  )
}
