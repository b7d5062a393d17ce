import type { JSX } from 'preact'
import { sayTime } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { warning } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type AlarmActs, useAlarmActs } from './useAlarmActs.ts'
import type { AlarmCard as Alarm } from '../../core/contract.ts'
import { send } from './alarm-client.ts'
import { EmergencyNumbers } from './EmergencyNumbers.tsx'
import { Reach } from './ReachedFirm.tsx'
import { isCalm, sayAlarmPlace, sayCallSpot, saySince } from './say-alarm.ts'
import { useAlarms } from './useAlarms.tsx'
import { takeKeys, useTakeKey } from './useTakeKey.ts'
import './alarm.css'

type Props = {
  alarm: Alarm
  now: string
  /** where its thread is; without it, this is it, or he may not read it, and everything is shown */
  href?: string | undefined
  /** a key takes it as well */
  hasKey?: boolean
}

/** A danger: what, where, since when; whom to call; who has it. Loud until somebody does. */
export const AlarmCard = ({ alarm, now, href, hasKey = false }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { taking, onCall } = useAlarms()
  const acts = useAlarmActs(t('alarm.kept'))
  const calm = isCalm(alarm, taking)
  const whole = href === undefined
  const what = t(`nature.${alarm.nature}`)
  const [first] = alarm.calls
  return (
    <article class={`alarm${calm ? ' alarm-calm' : ''}${whole ? ' alarm-whole' : ''}`}>
      <div class="alarm-what">
        <Icon of={warning} size={28} />
        <div>
          <h2>
            {href ? <a href={href}>{what}</a> : what}{' '}
            <span class="figures unbroken">{saySince(alarm.raisedAt, now, speech)}</span>
          </h2>
          <p>
            {[sayAlarmPlace(alarm, speech), first && sayCallSpot(first, speech)]
              .filter(Boolean)
              .join('\u00a0· ')}
            {alarm.calls.length > 1 && ` · ${t('alarm.calls', { n: alarm.calls.length })}`}
            {!alarm.confirmed && ` · ${t('alarm.unconfirmed')}`}
          </p>
        </div>
      </div>
      {(whole || !calm || !alarm.place.building) && (
        <div class="alarm-phones">
          {!alarm.place.building && (
            <p class="alarm-noOne alarm-now">
              {t('alarm.nowhere.ask')} {href && <a href={href}>{t('alarm.nowhere.say')}</a>}
            </p>
          )}
          {!calm && alarm.firm?.phone && !alarm.reached && <p class="alarm-now">{t('alarm.call.now')}</p>}
          <EmergencyNumbers alarm={alarm} onCall={onCall} />
        </div>
      )}
      <div class="alarm-who">
        {alarm.keepAway && <p class="alarm-noOne">{t('alarm.keepAway')}</p>}
        {(!alarm.keepAway || alarm.taken) && (
          <TakenBy alarm={alarm} acts={acts} whole={whole} hasKey={hasKey} />
        )}
        {alarm.reached && (
          <p>
            {t('alarm.reached', {
              name: alarm.reached.by,
              firm: alarm.reached.firm,
              time: sayTime(alarm.reached.at, speech.lang),
            })}
          </p>
        )}
        {whole && alarm.firm && <Reach alarm={alarm} firm={alarm.firm} acts={acts} />}
        {acts.no && <p role="alert">{acts.no}</p>}
        <p role="status" class="hidden-if-empty">
          {acts.said}
        </p>
      </div>
    </article>
  )
}

type TakenProps = { alarm: Alarm; acts: AlarmActs; whole: boolean; hasKey: boolean }

const TakenBy = ({ alarm, acts, whole, hasKey }: TakenProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { taking } = useAlarms()
  const { id, taken } = alarm
  const take = (): void => void acts.act(send('alarm.take', id, {}))
  useTakeKey(hasKey && !taken && !taking.has(id) && !acts.busy ? take : undefined)
  if (!taken && taking.has(id)) return <p>{t('alarm.taken.pending')}</p>
  if (!taken)
    return (
      <>
        <p class="alarm-noOne">{t('alarm.noOne')}</p>
        <Button kind="primary" busy={acts.busy} onClick={take} {...(hasKey ? { keys: takeKeys } : {})}>
          {t('alarm.take')}
        </Button>
        {hasKey && (
          <kbd class="alarm-keys" aria-hidden="true">
            {t('alarm.take.keys')}
          </kbd>
        )}
      </>
    )
  const time = sayTime(taken.at, lang)
  return (
    <>
      <p class="alarm-taken">
        {taken.me ? t('alarm.taken.me', { time }) : t('alarm.taken', { name: taken.name, time })}
      </p>
      {whole && !alarm.keepAway && (
        <Button
          small
          busy={acts.busy}
          onClick={() =>
            void acts.act(
              taken.me ? send('alarm.release', id, {}) : send('alarm.take', id, { from: taken.by }),
            )
          }
        >
          {t(taken.me ? 'alarm.release' : 'alarm.takeOver')}
        </Button>
      )}
    </>
  )
}
