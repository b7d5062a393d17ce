import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { takeKey } from '../../../kernel/web/link-key.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { smokeAnswers } from '../../core/telling/leak-codes.ts'
import { smokeAlarmDuty } from '../../core/telling/smoke-causes.ts'
import { useAsk } from '../sensors-client.ts'
import { AlarmAnswers } from './AlarmAnswers.tsx'
import { SmokeAlarmSteps } from './SmokeAlarmSteps.tsx'
import './LeakPage.css'

type OpenedSmokeAlarm = Queries['smokeAlarm.page']['output']

/** A smoke alarm that needs whoever lives under it, by the link of a mail or text: what to do, and one answer. */
export const SmokeAlarmPage = (): JSX.Element => {
  const { t } = useSpeech()
  const key = takeKey('/detecteur')
  const { data, again, ...answer } = useAsk('smokeAlarm.page', key ? { key } : null)
  if (!key) return <RefusalNotice>{t('smoke.no_link')}</RefusalNotice>
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('smoke.loading')} shape="text" />
    )
  if (data.isGone) return <GoneAlarm />
  return data.isOpen ? <NeedyAlarm alarm={data} linkKey={key} again={again} /> : <WellAlarm alarm={data} />
}

type NeedyProps = { alarm: OpenedSmokeAlarm; linkKey: string; again: () => void }

const NeedyAlarm = ({ alarm, linkKey, again }: NeedyProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { cause, since, no } = alarm
  return (
    <div class="leak stack-l">
      <div class="stack-s">
        <h1>{t(`smoke.head.${cause ?? 'unknown'}`)}</h1>
        <p class="leak-flow">{t('smoke.since', { since: sayDay(`${since}T12:00:00Z`, lang, now) })}</p>
        <p>{t('smoke.matters')}</p>
      </div>
      <SmokeAlarmSteps cause={cause} />
      <AlarmAnswers
        alarm={alarm}
        linkKey={linkKey}
        again={again}
        options={smokeAnswers.map((value) => ({
          value,
          label: t(`smoke.answer.${value}`),
          detail: t(`smoke.answer.${value}.means`),
          thanks:
            value !== 'done' && no !== null
              ? t('smoke.taken.no', { no: String(no) })
              : t(`smoke.taken.${value}`),
        }))}
        words={{
          ask: t('smoke.ask'),
          answers: t('smoke.answers'),
          waiting: t('smoke.waiting'),
          kept: t('smoke.kept'),
          change: t('smoke.change'),
        }}
      />
      <p class="secondary">{t('smoke.why')}</p>
      <p class="secondary">{t('smoke.duty', { law: smokeAlarmDuty.law })}</p>
    </div>
  )
}

const WellAlarm = ({ alarm: { no } }: { alarm: OpenedSmokeAlarm }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="leak stack">
      <h1>{t('smoke.over')}</h1>
      <p>{no === null ? t('smoke.over.nothing') : t('smoke.over.filed', { no: String(no) })}</p>
    </div>
  )
}

const GoneAlarm = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="leak stack">
      <h1>{t('smoke.gone')}</h1>
      <p>{t('smoke.gone.try')}</p>
    </div>
  )
}
