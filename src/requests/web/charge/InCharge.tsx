import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay, sayNearDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { useAsk } from '../office/requests-client.ts'
import { useMe } from '../office/useMe.ts'
import { type Act, useAct } from '../thread/useAct.ts'
import { Initials } from './Initials.tsx'
import './InCharge.css'

type Props = { thread: Thread; now: string }

/** Who sees to a request by name, in the head of its thread: taken, taken over, given or handed back there. */
export const InCharge = ({ thread, now }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const me = useMe()
  const { id, charge } = thread.request
  const act = useAct(id)
  const mayTake = thread.can['takeCharge'] === 'yes'
  if (!charge && !mayTake) return null
  const isMe = charge?.id === me.id
  return (
    <div class="charge">
      {charge ? (
        <details class="charge-who">
          <summary>
            <Initials name={charge.name} />
            <span>{isMe ? t('charge.me') : t('charge.other', { name: charge.name })}</span>
          </summary>
          <div class="charge-acts no-print">
            {charge.standIn && (
              <p>
                {t('charge.away', {
                  name: charge.standIn.name,
                  until: sayDay(charge.standIn.until, lang, now),
                })}
              </p>
            )}
            <p class="secondary">
              {t('charge.since', { since: sayNearDay(charge.since, now, lang) })}. {t('charge.outside')}
            </p>
            {mayTake && <ChargeActs thread={thread} act={act} isMe={isMe} />}
          </div>
        </details>
      ) : (
        <>
          <Button
            small
            onClick={() => void act.act('request.takeCharge', {}, t('charge.taken'))}
            busy={act.busy}
          >
            {t('charge.take')}
          </Button>
          <details class="charge-who no-print">
            <summary>{t('charge.give')}</summary>
            <div class="charge-acts">
              <GiveCharge thread={thread} act={act} />
            </div>
          </details>
        </>
      )}
      {act.no && <RefusalNotice>{act.no}</RefusalNotice>}
    </div>
  )
}

type ActsProps = { thread: Thread; act: Act; isMe: boolean }

const ChargeActs = ({ thread, act, isMe }: ActsProps): JSX.Element => {
  const { t } = useSpeech()
  const from = thread.request.charge?.id
  return (
    <>
      {isMe ? (
        <Button
          small
          busy={act.busy}
          onClick={() => void act.act('request.leaveCharge', {}, t('charge.left'))}
        >
          {t('charge.leave')}
        </Button>
      ) : (
        <Button
          small
          kind="primary"
          busy={act.busy}
          onClick={() => void act.act('request.takeCharge', from ? { from } : {}, t('charge.taken'))}
        >
          {t('charge.over')}
        </Button>
      )}
      <GiveCharge thread={thread} act={act} />
    </>
  )
}

const GiveCharge = ({ thread, act }: { thread: Thread; act: Act }): JSX.Element | null => {
  const { t } = useSpeech()
  const [to, setTo] = useState('')
  const { id, charge } = thread.request
  const found = useAsk('charge.colleagues', { request: id }).data?.colleagues
  const others = found?.filter((one) => one.id !== charge?.id)
  if (!others) return null
  if (others.length === 0) return <p class="secondary">{t('charge.give.none')}</p>
  const name = others.find((one) => one.id === to)?.name ?? ''
  const give = (): Promise<boolean> =>
    act.act('request.giveCharge', { to, ...(charge ? { from: charge.id } : {}) }, t('charge.given', { name }))
  return (
    <form
      class="charge-give"
      onSubmit={(e) => {
        e.preventDefault()
        if (name) void give()
      }}
    >
      <Field
        kind="select"
        label={charge ? t('charge.give') : t('charge.give.whom')}
        value={to}
        onValue={setTo}
        options={[{ value: '', label: '' }, ...others.map((one) => ({ value: one.id, label: one.name }))]}
      />
      <Button small type="submit" busy={act.busy}>
        {t('charge.give.send')}
      </Button>
    </form>
  )
}
