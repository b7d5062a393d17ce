import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useDraft } from '../../../kernel/web/useDraft.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ActProps } from './order-card.ts'
import { fits } from './say-moment.ts'
import { MoveVisit } from './MoveVisit.tsx'

/** What was written a week ago is written anew (ms). */
const aWeek = 7 * 86_400_000

type OpenForm = 'move' | 'drop' | 'cancel'

/** While the tenant is on the phone: another time, none at all, or the whole order taken back. */
export const ArrangeVisit = (props: ActProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { order, act, busy } = props
  const [open, setOpen] = useState<OpenForm>()
  const about = { order: order.id }
  const close = (): void => setOpen(undefined)
  const closeIf = (done: boolean): void => {
    if (done) close()
  }
  const may = (['fixSlot', 'dropSlot', 'cancel'] as const).filter((one) => fits(one, order.status))
  if (may.length === 0) return null
  if (open === 'move') return <MoveVisit {...props} onClose={close} />
  if (open)
    return (
      <GiveUp
        key={open}
        what={open}
        request={props.request}
        busy={busy}
        onClose={close}
        onSend={async (words) => {
          const data = { ...about, ...(words ? { words } : {}) }
          const sent =
            open === 'drop'
              ? act('order.dropSlot', data, t('order.dropped'))
              : act('order.cancel', data, t('order.cancelled'))
          const done = await sent
          closeIf(done)
          return done
        }}
      />
    )
  return (
    <div class="line no-print">
      {may.includes('fixSlot') && (
        <Button small onClick={() => setOpen('move')}>
          {t(order.slot ? 'order.move' : 'order.fix')}
        </Button>
      )}
      {may.includes('dropSlot') && order.slot && (
        <Button small onClick={() => setOpen('drop')}>
          {t('order.drop')}
        </Button>
      )}
      {may.includes('cancel') && (
        <Button small kind="plain" onClick={() => setOpen('cancel')}>
          {t('order.cancel')}
        </Button>
      )}
    </div>
  )
}

type GiveUpProps = {
  what: 'drop' | 'cancel'
  /** what comes of it, where that is another thing */
  means?: string | undefined
  request: string
  busy: boolean
  /** whether it was done */
  onSend: (words: string) => Promise<boolean>
  onClose: () => void
}

/** What comes of it, said before; a sentence for the firm where there is one. */
export const GiveUp = ({ what, means, request, busy, onSend, onClose }: GiveUpProps): JSX.Element => {
  const { t } = useSpeech()
  const { words, change, drop } = useDraft(`/bureau/r/${request} order.${what}`, aWeek)
  const send = async (): Promise<void> => {
    if (await onSend(words.trim())) drop()
  }
  return (
    <div class="stack-s no-print">
      <p>{means ?? t(`order.${what}.means`)}</p>
      <Field
        label={t('order.why')}
        optional={t('office.optional')}
        value={words}
        onValue={(next) => change(() => ({ words: next }))}
        maxLength={300}
        autoFocus
      />
      <div class="line">
        <Button small busy={busy} busyLabel={t('say.filing')} onClick={() => void send()}>
          {t(`order.${what}`)}
        </Button>
        <Button small kind="plain" onClick={onClose}>
          {t('office.back')}
        </Button>
      </div>
    </div>
  )
}
