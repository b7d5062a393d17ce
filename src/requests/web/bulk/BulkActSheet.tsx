import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import {
  type BulkAct,
  type BulkDraft,
  bulkItemOf,
  emptyBulk,
  leftOut,
  missingOf,
  reasonsForAll,
} from '../../core/bulk/bulk-acts.ts'
import type { RequestRow } from '../../core/contract.ts'
import { closingWords } from '../../core/nature/closure.ts'
import { mayWaitFor, waitingOf } from '../../core/nature/waiting-reasons.ts'
import { GuardedField } from '../office/GuardedField.tsx'
import { useAsk } from '../office/requests-client.ts'
import { useMe } from '../office/useMe.ts'
import { ActSheet } from '../thread/ActSheet.tsx'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import { useActDraft } from '../thread/useActDraft.ts'
import { type RefusedRow, sendBulk } from './send-bulk.ts'
import './Bulk.css'

type Props = {
  act: BulkAct
  rows: readonly RequestRow[]
  /** all are on their way */
  onDone: () => void
  /** nothing was done: the rows stay ticked */
  onClose: () => void
  /** with what it could not be done, once all have left */
  onEnded: (refused: readonly RefusedRow[]) => void
}

/** One act for all that are ticked: what is asked once, for how many, and who will read it; ten seconds to take it back. */
export const BulkActSheet = ({ act, rows, onDone, onClose, onEnded }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const tell = useTell()
  const emptyDraft: BulkDraft = {
    ...emptyBulk,
    reason: rows.every(({ status }) => status === 'resolved') ? 'done' : undefined,
  }
  const [draft, change, drop] = useActDraft<BulkDraft>(namesOf(rows), `bulk.${act}`, emptyDraft)
  const [off, setOff] = useState<readonly string[]>([])
  const chosen = rows.filter((row) => !leftOut(act, row) && !off.includes(row.id))
  const missing = missingOf(act, draft)
  const asksNothing = missingOf(act, emptyDraft) === undefined

  const send = async (): Promise<void> => {
    drop()
    onDone()
    const run = await sendBulk(chosen.map((row) => ({ row, item: bulkItemOf(act, row, draft, lang) })))
    const n = chosen.length
    tell(t('bulk.leaves', { n }), () => {
      void run.takeBack().then((back) => tell(back ? t('bulk.back', { n: back }) : t('bulk.gone')))
    })
    void run.ended.then((refused) => {
      if (n > refused.length) tell(t('bulk.done', { n: n - refused.length }))
      onEnded(refused)
    })
  }
  return (
    <ActSheet
      wide
      ready={asksNothing}
      title={t(`bulk.${act}.title`)}
      send={t(`bulk.send.${act}`, { n: chosen.length })}
      busy={false}
      no={undefined}
      missing={chosen.length === 0 ? t('bulk.none') : missing && t(missingWords(act, missing))}
      onSend={() => void send()}
      onClose={onClose}
    >
      <BulkFields act={act} rows={rows} draft={draft} onDraft={change} />
      <p class="secondary">
        {t('bulk.of', { n: chosen.length })} {sayTold(act, chosen, draft, speech)}
      </p>
      <ul class="bulk-rows" aria-label={t('bulk.rows')}>
        {rows.map((row) => (
          <li key={row.id}>
            <label class="bulk-row">
              <input
                type="checkbox"
                checked={chosen.includes(row)}
                disabled={leftOut(act, row) !== undefined}
                onChange={(e) =>
                  setOff(e.currentTarget.checked ? off.filter((id) => id !== row.id) : [...off, row.id])
                }
              />
              <span title={`${sayRow(row, speech)}, ${sayPlace(row.place, speech)}`}>
                {sayRow(row, speech)}
              </span>
              <span class="bulk-reader">{sayReader(act, row, draft, speech)}</span>
            </label>
          </li>
        ))}
      </ul>
    </ActSheet>
  )
}

// Words for these rows are found again with these rows alone.
const namesOf = (rows: readonly RequestRow[]): string =>
  rows
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

type FieldsProps = {
  act: BulkAct
  rows: readonly RequestRow[]
  draft: BulkDraft
  onDraft: (some: Partial<BulkDraft>) => void
}

/** What is asked once. */
const BulkFields = ({ act, rows, draft, onDraft }: FieldsProps): JSX.Element => {
  const { t } = useSpeech()
  const { role } = useMe()
  const words = (
    <GuardedField
      label={t(
        act === 'close' ? 'bulk.close.words' : act === 'wait' ? 'thread.wait.words' : 'bulk.write.words',
      )}
      rows={3}
      value={draft.words}
      onValue={(typed) => onDraft({ words: typed })}
      {...(act === 'write'
        ? { hint: t('bulk.write.hint'), autoFocus: true }
        : { optional: t('office.optional') })}
      {...(act === 'close' ? { hint: t('bulk.close.ready') } : {})}
    />
  )
  if (act === 'write') return words
  if (act === 'give') return <ColleagueField rows={rows} value={draft.to} onValue={(to) => onDraft({ to })} />
  if (act === 'close')
    return (
      <>
        <Field
          kind="select"
          autoFocus={!draft.reason}
          label={t('bulk.close.reason')}
          value={draft.reason ?? ''}
          onValue={(reason) => onDraft({ reason: reasonsForAll(rows, role).find((one) => one === reason) })}
          options={[
            { value: '', label: t('bulk.give.choose') },
            ...reasonsForAll(rows, role).map((one) => ({ value: one, label: t(`closing.${one}`) })),
          ]}
        />
        {words}
      </>
    )
  const { paused, clock } = waitingOf(draft.waitsFor)
  return (
    <>
      <Choice
        legend={t('thread.wait.for')}
        layout="row"
        options={mayWaitFor(role).map((code) => ({ value: code, label: t(`waiting.${code}`) }))}
        value={draft.waitsFor}
        onValue={(code) => onDraft({ waitsFor: code as BulkDraft['waitsFor'] })}
      />
      <p class="secondary">
        {paused ? t('thread.wait.paused', { who: t(`ball.${clock}`) }) : t('thread.wait.runs')}
      </p>
      <Field
        label={t('thread.wait.until')}
        optional={t('office.optional')}
        kind="date"
        narrow
        value={draft.until}
        onValue={(until) => onDraft({ until })}
      />
      {words}
    </>
  )
}

type ColleagueProps = { rows: readonly RequestRow[]; value: string; onValue: (id: string) => void }

/** Colleagues of the agency of the first one; of another agency’s the house refuses, and says it. */
const ColleagueField = ({ rows, value, onValue }: ColleagueProps): JSX.Element => {
  const { t } = useSpeech()
  const first = rows[0]?.id
  const found = useAsk('charge.colleagues', first ? { request: first } : null).data?.colleagues ?? []
  return (
    <Field
      kind="select"
      autoFocus
      label={t('bulk.give.whom')}
      value={value}
      onValue={onValue}
      options={[
        { value: '', label: t('bulk.give.choose') },
        { value: 'me', label: t('bulk.give.me') },
        ...found.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

const missingWords = (act: BulkAct, missing: 'reason' | 'words' | 'to') =>
  missing === 'reason'
    ? 'bulk.close.choose'
    : missing === 'to'
      ? 'bulk.give.missing'
      : act === 'close'
        ? 'thread.close.message.needed'
        : 'bulk.words.missing'

// Whether the tenant of a row reads what is done with it.
const readsIt = (act: BulkAct, row: RequestRow, draft: BulkDraft): boolean => {
  if (!row.requester || act === 'give') return false
  return act !== 'close' || (draft.reason !== undefined && closingWords(draft.reason, true) === 'message')
}

const sayTold = (act: BulkAct, chosen: readonly RequestRow[], draft: BulkDraft, { t }: Speech): string => {
  if (act === 'close' && !draft.reason) return ''
  const n = new Set(chosen.filter((row) => readsIt(act, row, draft)).map(({ requester }) => requester)).size
  return n ? t('bulk.told', { n }) : t('bulk.told.none')
}

const sayReader = (act: BulkAct, row: RequestRow, draft: BulkDraft, { t }: Speech): string => {
  const left = leftOut(act, row)
  if (left) return t(`bulk.left.${left}`)
  if (act === 'give') return row.charge?.name ?? ''
  if (!readsIt(act, row, draft)) return row.requester ? '' : t('bulk.tells.nobody')
  const isAsked = act === 'close' && draft.reason === 'done' && row.status !== 'resolved'
  return t(isAsked ? 'bulk.asks' : 'bulk.tells', { name: row.requester ?? '' })
}
