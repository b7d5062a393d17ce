import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { EraseSheet } from './EraseSheet.tsx'

type PersonFile = Queries['person.rights']['output']
type Props = { her: PersonFile; again: () => void }

/** What may be erased of a person now, what can’t be yet, and why; nothing goes before it was said what goes and what stays. */
export const ErasePerson = ({ her, again }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const now = useNow()
  const [sheet, setSheet] = useState<'old' | 'all'>()
  const { counts, erase } = her
  const done = (said: string): void => {
    tell(said)
    setSheet(undefined)
    again()
  }
  return (
    <section class="stack">
      <h2>{t('rights.erase')}</h2>
      {!her.erased && (
        <div class="stack-s">
          <h3>{t('rights.erase.old')}</h3>
          <p>
            {counts.oldWords > 0
              ? t('rights.erase.old.what', { n: counts.oldWords })
              : t('rights.erase.old.none')}
          </p>
          {counts.oldWords > 0 && (
            <div>
              <Button onClick={() => setSheet('old')}>{t('rights.erase.old.do')}</Button>
            </div>
          )}
        </div>
      )}
      <div class="stack-s">
        <h3>{t('rights.erase.all')}</h3>
        <p>{sayAll(her, speech, now)}</p>
        {erase.all === 'yes' && (
          <div>
            <Button onClick={() => setSheet('all')}>{t('rights.erase.all.do')}</Button>
          </div>
        )}
      </div>
      {sheet && <EraseSheet her={her} what={sheet} onDone={done} onClose={() => setSheet(undefined)} />}
    </section>
  )
}

const sayAll = ({ erase, counts }: PersonFile, { t, lang }: Speech, now: string): string => {
  if (erase.all === 'yes')
    return counts.openRequests > 0
      ? t('rights.erase.all.open', { n: counts.openRequests })
      : t('rights.erase.all.yes')
  return erase.all === 'still_tenant' && erase.until
    ? t('rights.erase.all.still_tenant.until', { day: sayDay(erase.until, lang, now) })
    : t(`rights.erase.all.${erase.all}`)
}
