import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import {
  type ClosureReason,
  closingWords,
  closureOf,
  mayCloseAs,
  needsText,
} from '../../core/nature/closure.ts'
import { isMatter } from '../../core/nature/is-matter.ts'
import { closingMessage } from '../../core/words/messages.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { useMe } from '../office/useMe.ts'
import { useSendKeys } from '../office/useSendKeys.ts'
import { FollowOn, untilOf } from './FollowOn.tsx'
import { TwinPick } from './TwinPick.tsx'
import { takeFirstFocus } from './ActSheet.tsx'
import { useAct } from './useAct.ts'
import { useActDraft } from './useActDraft.ts'

export type CloseProps = {
  row: RequestRow
  /** how what is written reaches the tenant; unknown in a list */
  told?: 'mail' | 'sms' | 'paper' | 'none' | 'any'
  /** acts that this reader may do; unknown in a list */
  can?: Record<string, string>
  onClose: () => void
}

type CloseDraft = {
  reason?: ClosureReason
  /** in the place of the message that is ready */
  own?: string
  day: string
  twin?: RequestRow
}

/**
 * Closing: repaired on one side, not repaired on the other, and no way to take one for the other.
 * The message to the tenant is ready; the focus is on the button.
 */
export const CloseSheet = ({ row, told = 'any', can, onClose }: CloseProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { role } = useMe()
  const { act, busy, no, onEffort } = useAct(row.id)
  const reasons = mayCloseAs(role, row.nature)
  const answers = isMatter(row.nature)
  const [{ own, day, twin, ...chosen }, say, drop] = useActDraft<CloseDraft>(row.id, 'close', {
    ...(row.status === 'resolved' ? { reason: row.how === 'provisional' ? 'done_temporarily' : 'done' } : {}),
    day: '',
  })
  const reason = reasons.find((each) => each === chosen.reason)
  const double = reason === 'duplicate'
  const asked = reason ? closingWords(reason, row.requester !== null) : 'none'
  const words =
    own ??
    (reason && asked === 'message'
      ? closingMessage(reason, row.lang ?? speech.lang, twin && double ? { no: twin.no } : {})
      : '')
  const missing = reason !== undefined && needsText(reason) && !words.trim()
  const forNow = reason === 'done_temporarily'
  const asks = reason === 'done' && row.status !== 'resolved'
  const who = row.requester ?? t('say.who')

  const whyNotYet = !reason
    ? t('thread.close.choose')
    : double && !twin
      ? t('thread.twin.which')
      : missing
        ? t(asked === 'why' ? 'thread.close.why.needed' : 'thread.close.message.needed')
        : undefined

  const send = async (): Promise<void> => {
    if (!reason || missing || (double && !twin)) return
    const said = words.trim() ? { words: words.trim() } : {}
    const closed = row.requester
      ? `${t('thread.closed')} ${t(`say.told.${told}`, { who })}`
      : t('thread.closed')
    const done = asks
      ? await act('request.resolve', { how: 'done', ...said }, t('thread.asked', { who }))
      : reason === 'tenant_repair' && can?.['decline'] === 'yes'
        ? await act('request.decline', { reason, ...said }, closed)
        : await act(
            'request.close',
            {
              reason,
              ...said,
              ...(forNow ? untilOf(day) : {}),
              ...(twin && double ? { duplicateOf: twin.id } : {}),
            },
            closed,
          )
    if (!done) return
    drop()
    onClose()
  }
  const around = useSendKeys(() => void send())
  const below = (r: ClosureReason): JSX.Element => (
    <div class="stack-s tp-below">
      {asked !== 'none' && (
        <GuardedField
          label={t(`thread.close.${asked}`)}
          value={words}
          onValue={(next) => say({ own: next })}
          rows={2}
          {...(asked === 'message' ? { hint: t(asks ? 'thread.close.ask.hint' : 'thread.close.keys') } : {})}
        />
      )}
      {double && (
        <TwinPick row={row} value={twin} onValue={(next) => say({ twin: next })} onEffort={onEffort} />
      )}
      {forNow && <FollowOn day={day} onDay={(next) => say({ day: next })} onEffort={onEffort} />}
      {r === 'tenant_repair' && <p>{t('thread.close.letter')}</p>}
    </div>
  )
  const list = (fixed: boolean): JSX.Element => (
    <Choice
      legend={t(fixed ? 'thread.close.fixed' : 'thread.close.not')}
      hint={row.requester ? t(fixed ? 'thread.close.fixed.hint' : 'thread.close.not.hint') : ''}
      options={reasons
        .filter((r) => (closureOf(r).fixed !== false) === fixed)
        .map((r) => ({ value: r, label: t(`closing.${r}`), under: below(r) }))}
      value={reason}
      onValue={(r) => say({ reason: r })}
    />
  )
  const matterList = (): JSX.Element => (
    <Choice
      legend={t('thread.close.matter')}
      hint={row.requester ? t('thread.close.matter.hint') : ''}
      options={reasons.map((r) => ({ value: r, label: t(`closing.${r}`), under: below(r) }))}
      value={reason}
      onValue={(r) => say({ reason: r })}
    />
  )
  return (
    <Sheet
      open
      wide
      title={t('thread.close.title')}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <>
          <span ref={row.status === 'resolved' ? takeFirstFocus : undefined}>
            <Button
              kind="primary"
              busy={busy}
              busyLabel={t('say.filing')}
              disabledReason={whyNotYet}
              onClick={() => void send()}
            >
              {t(!row.requester ? 'act.close' : asks ? 'thread.close.ask' : 'thread.close.send')}
            </Button>
          </span>
        </>
      }
    >
      <div class="stack" ref={around}>
        {no && <RefusalNotice kept={t('office.kept')}>{no}</RefusalNotice>}
        <div class="tp-sides">{answers ? matterList() : [list(true), list(false)]}</div>
      </div>
    </Sheet>
  )
}
