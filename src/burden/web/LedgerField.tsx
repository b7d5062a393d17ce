import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { LedgerRow } from '../core/contract.ts'
import { saidTime } from './say-effort.ts'

/** One question: who asks it, what for, until when, whom it serves, and what it cost to whom. */
export const LedgerField = ({ row }: { row: LedgerRow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { field, total } = row
  const review = sayDay(`${field.reviewOn}T12:00:00Z`, lang, useNow())
  return (
    <li class="ledger-field">
      <div class="ledger-cost figures">
        <strong>{saidTime(total, speech)}</strong>
        {total.median !== null && (
          <span class="secondary">
            {t('ledger.median')} {t('ledger.seconds', { n: sayNumber(total.median, lang) })}
            {' · '}
            {sayNumber(total.times, lang)} {t('ledger.times').toLocaleLowerCase(lang)}
          </span>
        )}
      </div>
      <div class="stack-s">
        <p>{field.purpose}</p>
        <p class="secondary">
          {t('ledger.asker')} {field.askedBy}
          {'\u00a0· '}
          {t(field.required ? 'ledger.required' : 'ledger.optional')}
          {field.legalBasis && ` · ${t('ledger.legal', { basis: field.legalBasis })}`}
        </p>
        <p class={field.reviewDue ? 'ledger-due' : 'secondary'}>
          {t(field.reviewDue ? 'ledger.reviewDue' : 'ledger.review', { day: review })}
        </p>
        <details class="ledger-key secondary">
          <summary>{t('ledger.experts')}</summary>
          <code>{field.key}</code> → {field.readBy.join(', ')}
        </details>
      </div>
    </li>
  )
}
