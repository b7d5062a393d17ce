import type { JSX } from 'preact'
import { sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { mobile } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/device/device-contract.ts'
import { keptDevice } from './phone-memory.ts'

export type PhoneQuestion = { what: 'name' | 'revoke'; device: DeviceRow }

type Props = { device: DeviceRow; name: string; now: string; onAsk: (asked: PhoneQuestion) => void }

/** One phone: its name, when it was last here, and what can be done about it. */
export const PhoneCard = ({ device, name, now, onAsk }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { revoked } = device
  const lines = revoked
    ? [t(`device.revoked.${revoked.why}`, { when: sayAgo(revoked.at, now, lang), by: revoked.by })]
    : [
        t('device.seen', { when: sayAgo(device.seenAt, now, lang) }),
        t('device.since', { day: sayDay(device.madeAt, lang, now) }),
      ]
  return (
    <li class={`phone${revoked ? ' phone-revoked' : ''}`}>
      <Icon of={mobile} />
      <div class="phone-words">
        <p class="phone-name">
          {name}
          {device.id === keptDevice()?.id && <span class="phone-here">{t('device.here')}</span>}
        </p>
        {lines.map((line) => (
          <p class="secondary figures" key={line}>
            {line}
          </p>
        ))}
      </div>
      {!revoked && (
        <div class="phone-acts">
          <Button label={t('device.name.of', { name })} onClick={() => onAsk({ what: 'name', device })}>
            {t('device.name')}
          </Button>
          <Button label={t('device.revoke.of', { name })} onClick={() => onAsk({ what: 'revoke', device })}>
            {t('device.revoke')}
          </Button>
        </div>
      )}
    </li>
  )
}
