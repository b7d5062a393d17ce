import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { AlertStanding } from '../../core/contract.ts'

type Props = { alert: AlertStanding; onChange: () => void }

/** One alert in force: what it says, about whom or where, until when, who put it up. */
export const StandingAlert = ({ alert, onChange }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const words = t(`alert.${alert.code}`)
  return (
    <li class="alerts-one">
      <Icon of={warning} size={20} />
      <span class="alerts-words">
        <strong>{words}</strong>
        <span class="secondary">
          {[
            sayAbout(alert, speech),
            t('alerts.until', { until: sayDay(alert.until, lang, now) }),
            alert.by && t('alerts.by', { name: alert.by }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {alert.mayChange && (
        <Button small label={t('alerts.change.name', { what: words })} onClick={onChange}>
          {t('alerts.change')}
        </Button>
      )}
    </li>
  )
}

/** Whom or what it is about, where the place itself is known. */
export const sayAbout = ({ about, person }: AlertStanding, { t }: Speech): string =>
  about === 'person'
    ? t('alerts.of.person', { name: person?.name ?? '' })
    : t(about === 'unit' ? 'alerts.of.flat' : 'alerts.of.building')
