import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { AskedMark } from '../../kernel/web/parts/AskedMark.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { LedgerRow } from '../core/contract.ts'
import { FieldCost } from './FieldCost.tsx'
import { sayReaders } from './say-effort.ts'

/** One question: what it cost, who asks it, what for, until when, and how often it was read. */
export const LedgerField = ({ row }: { row: LedgerRow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { field, reads } = row
  const question = [field.words, field.purpose].filter(Boolean).join(' ')
  const due = field.isPassing ? 'ledger.lastDay' : field.reviewDue ? 'ledger.reviewDue' : 'ledger.review'
  const isOver = field.isPassing && field.reviewDue
  const readers = reads && sayReaders(reads, speech)
  const review = sayDay(`${field.reviewOn}T12:00:00Z`, lang, useNow())
  return (
    <li class="ledger-field">
      <FieldCost row={row} />
      <div class="stack-s">
        <div class="asked-label">
          <p id={`why-${field.key}`}>{question}</p>
          {!isOver && <AskedMark field={field.key} question={question} labelId={`why-${field.key}`} />}
        </div>
        <p class="secondary">
          {t('ledger.asker')} {field.askedBy}
          {'\u00a0· '}
          {t(field.required ? 'ledger.required' : 'ledger.optional')}
          {field.legalBasis && ` · ${t('ledger.legal', { basis: field.legalBasis })}`}
        </p>
        {reads && (
          <p class="secondary">{readers ? t('ledger.reads', { by: readers }) : t('ledger.reads.none')}</p>
        )}
        <p class={field.reviewDue && !field.isPassing ? 'ledger-due' : 'secondary'}>
          {t(due, { day: review })}
        </p>
        <details class="ledger-key secondary">
          <summary>{t('ledger.experts')}</summary>
          <code>{field.key}</code> → {field.readBy.join(', ')}
        </details>
      </div>
    </li>
  )
}
