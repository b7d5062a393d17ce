import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { Lease } from '../../core/home/home-contract.ts'
import { useAsk } from '../gate-words.ts'
import { CorrectStart } from './CorrectStart.tsx'
import { JoinHousehold } from './JoinHousehold.tsx'
import { MoveIn } from './MoveIn.tsx'
import { MoveOut } from './MoveOut.tsx'
import './home.css'

type Props = {
  unit: string
  now: string
  /** the page of a caller, by the person's id */
  caller: (person: string) => string
  onClose: () => void
}
type Step = 'list' | 'in' | { joins: Lease } | { leaves: Lease } | { starts: Lease }

/** Who lives in a dwelling, asked for on its page; for who may, somebody moves in or out. */
export const HomeSheet = ({ unit, now, caller, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { data, ...answer } = useAsk('home.card', { unit }, true)
  const [step, setStep] = useState<Step>('list')
  const done = (said: string): void => {
    tell(said)
    onClose()
  }
  const back = (): void => setStep('list')
  const last = data?.leases.at(-1)
  return (
    <Sheet open title={titleOf(step, speech)} closeLabel={t('lease.close')} onClose={onClose}>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('lease.loading')} />}
      {data && step === 'list' && (
        <div class="stack">
          {data.leases.length === 0 && <p>{t('lease.none')}</p>}
          {data.vacantSince && (
            <p>{t('lease.vacant', { day: sayDay(`${data.vacantSince}T12:00:00Z`, speech.lang, now) })}</p>
          )}
          {data.leases.map((lease) => (
            <LivedHome
              key={lease.household}
              lease={lease}
              now={now}
              caller={caller}
              {...(data.can.moveOut && lease.until === null
                ? { onOut: () => setStep({ leaves: lease }) }
                : {})}
              {...(data.can.moveOut ? { onStart: () => setStep({ starts: lease }) } : {})}
              {...(data.can.moveIn && lease.until === null && lease.since <= dayOf(now)
                ? { onJoin: () => setStep({ joins: lease }) }
                : {})}
            />
          ))}
          {data.can.moveIn && (!last || last.until !== null) && (
            <SheetFoot onBack={onClose}>
              <Button kind="primary" onClick={() => setStep('in')}>
                {t('lease.in')}
              </Button>
            </SheetFoot>
          )}
        </div>
      )}
      {step === 'in' && <MoveIn unit={unit} from={last?.until ?? dayOf(now)} onDone={done} onBack={back} />}
      {typeof step === 'object' && 'leaves' in step && (
        <MoveOut lease={step.leaves} now={now} onDone={done} onBack={back} />
      )}
      {typeof step === 'object' && 'starts' in step && (
        <CorrectStart lease={step.starts} now={now} onDone={done} onBack={back} />
      )}
      {typeof step === 'object' && 'joins' in step && (
        <JoinHousehold lease={step.joins} now={now} onDone={done} onBack={back} />
      )}
    </Sheet>
  )
}

type LivedProps = {
  lease: Lease
  now: string
  caller: Props['caller']
  onOut?: () => void
  onJoin?: () => void
  onStart?: () => void
}

const LivedHome = ({ lease, now, caller, onOut, onJoin, onStart }: LivedProps): JSX.Element => {
  const speech = useSpeech()
  return (
    <section class="home-lease">
      {lease.people.map(({ id, name, phone, email }) => (
        <p key={id}>
          <a href={caller(id)}>{name}</a>{' '}
          <span class="secondary figures">
            {[phone && sayPhone(phone), email].filter(Boolean).join('\u00a0· ')}
          </span>
        </p>
      ))}
      <p class="secondary">{sayWhen(lease, now, speech)}</p>
      {(onJoin || onOut || onStart) && (
        <p class="line">
          <Slot name="lease.acts" household={lease.household} />
          {onJoin && (
            <Button small onClick={onJoin}>
              {speech.t('lease.join')}
            </Button>
          )}
          {onOut && (
            <Button small onClick={onOut}>
              {speech.t('lease.out')}
            </Button>
          )}
          {onStart && (
            <Button small kind="quiet" onClick={onStart}>
              {speech.t('lease.start')}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

const titleOf = (step: Step, { t }: Speech): string =>
  step === 'list'
    ? t('lease.title')
    : step === 'in'
      ? t('lease.in')
      : 'joins' in step
        ? t('lease.join.title', { name: sayNames(step.joins) })
        : 'starts' in step
          ? t('lease.start.title', { name: sayNames(step.starts) })
          : t('lease.out.title', { name: sayNames(step.leaves) })

const sayNames = ({ people }: Lease): string => people.map(({ name }) => name).join(', ')

const sayWhen = ({ since, until }: Lease, now: string, { t, lang }: Speech): string => {
  const day = (date: string): string => sayDay(`${date}T12:00:00Z`, lang, now)
  return [
    t(since > dayOf(now) ? 'lease.from' : 'lease.since', { day: day(since) }),
    until && t('lease.until', { day: day(until) }),
  ]
    .filter(Boolean)
    .join('\u00a0· ')
}
