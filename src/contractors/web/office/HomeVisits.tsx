import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { saySlot } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone } from '../../../kernel/web/icons/icons.ts'
import { sender } from '../../../kernel/web/outbox.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Commands as Requests } from '../../../requests/core/contract.ts'
import type { Commands, Queries } from '../../core/contract.ts'
import type { HomeVisit } from '../../core/home-visits.ts'
import { GiveUp } from './ArrangeVisit.tsx'
import { FixingTime } from './FixingTime.tsx'
import { AgreedTime, MoveVisit } from './MoveVisit.tsx'
import { type Moment, slotOf } from './say-moment.ts'
import './HomeVisits.css'

const { useAsk } = asker<Queries>()
const send = sender<Commands>()
const sendOwn = sender<Pick<Requests, 'request.plan' | 'request.callOff'>>()

type Props = { unit: string; onDone?: (() => void) | undefined }

/** Who still comes to this home, and when; each is moved or given up here, in one act, and all who are concerned are told. */
export const HomeVisits = ({ unit, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data, state, again } = useAsk('visits.ofHome', { unit })
  const [isDone, setDone] = useState(false)
  if (!data && state === 'loading') return <Loading label={t('office.loading')} shape="text" count={2} />
  const done = (): void => {
    setDone(true)
    again()
    onDone?.()
  }
  return (
    <section class="hv stack-s" aria-label={t('homeVisits.title')}>
      <h2 class="hv-title">{t('homeVisits.title')}</h2>
      {data?.visits.length === 0 && !isDone && <p>{t('homeVisits.none')}</p>}
      {data && data.visits.length > 0 && (
        <ul class="hv-list">
          {data.visits.map((visit) => (
            <li key={visit.order?.appointment ?? visit.request}>
              <OneVisit visit={visit} onDone={done} />
            </li>
          ))}
        </ul>
      )}
      {isDone && <p role="status">{t('homeVisits.done')}</p>}
    </section>
  )
}

type Form = 'move' | 'drop'

const OneVisit = ({ visit, onDone }: { visit: HomeVisit; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const [open, setOpen] = useState<Form>()
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const { firm, order } = visit
  const when = saySlot(visit.starts, visit.ends, lang, now)
  const settle = async (sent: ReturnType<typeof send>, said: string): Promise<boolean> => {
    setBusy(true)
    setNo(undefined)
    const outcome = await sent
    setBusy(false)
    if (!outcome.ok) {
      setNo(outcome.message)
      return false
    }
    tell(said)
    setOpen(undefined)
    onDone()
    return true
  }
  const close = (): void => setOpen(undefined)
  return (
    <div class="stack-s">
      <div class="hv-line">
        <span>
          <a href={`/bureau/r/${visit.request}`}>{t(`nature.${visit.nature}`)}</a>
          <br />
          {t(firm ? 'homeVisits.firm' : 'homeVisits.own', { firm: firm?.name ?? '', when })}
        </span>
        {!open && (
          <span class="line">
            <Button small onClick={() => setOpen('move')}>
              {t('homeVisits.move')}
            </Button>
            <Button small kind="plain" onClick={() => setOpen('drop')}>
              {t('homeVisits.drop')}
            </Button>
          </span>
        )}
      </div>
      {no && <RefusalNotice kept={t('office.kept')}>{no}</RefusalNotice>}
      {open && visit.late && <Near firm={firm} />}
      {open === 'move' && order && (
        <MoveVisit
          order={{
            id: order.id,
            status: order.status,
            slot: { id: order.appointment, starts: visit.starts, ends: visit.ends },
          }}
          now={now}
          busy={busy}
          act={(type, data, said) => settle(send(type, visit.request, data), said)}
          onClose={close}
        />
      )}
      {open === 'move' && !order && (
        <MoveOwn
          busy={busy}
          onClose={close}
          onSlot={(slot) =>
            void settle(
              sendOwn('request.plan', visit.request, { slot }),
              t('homeVisits.moved', { when: saySlot(slot.starts, slot.ends, lang, now) }),
            )
          }
        />
      )}
      {open === 'drop' && (
        <GiveUp
          what="drop"
          means={order ? undefined : t('homeVisits.off.means')}
          request={visit.request}
          busy={busy}
          onClose={close}
          onSend={(words) => {
            const said = words ? { words } : {}
            const { starts, ends } = visit
            return settle(
              order
                ? send('order.dropSlot', visit.request, { order: order.id, ...said })
                : sendOwn('request.callOff', visit.request, { slot: { starts, ends }, ...said }),
              t('homeVisits.dropped'),
            )
          }}
        />
      )}
    </div>
  )
}

// A mail may come after the van has left.
const Near = ({ firm }: Pick<HomeVisit, 'firm'>): JSX.Element => {
  const { t } = useSpeech()
  return (
    <p class="hv-near">
      {t(firm ? 'homeVisits.late' : 'homeVisits.late.own')}{' '}
      {firm?.phone && (
        <a class="call-way figures" href={`tel:${firm.phone.replace(/\s/g, '')}`}>
          <Icon of={phone} size={16} /> {sayPhone(firm.phone)}
        </a>
      )}
    </p>
  )
}

const MoveOwn = ({
  busy,
  onSlot,
  onClose,
}: {
  busy: boolean
  onSlot: (slot: { starts: string; ends: string }) => void
  onClose: () => void
}): JSX.Element => {
  const [moment, setMoment] = useState<Moment>({ day: '', from: '', to: '' })
  const slot = slotOf(moment)
  return (
    <div class="stack-s no-print">
      <AgreedTime moment={moment} onMoment={setMoment} />
      <FixingTime busy={busy} isChosen={Boolean(slot)} onFix={() => slot && onSlot(slot)} onClose={onClose} />
    </div>
  )
}
